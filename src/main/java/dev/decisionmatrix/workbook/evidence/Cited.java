package dev.decisionmatrix.workbook.evidence;

import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Spot;
import java.util.Optional;

/** The sources of a cell that are in use, as references have them. */
record Cited(ClaimsInUse claims, Body<Spot, Optional<Source>> voices) {
  Formula of(Spot spot) {
    Formula joined = Guard.NOTHING;
    for (Optional<Source> voice : voices.others()) {
      if (claims.of(spot, voice).isPresent()) {
        CellRef label = voices.head(voice).anchored(Anchor.ROW);
        Formula says = Formulas.isFigure(voices.at(spot, voice));
        joined = joined.and(Formulas.ifThen(says, label.and(" "), Guard.NOTHING));
      }
    }
    return Fn.TRIM.of(joined);
  }
}
