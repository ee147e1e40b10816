package dev.decisionmatrix.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a command speaks that has results for programs too. */
final class ResultOptions {
  enum Format {
    text,
    json
  }

  @Mixin private TalkOptions talk = new TalkOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "What results look like; json tells problems as well (default: text).")
  private Format format = Format.text;

  TalkOptions toPeople() {
    return talk;
  }

  /** Whether people read the results. */
  boolean isForPeople() {
    return format == Format.text;
  }
}
