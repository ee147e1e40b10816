package dev.decisionmatrix.workbook.binding;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.LoneCells;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Paper;
import dev.decisionmatrix.model.Subject;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Delivery;
import dev.decisionmatrix.workbook.Widths;
import dev.decisionmatrix.workbook.about.AboutSheet;
import dev.decisionmatrix.workbook.changes.ChangesSheet;
import dev.decisionmatrix.workbook.checks.ChecksSheet;
import dev.decisionmatrix.workbook.cost.CostSheet;
import dev.decisionmatrix.workbook.decision.DecisionSheet;
import dev.decisionmatrix.workbook.evidence.EvidenceSheet;
import dev.decisionmatrix.workbook.matrix.MatrixSheet;
import dev.decisionmatrix.workbook.methods.MethodsSheet;
import dev.decisionmatrix.workbook.robustness.RobustnessSheet;
import dev.decisionmatrix.workbook.sensitivity.SensitivitySheet;
import dev.decisionmatrix.workbook.teams.TeamsSheet;
import dev.decisionmatrix.workbook.values.ValuesSheet;
import dev.decisionmatrix.workbook.weights.WeightsSheet;
import dev.decisionmatrix.workbook.whatif.WhatIfSheet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The workbook of a decision: every sheet, under the scenario of the analysis. */
public final class DecisionWorkbook {
  private final Book book;
  private final String toolVersion;
  private final DecisionSheet decision;
  private final WhatIfSheet whatIf;
  private final MatrixSheet matrix;
  private final WeightsSheet weights;
  private final Optional<ValuesSheet> values;
  private final TeamsSheet teams;
  private final SensitivitySheet sensitivity;
  private final RobustnessSheet robustness;
  private final MethodsSheet methods;
  private final Optional<CostSheet> cost;
  private final EvidenceSheet evidence;
  private final ChangesSheet changes;
  private final ChecksSheet checks;
  private final AboutSheet about;

  private DecisionWorkbook(Book book, String toolVersion, Optional<Delivery> delivered) {
    this.book = book;
    this.toolVersion = toolVersion;
    decision = new DecisionSheet(book);
    whatIf = new WhatIfSheet(book);
    matrix = new MatrixSheet(book);
    weights = new WeightsSheet(book);
    values = ValuesSheet.of(book);
    teams = new TeamsSheet(book);
    sensitivity = new SensitivitySheet(book);
    robustness = new RobustnessSheet(book);
    methods = new MethodsSheet(book);
    cost = book.decision().costs().isEmpty() ? Optional.empty() : Optional.of(new CostSheet(book));
    evidence = new EvidenceSheet(book);
    changes = new ChangesSheet(book, delivered);
    checks = new ChecksSheet(book);
    about = new AboutSheet(book, toolVersion);
  }

  /**
   * Plans all sheets.
   *
   * @param toolVersion told on the sheet About and in the file's properties
   * @param created for the file's properties; from the input, never from a clock
   */
  public static WorkbookPlan of(Analysis analysis, String toolVersion, Instant created) {
    return new DecisionWorkbook(asDelivered(analysis), toolVersion, Optional.empty()).plan(created);
  }

  /**
   * The workbook after somebody changed inputs: it says which of them differ from those delivered.
   *
   * @param swept the criterion chosen for the sweep
   */
  static WorkbookPlan changed(
      Delivery delivered, Analysis now, Optional<Criterion> swept, String toolVersion) {
    Book book = new Book(now, delivered.analysis(), swept);
    return new DecisionWorkbook(book, toolVersion, Optional.of(delivered)).plan(Instant.EPOCH);
  }

  /** Where things stand in the workbook, sheet by sheet. */
  public static Book book(Analysis analysis) {
    return new DecisionWorkbook(asDelivered(analysis), "", Optional.empty()).book;
  }

  private static Book asDelivered(Analysis analysis) {
    return new Book(analysis, analysis, Optional.empty());
  }

  private WorkbookPlan plan(Instant created) {
    Subject subject = book.decision().subject();
    return new WorkbookPlan(
        subject.title(),
        subject.question(),
        toolVersion,
        created,
        book.decision().paper() == Paper.A4 ? WorkbookPlan.Paper.A4 : WorkbookPlan.Paper.LETTER,
        subject.title(),
        LoneCells.chosen(sheets()));
  }

  private SheetPlan workings() {
    return book.workings().plan(sheet -> sheet.width(Flow.COLUMN, Widths.STEPS));
  }

  /** In the order of their tabs. */
  private List<SheetPlan> sheets() {
    List<SheetPlan> sheets =
        new ArrayList<>(List.of(decision.plan(), whatIf.plan(), matrix.plan(), weights.plan()));
    values.map(ValuesSheet::plan).ifPresent(sheets::add);
    sheets.addAll(List.of(teams.plan(), sensitivity.plan(), robustness.plan(), methods.plan()));
    cost.map(CostSheet::plan).ifPresent(sheets::add);
    sheets.addAll(List.of(evidence.plan(), evidence.sources()));
    evidence.byRater().ifPresent(sheets::add);
    sheets.addAll(weights.pairwise());
    sheets.addAll(
        List.of(changes.plan(), checks.plan(), about.plan(), workings(), evidence.bySource()));
    return sheets;
  }
}
