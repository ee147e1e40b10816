package dev.decisionmatrix.meeting;

import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Tab;
import java.util.Map;
import java.util.Optional;

/** Finds the switches of sources: a row for each, known by its id. */
final class SourceRows {
  private static final String ID = "Id";
  private static final String COUNTS = "Counts";

  private SourceRows() {}

  static void find(Locations locations, Decision decision, Map<Spot, Asked> asked) {
    for (Labels sheet : locations.sheets(Name.SOURCE_COUNTS, Tab.SOURCES.sheet().text())) {
      Optional<Labels.Heads> heads = sheet.heads("Citation", "Reference", COUNTS, ID);
      if (heads.isPresent()) {
        find(sheet, heads.get(), locations, decision);
        break;
      }
    }
    locations.settle(
        Name.SOURCE_COUNTS,
        asked.values().stream().filter(one -> one.spot() instanceof Spot.SourceCounts).toList());
  }

  private static void find(
      Labels sheet, Labels.Heads heads, Locations locations, Decision decision) {
    for (int row = heads.row() + 1; row < sheet.sheet().rows(); row++) {
      String id = sheet.at(row, heads.column(ID));
      for (Source source : decision.sources()) {
        if (source.id().equals(id)) {
          locations.put(
              new Spot.SourceCounts(source), new CellAt(sheet.sheet(), row, heads.column(COUNTS)));
        }
      }
    }
  }
}
