package dev.decisionmatrix.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Templates of one's own; a command that has this option writes something from a template. */
final class TemplateOptions {
  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description =
          "Templates of your own instead of those that come along; see docs/templates.md.")
  private Optional<Path> folder = Optional.empty();

  /** Given, and there. */
  Optional<Path> folder() {
    folder
        .filter(given -> !Files.isDirectory(given))
        .ifPresent(
            given -> {
              throw new WrongUse(
                  "there is no folder `" + given + "`",
                  "copy `templates` of the project and change what should differ");
            });
    return folder;
  }
}
