package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isEmpty;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.not;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Comparison;
import dev.decisionmatrix.analysis.ScaleWords;
import dev.decisionmatrix.cells.Anchor;
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
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;

/** What each criterion says of itself: heading, name, unit, weight, scale, and what it parts. */
final class CriterionCells {
  /** A share of the weight is told to a tenth of a percent. */
  private static final int SHARE_DIGITS = 3;

  private static final int ROW = 21;

  private final Analysis analysis;
  private final Rows rows;
  private final Columns columns;
  private final FirstBand first;
  private final Bands bands;
  private final AsDelivered delivered;

  CriterionCells(Book book, Rows rows, Columns columns, Steps steps) {
    analysis = book.analysis();
    this.rows = rows;
    this.columns = columns;
    first = steps.first;
    bands = steps.bands;
    delivered = steps.delivered;
  }

  void addTo(SheetPlan.Builder sheet) {
    rows.criteria().forEach(criterion -> add(sheet, criterion));
    CellRef was = rows.all(Columns.WAS, Columns.WAS).from().anchored(Anchor.COLUMN);
    sheet
        .dress(rows.all(Columns.HEADING, Columns.UNIT), Dress.WRAPPED)
        .highlight(
            rows.all(Columns.WEIGHT, Columns.WEIGHT), not(isEmpty(was)), Highlight.Tone.CHANGED);
  }

  private void add(SheetPlan.Builder sheet, Criterion criterion) {
    String group = rows.startsGroup(criterion) ? criterion.group() : "";
    String unit = ScaleWords.inBrief(criterion);
    sheet
        .add(new Label(rows.at(criterion, Columns.HEADING), group, Look.SMALL))
        .add(new Label(rows.at(criterion, Columns.NAME), criterion.name(), Look.TEXT))
        .add(new Label(rows.at(criterion, Columns.UNIT), unit, Look.LEGEND))
        .add(
            figure(
                    criterion,
                    Columns.WEIGHT,
                    first.weight.at(criterion),
                    Expected.number(analysis.weights().of(criterion)),
                    Decimals.PERCENT_ONE)
                .looking(Look.FIGURE))
        .add(
            figure(criterion, Columns.WAS, was(criterion), isWas(criterion), Decimals.PERCENT_ONE));
    addScale(sheet, criterion);
    addLead(sheet, criterion);
    Dress line = rows.endsGroup(criterion) ? Dress.GROUP_LINE : Dress.HAIRLINE;
    columns
        .blocks()
        .forEach(
            block ->
                sheet.dress(rows.at(criterion, block[0]).to(rows.at(criterion, block[1])), line));
    if (isOneLine(group, Measure.SMALL, Columns.HEADING)
        && isOneLine(criterion.name(), Measure.BODY, Columns.NAME)
        && isOneLine(unit, Measure.KEY, Columns.UNIT)) {
      sheet.heightsPx(rows.of(criterion), ROW);
    }
  }

  private boolean isOneLine(String text, Measure font, int column) {
    return font.of(text) <= columns.pixels(column) - 5;
  }

  private void addScale(SheetPlan.Builder sheet, Criterion criterion) {
    Decimals shown = Columns.end(criterion);
    addDemand(sheet, criterion);
    if (criterion.isOpen() && criterion.isLessBetter()) {
      return;
    }
    sheet
        .add(
            figure(
                criterion,
                columns.worst(),
                bands.worst.at(criterion),
                Expected.number(criterion.scale().worst()),
                shown))
        .add(
            figure(
                criterion,
                columns.best(),
                bands.best.at(criterion),
                Expected.number(criterion.scale().best()),
                shown));
  }

  private void addDemand(SheetPlan.Builder sheet, Criterion criterion) {
    CellRef demand = bands.mustReach.at(criterion);
    Expected demanded =
        criterion.mustReach().isPresent()
            ? Expected.number(criterion.mustReach())
            : Expected.text("");
    sheet.add(
        figure(
            criterion,
            columns.mustReach(),
            ifThen(isFigure(demand), demand, Guard.NOTHING),
            demanded,
            analysis.ratings().figures(criterion).typed().with(criterion.eitherOr())));
  }

  /** Nothing where there is but one option. */
  private void addLead(SheetPlan.Builder sheet, Criterion criterion) {
    if (analysis.options().size() > 1) {
      Expected parts =
          Expected.number(Comparison.ofFirstTwo(analysis).map(pair -> pair.points(criterion)));
      sheet.add(
          figure(
              criterion,
              columns.leadColumn(),
              first.difference.at(criterion),
              parts,
              Decimals.SIGNED_ONE));
    }
  }

  private Live figure(
      Criterion criterion, int column, Formula formula, Expected expected, Decimals shown) {
    return new Live(rows.at(criterion, column), formula, expected, shown)
        .looking(Look.SMALL_FIGURE);
  }

  private Formula was(Criterion criterion) {
    CellRef then = delivered.weight.at(criterion);
    Formula alike = shown(rows.at(criterion, Columns.WEIGHT)).equalTo(shown(then));
    return ifThen(alike, Guard.NOTHING, then);
  }

  /** Shares that are no figure are not rounded. */
  private static Formula shown(Formula share) {
    return Formulas.orElse(Formulas.rounded(Guard.rounded(share), SHARE_DIGITS), Guard.NOTHING);
  }

  private Expected isWas(Criterion criterion) {
    return delivered.weightDiffers(criterion)
        ? Expected.number(delivered.weight(criterion))
        : Expected.text("");
  }
}
