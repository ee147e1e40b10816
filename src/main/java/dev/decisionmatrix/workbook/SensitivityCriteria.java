package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.place;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.WeightStability;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.SensitivityPlaces.Column;
import dev.decisionmatrix.workbook.SensitivityWorking.Part;
import dev.decisionmatrix.workbook.SensitivityWorking.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The interval of each weight in which the leader stays, who leads beyond, and its swing. */
final class SensitivityCriteria {
  private final Analysis analysis;
  private final Layout layout;
  private final SensitivityPlaces places;
  private final List<Criterion> bySwing;

  SensitivityCriteria(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.layout = layout;
    this.places = layout.sensitivity();
    this.bySwing = bySwing(analysis);
  }

  /** The criteria by how much they move the lead, most first, ties in file order. */
  static List<Criterion> bySwing(Analysis analysis) {
    return analysis.stability().weights().stream()
        .filter(stability -> stability.swing().isPresent())
        .sorted(Comparator.comparingDouble(SensitivityCriteria::width).reversed())
        .map(WeightStability::criterion)
        .toList();
  }

  /** The smallest change of the weight in one direction that changes the leader, rounded. */
  static OptionalDouble least(Analysis analysis, Criterion criterion, boolean upward) {
    WeightStability stability = analysis.stability().weight(criterion);
    Optional<Option> passing = upward ? stability.above() : stability.below();
    OptionalDouble end = upward ? stability.stableTo() : stability.stableFrom();
    return passing.isPresent()
        ? OptionalDouble.of(Rounding.rounded(Math.abs(end.orElseThrow() - stability.weight())))
        : OptionalDouble.empty();
  }

  static boolean isText(Column column) {
    return column == Column.BEYOND || column == Column.BELOW || column == Column.ABOVE;
  }

  void addTo(SheetPlan.Builder sheet) {
    for (Criterion criterion : places.criteria()) {
      WeightStability stability = analysis.stability().weight(criterion);
      addInterval(sheet, criterion, stability);
      new SensitivityBeyond(places).add(sheet, stability);
      addSwing(sheet, criterion, stability);
    }
    sheet
        .define(Name.STABLE_FROM.text(), places.all(Column.FROM))
        .define(Name.STABLE_TO.text(), places.all(Column.TO));
  }

  private void addInterval(
      SheetPlan.Builder sheet, Criterion criterion, WeightStability stability) {
    CellRef down = places.at(Step.DOWN_PLACE, criterion);
    CellRef up = places.at(Step.UP_PLACE, criterion);
    sheet
        .add(
            live(
                Column.WEIGHT,
                criterion,
                layout.matrix().at(Middle.WEIGHT, criterion),
                Expected.number(stability.weight())))
        .add(
            live(
                Column.FROM,
                criterion,
                end(criterion, down, Constant.ZERO),
                Expected.number(stability.stableFrom())))
        .add(
            live(
                Column.TO,
                criterion,
                end(criterion, up, Constant.ONE),
                Expected.number(stability.stableTo())))
        .add(live(Column.BELOW, criterion, name(down), name(stability.below())))
        .add(live(Column.ABOVE, criterion, name(up), name(stability.above())))
        .add(
            live(
                Column.CHANGE,
                criterion,
                onlyIf(
                    any(criterion),
                    Fn.MIN.of(
                        places.at(Step.LEAST_DOWN, criterion),
                        places.at(Step.LEAST_UP, criterion))),
                Expected.number(change(criterion))));
  }

  private Formula any(Criterion criterion) {
    return Fn.COUNT
        .of(places.at(Step.LEAST_DOWN, criterion), places.at(Step.LEAST_UP, criterion))
        .moreThan(Constant.ZERO);
  }

  private OptionalDouble change(Criterion criterion) {
    OptionalDouble below = least(analysis, criterion, false);
    OptionalDouble above = least(analysis, criterion, true);
    return below.isEmpty() || (above.isPresent() && above.getAsDouble() < below.getAsDouble())
        ? above
        : below;
  }

  /** Where the nearest line crosses, else the end of the scale. */
  private Formula end(Criterion criterion, CellRef place, Formula open) {
    return onlyIf(
        isFigure(places.at(Step.LEADER_WITHOUT, criterion)),
        ifThen(isFigure(place), Guard.pick(places.of(Part.TIE_AT, criterion), place), open));
  }

  private static Formula name(CellRef place) {
    return Guard.whenFigure(place, Guard.pick(Name.OPTIONS.ref(), place));
  }

  private static Expected name(Optional<Option> option) {
    return Expected.text(option.map(Option::name).orElse(Expected.NONE));
  }

  private void addSwing(SheetPlan.Builder sheet, Criterion criterion, WeightStability stability) {
    Optional<WeightStability.Swing> swing = stability.swing();
    CellRef low = places.at(Column.LEAD_LOW, criterion);
    CellRef high = places.at(Column.LEAD_HIGH, criterion);
    sheet
        .add(
            live(
                Column.LOW,
                criterion,
                share(criterion, Constant.ONE.minus(offBy())),
                number(swing.map(WeightStability.Swing::lowWeight))))
        .add(
            live(
                Column.HIGH,
                criterion,
                share(criterion, Constant.ONE.plus(offBy())),
                number(swing.map(WeightStability.Swing::highWeight))))
        .add(lead(low, Part.LOW, criterion, swing.map(WeightStability.Swing::lowMargin)))
        .add(lead(high, Part.HIGH, criterion, swing.map(WeightStability.Swing::highMargin)))
        .add(
            live(
                Column.SWING,
                criterion,
                onlyIf(
                    all(isFigure(low), isFigure(high)), Guard.rounded(Fn.ABS.of(high.minus(low)))),
                number(swing.map(found -> Rounding.rounded(found.width())))))
        .add(order(criterion));
  }

  private static Formula offBy() {
    return Name.OFF_BY.ref().over(Guard.HUNDRED);
  }

  private Formula share(Criterion criterion, Formula factor) {
    Formula usable =
        all(
            isFigure(Name.OFF_BY.ref()),
            Guard.read(Name.OFF_BY.ref()).atLeast(Constant.ZERO),
            Guard.read(Name.OFF_BY.ref()).atMost(Guard.HUNDRED),
            Fn.COUNT.of(places.of(Part.AHEAD_WITHOUT, criterion)).moreThan(Constant.ZERO));
    Formula weight = places.at(Column.WEIGHT, criterion);
    return onlyIf(usable, Fn.MIN.of(Constant.ONE, weight.times(factor)));
  }

  private Live lead(CellRef at, Part part, Criterion criterion, Optional<Double> expected) {
    RangeRef row = places.of(part, criterion);
    return new Live(
        at,
        Guard.whenPositive(Fn.COUNT.of(row), Guard.rounded(Fn.MIN.of(row))),
        number(expected),
        Decimals.ONE);
  }

  private Live order(Criterion criterion) {
    CellRef swing = places.at(Column.SWING, criterion);
    RangeRef all = places.all(Column.SWING).anchored(Anchor.ROW);
    RangeRef upTo = Guard.upTo(all.from(), swing);
    int place = bySwing.indexOf(criterion);
    return new Live(
        places.at(Column.ORDER, criterion),
        Guard.whenFigure(
            swing, Fn.RANK.of(swing, all).plus(Fn.COUNTIF.of(upTo, swing)).minus(Constant.ONE)),
        place < 0 ? Expected.text(Expected.NONE) : Expected.number(place + 1),
        Decimals.WHOLE);
  }

  private Live live(Column column, Criterion criterion, Formula formula, Expected expected) {
    Decimals shown =
        switch (column) {
          case LEAD_LOW, LEAD_HIGH, SWING -> Decimals.ONE;
          case ORDER -> Decimals.WHOLE;
          default -> Decimals.PERCENT_ONE;
        };
    Live cell = new Live(places.at(column, criterion), formula, expected, shown);
    return isText(column) ? cell.looking(Look.LIVE_TEXT) : cell;
  }

  private static double width(WeightStability stability) {
    return Rounding.rounded(stability.swing().orElseThrow().width());
  }

  private static Expected number(Optional<Double> figure) {
    return figure.map(Expected::number).orElse(Expected.text(Expected.NONE));
  }
}
