package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Expected.number;
import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.orElse;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.display.Decimals.ONE;

import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartLook;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Hue;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.Run;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.ChartRoom;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Sayings;
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
  private static final int CHART = 9;
  private static final int HEADS = 34;
  private static final int LINE = 15;
  private static final int AIR = 5;

  /** What a name may take, in pixels. */
  private static final double ROOM = 340;

  private final int bars = Math.min(criteria.size(), MOST);
  private final ChartRoom room = new ChartRoom(bars + 1, CHART, this::chart);
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
              end -> end.of("Lead if less", "Lead if more"),
              ONE,
              (bar, end) -> ofBar(bar, sheet.ranges.margins.of(end).fixed()),
              (bar, end) -> Expected.number(margin(bar, end)))
          .marked(Highlight.Tone.WARNS, first -> first.lessThan(0));
  private final Table<Integer> drawn = new Table<>(Names.none(names.things()));
  private final Body<Integer, End> changes =
      drawn.across(
          End.BOTH,
          end -> end.of("It weighs less", "It weighs more"),
          ONE,
          (bar, end) -> orNone(rounded(leads.at(bar, end).minus(Name.MARGIN.ref()))),
          (bar, end) -> margin(bar, end).map(this::change).orElse(Expected.none()));

  /** Drawn last, since the bar of more weight would cover it. */
  private final Cells<Integer> covered =
      drawn.figures(
          "It weighs less, the shorter bar of two on one side",
          ONE,
          bar ->
              orElse(
                  onlyShorter(changes.at(bar, End.BELOW), changes.at(bar, End.ABOVE)),
                  Constant.ZERO),
          bar -> number(covered(bar)));

  Tornado(SensitivitySheet sheet) {
    super(sheet);
  }

  void addTo(Flow flow) {
    flow.section("One weight off at a time")
        .note(
            "Each weight less, and more, by the percentage on the sheet Decision, the others in"
                + " proportion: the lead then, and the points by which it changes. A lead below 0"
                + " is lost."
                + (criteria.size() > MOST ? " Shown are the " + MOST + " that move it most." : ""))
        .add(new Side().at(NAME + End.BOTH.size(), Sayings.one(1, (at, any) -> key(at))))
        .add(new Side().add(0, table).add(0, room));
  }

  void addBarsTo(Flow workings) {
    workings.section("Points by which the lead changes when one weight is off", drawn);
  }

  /** Rows of one height, so that bars stand on them: high enough for the longest name. */
  void finish(SheetPlan.Builder sheet) {
    sheet.heightPx(names.head().row(), HEADS).sameHeightPx(names.first().row(), bars, barPixels());
  }

  private int barPixels() {
    return AIR + LINE * (int) Math.ceil(sheet.longest.criterionPixels() / ROOM);
  }

  private static Label key(CellRef at) {
    return Label.of(
        at,
        Look.LEGEND,
        new Run("\u25a0 ", Look.LEGEND, Hue.OTHER),
        new Run("it weighs less   ", Look.LEGEND),
        new Run("\u25a0 ", Look.LEGEND, Hue.FIRST),
        new Run("it weighs more", Look.LEGEND));
  }

  private static Formula onlyShorter(CellRef less, CellRef more) {
    Formula shorter = Fn.ABS.of(less).lessThan(Fn.ABS.of(more));
    return ifThen(all(less.times(more).moreThan(0), shorter), less, Constant.ZERO);
  }

  private double covered(int bar) {
    Optional<Double> less = margin(bar, End.BELOW).map(this::changed);
    Optional<Double> more = margin(bar, End.ABOVE).map(this::changed);
    return less.filter(
            one -> more.filter(two -> one * two > 0 && Math.abs(one) < Math.abs(two)).isPresent())
        .orElse(0.0);
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
    return number(changed(margin));
  }

  private double changed(double margin) {
    return Rounding.rounded(margin - analysis.ranking().margin().orElseThrow());
  }

  /** What a column of criteria says of the criterion of a bar. */
  private Formula ofBar(Integer bar, Formula column) {
    Formula order = Fn.ROWS.of(Guard.upTo(names.first(), names.at(bar)));
    return orNone(item(column, place(order, sheet.ranges.order.fixed())));
  }

  private ChartPlan chart(RangeRef range) {
    double heads = (double) HEADS / (HEADS + bars * barPixels());
    return ChartPlan.of(ChartPlan.Kind.TORNADO, "Tornado")
        .titled(
            "",
            "Bars: by how many points the lead changes when a criterion weighs less and when it"
                + " weighs more; the lead then stands in the table beside them.")
        .axes("", "", ONE)
        .looking(
            ChartLook.usual()
                .bars(45, 100)
                .legend(ChartLook.Legend.NONE)
                .plot(0.03, heads, 0.94, 1 - heads)
                .scale(ChartLook.Scale.ABOVE)
                .names(ChartLook.Names.NONE))
        .drawn(
            List.of(
                series(changes.of(End.BELOW), Hue.OTHER),
                series(changes.of(End.ABOVE), Hue.FIRST),
                series(covered, Hue.OTHER)),
            range);
  }

  private ChartPlan.Series series(Cells<Integer> points, Hue hue) {
    return new ChartPlan.Series(
        points.head(), names.all(), points.all(), new ChartPlan.Paint.Of(hue));
  }
}
