package dev.decisionmatrix.workbook.values;

import dev.decisionmatrix.analysis.ScaleWords;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Knot;
import dev.decisionmatrix.workbook.Rules;
import dev.decisionmatrix.workbook.Widths;
import java.util.List;

/** The points of all curves, and the ratings from which on values jump. */
final class Points {
  private static final double RATING = 14;

  final Table<Knot> table;
  final Cells<Knot> rating;
  final Cells<Knot> worth;

  Points(Book book) {
    List<Knot> knots = Knot.all(book.decision());
    table = new Table<>(Names.of(knots, "Criterion", knot -> knot.criterion().name()));
    table.labels("Unit, direction", knot -> ScaleWords.inBrief(knot.criterion())).wide(24);
    rating = table.add("Rating", Look.HEAD_FIGURE, (at, knot) -> rating(book, at, knot));
    rating.wide(Widths.ofRatings(book.analysis(), RATING));
    worth = table.add("Is worth", Look.HEAD_FIGURE, Points::worth).wide(10);
    Cells<Knot> was =
        table
            .add("Rating was", Look.HEAD_FIGURE, (at, knot) -> was(book, at, knot, rating))
            .wide(12);
    Cells<Knot> wasWorth =
        table.add("Worth was", Look.HEAD_FIGURE, (at, knot) -> was(book, at, knot, worth)).wide(12);
    rating.marked(Highlight.Tone.CHANGED, any -> was.first().differentFrom(Guard.NOTHING));
    worth.marked(Highlight.Tone.CHANGED, any -> wasWorth.first().differentFrom(Guard.NOTHING));
  }

  boolean isEmpty() {
    return rating.things().isEmpty();
  }

  private static Cell rating(Book book, CellRef at, Knot knot) {
    Decimals shown = book.figures(knot.criterion()).typed();
    double figure = knot.point().rating();
    return knot.isEnd()
        ? new Fixed(at, figure, shown, "An end of the scale")
        : Input.figure(at, figure, shown, Rules.pointRating(knot));
  }

  private static Cell worth(CellRef at, Knot knot) {
    double figure = knot.point().worth();
    return knot.isWeighed()
        ? Input.figure(at, figure, Decimals.AS_TYPED, Rules.POINT_WORTH)
        : new Fixed(at, figure, Decimals.AS_TYPED, "From this rating on it is worth all");
  }

  private static Cell was(Book book, CellRef at, Knot knot, Cells<Knot> column) {
    return column.cell(knot) instanceof Input
        ? book.changes().was(at, column.at(knot))
        : new dev.decisionmatrix.cells.Label(at, "", Look.LABEL);
  }
}
