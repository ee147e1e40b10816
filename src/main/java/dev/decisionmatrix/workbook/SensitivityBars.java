package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.place;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.WeightStability;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.workbook.SensitivityPlaces.Column;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The tornado: what happens to the lead when one weight at a time is off. */
final class SensitivityBars {
  private static final int CHANGE = 2;

  private final Analysis analysis;
  private final SensitivityPlaces places;
  private final List<Criterion> bySwing;

  SensitivityBars(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.places = layout.sensitivity();
    this.bySwing = SensitivityCriteria.bySwing(analysis);
  }

  void addTo(SheetPlan.Builder sheet) {
    addHeads(sheet);
    for (int bar = 0; bar < places.bars(); bar++) {
      addBar(sheet, bar);
    }
    sheet.chart(chart());
  }

  private void addHeads(SheetPlan.Builder sheet) {
    int head = places.barsHead();
    CellRef name = Tab.SENSITIVITY.at(head, SensitivityPlaces.BESIDE);
    String[] heads = {
      "Lead at low weight", "Lead at high weight", "It weighs less", "It weighs more"
    };
    sheet
        .add(
            new Label(
                Tab.SENSITIVITY.at(head - 2, CriterionRows.GROUP_COLUMN),
                "One weight off at a time",
                Look.SECTION))
        .add(
            new Label(
                Tab.SENSITIVITY.at(head - 1, CriterionRows.GROUP_COLUMN),
                "Each weight less, and more, by the percentage on the sheet Decision, the others in"
                    + " proportion: how many points the lead loses or gains. A lead below 0 is"
                    + " lost.",
                Look.NOTE))
        .add(new Label(name, "Criterion", Look.HEAD))
        .merge(name.to(name.right(SensitivityPlaces.BAR_NAME_COLUMNS - 1)));
    for (int i = 0; i < heads.length; i++) {
      CellRef at = name.right(SensitivityPlaces.BAR_NAME_COLUMNS + i);
      sheet.add(new Label(at, heads[i], Look.HEAD_FIGURE));
    }
  }

  private void addBar(SheetPlan.Builder sheet, int bar) {
    CellRef name = places.barNames().at(bar, 0);
    Optional<WeightStability> stability =
        bar < bySwing.size()
            ? Optional.of(analysis.stability().weight(bySwing.get(bar)))
            : Optional.empty();
    Formula number = Fn.ROWS.of(Guard.upTo(places.barNames().from(), name));
    Formula where = place(number, places.all(Column.ORDER).fixed());
    sheet
        .add(
            new Live(
                name,
                orNone(itemOf(Name.CRITERIA.ref(), where, Constant.ONE)),
                stability.map(found -> found.criterion().name()).orElse(Expected.NONE)))
        .merge(name.to(name.right(SensitivityPlaces.BAR_NAME_COLUMNS - 1)));
    addEnd(sheet, bar, Column.LEAD_LOW, where, lead(stability, WeightStability.Swing::lowMargin));
    addEnd(sheet, bar, Column.LEAD_HIGH, where, lead(stability, WeightStability.Swing::highMargin));
  }

  private void addEnd(
      SheetPlan.Builder sheet, int bar, Column column, Formula where, OptionalDouble expected) {
    int figure = column == Column.LEAD_LOW ? 0 : 1;
    CellRef lead = places.bars(figure).at(bar, 0);
    OptionalDouble change =
        expected.isPresent()
            ? OptionalDouble.of(
                Rounding.rounded(
                    expected.getAsDouble() - analysis.ranking().margin().orElseThrow()))
            : expected;
    sheet
        .add(
            new Live(
                lead,
                orNone(itemOf(places.all(column).fixed(), where, Constant.ONE)),
                Expected.number(expected),
                Decimals.ONE))
        .add(
            new Live(
                places.bars(CHANGE + figure).at(bar, 0),
                orNone(Guard.rounded(lead.minus(Name.MARGIN.ref()))),
                Expected.number(change),
                Decimals.ONE));
  }

  private static OptionalDouble lead(
      Optional<WeightStability> stability,
      java.util.function.ToDoubleFunction<WeightStability.Swing> end) {
    return stability
        .flatMap(WeightStability::swing)
        .map(swing -> OptionalDouble.of(end.applyAsDouble(swing)))
        .orElse(OptionalDouble.empty());
  }

  private ChartPlan chart() {
    RangeRef room = places.barsChart();
    return new ChartPlan(
        ChartPlan.Kind.TORNADO,
        "Tornado",
        "What the lead gains or loses when one weight is off",
        "Bars: by how many points the lead changes when a criterion weighs less and when it weighs"
            + " more; the same figures stand in the table beside it.",
        "",
        "Points of lead lost (below 0) or gained",
        Decimals.ONE.pattern(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        List.of(series(CHANGE), series(CHANGE + 1)),
        ChartPlan.Labels.NONE,
        room.from(),
        room.to());
  }

  private ChartPlan.Series series(int figure) {
    RangeRef values = places.bars(figure);
    return new ChartPlan.Series(values.from().below(-1), places.barNames(), values);
  }
}
