package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Expected.number;
import static dev.decisionmatrix.cells.Formulas.absolute;
import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.less;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;
import static dev.decisionmatrix.workbook.Guard.whenFigure;
import static dev.decisionmatrix.workbook.Guard.whenPositive;

import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.WeightStability;
import dev.decisionmatrix.analysis.WeightStability.Swing;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * By criterion: between which weights the leader leads, who leads beyond, and what is left of the
 * lead when the weight is off.
 */
final class WeightRanges extends Area {
  private static final String NOBODY = "Nobody: the leader stays whatever it weighs";
  private static final String BELOW = " leads below ";
  private static final String ABOVE = " leads above ";

  final Table<Criterion> results = new Table<>(book.criterionRows());
  final Cells<Criterion> weight =
      results.figures(
          "Weight in use",
          PERCENT_ONE,
          k -> matrix().weight().at(k),
          k -> number(stability(k).weight()));
  final Cells<Criterion> from =
      results.figures(
          "Leads from",
          PERCENT_ONE,
          k -> end(k, sheet.steps.downPlace, Constant.ZERO),
          k -> number(stability(k).stableFrom()));
  final Cells<Criterion> to =
      results.figures(
          "Leads up to",
          PERCENT_ONE,
          k -> end(k, sheet.steps.upPlace, Constant.ONE),
          k -> number(stability(k).stableTo()));
  private final Cells<Criterion> change =
      results
          .figures(
              "Smallest change that flips",
              PERCENT_ONE,
              k -> least(sheet.steps.leastDown.at(k), sheet.steps.leastUp.at(k)),
              k -> number(stability(k).leastChange()))
          .least();

  final Table<Criterion> off = new Table<>(book.criterionRows());
  private final Cells<Criterion> below =
      off.texts(
          "Below that: first",
          k -> passing(sheet.steps.downPlace.at(k)),
          k -> option(stability(k).below()));
  private final Cells<Criterion> above =
      off.texts(
          "Above that: first",
          k -> passing(sheet.steps.upPlace.at(k)),
          k -> option(stability(k).above()));
  final Cells<Criterion> low =
      off.figures(
          "Low weight", PERCENT_ONE, k -> share(k, less(1, offBy())), swing(Swing::lowWeight));
  final Cells<Criterion> high =
      off.figures(
          "High weight",
          PERCENT_ONE,
          k -> share(k, Constant.ONE.plus(offBy())),
          swing(Swing::highWeight));
  final Cells<Criterion> leadLow =
      off.figures(
          "Lead at low weight", ONE, k -> lead(sheet.ties.low.row(k)), swing(Swing::lowMargin));
  final Cells<Criterion> leadHigh =
      off.figures(
          "Lead at high weight", ONE, k -> lead(sheet.ties.high.row(k)), swing(Swing::highMargin));
  private final Cells<Criterion> swing =
      off.figures("Swing", ONE, this::width, swing(found -> Rounding.rounded(found.width())));

  private final List<Criterion> bySwing = analysis.stability().bySwing();
  final Cells<Criterion> order =
      off.figures(
          "In order",
          WHOLE,
          this::order,
          k -> bySwing.contains(k) ? number(bySwing.indexOf(k) + 1) : Expected.none());

  WeightRanges(SensitivitySheet sheet) {
    super(sheet);
    results.wideTexts("Beyond that", 7, this::beyond, k -> Expected.text(told(stability(k))));
  }

  void mark(SheetPlan.Builder sheet) {
    warnBelowZero(sheet, leadLow, leadHigh);
  }

  /** Where the nearest line crosses, else the end of the scale. */
  private Formula end(Criterion criterion, Cells<Criterion> passing, Constant open) {
    CellRef place = passing.at(criterion);
    return onlyIf(
        isFigure(sheet.steps.leaderWithout.at(criterion)),
        ifThen(isFigure(place), Guard.pick(sheet.ties.tieAt.row(criterion), place), open));
  }

  private static Formula passing(CellRef place) {
    return whenFigure(place, Guard.pick(Name.OPTIONS.ref(), place));
  }

  private static Expected option(Optional<Option> option) {
    return Expected.text(option.map(Option::name));
  }

  private Formula beyond(Criterion criterion) {
    CellRef share = from.at(criterion);
    Formula under = below.at(criterion).and(BELOW).and(Sentences.share(share));
    Formula over = above.at(criterion).and(ABOVE).and(Sentences.share(to.at(criterion)));
    Formula passedBelow = isFigure(sheet.steps.downPlace.at(criterion));
    Formula passedAbove = isFigure(sheet.steps.upPlace.at(criterion));
    return onlyIf(
        isFigure(share),
        ifThen(
            all(passedBelow, passedAbove),
            under.and(", ").and(over),
            ifThen(passedBelow, under, ifThen(passedAbove, over, words(NOBODY)))));
  }

  private static String told(WeightStability found) {
    if (found.stableFrom().isEmpty()) {
      return Expected.NONE;
    }
    List<String> told = new ArrayList<>();
    String from = BELOW + Rounding.percent(found.stableFrom().orElseThrow());
    String to = ABOVE + Rounding.percent(found.stableTo().orElseThrow());
    found.below().ifPresent(option -> told.add(option.name() + from));
    found.above().ifPresent(option -> told.add(option.name() + to));
    return told.isEmpty() ? NOBODY : String.join(", ", told);
  }

  private static Formula offBy() {
    return Name.OFF_BY.ref().over(Guard.HUNDRED);
  }

  private Formula share(Criterion criterion, Formula factor) {
    Formula offBy = Guard.read(Name.OFF_BY.ref());
    Formula usable =
        all(
            isFigure(Name.OFF_BY.ref()),
            offBy.atLeast(0),
            offBy.atMost(100),
            count(sheet.ties.aheadWithout.row(criterion)).moreThan(0));
    return onlyIf(usable, min(Constant.ONE, weight.at(criterion).times(factor)));
  }

  private Function<Criterion, Expected> swing(Function<Swing, Double> figure) {
    return k -> number(stability(k).swing().map(figure));
  }

  private static Formula lead(RangeRef row) {
    return whenPositive(count(row), rounded(min(row)));
  }

  private Formula width(Criterion criterion) {
    CellRef low = leadLow.at(criterion);
    CellRef high = leadHigh.at(criterion);
    return onlyIf(all(isFigure(low), isFigure(high)), rounded(absolute(high.minus(low))));
  }

  private Formula order(Criterion criterion) {
    CellRef own = swing.at(criterion);
    RangeRef column = swing.keepingRows();
    return whenFigure(
        own, Fn.RANK.of(own, column).plus(countIf(Guard.upTo(column.from(), own), own)).minus(1));
  }
}
