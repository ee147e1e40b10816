package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.place;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.VerdictWords;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.CostDemandCells;
import dev.decisionmatrix.workbook.EitherOrCells;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Sentences;
import dev.decisionmatrix.workbook.SubtotalCells;
import java.util.List;

/** Which options in first place missing evidence may knock out, and by which demand. */
final class Outlasted {
  final Cells<Option> demand;
  final Cells<Option> mayGiveWay;
  final Cells<Option> givesWay;
  private final Cells<Option> counted;
  private final Analysis analysis;
  private final Scores scores;
  private final Bands bands;
  private final Book book;
  private final int kept;

  Outlasted(Book book, Scores scores, Bands bands) {
    this.scores = scores;
    this.bands = bands;
    this.book = book;
    kept = book.kept();
    analysis = book.analysis();
    OptionLines lines = new OptionLines(scores.workings, analysis);
    demand = lines.texts("Demand that evidence decides", this::demand, OptionResult::openDemand);
    mayGiveWay =
        lines.counts(
            "In first place, may be knocked out (1)",
            this::mayGiveWay,
            result -> Expected.oneIf(result.mayBeKnockedOut() && isFirst(result)));
    counted =
        lines.counts(
            "Counted from the left", this::counted, result -> Expected.number(isCounted(result)));
    givesWay =
        lines.counts(
            "First of the others of those",
            this::givesWay,
            result -> Expected.number(analysis.overtaking().givingWay(result).map(this::position)));
  }

  /** The first of the demands that missing evidence decides, and how many there are. */
  private Formula demand(Option option) {
    CellRef demands = scores.ranges.undecided.at(option);
    Formula first = place(Constant.ONE, bands.undecided.column(option));
    Formula more =
        ifThen(
            demands.moreThan(1), Sentences.of(VerdictWords.MORE_DEMANDS, demands), Guard.NOTHING);
    Formula told =
        Sentences.of(
            VerdictWords.DEMAND,
            Formulas.itemOf(Name.CRITERIA.ref(), first, Constant.ONE),
            behind(
                first,
                Formulas.typedInThousands(
                        Formulas.itemOf(bands.mustReach.fixed(), first, Constant.ONE), kept)
                    .and(Formulas.itemOf(bands.words.unit.fixed(), first, Constant.ONE))),
            more);
    Formula which =
        asksForTotals() || book.cost().isPresent()
            ? ifThen(
                Formulas.sum(bands.undecided.column(option)).moreThan(0),
                told,
                ofCosts(option, more))
            : told;
    return ifThen(demands.moreThan(0), which, Guard.NOTHING);
  }

  private boolean asksForTotals() {
    return scores.belowTotal.isPresent() || scores.subtotals.isPresent();
  }

  /** That of the first cost, else that of a total. */
  private Formula ofCosts(Option option, Formula more) {
    Formula ofTotals = ofTotals(option, more);
    return book.cost()
        .map(
            cells ->
                cells
                    .demands()
                    .firstOpen(option, cost -> ofCost(cells.demands(), cost, more), ofTotals))
        .orElse(ofTotals);
  }

  private Formula ofCost(CostDemandCells demands, Criterion cost, Formula more) {
    Formula most =
        Formulas.typedInThousands(demands.asked().at(cost).fixed(), kept)
            .and(demands.unit().at(cost).fixed());
    return Sentences.of(
        VerdictWords.COST_DEMAND,
        Formulas.words(cost.name()),
        EitherOrCells.behind(cost, most),
        more);
  }

  /** That of the first group, else that of the score. */
  private Formula ofTotals(Option option, Formula more) {
    Formula told =
        scores
            .belowTotal
            .<Formula>map(
                any ->
                    Sentences.of(
                        VerdictWords.TOTAL_DEMAND,
                        Formulas.shown(Name.MUST_REACH_TOTAL.ref(), Decimals.AS_TYPED)))
            .orElse(Guard.NOTHING);
    List<Group> groups = scores.subtotals.map(SubtotalCells::groups).orElse(List.of());
    for (int place = groups.size() - 1; place >= 0; place--) {
      Group group = groups.get(place);
      Cells<Group> asked = book.weights().subtotals().orElseThrow();
      Formula sentence =
          Sentences.of(
              VerdictWords.SUBTOTAL_DEMAND,
              book.weights().subtotalNames().orElseThrow().at(group).fixed(),
              Formulas.shown(asked.at(group).fixed(), Decimals.AS_TYPED),
              more);
      CellRef open = scores.subtotals.orElseThrow().of(group).open().at(option);
      told = ifThen(open.is(1), sentence, told);
    }
    return told;
  }

  private Formula behind(Formula place, Formula demanded) {
    return book.matrix()
        .eitherOr()
        .<Formula>map(
            some -> demanded.and(Formulas.itemOf(some.behind().fixed(), place, Constant.ONE)))
        .orElse(demanded);
  }

  private Formula mayGiveWay(Option option) {
    CellRef undecided = scores.ranges.undecided.at(option);
    return oneIf(all(scores.rank.at(option).is(1), undecided.moreThan(0)));
  }

  private Formula counted(Option option) {
    CellRef own = mayGiveWay.at(option);
    return Formulas.orZero(own.is(1), Formulas.sum(Guard.upTo(mayGiveWay.first(), own)));
  }

  /** The second of them where it is the first itself. */
  private Formula givesWay(Option option) {
    RangeRef all = mayGiveWay.keepingColumns();
    CellRef own = mayGiveWay.at(option);
    Formula sought = ifThen(counted.at(option).is(1), Formulas.number(2), Constant.ONE);
    Formula place = place(sought, counted.keepingColumns());
    return Guard.whenFigure(
        scores.contending.at(option), Guard.whenPositive(Formulas.sum(all).minus(own), place));
  }

  private double isCounted(OptionResult result) {
    return result.mayBeKnockedOut() && isFirst(result)
        ? analysis.options().stream()
            .limit(position(result))
            .filter(one -> one.mayBeKnockedOut() && isFirst(one))
            .count()
        : 0;
  }

  /** In file order, from 1. */
  private int position(OptionResult result) {
    return analysis.options().indexOf(result) + 1;
  }

  private boolean isFirst(OptionResult result) {
    return analysis.ranking().first().contains(result.option());
  }
}
