package dev.decisionmatrix.cli;

import dev.decisionmatrix.input.DecisionReader;
import dev.decisionmatrix.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads and reports. */
@Command(
    name = "check",
    description = "Read each decision and tell every problem of every file; write nothing.")
final class CheckCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private TalkOptions talk = new TalkOptions();

  CheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> folders = input.folders(surroundings.called());
    Results results = Results.of(surroundings, talk, TextResults.Deed.CHECKED, folders);
    Exit exit =
        new Runner(surroundings, talk, input.jobs()).run(folders, this::read, results::tell);
    results.sumUp(exit);
    return exit.code();
  }

  private DecisionResult read(Path folder, Step.Listener steps) throws IOException {
    steps.at(Step.READING);
    List<Problem> problems = DecisionReader.read(folder).problems();
    DecisionResult result = DecisionResult.read(folder, problems);
    return result.isBroken()
        ? result
        : Strictness.of(input.strict())
            .objection(problems)
            .map(result::withObjection)
            .orElse(result);
  }
}
