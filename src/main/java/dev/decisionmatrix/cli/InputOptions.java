package dev.decisionmatrix.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which decisions a command is about, and how they are worked on. */
final class InputOptions {
  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = "A decision's folder, or a folder that holds some (default: input).")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Decisions worked on at a time (default: one per processor).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description = "Only the I-th of N shares, the same wherever it runs; see docs/batches.md.")
  private Optional<String> shard = Optional.empty();

  List<Path> folders(Called called) throws IOException {
    if (jobs < 1) {
      throw new WrongUse("`--jobs " + jobs + "` is less than one", "give a number such as 4");
    }
    Optional<Shard> share = shard();
    List<Path> all = DecisionFolders.in(places(), called);
    return share.isEmpty()
        ? all
        : all.stream().filter(folder -> share.get().holds(DecisionFolders.id(folder))).toList();
  }

  private List<Path> places() {
    return inputs.isEmpty() ? List.of(Path.of("input")) : inputs;
  }

  /** Whether a folder of decisions was given, and not only decisions one by one. */
  boolean isPortfolio() {
    return !places().stream().allMatch(DecisionFolders::isDecision);
  }

  Optional<Shard> shard() {
    return shard.map(Shard::of);
  }

  int jobs() {
    return jobs;
  }
}
