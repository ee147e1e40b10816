package dev.decisionmatrix.cli;

import picocli.CommandLine.Option;

/** What every command can be asked. */
final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help message and exit.")
  private boolean help;

  boolean isAsked() {
    return help;
  }
}
