package dev.decisionmatrix.cli;

import dev.decisionmatrix.analysis.Verdict;
import dev.decisionmatrix.problem.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a caller will not let pass, although a decision can be built of it. */
final class RefusalOptions {
  /** The verdicts that a caller can refuse. */
  enum FailOn {
    open,
    close,
    fragile
  }

  /** What is done with a decision that no warning keeps back. */
  interface Passing {
    DecisionResult of(Built built) throws IOException;
  }

  @Option(names = "--strict", description = "Take warnings for errors.")
  private boolean strict;

  @Option(
      names = "--fail-on",
      paramLabel = "open|close|fragile",
      description = "Fail if a verdict is this or graver, from open over close to fragile.")
  private Optional<FailOn> failOn = Optional.empty();

  /** What is told of a decision: whatever is done with it, it is refused for the same reasons. */
  DecisionResult result(Path folder, Outcome<Built> outcome, Passing passing) throws IOException {
    if (!(outcome instanceof Outcome.Ok<Built> ok)) {
      return DecisionResult.read(folder, outcome.problems());
    }
    Built built = ok.value();
    Optional<String> objection = Strictness.of(strict).objection(built.warnings());
    if (objection.isPresent()) {
      return DecisionResult.read(folder, built.warnings()).withObjection(objection.get());
    }
    DecisionResult result = passing.of(built);
    return refusal(built.verdict()).map(result::withObjection).orElse(result);
  }

  private Optional<String> refusal(Verdict verdict) {
    return failOn
        .map(refused -> Verdict.Kind.valueOf(refused.name().toUpperCase(Locale.ROOT)))
        .filter(refused -> verdict.kind().compareTo(refused) <= 0)
        .map(
            refused ->
                "the verdict is `%s`, refused by `--fail-on %s`"
                    .formatted(verdict.kind().word(), refused.word()));
  }
}
