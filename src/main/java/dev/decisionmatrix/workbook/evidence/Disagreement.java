package dev.decisionmatrix.workbook.evidence;

import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Spot;
import java.util.Optional;

/** How far the sources of a cell are apart; of one alone, that it is alone: not that it is sure. */
final class Disagreement {
  private static final Optional<Source> OWN = Optional.empty();
  private static final String ONE_SOURCE = "one source";
  private static final String ASSUMED = "assumed";

  private final Book book;
  private final BySourceSheet sheet;

  Disagreement(Book book, BySourceSheet sheet) {
    this.book = book;
    this.sheet = sheet;
  }

  Formula formula(Spot spot) {
    CellRef least = sheet.lowest.at(spot);
    Formula apart =
        spot.criterion().isLinear()
            ? sheet.highest.at(spot).minus(least).over(span(book, spot, sheet.highest.at(spot)))
            : ofValues(spot);
    Formula alone = ifThen(sources(spot).is(1), words(ONE_SOURCE), words(ASSUMED));
    return Guard.whenFigure(least, ifThen(count(sheet.voices.row(spot)).is(1), alone, apart));
  }

  private Formula ofValues(Spot spot) {
    RangeRef values = book.values().voices().row(spot);
    return Formulas.max(values).minus(Formulas.min(values));
  }

  /** Of costs the highest, as they have no scale; 1 where that is 0. */
  static Formula span(Book book, Spot spot, CellRef most) {
    if (spot.criterion().isCost()) {
      return ifThen(most.moreThan(0), most, Constant.ONE);
    }
    CellRef worst = book.matrix().worst().at(spot.criterion()).fixed();
    CellRef best = book.matrix().best().at(spot.criterion()).fixed();
    return Formulas.absolute(best.minus(worst));
  }

  Expected expected(Spot spot) {
    Rating rating = book.analysis().ratings().at(spot.criterion(), spot.option()).byEvidence();
    if (rating.missing()) {
      return Expected.none();
    }
    return rating.bySource().size() == 1
        ? Expected.text(rating.assumed() ? ASSUMED : ONE_SOURCE)
        : Expected.number(rating.sourcesApart());
  }

  /** How many sources are heard; our own assumptions are none. */
  Formula sources(Spot spot) {
    Formula heard = count(sheet.voices.row(spot));
    return sheet.voices.others().contains(OWN)
        ? heard.minus(count(sheet.voices.at(spot, OWN)))
        : heard;
  }
}
