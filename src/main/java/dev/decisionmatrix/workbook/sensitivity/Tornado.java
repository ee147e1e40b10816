package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.display.Decimals.ONE;

import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.WeightStability;
import dev.decisionmatrix.analysis.WeightStability.Swing;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.ChartRoom;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Side;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.ChartRows;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What happens to the lead when one weight at a time is off: bars, and their figures beside. */
final class Tornado extends Area {
  private static final int MOST = 15;

  private final int bars = Math.min(criteria.size(), MOST);
  private final ChartRoom room =
      new ChartRoom(Math.max(ChartRows.of(bars, 1), bars + 1), SensitivitySheet.CHART, this::chart);
  private final Table<Integer> table =
      new Table<>(Names.none(IntStream.range(0, bars).boxed().toList()));
  private final Cells<Integer> names =
      table.wideTexts(
          "Criterion",
          SensitivitySheet.NAME,
          bar -> ofBar(bar, Name.CRITERIA.ref()),
          bar -> Expected.text(criterion(bar).map(Criterion::name)));
  private final Cells<Integer> atLow =
      table.figures(
          "Lead at low weight",
          ONE,
          bar -> ofBar(bar, sheet.ranges.leadLow.fixed()),
          bar -> Expected.number(swing(bar).map(Swing::lowMargin)));
  private final Cells<Integer> atHigh =
      table.figures(
          "Lead at high weight",
          ONE,
          bar -> ofBar(bar, sheet.ranges.leadHigh.fixed()),
          bar -> Expected.number(swing(bar).map(Swing::highMargin)));
  private final Cells<Integer> less = change("It weighs less", atLow, Swing::lowMargin);
  private final Cells<Integer> more = change("It weighs more", atHigh, Swing::highMargin);

  Tornado(SensitivitySheet sheet) {
    super(sheet);
  }

  void addTo(Flow flow) {
    flow.section("One weight off at a time")
        .note(
            "Each weight less, and more, by the percentage on the sheet Decision, the others in"
                + " proportion: how many points the lead loses or gains. A lead below 0 is lost.")
        .add(new Side().add(0, room).add(1, table));
  }

  void mark(SheetPlan.Builder sheet) {
    warnBelowZero(sheet, atLow, atHigh);
  }

  private Optional<Criterion> criterion(int bar) {
    List<Criterion> bySwing = analysis.stability().bySwing();
    return bar < bySwing.size() ? Optional.of(bySwing.get(bar)) : Optional.empty();
  }

  private Optional<Swing> swing(int bar) {
    return criterion(bar).map(this::stability).flatMap(WeightStability::swing);
  }

  /** What a column of criteria says of the criterion of a bar. */
  private Formula ofBar(Integer bar, Formula column) {
    Formula order = Fn.ROWS.of(Guard.upTo(names.first(), names.at(bar)));
    return orNone(item(column, place(order, sheet.ranges.order.fixed())));
  }

  private Cells<Integer> change(String head, Cells<Integer> lead, Function<Swing, Double> margin) {
    return table.figures(
        head,
        ONE,
        bar -> orNone(Guard.rounded(lead.at(bar).minus(Name.MARGIN.ref()))),
        bar -> Expected.number(swing(bar).map(margin).map(this::change)));
  }

  private double change(double margin) {
    return Rounding.rounded(margin - analysis.ranking().margin().orElseThrow());
  }

  private ChartPlan chart(RangeRef range) {
    return new ChartPlan(
        ChartPlan.Kind.TORNADO,
        "Tornado",
        "What the lead gains or loses when one weight is off",
        "Bars: by how many points the lead changes when a criterion weighs less and when it weighs"
            + " more; the same figures stand in the table beside it.",
        "",
        "Points of lead lost (below 0) or gained",
        ONE.pattern(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        List.of(series(less), series(more)),
        ChartPlan.Labels.NONE,
        range.from(),
        range.to());
  }

  private ChartPlan.Series series(Cells<Integer> figures) {
    return new ChartPlan.Series(figures.head(), names.all(), figures.all());
  }
}
