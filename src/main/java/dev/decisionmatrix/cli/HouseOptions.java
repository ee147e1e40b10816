package dev.decisionmatrix.cli;

import dev.decisionmatrix.adr.AdrWriter;
import dev.decisionmatrix.input.TemplateFolder;
import dev.decisionmatrix.problem.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How record and report are to look where an organisation has ways of its own. */
final class HouseOptions {
  @Mixin private TemplateOptions templates = new TemplateOptions();

  @Option(
      names = "--link-base",
      paramLabel = "URL",
      description = "Where the files will be published; the record's links begin with it.")
  private Optional<String> linkBase = Optional.empty();

  @Option(
      names = "--font",
      paramLabel = "FILE",
      description = "A further font for the report, such as one for Chinese; repeatable.")
  private List<Path> fonts = new ArrayList<>();

  Optional<Path> templates() {
    return templates.folder();
  }

  /** What is wrong with a template is the writer's to mend; a wrong option is told at once. */
  Outcome<House> read() throws IOException {
    Optional<String> base = linkBase.map(LinkBase::of);
    Outcome<AdrWriter> writer = writer();
    return writer instanceof Outcome.Ok<AdrWriter> ok
        ? new Outcome.Ok<>(new House(ok.value(), base, FontFiles.of(fonts)), ok.problems())
        : new Outcome.Rejected<>(writer.problems());
  }

  private Outcome<AdrWriter> writer() throws IOException {
    Optional<Path> folder = templates();
    if (folder.isEmpty()) {
      return new Outcome.Ok<>(AdrWriter.withDefaultTemplate(), List.of());
    }
    Outcome<String> template = new TemplateFolder(folder.get()).record(AdrWriter.names());
    return template instanceof Outcome.Ok<String> ok
        ? new Outcome.Ok<>(AdrWriter.withTemplate(ok.value()), ok.problems())
        : new Outcome.Rejected<>(template.problems());
  }
}
