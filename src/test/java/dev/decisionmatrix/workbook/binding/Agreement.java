package dev.decisionmatrix.workbook.binding;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.workbook.Delivery;
import dev.decisionmatrix.xlsx.Engine;
import dev.decisionmatrix.xlsx.SheetValues;
import dev.decisionmatrix.xlsx.XlsxWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares every live cell of a recalculated workbook with the analysis. */
final class Agreement {
  private static final String TOOL = "decision-matrix 0.1.0";
  private static final double TOLERANCE = 1e-9;

  private Agreement() {}

  static WorkbookPlan plan(Analysis analysis) {
    return DecisionWorkbook.of(analysis, TOOL, Instant.EPOCH);
  }

  /** Every cell in which they differ, and every error, where nothing was changed. */
  static List<String> differences(Analysis analysis, SheetValues values) {
    return differences(plan(analysis), values);
  }

  /** By nudge, the cells in which an engine differs after it; none where all agree. */
  static Map<String, List<String>> differences(
      Engine engine, Analysis delivered, List<Nudge> nudges) {
    List<SheetValues> results =
        engine.recalculateEach(
            XlsxWriter.write(plan(delivered)), nudges.stream().map(Nudge::changes).toList());
    Delivery inputs = DecisionWorkbook.book(delivered).changes().delivery();
    Map<String, List<String>> differences = new LinkedHashMap<>();
    for (int place = 0; place < nudges.size(); place++) {
      List<String> found = differences(inputs, nudges.get(place), results.get(place));
      if (!found.isEmpty()) {
        differences.put(nudges.get(place).what(), found);
      }
    }
    return differences;
  }

  /** The same where inputs were changed. */
  static List<String> differences(Delivery delivered, Nudge nudge, SheetValues values) {
    return differences(
        DecisionWorkbook.changed(delivered, nudge.after(), nudge.swept(), TOOL), values);
  }

  private static List<String> differences(WorkbookPlan plan, SheetValues values) {
    List<String> differences = new ArrayList<>(values.errors());
    for (SheetPlan sheet : plan.sheets()) {
      for (Cell cell : sheet.cells()) {
        if (cell instanceof Live live && !agree(live.expected(), value(values, live))) {
          differences.add(
              SheetValues.address(live.at())
                  + ": expected "
                  + live.expected()
                  + ", got "
                  + value(values, live)
                  + ", ="
                  + live.formula().textOn(sheet.name()));
        }
      }
    }
    return differences;
  }

  private static Object value(SheetValues values, Live live) {
    return values.all().getOrDefault(SheetValues.address(live.at()), "");
  }

  private static boolean agree(Expected expected, Object value) {
    if (expected instanceof Expected.Figure figure) {
      return value instanceof Double number
          && Math.abs(number - figure.value()) <= TOLERANCE * Math.max(1, Math.abs(figure.value()));
    }
    return expected instanceof Expected.Text text
        ? value.equals(text.text())
        : value.equals(((Expected.Truth) expected).truth());
  }
}
