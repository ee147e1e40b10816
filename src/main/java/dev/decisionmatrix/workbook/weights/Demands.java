package dev.decisionmatrix.workbook.weights;

import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.EitherOrCells;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Rules;
import dev.decisionmatrix.workbook.Widths;

/** What an option must reach, beside each criterion. */
final class Demands {
  private static final double WIDTH = 6;
  private static final double WAS_WIDTH = 7;

  /** Over words: of the demands under the same one is enough. */
  private static final String EITHER_OR = "Either-or";

  final Cells<Criterion> mustReach;

  Demands(Book book, Table<Criterion> table) {
    mustReach =
        table.add(
            "Must reach",
            Look.HEAD_FIGURE,
            Content.inputs(
                    criterion -> book.figures(criterion).typed(),
                    criterion -> Input.Content.of(criterion.mustReach()),
                    Rules::mustReach)
                .onlyFor(criterion -> !criterion.hasPeak()));
    if (!EitherOrCells.together(book.decision()).isEmpty()) {
      table.labels(EITHER_OR, Criterion::eitherOr);
    }
    Cells<Criterion> was =
        table.add("Was", Look.HEAD_FIGURE, was(book).onlyFor(criterion -> !criterion.hasPeak()));
    was.wide(Widths.ofRatings(book.analysis(), WAS_WIDTH));
    mustReach.wide(Widths.ofRatings(book.analysis(), WIDTH));
    mustReach.marked(Highlight.Tone.CHANGED, any -> was.first().differentFrom(Guard.NOTHING));
  }

  private Content<Criterion> was(Book book) {
    return (at, one) -> book.changes().was(at, mustReach.at(one));
  }
}
