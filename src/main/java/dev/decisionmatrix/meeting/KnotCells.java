package dev.decisionmatrix.meeting;

import dev.decisionmatrix.input.FileValue.Part;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Tab;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds points and limits of values: a row for each, those of a criterion one below the other by
 * rating.
 */
final class KnotCells {
  private static final String CRITERION = "Criterion";
  private static final String RATING = "Rating";
  private static final String WORTH = "Is worth";

  private KnotCells() {}

  static void find(Locations locations, Decision decision, Map<Spot, Asked> asked) {
    if (asked.keySet().stream().noneMatch(Spot.Knot.class::isInstance)) {
      return;
    }
    for (Labels sheet : locations.sheets(Name.POINT_RATING, Tab.VALUES.sheet().text())) {
      Optional<Labels.Heads> heads = sheet.heads(CRITERION, RATING, WORTH, "Rating was");
      if (heads.isPresent()) {
        find(sheet, heads.get(), locations, decision);
        break;
      }
    }
    for (Part part : Part.values()) {
      locations.settle(
          part == Part.RATING ? Name.POINT_RATING : Name.POINT_WORTH,
          asked.values().stream()
              .filter(one -> one.spot() instanceof Spot.Knot knot && knot.part() == part)
              .toList());
    }
  }

  private static void find(
      Labels sheet, Labels.Heads heads, Locations locations, Decision decision) {
    Map<String, Criterion> criteria = new LinkedHashMap<>();
    decision.criteria().forEach(one -> criteria.put(Labels.tidy(one.name()), one));
    Map<Criterion, Integer> before = new LinkedHashMap<>();
    for (int row = heads.row() + 1; row < sheet.sheet().rows(); row++) {
      Criterion criterion = criteria.get(sheet.at(row, heads.column(CRITERION)));
      if (criterion == null) {
        return;
      }
      int place = before.merge(criterion, 1, Integer::sum) - 1;
      locations.put(
          new Spot.Knot(criterion, place, Part.RATING),
          new CellAt(sheet.sheet(), row, heads.column(RATING)));
      locations.put(
          new Spot.Knot(criterion, place, Part.WORTH),
          new CellAt(sheet.sheet(), row, heads.column(WORTH)));
    }
  }
}
