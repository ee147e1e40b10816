package dev.decisionmatrix.workbook.weights;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;

/** What was delivered in weights and powers that differ now, right of all other columns. */
final class WeightsBefore {
  private static final double TEAM_WIDTH = 12;

  private final Book book;
  private final WeightsGiven given;
  private final Body<Criterion, Team> weights;
  private final Cells<Team> powers;

  WeightsBefore(Book book, WeightsGiven given) {
    this.book = book;
    this.given = given;
    given.table.gap().over("As delivered, where it differs");
    weights = given.table.across(given.raw.others(), Team::name, this::weight).wide(TEAM_WIDTH);
    powers =
        given.powers.below(weights, (at, team) -> book.changes().was(at, given.power.at(team)));
  }

  /** What a team compared in pairs differs on a sheet of its own. */
  private Content<Criterion> weight(Team team) {
    Content<Criterion> was = (at, row) -> book.changes().was(at, given.raw.at(row, team));
    return was.onlyFor(row -> given.filled.isTyped(team, row));
  }

  void mark(SheetPlan.Builder sheet) {
    changed(sheet, given.raw.all(), weights.first());
    changed(sheet, given.power.all(), powers.first());
  }

  private static void changed(SheetPlan.Builder sheet, RangeRef where, CellRef was) {
    sheet.highlight(where, was.differentFrom(Guard.NOTHING), Highlight.Tone.CHANGED);
  }
}
