package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Paper;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.about.AboutSheet;
import dev.decisionmatrix.workbook.checks.ChecksSheet;
import dev.decisionmatrix.workbook.decision.DecisionSheet;
import dev.decisionmatrix.workbook.evidence.EvidenceSheet;
import dev.decisionmatrix.workbook.matrix.MatrixSheet;
import dev.decisionmatrix.workbook.methods.MethodsSheet;
import dev.decisionmatrix.workbook.robustness.RobustnessSheet;
import dev.decisionmatrix.workbook.sensitivity.SensitivitySheet;
import dev.decisionmatrix.workbook.teams.TeamsSheet;
import dev.decisionmatrix.workbook.weights.WeightsSheet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The workbook of a decision: every sheet, under the scenario of the analysis. */
public final class DecisionWorkbook {
  private final Analysis analysis;
  private final String toolVersion;
  private final Layout layout;
  private final References references;
  private final Book book;
  private final DecisionSheet first;

  private DecisionWorkbook(Analysis analysis, String toolVersion, Optional<Criterion> swept) {
    Citations citations = Citations.of(analysis.decision());
    this.analysis = analysis;
    this.toolVersion = toolVersion;
    this.layout = Layout.of(analysis.decision(), citations);
    this.references = new References(citations);
    this.book = new Book(analysis, swept);
    new OldPlaces(book).offer();
    this.first = new DecisionSheet(book);
  }

  /**
   * Plans all sheets.
   *
   * @param toolVersion told on the sheet About and in the file's properties
   * @param created for the file's properties; from the input, never from a clock
   */
  public static WorkbookPlan of(Analysis analysis, String toolVersion, Instant created) {
    return new DecisionWorkbook(analysis, toolVersion, Optional.empty())
        .plan(Optional.empty(), created);
  }

  /**
   * The workbook after somebody changed inputs: it says which of them differ from those given.
   *
   * @param swept the criterion chosen for the sweep
   */
  static WorkbookPlan changed(
      GivenInputs delivered, Analysis now, Optional<Criterion> swept, String toolVersion) {
    return new DecisionWorkbook(now, toolVersion, swept)
        .plan(Optional.of(delivered), Instant.EPOCH);
  }

  /** Where things stand, sheet by sheet. */
  static Book book(Analysis analysis) {
    DecisionWorkbook workbook = new DecisionWorkbook(analysis, "", Optional.empty());
    workbook.sheets();
    return workbook.book;
  }

  /** What is in each input as delivered. */
  static GivenInputs inputs(Analysis analysis) {
    DecisionWorkbook workbook = new DecisionWorkbook(analysis, "", Optional.empty());
    return workbook.inputs(workbook.sheets());
  }

  private WorkbookPlan plan(Optional<GivenInputs> delivered, Instant created) {
    Decision decision = analysis.decision();
    List<SheetPlan> rest = sheets();
    GivenInputs now = inputs(rest);
    Delivery delivery =
        Delivery.of(
            NamedInputs.of(decision, layout, references),
            delivered.orElse(now),
            now,
            decision.subject().date());
    List<SheetPlan> sheets = new ArrayList<>(rest);
    book.offer(
        new DeliveredCells(
            Cells.standing(DeliveredCells.NUMBERS, DeliveredPlaces.told(0), true), delivery));
    sheets.add(0, first.plan());
    sheets.add(new DeliveredSheet(delivery).plan());
    sheets.add(new AboutSheet(book, toolVersion).plan());
    return new WorkbookPlan(
        decision.subject().title(),
        decision.subject().question(),
        toolVersion,
        created,
        decision.paper() == Paper.A4 ? WorkbookPlan.Paper.A4 : WorkbookPlan.Paper.LETTER,
        decision.subject().title(),
        LoneCells.chosen(sheets));
  }

  private GivenInputs inputs(List<SheetPlan> rest) {
    Cells<Control> controls = book.decisionSheet().controls();
    return GivenInputs.of(
        Stream.concat(
                controls.things().stream().map(controls::cell),
                rest.stream().flatMap(sheet -> sheet.cells().stream()))
            .toList());
  }

  /** All but the first and the last two, which tell what was changed. */
  private List<SheetPlan> sheets() {
    MatrixSheet matrix = new MatrixSheet(book);
    WeightsSheet weights = new WeightsSheet(book);
    EvidenceSheet evidence = new EvidenceSheet(book);
    RobustnessSheet robustness = new RobustnessSheet(book);
    SensitivitySheet sensitivity = new SensitivitySheet(book);
    List<SheetPlan> sheets =
        new ArrayList<>(
            List.of(
                matrix.plan(),
                weights.plan(),
                new TeamsSheet(book).plan(),
                sensitivity.plan(),
                robustness.plan(),
                new MethodsSheet(book).plan(),
                evidence.plan(),
                evidence.sources(),
                evidence.bySource()));
    sheets.addAll(weights.pairwise());
    sheets.add(robustness.leftOut());
    sheets.add(robustness.samples());
    sheets.add(new ChecksSheet(book).plan());
    return sheets;
  }
}
