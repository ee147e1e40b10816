package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.workbook.LeftOutPlaces.Column;

/** The workings behind the sheet Robustness: weights without a team, ratings without a source. */
final class LeftOutSheet {
  private final Analysis analysis;
  private final Layout layout;
  private final References references;

  LeftOutSheet(Analysis analysis, Layout layout, References references) {
    this.analysis = analysis;
    this.layout = layout;
    this.references = references;
  }

  SheetPlan plan() {
    SheetPlan.Builder sheet =
        SheetHead.of(
            Tab.LEFT_OUT,
            SheetPlan.Kind.DETAIL,
            "Left out",
            "The workings of the sheet Robustness: the weights of the group without each team, and"
                + " the ratings without each source.");
    Widths.of(sheet, Column.SOURCE.index(), 10, 36, 18, 12, 12, 12, 12, 12, 12);
    int teams = analysis.decision().teams().size();
    Widths.same(
        sheet,
        Column.DEMANDS.index() + 1,
        LeftOutPlaces.ALL_TEAMS_COLUMN + teams - Column.DEMANDS.index(),
        12);
    new LeftOutTeams(analysis, layout).addTo(sheet);
    new LeftOutCells(analysis, layout, references).addTo(sheet);
    return sheet.freeze(Tab.LEFT_OUT.at(SheetHead.ROWS, Column.OPTION.index())).build();
  }
}
