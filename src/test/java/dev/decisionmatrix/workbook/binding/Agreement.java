package dev.decisionmatrix.workbook.binding;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.PairwiseComparison;
import dev.decisionmatrix.analysis.Priorities;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.workbook.Delivery;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.xlsx.Engine;
import dev.decisionmatrix.xlsx.SheetValues;
import dev.decisionmatrix.xlsx.XlsxWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compares every live cell of a recalculated workbook with the analysis. */
final class Agreement {
  private static final String TOOL = "decision-matrix 0.1.0";
  private static final double TOLERANCE = 1e-9;

  private static final IdentityHashMap<Analysis, byte[]> WRITTEN = new IdentityHashMap<>();

  private Agreement() {}

  static WorkbookPlan plan(Analysis analysis) {
    return DecisionWorkbook.of(analysis, TOOL, Instant.EPOCH);
  }

  /** The workbook of an analysis, written once however many engines are asked. */
  static byte[] workbook(Analysis analysis) {
    return WRITTEN.computeIfAbsent(analysis, fresh -> XlsxWriter.write(plan(fresh)));
  }

  /** Every cell in which they differ, and every error, where nothing was changed. */
  static List<String> differences(Analysis analysis, SheetValues values) {
    return differences(plan(analysis).sheets(), values);
  }

  /** By nudge, the cells in which an engine differs after it; none where all agree. */
  static Map<String, List<String>> differences(
      Engine engine, Analysis delivered, List<Nudge> nudges) {
    List<SheetValues> results =
        engine.recalculateEach(workbook(delivered), nudges.stream().map(Nudge::changes).toList());
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
    WorkbookPlan plan = DecisionWorkbook.changed(delivered, nudge.after(), nudge.swept(), TOOL);
    boolean alike = squares(nudge.after()).equals(squares(delivered.analysis()));
    return differences(
        plan.sheets().stream()
            .filter(sheet -> alike || !sheet.name().equals(Tab.WORKINGS.sheet()))
            .toList(),
        values);
  }

  /**
   * Of each comparison in pairs. A workbook has as many as it took when it was delivered; where a
   * change takes more or fewer, the workings are the same but lie in other rows.
   */
  private static List<Integer> squares(Analysis analysis) {
    Stream<? extends PairwiseComparison<?>> weighed =
        analysis.teams().stream().flatMap(team -> team.comparisons().values().stream());
    Stream<? extends PairwiseComparison<?>> rated =
        analysis.decision().inPairs().keySet().stream()
            .flatMap(criterion -> Priorities.of(analysis.decision(), criterion).stream());
    return Stream.concat(weighed, rated).map(each -> each.iteration().squares()).toList();
  }

  /** The same of some sheets. */
  static List<String> differences(List<SheetPlan> sheets, SheetValues values) {
    List<String> differences = new ArrayList<>(values.errors());
    for (SheetPlan sheet : sheets) {
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
