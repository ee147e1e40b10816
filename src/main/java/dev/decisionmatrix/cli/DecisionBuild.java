package dev.decisionmatrix.cli;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.input.DecisionReader;
import dev.decisionmatrix.input.ReadDecision;
import dev.decisionmatrix.json.FiguresJson;
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
 * the workbook, audit it, then the report that carries it, the record and the figures.
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
    steps.at(Step.READING);
    Outcome<ReadDecision> read = DecisionReader.read(folder);
    if (!(read instanceof Outcome.Ok<ReadDecision> ok)) {
      return new Outcome.Rejected<>(read.problems());
    }
    Built built = room.forThe(ok.value().decision(), () -> built(ok.value(), ok.problems(), steps));
    return new Outcome.Ok<>(built, ok.problems());
  }

  private Built built(ReadDecision read, List<Problem> noticed, Step.Listener steps)
      throws IOException {
    steps.at(Step.COMPUTING);
    Analysis analysis = Analysis.of(read.decision());
    Stamp stamp = new Stamp(tool, created.of(read.decision()));
    String id = read.decision().id();
    OutputFile workbook = new OutputFile(id + ".xlsx", DecisionXlsx.of(analysis, stamp, steps));
    steps.at(Step.PRINTING);
    DecisionPdf.Printed pdf = new DecisionPdf(stamp, house.fonts()).of(read, analysis, workbook);
    List<Problem> warnings = new ArrayList<>(noticed);
    warnings.addAll(ConsistencyWarnings.of(analysis));
    warnings.addAll(pdf.warnings());
    warnings.sort(Problem.ORDER);
    List<OutputFile> files =
        new ArrayList<>(
            List.of(
                workbook,
                pdf.file(),
                text(id + ".md", house.record().write(analysis, tool, house.links(id))),
                text(id + ".json", new FiguresJson(analysis, warnings).text())));
    records.ifPresent(folder -> files.add(recordIn(folder, analysis)));
    return new Built(analysis.verdict(), Summary.of(analysis), files, warnings);
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
