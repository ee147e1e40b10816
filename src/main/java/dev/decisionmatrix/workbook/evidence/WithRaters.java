package dev.decisionmatrix.workbook.evidence;

import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Spot;
import dev.decisionmatrix.workbook.Widths;
import java.util.Optional;

/** What comes of the evidence of a cell where some cells are rated: as the controls say. */
final class WithRaters {
  private WithRaters() {}

  /** A column of it; none where nobody rates. */
  static Optional<Cells<Spot>> column(
      Book book, Table<Spot> table, Cells<Spot> bySource, Cells<Spot> byClaim) {
    if (book.decision().raters().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        table
            .figures(
                "With its raters",
                spot -> book.figures(spot.criterion()).combined(),
                spot ->
                    book.byRater(spot)
                        .<Formula>map(raters -> raters.joined().at(spot))
                        .orElseGet(() -> combined(bySource.at(spot), byClaim.at(spot))),
                spot -> Expected.number(evidence(book, spot).rating()))
            .wide(Widths.ofRatings(book.analysis(), 11)));
  }

  private static Rating evidence(Book book, Spot spot) {
    return book.analysis().ratings().at(spot.criterion(), spot.option()).byEvidence();
  }

  private static Formula combined(Formula bySource, Formula byClaim) {
    Formula rule = Guard.read(Name.COMBINE.ref());
    return Formulas.ifThen(
        rule.is(Combine.BY_SOURCE.word()),
        bySource,
        Formulas.onlyIf(rule.is(Combine.BY_CLAIM.word()), byClaim));
  }
}
