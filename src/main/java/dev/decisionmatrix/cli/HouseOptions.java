package dev.decisionmatrix.cli;

import dev.decisionmatrix.adr.AdrWriter;
import dev.decisionmatrix.adr.AdrWriter.Charts;
import dev.decisionmatrix.adr.RecordForm;
import dev.decisionmatrix.input.TemplateFolder;
import dev.decisionmatrix.problem.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How record and report are to look where an organisation has ways of its own. */
final class HouseOptions {
  /** The forms of a record, as they are typed. */
  enum Form {
    madr,
    nygard,
    log4brains;

    RecordForm record() {
      return RecordForm.valueOf(name().toUpperCase(Locale.ROOT));
    }
  }

  @Mixin private TemplateOptions templates = new TemplateOptions();

  @Option(
      names = "--template",
      paramLabel = "madr|nygard|log4brains",
      description = "The form of the record (default: madr); nygard is that of adr-tools.")
  private Form form = Form.madr;

  @Option(
      names = "--mermaid",
      description = "Draw the scores in the record, as a block of Mermaid.")
  private boolean mermaid;

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

  /**
   * Empty, once it is told, where a template is wrong. It concerns no decision; programs get it as
   * an entry, though.
   */
  Optional<House> told(Surroundings surroundings, ResultOptions talk) throws IOException {
    Outcome<House> known = read();
    templates
        .folder()
        .map(own -> DecisionResult.read(own, known.problems()))
        .ifPresent(result -> tell(result, surroundings, talk));
    return known.fold(ok -> Optional.of(ok.value()), rejected -> Optional.empty());
  }

  private static void tell(DecisionResult result, Surroundings surroundings, ResultOptions talk) {
    if (!talk.isForPeople() && result.isBroken()) {
      Results results = new JsonResults(surroundings.out());
      results.tell(result);
      results.sumUp(result.exit());
    } else {
      TextResults.tellProblems(surroundings, talk.toPeople(), result);
    }
  }

  /** What is wrong with a template is the writer's to mend; a wrong option is told at once. */
  private Outcome<House> read() throws IOException {
    Optional<String> base = linkBase.map(LinkBase::of);
    Outcome<AdrWriter> writer = writer();
    return writer instanceof Outcome.Ok<AdrWriter> ok
        ? new Outcome.Ok<>(new House(ok.value(), base, FontFiles.of(fonts)), ok.problems())
        : new Outcome.Rejected<>(writer.problems());
  }

  private Outcome<AdrWriter> writer() throws IOException {
    Charts charts = mermaid ? Charts.MERMAID : Charts.NONE;
    Optional<Path> folder = templates.folder();
    if (folder.isEmpty()) {
      return new Outcome.Ok<>(AdrWriter.in(form.record()).with(charts), List.of());
    }
    String file = form.record().file();
    Outcome<String> template = new TemplateFolder(folder.get()).record(file, AdrWriter.names());
    if (!(template instanceof Outcome.Ok<String> ok)) {
      return new Outcome.Rejected<>(template.problems());
    }
    if (mermaid && !ok.value().contains("{{chart}}")) {
      throw new WrongUse(
          "`" + folder.get().resolve(file) + "` has no place for the drawing of `--mermaid`",
          "write `{{chart}}` where it should stand");
    }
    return new Outcome.Ok<>(AdrWriter.withTemplate(ok.value()).with(charts), ok.problems());
  }
}
