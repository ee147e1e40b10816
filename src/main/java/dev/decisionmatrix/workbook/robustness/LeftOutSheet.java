package dev.decisionmatrix.workbook.robustness;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Tab;

/** The workings behind the sheet Robustness: weights without a team, ratings without a source. */
final class LeftOutSheet {
  private final WithoutTeams teams;
  private final WithoutSources sources;
  private final CellRef first;
  private final Flow flow;

  LeftOutSheet(Book book) {
    teams = new WithoutTeams(book);
    sources = new WithoutSources(book);
    flow =
        book.flow(
            Tab.LEFT_OUT,
            SheetPlan.Kind.DETAIL,
            "Left out",
            "The workings of the sheet Robustness: the weights of the group without each team, and"
                + " the ratings without each source.");
    first = flow.next();
    teams.addTo(flow);
    flow.add(sources.table());
  }

  WithoutTeams teams() {
    return teams;
  }

  WithoutSources sources() {
    return sources;
  }

  SheetPlan plan() {
    return flow.plan(
        sheet -> {
          sources.mark(sheet);
          sheet.freeze(Tab.LEFT_OUT.at(first.row(), sources.option().first().column()));
        });
  }
}
