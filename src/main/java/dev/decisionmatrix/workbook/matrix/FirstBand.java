package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Comparison;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Foot;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Spot;
import dev.decisionmatrix.workbook.WeightChoices;
import dev.decisionmatrix.workbook.Widths;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The first of the steps: ratings, weights and contributions side by side, a row for each
 * criterion, and what parts the first two options. The steps that follow keep to these columns.
 */
final class FirstBand {
  final Table<Criterion> table;
  final Body<Criterion, Option> rating;
  final Cells<Criterion> base;
  final Cells<Criterion> weight;
  final Cells<String> weightSum;
  final Body<Criterion, Option> contribution;
  final Cells<Criterion> difference;

  /** The columns where weights and contributions begin, from the first of the table. */
  final int weights;

  final int contributions;
  private final Book book;
  private final Analysis analysis;

  FirstBand(Book book) {
    this.book = book;
    analysis = book.analysis();
    table = new Table<>(book.criterionRows());
    table.names().wide(40);
    List<Option> options = book.decision().options();
    table.over("Rating").wide(Widths.ofRatings(analysis, 12));
    rating = table.across(options, Option::name, this::ratings);
    table.feetOnly().wide(Widths.GAP);
    weights = table.over("Weight").wide(Widths.ofRatings(analysis, Widths.FIGURE)).columns();
    base =
        table.headed(
            () -> Guard.read(Name.WEIGHTS_OF.ref()),
            WeightChoices.inUse(analysis),
            Look.HEAD_FIGURE,
            Content.figures(
                Decimals.PERCENT_ONE,
                criterion -> book.weights().base().at(criterion),
                Expected.numbers(analysis.baseWeights()::of)));
    weight =
        table.figures(
            "In use", Decimals.PERCENT_ONE, this::weight, Expected.numbers(analysis.weights()::of));
    table.feetOnly().wide(Widths.GAP);
    contributions = table.over("Points of 100").wide(12).columns();
    contribution =
        table.across(options, Option::name, Decimals.ONE, this::points, this::expectedPoints);
    table.feetOnly().wide(Widths.GAP);
    if (several()) {
      table.over("Lead");
    }
    difference =
        parting("First option less second", Decimals.ONE, this::difference, Comparison::points)
            .wide(13);
    weightSum = sums();
  }

  /** Lines titled below the weights, each with a cell below the contributions of each option. */
  Lines lines() {
    return new Lines(weights - 1, contributions - weights, contributions);
  }

  private Content<Criterion> ratings(Option option) {
    return Content.figures(
        criterion -> book.figures(criterion).combined(),
        criterion -> rating(criterion, option),
        criterion -> expectedRating(criterion, option));
  }

  private Expected expectedRating(Criterion criterion, Option option) {
    return Expected.number(analysis.ratings().at(criterion, option).rating());
  }

  private Expected expectedPoints(Criterion criterion, Option option) {
    return Expected.number(analysis.contribution(criterion, option));
  }

  /** Figures of what parts the first two options; empty columns where there is but one. */
  private Cells<Criterion> parting(
      String head,
      Decimals shown,
      Function<Criterion, Formula> formula,
      BiFunction<Comparison, Criterion, Number> expected) {
    Optional<Comparison> lead = Comparison.ofFirstTwo(analysis);
    Content<Criterion> figures =
        Content.figures(
            shown, formula, one -> Expected.number(lead.map(pair -> expected.apply(pair, one))));
    return table.add(several() ? head : "", Look.HEAD_FIGURE, figures.onlyFor(any -> several()));
  }

  private boolean several() {
    return book.decision().options().size() > 1;
  }

  private Cells<String> sums() {
    Foot sums = table.foot("Criteria with evidence, and sums of the weights");
    int criteria = book.decision().criteria().size();
    Content<Option> evidenced =
        Content.figures(
            Decimals.WHOLE,
            option -> count(rating.column(option)),
            Expected.numbers(option -> criteria - analysis.option(option).missing().size()));
    sums.below(rating, evidenced).looking(Look.TOTAL);
    addSum(sums, base, Guard::whole, Expected.number(1));
    return addSum(sums, weight, Guard::whole, Expected.number(1));
  }

  private static Cells<String> addSum(
      Foot sums, Cells<Criterion> weights, Function<RangeRef, Formula> sum, Expected expected) {
    return sums.below(
            weights,
            Content.figure(Decimals.PERCENT_ONE, () -> sum.apply(weights.all()), () -> expected))
        .looking(Look.TOTAL);
  }

  private Formula rating(Criterion criterion, Option option) {
    Spot spot = new Spot(criterion, option);
    Formula rule = Guard.read(Name.COMBINE.ref());
    Formula evidence =
        book.bySource()
            .evidence()
            .<Formula>map(cells -> cells.at(spot))
            .orElseGet(
                () ->
                    ifThen(
                        rule.is(Combine.BY_SOURCE.word()),
                        book.bySource().bySource().at(spot),
                        onlyIf(
                            rule.is(Combine.BY_CLAIM.word()), book.bySource().byClaim().at(spot))));
    CellRef tried = book.whatIf().tried().at(criterion, option);
    return ifThen(isFigure(tried), tried, evidence);
  }

  /** None while an input cannot be used: whatever rests on weights then says that it has none. */
  private Formula weight(Criterion criterion) {
    Formula inUse = book.whatIf().weight(criterion, base.at(criterion));
    return onlyIf(book.changes().usable(), inUse);
  }

  private Formula points(Criterion criterion, Option option) {
    CellRef share = weight.beside(criterion);
    CellRef value = book.matrix().value().at(criterion, option);
    return onlyIf(
        Formulas.all(isFigure(share), isFigure(value)), Guard.HUNDRED.times(share).times(value));
  }

  private Formula difference(Criterion criterion) {
    RangeRef row = contribution.row(criterion);
    Cells<Option> atPlace = book.matrix().atPlace();
    Formula first = Guard.pick(row, atPlace.at(atPlace.things().get(0)).fixed());
    Formula second = Guard.pick(row, atPlace.at(atPlace.things().get(1)).fixed());
    return Guard.whenFigure(Name.MARGIN.ref(), Guard.rounded(first.minus(second)));
  }
}
