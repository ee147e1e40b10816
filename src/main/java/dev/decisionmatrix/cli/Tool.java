package dev.decisionmatrix.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The tool as a whole: names its commands and leaves the work to them. */
@Command(
    name = "decision-matrix",
    mixinStandardHelpOptions = true,
    description =
        "Turns weighted criteria and cited evidence into a live decision matrix, a report, a draft "
            + "of the decision record and every figure as JSON.",
    footer = {
      "",
      "Without a command, `build` is meant; without anything at all it builds `input` into"
          + " `output`.",
      "Exit: 0 done; 1 bad input or stale output; 2 wrong use; 3 disk, audit or internal failure."
    })
final class Tool implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command");
  }
}
