package dev.decisionmatrix.workbook.evidence;

import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.References;
import dev.decisionmatrix.workbook.Spot;
import java.util.List;
import java.util.Optional;

/**
 * How many claims of a cell are in use and the first few of their sources, as references have it.
 */
record CitedInBrief(
    ClaimsInUse claims,
    Body<Spot, Optional<Source>> voices,
    Cells<Spot> inUse,
    Cells<Spot> apart,
    CellRef difference) {
  Formula of(Spot spot) {
    CellRef own = apart.beside(spot);
    Formula differ = Guard.rounded(own).atLeast(difference);
    Formula sign =
        ifThen(
            isFigure(own), ifThen(differ, words(References.DIFFER), Guard.NOTHING), Guard.NOTHING);
    Formula said = Fn.TRIM.of(inUse.beside(spot).and(" ").and(few(spot))).and(sign);
    return Formulas.ifThen(inUse.beside(spot).is(0), Guard.NOTHING, said);
  }

  private Formula few(Spot spot) {
    List<Optional<Source>> heard =
        voices.others().stream().filter(voice -> claims.of(spot, voice).isPresent()).toList();
    Formula joined = Guard.NOTHING;
    for (int place = 0; place < heard.size(); place++) {
      joined = joined.and(label(spot, heard, place));
    }
    return heard.size() <= References.BRIEF
        ? joined
        : joined.and(
            ifThen(count(voices.row(spot)).moreThan(References.BRIEF), words("+"), Guard.NOTHING));
  }

  /** Nothing for one that is switched off, or comes after the first few. */
  private Formula label(Spot spot, List<Optional<Source>> heard, int place) {
    Optional<Source> voice = heard.get(place);
    CellRef own = voices.at(spot, voice);
    Formula upTo = count(voices.row(spot).from().anchored(Anchor.COLUMN).to(own));
    Formula told =
        place < References.BRIEF
            ? isFigure(own)
            : Formulas.all(isFigure(own), upTo.atMost(References.BRIEF));
    CellRef head = voices.head(voice).anchored(Anchor.ROW);
    return ifThen(told, voice.isPresent() ? head : words(" ").and(head), Guard.NOTHING);
  }
}
