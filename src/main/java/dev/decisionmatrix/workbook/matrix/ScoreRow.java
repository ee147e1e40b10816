package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Sentences;

/** Right above the criteria: each option's score, how much of it is known, and the lead. */
final class ScoreRow {
  private static final String OUT = "knocked out";
  private static final String TITLE = "Score: the sum of the points";
  private static final int HEIGHT = 20;

  /** The narrow column before the ratings holds the best score, which nobody needs to see. */
  private static final CellRef BEST = at(Columns.WAS + 1);

  private final Analysis analysis;
  private final Columns columns;
  private final Steps steps;

  ScoreRow(Analysis analysis, Columns columns, Steps steps) {
    this.analysis = analysis;
    this.columns = columns;
    this.steps = steps;
  }

  void addTo(SheetPlan.Builder sheet) {
    sheet
        .heightsPx(Rows.SCORES, HEIGHT)
        .add(new Label(at(Columns.NAME), TITLE, Look.SMALL))
        .add(
            new Live(at(Columns.WEIGHT), steps.first.weightSum.first(), 1, Decimals.PERCENT_ONE)
                .looking(Look.SMALL_FIGURE))
        .add(
            new Live(BEST, max(steps.scores.contending.all()), bestInContention(), Decimals.HIDDEN)
                .looking(Look.SMALL_FIGURE));
    analysis.options().forEach(result -> add(sheet, result));
    if (analysis.options().size() > 1) {
      addLead(sheet);
    }
    columns.blocks().forEach(block -> sheet.dress(at(block[0]).to(at(block[1])), Dress.RULE));
  }

  private static CellRef at(int column) {
    return Rows.at(Rows.SCORES, column);
  }

  private double bestInContention() {
    return analysis.options().stream()
        .filter(result -> !result.knockedOut())
        .mapToDouble(OptionResult::score)
        .max()
        .orElse(0);
  }

  private void add(SheetPlan.Builder sheet, OptionResult result) {
    Option option = result.option();
    CellRef known = at(columns.rating(option));
    CellRef score = at(columns.points(option));
    if (!columns.isBeside()) {
      sheet.dress(known, Dress.RIGHT);
    }
    sheet
        .add(new Live(known, known(option), known(result)).looking(Look.LEGEND))
        .dress(known, Dress.ONE_LINE)
        .add(
            new Live(score, steps.scores.score.at(option), result.score(), Decimals.ONE)
                .looking(Look.FIGURE))
        .dress(score, Dress.STRONG)
        .highlight(
            score.to(score),
            all(score.equalTo(BEST.fixed()), known.differentFrom(words(OUT))),
            Highlight.Tone.BEST_SCORE);
  }

  /** How much of the weight has evidence; nothing where no weight can be used. */
  private Formula known(Option option) {
    CellRef coverage = steps.scores.ranges.coverage.at(option);
    Formula percent = Formulas.inDigits(Sentences.percent(coverage), Formulas.number(0));
    return ifThen(
        steps.scores.missed.at(option).moreThan(0),
        words(OUT),
        ifThen(isFigure(coverage), percent.and("%" + ofWhat()), Guard.NOTHING));
  }

  private String known(OptionResult result) {
    return result.knockedOut() ? OUT : Decimals.PERCENT.text(result.coverage()) + ofWhat();
  }

  private String ofWhat() {
    return columns.isBeside() ? " of weight" : " known";
  }

  private void addLead(SheetPlan.Builder sheet) {
    Expected margin = Expected.number(analysis.ranking().margin());
    sheet.add(
        new Live(at(columns.leadColumn()), Name.MARGIN.ref(), margin, Decimals.SIGNED_ONE)
            .looking(Look.SMALL_FIGURE));
  }
}
