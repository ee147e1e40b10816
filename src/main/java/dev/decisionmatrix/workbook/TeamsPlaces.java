package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Decision;

/** Where the sheet Decision looks on the sheet Teams. */
final class TeamsPlaces {
  private static final int SCORE_HEAD = SheetHead.ROWS + 1;
  private static final int FIRST_BY = 2;

  private final int options;

  TeamsPlaces(Decision decision) {
    options = decision.options().size();
  }

  /** How many teams put each option first. */
  RangeRef firstBy() {
    return Tab.TEAMS.at(SCORE_HEAD + 1, FIRST_BY).to(Tab.TEAMS.at(SCORE_HEAD + options, FIRST_BY));
  }
}
