package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.ONE;

import dev.decisionmatrix.analysis.ChangesTold;
import dev.decisionmatrix.analysis.Comparison;
import dev.decisionmatrix.analysis.Comparison.Difference;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.decision.RankingTable.Placed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What decided it, the criteria that part the first option from the second, on both sides; and what
 * would change it, for each option behind the first the least that brings it ahead.
 */
final class Deciders {
  /** What a row tells of the criterion whose place it is given. */
  private interface Told {
    Formula of(int number, UnaryOperator<Formula> where);
  }

  private static final String SPEAKS_FOR = "Speaks for ";
  private static final int MOST_DECIDERS = 5;
  private static final int MOST_CHANGES = 11;

  private final Book book;
  private final RankingTable ranking;
  private final List<Difference> order;
  private final Table<Integer> deciders;
  private final Cells<Integer> pointsFor;
  private final Cells<Integer> pointsAgainst;

  Deciders(Book book, RankingTable ranking) {
    this.book = book;
    this.ranking = ranking;
    Optional<Comparison> pair = Comparison.ofFirstTwo(book.analysis());
    order = pair.map(Comparison::inOrder).orElse(List.of());
    int room = Math.min(book.decision().criteria().size(), MOST_DECIDERS);
    deciders = new Table<>(Names.none(IntStream.range(0, room).boxed().toList()));
    names(0, pair.map(Comparison::first), this::ifFor, this::inFavour)
        .spanning(DecisionSheet.NAMES);
    deciders.gap();
    pointsFor = points(this::ifFor, this::inFavour);
    pointsAgainst = points(this::ifAgainst, this::against);
    int rest = ranking.table().columns() - deciders.columns();
    names(1, pair.map(Comparison::second), this::ifAgainst, this::against).spanning(rest);
  }

  /** The names of the criteria that speak for one of the first two. */
  private Cells<Integer> names(
      int place, Optional<Option> rival, Told told, Function<Integer, Optional<Difference>> found) {
    return deciders.headed(
        () -> head(place),
        rival.map(option -> SPEAKS_FOR + option.name()).orElse(Expected.NONE),
        Look.HEAD,
        Content.texts(
            number -> told.of(number, where -> itemOf(Name.CRITERIA.ref(), where, Constant.ONE)),
            number ->
                Expected.text(found.apply(number).map(one -> one.criterion().name()).orElse(""))));
  }

  private Cells<Integer> points(Told told, Function<Integer, Optional<Difference>> found) {
    Content<Integer> points =
        Content.figures(
            ONE,
            number -> told.of(number, this::size),
            number ->
                found
                    .apply(number)
                    .map(one -> Expected.number(Math.abs(one.points())))
                    .orElse(Expected.text("")));
    return deciders.add("Points", Look.HEAD_FIGURE, points);
  }

  Table<Integer> deciders() {
    return deciders;
  }

  private Formula head(int place) {
    return Guard.whenFigure(
        Name.MARGIN.ref(), words(SPEAKS_FOR).and(ranking.name(ranking.placed().get(place))));
  }

  private Formula size(Formula where) {
    return Formulas.absolute(itemOf(book.matrix().difference().fixed(), where, Constant.ONE));
  }

  private Formula ifFor(int number, UnaryOperator<Formula> told) {
    Formula counted = counted(pointsFor, number);
    Formula where = place(counted, book.matrix().differenceOrder().fixed());
    return ifThen(holds(counted, ">0"), told.apply(where), Guard.NOTHING);
  }

  /** From the end of the order. */
  private Formula ifAgainst(int number, UnaryOperator<Formula> told) {
    Formula counted = counted(pointsAgainst, number);
    RangeRef all = book.matrix().differenceOrder().fixed();
    Formula where = place(Formulas.count(all).plus(1).minus(counted), all);
    return ifThen(holds(counted, "<0"), told.apply(where), Guard.NOTHING);
  }

  private static Formula counted(Cells<Integer> points, int number) {
    return Fn.ROWS.of(Guard.upTo(points.first(), points.at(number)));
  }

  private Formula holds(Formula counted, String condition) {
    return all(
        Formulas.isFigure(Name.MARGIN.ref()),
        counted.atMost(Guard.count(book.matrix().difference().fixed(), condition)));
  }

  private Optional<Difference> inFavour(int number) {
    return order.stream().skip(number).findFirst().filter(one -> one.points() > 0);
  }

  private Optional<Difference> against(int number) {
    return number < order.size()
        ? Optional.of(order.get(order.size() - 1 - number)).filter(one -> one.points() < 0)
        : Optional.empty();
  }

  /** It says so where not every option behind the first is told of. */
  String changesTitle() {
    return ranking.placed().size() - 1 > MOST_CHANGES
        ? "What would change it: the " + MOST_CHANGES + " options right behind"
        : "What would change it";
  }

  /** What would change it: for each option behind the first, the least that brings it ahead. */
  Table<Placed> changes() {
    List<Placed> all = ranking.placed();
    Table<Placed> table =
        new Table<>(Names.none(all.subList(1, Math.min(all.size(), 1 + MOST_CHANGES))));
    table.wideTexts(
        "Option", DecisionSheet.NAMES, ranking::name, one -> Expected.text(one.option().name()));
    table.wideTexts(
        "One weight",
        DecisionSheet.SCORES,
        one -> orNone(weight(one)),
        one -> orNone(told(one).out() + told(one).flip()));
    table.wideTexts(
        "Weight moved from one criterion to another",
        DecisionSheet.SHARES,
        one -> orNone(said(book.sensitivity().moved(), one)),
        one -> orNone(told(one).moved()));
    table.texts(
        "One rating",
        one -> orNone(said(book.sensitivity().rating(), one)),
        one -> orNone(told(one).rating()));
    return table;
  }

  private Formula weight(Placed one) {
    return Guard.pick(book.sensitivity().knockedOut().get().fixed(), ranking.place(one))
        .and(said(book.sensitivity().flip(), one));
  }

  private Formula said(Cells<Option> sayings, Placed one) {
    return itemOf(sayings.fixed(), ranking.place(one), Constant.ONE);
  }

  private ChangesTold told(Placed one) {
    return ChangesTold.of(book.analysis(), one.option());
  }

  private static Formula orNone(Formula text) {
    return ifThen(Formulas.isEmpty(text), words(Expected.NONE), text);
  }

  private static Expected orNone(String text) {
    return text.isEmpty() ? Expected.none() : Expected.text(text);
  }
}
