package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.TWO;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.ScaleWords;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Foot;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.LeadOrder;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Rules;
import dev.decisionmatrix.workbook.Spot;
import dev.decisionmatrix.workbook.WeightChoices;
import dev.decisionmatrix.workbook.WeightsCells;
import dev.decisionmatrix.workbook.Widths;

/**
 * Ratings, weights and contributions side by side, a row for each criterion, and what parts the
 * first two options. Whatever stands below keeps to these columns.
 */
final class FirstBand {
  final Table<Criterion> table;
  final Body<Criterion, Option> rating;
  final Cells<Criterion> base;
  final Cells<Criterion> whatIf;
  final Cells<Criterion> weight;
  final Cells<String> weightSum;
  final Body<Criterion, Option> contribution;
  final Cells<Criterion> difference;
  final Cells<Criterion> differenceOrder;
  private final Book book;
  private final Analysis analysis;

  FirstBand(Book book) {
    this.book = book;
    analysis = book.analysis();
    Decision decision = book.decision();
    table = new Table<>(book.criterionRows());
    rating =
        table
            .over("Rating")
            .across(decision.options(), Option::name, TWO, this::rating, this::expectedRating);
    table.gap().over("Weight");
    base =
        table.headed(
            () -> Guard.read(Name.WEIGHTS_OF.ref()),
            weightsOf(),
            Look.HEAD_FIGURE,
            Content.figures(
                PERCENT_ONE,
                criterion -> book.weights().base().at(criterion),
                Expected.numbers(analysis.baseWeights()::of)));
    whatIf =
        table.add(
            "What if",
            Look.HEAD_FIGURE,
            Content.inputs(PERCENT_ONE, this::typed, criterion -> Rules.WHAT_IF));
    weight =
        table.figures(
            "In use", PERCENT_ONE, this::weight, Expected.numbers(analysis.weights()::of));
    table.gap().over("Points of 100");
    contribution =
        table.across(
            decision.options(), Option::name, ONE, this::contribution, this::expectedContribution);
    table.gap();
    boolean several = decision.options().size() > 1;
    LeadOrder lead = new LeadOrder(analysis);
    if (several) {
      table.over("Lead");
    }
    difference =
        table.add(
            several ? "First option less second" : "",
            Look.HEAD_FIGURE,
            Content.figures(ONE, this::difference, lead::points).onlyFor(any -> several));
    differenceOrder =
        table.add(
            several ? "In order" : "",
            Look.HEAD_FIGURE,
            Content.figures(WHOLE, this::differenceOrder, lead::order).onlyFor(any -> several));
    if (decision.criteria().stream().anyMatch(one -> ScaleWords.areNeeded(one, decision))) {
      table.labels("Rated on", ScaleWords::of).wide(26);
    }
    weightSum = sums();
    table.names().wide(40);
    rating.wide(12);
    contribution.wide(12);
    base.wide(Widths.FIGURE);
    whatIf.wide(Widths.FIGURE);
    weight.wide(Widths.FIGURE);
    difference.wide(13);
    differenceOrder.wide(9);
  }

  private Cells<String> sums() {
    Foot sums = table.foot("Criteria with evidence, and sums of the weights");
    int criteria = book.decision().criteria().size();
    sums.below(
            rating,
            Content.figures(
                WHOLE,
                option -> count(rating.column(option)),
                Expected.<Option>numbers(
                    option -> criteria - analysis.option(option).missing().size())))
        .looking(Look.TOTAL);
    addWhole(sums, base);
    Expected typed =
        analysis.scenario().whatIf().isEmpty()
            ? Expected.none()
            : Expected.number(analysis.scenario().whatIfTotal());
    sums.below(
            whatIf,
            Content.figure(
                PERCENT_ONE,
                () -> Guard.whenPositive(count(whatIf.all()), Guard.sum(whatIf.all())),
                () -> typed))
        .looking(Look.TOTAL);
    return addWhole(sums, weight);
  }

  private static Cells<String> addWhole(Foot sums, Cells<Criterion> weights) {
    return sums.below(
            weights,
            Content.figure(
                PERCENT_ONE,
                () -> onlyIf(Guard.full(weights.all()), Guard.sum(weights.all())),
                () -> Expected.number(1)))
        .looking(Look.TOTAL);
  }

  /** Lines titled below the weights, each with a cell below the contributions of each option. */
  Lines linesBelow() {
    int cells = table.columnOf(contributions());
    int titles = table.columnOf(base) - 1;
    return new Lines(titles, cells - titles - 1, cells);
  }

  /** What comes next in a band further down stands below the weights. */
  <R> Table<R> atWeights(Table<R> band) {
    return band.under(table, base);
  }

  /** What comes next in a band further down stands below the contributions. */
  <R> Table<R> atContributions(Table<R> band) {
    return band.under(table, contributions());
  }

  private Cells<Criterion> contributions() {
    return contribution.of(contribution.others().get(0));
  }

  private String weightsOf() {
    return analysis
        .scenario()
        .weightsOf()
        .map(new WeightChoices(book.decision().teams())::of)
        .orElse(WeightChoices.GROUP);
  }

  private Formula rating(Criterion criterion, Option option) {
    Spot spot = new Spot(criterion, option);
    Formula rule = Guard.read(Name.COMBINE.ref());
    return ifThen(
        rule.is(Combine.BY_SOURCE.word()),
        book.bySource().bySource().at(spot),
        onlyIf(rule.is(Combine.BY_CLAIM.word()), book.bySource().byClaim().at(spot)));
  }

  private Expected expectedRating(Criterion criterion, Option option) {
    return Expected.number(analysis.ratings().at(criterion, option).rating());
  }

  private Input.Content typed(Criterion criterion) {
    Double share = analysis.scenario().whatIf().get(criterion);
    return share == null ? new Input.Content.Blank() : new Input.Content.Figure(share);
  }

  /** The typed share as it is, the others in proportion to what is left. */
  private Formula weight(Criterion criterion) {
    WeightsCells weights = book.weights();
    CellRef before = base.at(criterion);
    CellRef typed = weights.typed().at(criterion);
    CellRef untyped = weights.untypedSum().first().fixed();
    CellRef left = weights.left().first().fixed();
    CellRef total = weights.total().first().fixed();
    Formula inProportion = orZero(untyped.moreThan(0), before.times(left).over(untyped));
    Formula part = ifThen(isFigure(typed), typed, inProportion);
    return Guard.whenFigure(before, ifThen(total.moreThan(0), part.over(total), before));
  }

  private Formula contribution(Criterion criterion, Option option) {
    CellRef share = weight.beside(criterion);
    CellRef value = book.matrix().value().at(criterion, option);
    return onlyIf(all(isFigure(share), isFigure(value)), Guard.HUNDRED.times(share).times(value));
  }

  private Expected expectedContribution(Criterion criterion, Option option) {
    return Expected.number(analysis.contribution(criterion, option));
  }

  private Formula difference(Criterion criterion) {
    RangeRef row = contribution.row(criterion);
    Cells<Option> atPlace = book.matrix().atPlace();
    Formula first = Guard.pick(row, atPlace.at(atPlace.things().get(0)).fixed());
    Formula second = Guard.pick(row, atPlace.at(atPlace.things().get(1)).fixed());
    return Guard.whenFigure(Name.MARGIN.ref(), Guard.rounded(first.minus(second)));
  }

  private Formula differenceOrder(Criterion criterion) {
    CellRef own = difference.at(criterion);
    Formula alike = countIf(Guard.upTo(difference.first(), own), own);
    return Guard.whenFigure(own, Fn.RANK.of(own, difference.keepingRows()).plus(alike).minus(1));
  }
}
