package dev.decisionmatrix.workbook.values;

import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.number;

import dev.decisionmatrix.analysis.ValueLine;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.model.ValueFunction.Limit;
import dev.decisionmatrix.model.ValueFunction.Ratio;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Knot;
import java.util.OptionalDouble;

/** Points along the line of a limit or a ratio, by formula and by the analysis. */
final class LinePoints {
  private static final int STEPS = ValueLine.STEPS;

  private static final int CORNERS = 4;

  private final Book book;
  private final Criterion criterion;
  private final ValueLine line;

  LinePoints(Book book, Criterion criterion) {
    this.book = book;
    this.criterion = criterion;
    line = ValueLine.of(criterion, book.analysis().ratings());
  }

  int size() {
    return criterion.value() instanceof Limit ? CORNERS : STEPS + 1;
  }

  Formula rating(int place) {
    CellRef worst = book.matrix().worst().at(criterion).fixed();
    CellRef best = book.matrix().best().at(criterion).fixed();
    if (criterion.value() instanceof Limit) {
      CellRef at = book.values().rating().at(new Knot(criterion, 0)).fixed();
      return place == 0 ? min(worst, best, at) : place == CORNERS - 1 ? max(worst, best, at) : at;
    }
    Formula from = start();
    Formula to = Formulas.max(worst, best, from);
    return from.plus(number(place).over(number(STEPS)).times(to.minus(from)));
  }

  /** Of prices the lowest, since nothing is worth more; of others nothing. */
  private Formula start() {
    CellRef standard = book.values().standard().at(criterion).fixed();
    return isPrice()
        ? Formulas.ifThen(
            Formulas.isFigure(standard),
            standard,
            Formulas.min(
                book.matrix().worst().at(criterion).fixed(),
                book.matrix().best().at(criterion).fixed()))
        : Formulas.min(
            book.matrix().worst().at(criterion).fixed(),
            book.matrix().best().at(criterion).fixed());
  }

  private boolean isPrice() {
    return criterion.value() instanceof Ratio ratio && ratio.form() == Ratio.Form.LOWEST_OVER;
  }

  /** Nothing is drawn of a ratio that has nothing to hold ratings against. */
  double ratingNow(int place) {
    return line.points().isEmpty() ? start(place) : line.points().get(place).rating();
  }

  private double start(int place) {
    Scale scale = criterion.scale();
    return scale.lower() + (double) place / STEPS * (scale.upper() - scale.lower());
  }

  Expected isRating(int place) {
    return Expected.number(ratingNow(place));
  }

  /** Beside the corner of a limit stand both what is worth nothing and what is worth all. */
  private OptionalDouble corner(int place) {
    if (criterion.value() instanceof Limit limit) {
      boolean above = place >= CORNERS / 2;
      return OptionalDouble.of((limit.side() == Limit.Side.AT_LEAST) == above ? 1 : 0);
    }
    return OptionalDouble.empty();
  }

  Formula worth(int place, CellRef rating) {
    OptionalDouble corner = corner(place);
    return corner.isPresent()
        ? number(corner.getAsDouble())
        : Formulas.orNone(book.values().value(criterion, rating));
  }

  Expected isWorth(int place) {
    return line.points().isEmpty()
        ? Expected.none()
        : Expected.number(line.points().get(place).worth());
  }
}
