package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;

import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;

/** Which rating of a criterion stands in where evidence is missing, in words. */
final class StandIns {
  private static final String STANDS_IN = " stands in";
  private static final String VALUE = "value ";

  final Cells<Criterion> words;
  private final Book book;
  private final Bands bands;

  StandIns(Book book, Bands bands, Table<Criterion> table) {
    this.book = book;
    this.bands = bands;
    words =
        table.texts("Where evidence is missing", this::words, one -> Expected.text(isWords(one)));
    words.looking(Look.NOTE);
  }

  /** {@code 3.0 stands in}. */
  static String words(String figure) {
    return figure + STANDS_IN;
  }

  static String words(Rating missing) {
    return words(missing.criterion(), missing.value());
  }

  static String words(Criterion criterion, double value) {
    return words(figure(criterion, value));
  }

  private String isWords(Criterion criterion) {
    double value = book.analysis().scenario().missingEvidence().value();
    return words(criterion, value);
  }

  /** The rating that it corresponds to; the value itself where values are not linear. */
  private static String figure(Criterion criterion, double value) {
    return criterion.isLinear()
        ? AsDelivered.figure(criterion, criterion.rating(value))
        : VALUE + Decimals.ONE.text(value);
  }

  private Formula words(Criterion criterion) {
    CellRef value = book.matrix().standIn().first().fixed();
    if (!criterion.isLinear()) {
      Formula stands = Formulas.shown(Formulas.rounded(value, 1), Decimals.ONE);
      return ifThen(
          isFigure(value), Formulas.words(VALUE).and(stands).and(STANDS_IN), Guard.NOTHING);
    }
    CellRef worst = bands.worst.at(criterion);
    Formula way = bands.best.at(criterion).minus(worst);
    int digits = RatingFigures.inBrief(criterion.scale()).digits();
    Formula standIn =
        Formulas.rounded(worst.plus(value.times(way)), Math.max(Rounding.DIGITS, digits));
    Formula figure = Formulas.inThousands(standIn, Formulas.number(digits));
    return ifThen(isFigure(value), figure.and(STANDS_IN), Guard.NOTHING);
  }
}
