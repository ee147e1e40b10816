package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.display.Decimals.ONE;

import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.ChartRows;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.ChartRoom;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Side;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What happens to the lead when one weight at a time is off: bars, and their figures beside. */
final class Tornado extends Area {
  private static final int MOST = 15;

  private final int bars = Math.min(criteria.size(), MOST);
  private final ChartRoom room =
      new ChartRoom(Math.max(ChartRows.of(bars, 1), bars + 1), CHART, this::chart);
  private final Table<Integer> table =
      new Table<>(Names.none(IntStream.range(0, bars).boxed().toList()));
  private final Cells<Integer> names =
      table.wideTexts(
          "Criterion",
          NAME,
          bar -> ofBar(bar, Name.CRITERIA.ref()),
          bar -> Expected.text(criterion(bar).map(Criterion::name)));
  private final Body<Integer, End> leads =
      table
          .across(
              End.BOTH,
              end -> end.of("Lead at low weight", "Lead at high weight"),
              ONE,
              (bar, end) -> ofBar(bar, sheet.ranges.margins.of(end).fixed()),
              (bar, end) -> Expected.number(margin(bar, end)))
          .marked(Highlight.Tone.WARNS, first -> first.lessThan(0));
  private final Body<Integer, End> changes =
      table.across(
          End.BOTH,
          end -> end.of("It weighs less", "It weighs more"),
          ONE,
          (bar, end) -> orNone(rounded(leads.at(bar, end).minus(Name.MARGIN.ref()))),
          (bar, end) -> margin(bar, end).map(this::change).orElse(Expected.none()));

  Tornado(SensitivitySheet sheet) {
    super(sheet);
  }

  void addTo(Flow flow) {
    flow.section("One weight off at a time")
        .note(
            "Each weight less, and more, by the percentage on the sheet Decision, the others in"
                + " proportion: how many points the lead loses or gains. A lead below 0 is lost."
                + (criteria.size() > MOST ? " Shown are the " + MOST + " that move it most." : ""))
        .add(new Side().add(0, room).add(1, table));
  }

  private Optional<Criterion> criterion(int bar) {
    return analysis.stability().bySwing().stream().skip(bar).findFirst();
  }

  private Optional<Double> margin(int bar, End end) {
    return criterion(bar)
        .flatMap(k -> stability(k).swing())
        .map(swing -> end.of(swing.lowMargin(), swing.highMargin()));
  }

  private Expected change(double margin) {
    return rounded(margin - analysis.ranking().margin().orElseThrow());
  }

  /** What a column of criteria says of the criterion of a bar. */
  private Formula ofBar(Integer bar, Formula column) {
    Formula order = Fn.ROWS.of(Guard.upTo(names.first(), names.at(bar)));
    return orNone(item(column, place(order, sheet.ranges.order.fixed())));
  }

  private ChartPlan chart(RangeRef range) {
    return ChartPlan.of(ChartPlan.Kind.TORNADO, "Tornado")
        .titled(
            "What the lead gains or loses when one weight is off",
            "Bars: by how many points the lead changes when a criterion weighs less and when it"
                + " weighs more; the same figures stand in the table beside it.")
        .axes("", "Points of lead lost (below 0) or gained", ONE)
        .drawn(List.of(series(End.BELOW), series(End.ABOVE)), range);
  }

  private ChartPlan.Series series(End end) {
    return new ChartPlan.Series(changes.head(end), names.all(), changes.column(end));
  }
}
