package dev.decisionmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.adr.AdrWriter;
import dev.decisionmatrix.adr.Links;
import dev.decisionmatrix.adr.RecordForm;
import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.blocks.BlockText;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.json.FiguresJson;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DegenerateDecisions;
import dev.decisionmatrix.report.DecisionReport;
import dev.decisionmatrix.report.Provenance;
import dev.decisionmatrix.workbook.binding.DecisionWorkbook;
import dev.decisionmatrix.xlsx.WorkbookAudit;
import dev.decisionmatrix.xlsx.XlsxWriter;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decisions with nothing to compare: words in every medium, and errors in none. */
class DegenerateDecisionsTest {
  private static final int SAMPLES = 20;
  private static final Map<String, Analysis> ANALYSES = new HashMap<>();
  private static final Map<String, String> WORDS = new HashMap<>();
  private static final Comparator<Cell> READING_ORDER =
      Comparator.comparingInt((Cell cell) -> cell.at().row())
          .thenComparingInt(cell -> cell.at().column());

  static Stream<String> names() {
    return DegenerateDecisions.all().keySet().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void giveWorkbooksThatAgreeWithTheirFormulas(String name) throws IOException {
    WorkbookPlan plan = DecisionWorkbook.of(analysis(name), "decision-matrix", Instant.EPOCH);
    assertThat(WorkbookAudit.of(XlsxWriter.write(plan), plan)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void readAsReviewed(String name) {
    Golden.check("degenerate/" + name.replace(' ', '-') + ".txt", words(name));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void tellNothingThatIsNoFigure(String name) {
    assertThat(words(name) + json(name)).doesNotContain("NaN", "Infinity", "null ", "Optional");
  }

  private static Analysis analysis(String name) {
    return ANALYSES.computeIfAbsent(name, DegenerateDecisionsTest::analysed);
  }

  private static Analysis analysed(String name) {
    Decision decision = DegenerateDecisions.all().get(name);
    return Analysis.of(decision, Scenario.delivered(decision), SAMPLES);
  }

  /** Sentences of the workbook, report and record. */
  private static String words(String name) {
    return WORDS.computeIfAbsent(name, DegenerateDecisionsTest::told);
  }

  private static String told(String name) {
    Analysis analysis = analysis(name);
    return sentences(DecisionWorkbook.of(analysis, "decision-matrix", Instant.EPOCH))
        + "\n----- report -----\n\n"
        + BlockText.of(
            DecisionReport.of(
                analysis, new Provenance("decision-matrix", Provenance.Companions.ATTACHED)))
        + "\n----- record -----\n\n"
        + AdrWriter.in(RecordForm.MADR)
            .write(analysis, "decision-matrix", Links.beside("test-decision"));
  }

  private static String sentences(WorkbookPlan plan) {
    return "----- workbook -----\n\n"
        + plan.sheets().stream()
            .flatMap(sheet -> sheet.cells().stream().sorted(READING_ORDER))
            .flatMap(
                cell ->
                    cell instanceof Live live && live.expected() instanceof Expected.Text text
                        ? Stream.of(text.text())
                        : Stream.empty())
            .filter(text -> text.contains(" "))
            .distinct()
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  @Test
  void theFiguresNameTheCircleAndNoWinner() {
    assertThat(json("majorities in a circle"))
        .contains("\"condorcet\": null")
        .containsPattern("\"cycle\": \\[\\s*\"kafka\",\\s*\"rabbit\",\\s*\"redis\"\\s*\\]");
  }

  private static String json(String name) {
    return new FiguresJson(analysis(name), List.of()).text();
  }
}
