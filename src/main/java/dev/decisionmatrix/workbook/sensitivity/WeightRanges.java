package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Expected.number;
import static dev.decisionmatrix.cells.Formulas.absolute;
import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;
import static dev.decisionmatrix.workbook.Guard.whenFigure;
import static dev.decisionmatrix.workbook.Guard.whenPositive;

import dev.decisionmatrix.analysis.BeyondWords;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.WeightStability.Swing;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** By criterion: where the leader leads, who leads beyond, and the lead when a weight is off. */
final class WeightRanges extends Area {
  final Table<Criterion> results = new Table<>(book.criterionRows());
  final Cells<Criterion> weight =
      results.figures(
          "Weight in use",
          PERCENT_ONE,
          k -> matrix().weight().at(k),
          k -> number(stability(k).weight()));
  final Body<Criterion, End> leads =
      results.across(
          End.BOTH,
          end -> end.of("Leads from", "Leads up to"),
          PERCENT_ONE,
          this::end,
          (k, end) -> number(end.of(stability(k).stableFrom(), stability(k).stableTo())));

  final Table<Criterion> off = new Table<>(book.criterionRows());
  private final Cells<Criterion> below =
      off.texts("Below that: first", k -> passing(k, End.BELOW), k -> option(stability(k).below()));
  private final Cells<Criterion> above =
      off.texts("Above that: first", k -> passing(k, End.ABOVE), k -> option(stability(k).above()));
  final Body<Criterion, End> weights =
      off.across(
          End.BOTH,
          end -> end.of("Low weight", "High weight"),
          PERCENT_ONE,
          this::share,
          (k, end) -> swing(k, found -> end.of(found.lowWeight(), found.highWeight())));
  final Body<Criterion, End> margins =
      off.across(
              End.BOTH,
              end -> end.of("Lead at low weight", "Lead at high weight"),
              ONE,
              (k, end) -> lead(end.of(sheet.pairs.low, sheet.pairs.high).row(k)),
              (k, end) -> swing(k, found -> end.of(found.lowMargin(), found.highMargin())))
          .marked(Highlight.Tone.WARNS, first -> first.lessThan(0));
  private final Cells<Criterion> swing =
      off.figures(
          "Swing", ONE, this::width, k -> swing(k, found -> Rounding.rounded(found.width())));

  private final List<Criterion> bySwing = analysis.stability().bySwing();
  final Cells<Criterion> order =
      off.figures(
          "In order",
          WHOLE,
          this::order,
          k -> bySwing.contains(k) ? number(bySwing.indexOf(k) + 1) : Expected.none());

  WeightRanges(SensitivitySheet sheet) {
    super(sheet);
    results
        .figures(
            "Smallest change that flips",
            PERCENT_ONE,
            k -> least(sheet.steps.leastDown.at(k), sheet.steps.leastUp.at(k)),
            k -> number(stability(k).leastChange()))
        .least();
    results
        .wideTexts("Beyond that", 7, this::beyond, k -> Expected.text(BeyondWords.of(stability(k))))
        .asLongAs(any -> sheet.longest.beyond());
  }

  /** Where the nearest line crosses, else the end of the scale. */
  private Formula end(Criterion criterion, End end) {
    CellRef place = sheet.steps.passing(criterion, end);
    Formula open = end.of(Constant.ZERO, Constant.ONE);
    return onlyIf(
        isFigure(sheet.steps.leaderWithout.at(criterion)),
        ifThen(isFigure(place), Guard.pick(sheet.pairs.tieAt.row(criterion), place), open));
  }

  private Formula passing(Criterion criterion, End end) {
    CellRef place = sheet.steps.passing(criterion, end);
    return whenFigure(place, Guard.pick(Name.OPTIONS.ref(), place));
  }

  private static Expected option(Optional<Option> option) {
    return Expected.text(option.map(Option::name));
  }

  private Formula beyond(Criterion criterion) {
    CellRef share = leads.at(criterion, End.BELOW);
    Formula under =
        Sentences.name(below.at(criterion))
            .and(BeyondWords.LEADS_BELOW)
            .and(Sentences.share(share));
    Formula over =
        Sentences.name(above.at(criterion))
            .and(BeyondWords.LEADS_ABOVE)
            .and(Sentences.share(leads.at(criterion, End.ABOVE)));
    Formula passedBelow = isFigure(sheet.steps.passing(criterion, End.BELOW));
    Formula passedAbove = isFigure(sheet.steps.passing(criterion, End.ABOVE));
    return onlyIf(
        isFigure(share),
        ifThen(
            all(passedBelow, passedAbove),
            under.and(", ").and(over),
            ifThen(
                passedBelow, under, ifThen(passedAbove, over, words(BeyondWords.LEADER_STAYS)))));
  }

  private Formula share(Criterion criterion, End end) {
    Formula typed = Name.OFF_BY.ref();
    Formula offBy = Guard.read(typed);
    Formula some = count(sheet.pairs.aheadWithout.row(criterion)).moreThan(0);
    Formula usable = all(isFigure(typed), offBy.atLeast(0), offBy.atMost(100), some);
    Formula off = typed.over(Guard.HUNDRED);
    Formula factor = end.of(Constant.ONE.minus(off), Constant.ONE.plus(off));
    return onlyIf(usable, min(Constant.ONE, weight.at(criterion).times(factor)));
  }

  private Expected swing(Criterion criterion, Function<Swing, Double> figure) {
    return number(stability(criterion).swing().map(figure));
  }

  private static Formula lead(RangeRef row) {
    return whenPositive(count(row), rounded(min(row)));
  }

  private Formula width(Criterion criterion) {
    CellRef low = margins.at(criterion, End.BELOW);
    CellRef high = margins.at(criterion, End.ABOVE);
    return onlyIf(all(isFigure(low), isFigure(high)), rounded(absolute(high.minus(low))));
  }

  private Formula order(Criterion criterion) {
    CellRef own = swing.at(criterion);
    RangeRef column = swing.keepingRows();
    return whenFigure(
        own, Fn.RANK.of(own, column).plus(countIf(Guard.upTo(column.from(), own), own)).minus(1));
  }
}
