package dev.decisionmatrix.cli;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.input.CharactersFound;
import dev.decisionmatrix.input.DecisionReader;
import dev.decisionmatrix.input.ReadDecision;
import dev.decisionmatrix.json.FiguresJson;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.pdf.MissingGlyph;
import dev.decisionmatrix.pdf.ReportFile;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes everything that is published about a decision, in memory: read, analyse, compose and write
 * the workbook, audit it, then the report that carries it, the record and the figures. What it
 * warns of is told as well without making any of them.
 */
final class DecisionBuild {
  private final Created created;
  private final House house;
  private final Optional<AdrFolder> records;
  private final Room room = new Room(Runtime.getRuntime().maxMemory());
  private final String tool = "decision-matrix " + ToolVersion.text();

  /**
   * A build.
   *
   * @param records where each record goes besides, if anywhere
   */
  DecisionBuild(Created created, House house, Optional<AdrFolder> records) {
    this.created = created;
    this.house = house;
    this.records = records;
  }

  /** The outputs in the order in which they are published, or what is wrong with the input. */
  Outcome<Built> of(Path folder, Step.Listener steps) throws IOException {
    return from(folder, steps, this::built);
  }

  /** What a build would tell, without any output. */
  Outcome<Built> check(Path folder, Step.Listener steps) throws IOException {
    return from(folder, steps, this::checked);
  }

  /** What is made of a decision that could be read. */
  private interface Making {
    Built of(Outcome.Ok<ReadDecision> read, Analysis analysis, Step.Listener steps)
        throws IOException;
  }

  private Outcome<Built> from(Path folder, Step.Listener steps, Making making) throws IOException {
    steps.at(Step.READING);
    Outcome<ReadDecision> read = DecisionReader.read(folder);
    if (!(read instanceof Outcome.Ok<ReadDecision> ok)) {
      return new Outcome.Rejected<>(read.problems());
    }
    Decision decision = ok.value().decision();
    Built built =
        room.forThe(
            decision,
            () -> {
              steps.at(Step.COMPUTING);
              return making.of(ok, Analysis.of(decision), steps);
            });
    return new Outcome.Ok<>(built, ok.problems());
  }

  private Built checked(Outcome.Ok<ReadDecision> read, Analysis analysis, Step.Listener steps) {
    steps.at(Step.PRINTING);
    List<MissingGlyph> missing = pdf(read.value()).missing(read.value(), analysis);
    return new Built(
        analysis.verdict(), Summary.of(analysis), List.of(), warnings(read, analysis, missing));
  }

  private Built built(Outcome.Ok<ReadDecision> read, Analysis analysis, Step.Listener steps)
      throws IOException {
    String id = read.value().decision().id();
    OutputFile workbook =
        new OutputFile(id + ".xlsx", DecisionXlsx.of(analysis, stamp(read.value()), steps));
    steps.at(Step.PRINTING);
    ReportFile report = pdf(read.value()).of(read.value(), analysis, workbook);
    List<Problem> warnings = warnings(read, analysis, report.missing());
    List<OutputFile> files =
        new ArrayList<>(
            List.of(
                workbook,
                new OutputFile(id + ".pdf", report.bytes()),
                text(id + ".md", house.record().write(analysis, tool, house.links(id))),
                text(id + ".json", new FiguresJson(analysis, warnings).text())));
    records.ifPresent(folder -> files.add(recordIn(folder, analysis)));
    return new Built(analysis.verdict(), Summary.of(analysis), files, warnings);
  }

  private DecisionPdf pdf(ReadDecision read) {
    return new DecisionPdf(stamp(read), house.fonts());
  }

  private Stamp stamp(ReadDecision read) {
    return new Stamp(tool, created.of(read.decision()));
  }

  /** Everything that is odd with an input that can be built, however it was noticed. */
  private static List<Problem> warnings(
      Outcome.Ok<ReadDecision> read, Analysis analysis, List<MissingGlyph> missing) {
    List<Problem> warnings = new ArrayList<>(read.problems());
    warnings.addAll(ConsistencyWarnings.of(analysis));
    warnings.addAll(
        CharactersFound.of(
            read.value().files(), missing.stream().map(MissingGlyph::codePoint).toList()));
    warnings.sort(Problem.ORDER);
    return warnings;
  }

  private OutputFile recordIn(AdrFolder folder, Analysis analysis) {
    String id = analysis.decision().id();
    String text = house.record().write(analysis, tool, folder.links(house, id), folder.number(id));
    return folder.record(id, analysis.decision().subject().title(), text);
  }

  private static OutputFile text(String name, String text) {
    return new OutputFile(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
