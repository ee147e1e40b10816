package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.Subtotal;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight.Tone;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.SubtotalCells;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Below what groups add: what those come to, of 100, that must reach something, in the columns of
 * ratings and demands.
 */
final class SubtotalRows {
  private static final int ROW = 18;
  private static final String LOW = "too low";
  private static final String OPEN = "may be too low";

  private final Book book;
  private final Columns columns;
  private final int first;
  private final List<Group> groups;

  /**
   * The rows.
   *
   * @param first the row of the first of them
   */
  SubtotalRows(Book book, Columns columns, int first) {
    this.book = book;
    this.columns = columns;
    this.first = first;
    groups = List.copyOf(book.decision().policy().mustReachSubtotals().keySet());
  }

  int rows() {
    return groups.size();
  }

  void addTo(SheetPlan.Builder sheet) {
    for (int place = 0; place < groups.size(); place++) {
      add(sheet, first + place, groups.get(place));
    }
  }

  private void add(SheetPlan.Builder sheet, int row, Group group) {
    CellRef asked = book.weights().subtotals().orElseThrow().at(group);
    double given =
        book.analysis().scenario().policy().mustReachSubtotals().getOrDefault(group, 0.0);
    sheet
        .heightsPx(row, ROW)
        .add(new Label(Rows.at(row, Columns.NAME), group.text() + ", of 100", Look.SMALL))
        .add(
            new Live(
                    Rows.at(row, columns.mustReach()),
                    Guard.whenFigure(asked, asked),
                    Expected.number(given),
                    Decimals.AS_TYPED)
                .looking(Look.SMALL_FIGURE));
    book.decision().options().forEach(option -> add(sheet, row, group, option));
  }

  private void add(SheetPlan.Builder sheet, int row, Group group, Option option) {
    SubtotalCells.Line line = book.matrix().subtotals().orElseThrow().of(group);
    Optional<Subtotal> found =
        book.analysis().option(option).subtotals().stream()
            .filter(one -> one.group().equals(group))
            .findFirst();
    CellRef at = Rows.at(row, columns.rating(option));
    CellRef said = Rows.at(row, columns.claims(option));
    CellRef score = line.score().at(option);
    sheet
        .add(
            new Live(
                    at,
                    Guard.whenFigure(score, score),
                    Expected.number(
                        found
                            .map(one -> OptionalDouble.of(one.score()))
                            .orElse(OptionalDouble.empty())),
                    Decimals.ONE)
                .looking(Look.SMALL_FIGURE))
        .add(
            new Live(
                    said,
                    said(line, option),
                    Expected.text(found.map(SubtotalRows::said).orElse("")),
                    Decimals.AS_TYPED)
                .looking(Look.LEGEND))
        .highlight(at.to(at), said.is(LOW), Tone.WARNS);
    if (!columns.isBeside()) {
      sheet.dress(said.to(said), Dress.RIGHT);
    }
  }

  private static Formula said(SubtotalCells.Line line, Option option) {
    return ifThen(
        line.below().at(option).is(1),
        words(LOW),
        ifThen(line.open().at(option).is(1), words(OPEN), Guard.NOTHING));
  }

  private static String said(Subtotal subtotal) {
    return subtotal.isBelow() ? LOW : subtotal.standing() == OptionResult.Total.OPEN ? OPEN : "";
  }
}
