package dev.decisionmatrix.meeting;

import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.workbook.Name;
import java.util.Map;

/** Finds what costs may come to at most on the sheet of costs: a row for each. */
final class BudgetCells {
  private static final String DEMAND = "Demand";
  private static final String AT_MOST = "At most";
  private static final String SHEET = "Cost";

  private BudgetCells() {}

  static void find(Locations locations, Decision decision, Map<Spot, Asked> asked) {
    if (decision.costs().isEmpty()) {
      return;
    }
    for (Labels sheet : locations.sheets(Name.COST_AT_MOST, SHEET)) {
      sheet.heads(DEMAND, AT_MOST).ifPresent(heads -> find(sheet, heads, locations, decision));
    }
    locations.settle(
        Name.COST_AT_MOST,
        asked.values().stream()
            .filter(one -> one.spot() instanceof Spot.Demand on && on.criterion().isCost())
            .toList());
  }

  private static void find(
      Labels sheet, Labels.Heads heads, Locations locations, Decision decision) {
    for (int row = heads.row() + 1; row <= heads.row() + decision.costs().size(); row++) {
      CellAt at = new CellAt(sheet.sheet(), row, heads.column(AT_MOST));
      String name = sheet.at(row, heads.column(DEMAND));
      decision.costs().stream()
          .filter(cost -> Labels.tidy(cost.name()).equals(name))
          .forEach(cost -> locations.put(new Spot.Demand(cost), at));
    }
  }
}
