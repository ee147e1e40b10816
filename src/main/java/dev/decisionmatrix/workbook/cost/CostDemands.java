package dev.decisionmatrix.workbook.cost;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.not;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orZero;

import dev.decisionmatrix.analysis.KnockOuts;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.analysis.Ratings;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.CostDemandCells;
import dev.decisionmatrix.workbook.EitherOrCells;
import dev.decisionmatrix.workbook.FigureWords;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.OwnDemands;
import dev.decisionmatrix.workbook.Rules;
import dev.decisionmatrix.workbook.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** What each cost may come to at most, and which options are out for costing more. */
final class CostDemands {
  /** What people type. */
  final Table<Criterion> typed;

  /** Among the workings. */
  final Table<Criterion> table;

  final CostDemandCells cells;
  private final Book book;
  private final Body<Option, Criterion> each;
  private final Alternatives alternatives;
  private final Cells<Criterion> most;
  private final Cells<Criterion> was;
  private final Cells<Criterion> asked;
  private final FigureWords words;
  private final Body<Criterion, Option> exceeded;
  private final Body<Criterion, Option> digits;

  /** Empty where each demand stands for itself. */
  private final Optional<OwnDemands> own;

  CostDemands(Book book, Body<Option, Criterion> each, Alternatives alternatives) {
    this.book = book;
    this.each = each;
    this.alternatives = alternatives;
    List<Criterion> costs = book.decision().costs();
    typed = new Table<>(Names.of(costs, "Demand", Criterion::name));
    most =
        typed.add(
            "At most",
            Look.HEAD_FIGURE,
            Content.inputs(
                cost -> book.figures(cost).typed(),
                cost -> Input.Content.of(cost.mustReach()),
                Rules::mustReach));
    if (costs.stream().anyMatch(cost -> !cost.eitherOr().isEmpty())) {
      typed.labels("Either-or", Criterion::eitherOr);
    }
    was = typed.add("Was", Look.HEAD_FIGURE, (at, cost) -> book.changes().was(at, most().at(cost)));
    KnockOuts out = book.analysis().ratings().knockOuts();
    table = new Table<>(Names.of(costs, "Cost", Criterion::name));
    asked =
        table.figures(
            "Must not exceed",
            cost -> book.figures(cost).typed(),
            cost -> Guard.whenFigure(most.at(cost), most.at(cost)),
            cost -> Expected.number(cost.mustReach()));
    words = new FigureWords(book, table, asked);
    own =
        costs.stream().anyMatch(this::isShared)
            ? Optional.of(
                new OwnDemands(
                    book,
                    Names.of(costs, "Cost", Criterion::name),
                    asked,
                    this::exceedsIts,
                    this::couldExceed))
            : Optional.empty();
    exceeded = block("Costs more than it may (1)", this::isExceeded, out::knocksOut);
    Body<Criterion, Option> open =
        block("Its cost is not known and could be more (1)", this::isOpen, out::mayKnockOut);
    digits =
        table
            .over("Decimals that tell it apart")
            .across(
                book.decision().options(),
                Option::name,
                Decimals.WHOLE,
                this::digits,
                (cost, option) ->
                    shown(cost, option)
                        .map(shown -> Expected.number((double) shown.digits()))
                        .orElse(Expected.none()));
    Body<Criterion, Option> told =
        texts(
            "What it costs, in words",
            (cost, option) -> each.at(option, cost),
            RatingFigures.Pair::one);
    Body<Criterion, Option> mostTold =
        texts(
            "And may cost, in words",
            (cost, option) -> asked.beside(cost),
            RatingFigures.Pair::other);
    cells =
        new CostDemandCells(costs, most, asked, words.unit, exceeded, open, told, mostTold, own);
  }

  private Cells<Criterion> most() {
    return most;
  }

  private Body<Criterion, Option> block(
      String head, BiFunction<Criterion, Option, Formula> formula, Predicate<Rating> holds) {
    return table
        .over(head)
        .across(
            book.decision().options(),
            Option::name,
            Decimals.WHOLE,
            formula,
            (cost, option) ->
                Expected.oneIf(holds.test(book.analysis().ratings().at(cost, option))));
  }

  private Body<Criterion, Option> texts(
      String head,
      BiFunction<Criterion, Option, CellRef> figure,
      Function<RatingFigures.Pair, String> expected) {
    return table
        .over(head)
        .across(
            book.decision().options(),
            Option::name,
            Decimals.AS_TYPED,
            (cost, option) ->
                ifThen(
                    isFigure(digits.at(cost, option)),
                    Sentences.rating(
                        book.kept(figure.apply(cost, option)),
                        digits.at(cost, option),
                        words.unit.beside(cost)),
                    Guard.NOTHING),
            (cost, option) ->
                Expected.text(exceeding(cost, option).map(this::pair).map(expected).orElse("")));
  }

  /** The cost of an option that is out by it. */
  private Optional<Rating> exceeding(Criterion cost, Option option) {
    Ratings ratings = book.analysis().ratings();
    return Optional.of(ratings.at(cost, option)).filter(ratings.knockOuts()::knocksOut);
  }

  private RatingFigures.Pair pair(Rating rating) {
    return book.figures(rating.criterion())
        .pair(rating.rating().orElseThrow(), rating.criterion().mustReach().orElseThrow());
  }

  private Optional<Decimals> shown(Criterion cost, Option option) {
    return exceeding(cost, option)
        .map(
            rating ->
                book.figures(cost)
                    .shown(rating.rating().orElseThrow(), cost.mustReach().orElseThrow()));
  }

  private Formula digits(Criterion cost, Option option) {
    Formula apart =
        Formulas.apart(
            book.kept(each.at(option, cost)),
            book.kept(asked.beside(cost)),
            words.told.beside(cost),
            book.kept());
    return onlyIf(exceeded.at(cost, option).is(1), apart);
  }

  private boolean isShared(Criterion cost) {
    return EitherOrCells.word(book.decision(), cost) > 0;
  }

  private Formula isExceeded(Criterion cost, Option option) {
    return book.matrix()
        .shared(cost)
        .map(some -> some.knocksOut(cost, option))
        .orElseGet(() -> exceedsIts(cost, option));
  }

  private Formula isOpen(Criterion cost, Option option) {
    return book.matrix()
        .shared(cost)
        .map(some -> some.mayKnockOut(cost, option))
        .orElseGet(() -> couldExceed(cost, option));
  }

  private Formula exceedsIts(Criterion cost, Option option) {
    CellRef figure = each.at(option, cost);
    return orZero(
        all(isFigure(figure), isFigure(asked.beside(cost))),
        oneIf(book.kept(figure).moreThan(asked.beside(cost))));
  }

  private Formula couldExceed(Criterion cost, Option option) {
    return oneIf(all(not(isFigure(each.at(option, cost))), isFigure(asked.beside(cost))));
  }

  /** Marks demands that changed, and costs that exceed them. */
  void mark(SheetPlan.Builder sheet) {
    sheet.highlight(most.all(), was.first().differentFrom(Guard.NOTHING), Highlight.Tone.CHANGED);
    for (Criterion cost : book.decision().costs()) {
      CellRef first = each.column(cost).from();
      Formula exceeds =
          all(
              isFigure(first),
              isFigure(most.at(cost).fixed()),
              book.kept(first).moreThan(most.at(cost).fixed()));
      sheet.highlight(
          each.column(cost),
          isShared(cost) ? all(exceeds, alternatives.isMissed(cost)) : exceeds,
          Highlight.Tone.WARNS);
    }
  }
}
