package dev.decisionmatrix.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which decisions a command is about, and how they are worked on. */
final class InputOptions {
  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = "A decision's folder, or a folder that holds some (default: input).")
  private List<Path> inputs = new ArrayList<>();

  @Option(names = "--strict", description = "Take warnings for errors.")
  private boolean strict;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Decisions worked on at a time (default: one per processor).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  List<Path> folders() throws IOException {
    if (jobs < 1) {
      throw new WrongUse("`--jobs " + jobs + "` is less than one", "give a number such as 4");
    }
    return DecisionFolders.in(inputs.isEmpty() ? List.of(Path.of("input")) : inputs);
  }

  boolean strict() {
    return strict;
  }

  int jobs() {
    return jobs;
  }
}
