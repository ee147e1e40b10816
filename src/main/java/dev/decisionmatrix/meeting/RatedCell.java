package dev.decisionmatrix.meeting;

import dev.decisionmatrix.input.Cell;
import dev.decisionmatrix.input.DecisionFiles;
import dev.decisionmatrix.input.FileRatings;
import dev.decisionmatrix.model.Claim;

/** Where a claim stands that a table with a column for each option makes. */
record RatedCell(FileRatings table, Cell cell) {
  /** In the table of its rater, or in that of nobody in particular. */
  static RatedCell of(Claim claim, DecisionFiles files) {
    FileRatings table = claim.rater().map(files::ratings).or(files::ratings).orElseThrow();
    return new RatedCell(table, table.cell(claim).orElseThrow());
  }

  /** How the rating is left out. */
  String toClear() {
    return "clear cell %s of %s to leave the rating out"
        .formatted(cell.name(), table.table().text().path());
  }
}
