package dev.decisionmatrix.workbook.weights;

import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.display.Decimals.THREE;
import static dev.decisionmatrix.display.Decimals.TWO;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Consistency;
import dev.decisionmatrix.analysis.Judgement;
import dev.decisionmatrix.analysis.PairwiseComparison;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.PairwiseCells;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** How well the judgements agree: the consistency ratio step by step, and each judgement. */
final class PairwiseConsistency {
  /** Every judgement beside what the weights imply, and the least consistent of them. */
  final class Judgements {
    private final List<Judgement> worstFirst;
    private final Table<Integer> least;
    private final Cells<Integer> leastName;
    private final Table<Judgement> all;
    private final Cells<Judgement> given;
    private final Cells<Judgement> implied;
    private final Cells<Judgement> factor;
    private final Cells<Judgement> order;

    private Judgements(PairwiseComparison comparison) {
      List<Judgement> judgements = comparison.judgements();
      this.worstFirst = comparison.leastConsistent();
      all = new Table<>(Names.of(judgements, "Judgement", Judgements::name).after(1));
      given = all.figures("Given", TWO, this::given, pair -> Expected.number(pair.given()));
      implied = all.figures("Implied", TWO, this::implied, pair -> Expected.number(pair.implied()));
      factor = all.figures("Factor apart", TWO, this::factor, pair -> Expected.number(apart(pair)));
      order = all.figures("Place", WHOLE, this::order, this::expectedOrder);
      int listed = Math.min(PairwiseComparison.NAMED, judgements.size());
      least =
          new Table<>(Names.none(IntStream.range(0, listed).boxed().toList()))
              .over("Least consistent judgements, the worst first");
      String longest =
          judgements.stream()
              .map(Judgements::name)
              .max(Comparator.comparingInt(String::length))
              .orElse("");
      leastName =
          least
              .texts(
                  "Judgement",
                  place -> found(place, all.names()),
                  place -> Expected.text(worst(place).map(Judgements::name)))
              .asLongAs(any -> longest)
              .wide(Math.min(WIDEST, longest.length()));
      addLeast("Given", given, Judgement::given);
      addLeast("Implied", implied, Judgement::implied);
      addLeast("Factor apart", factor, Judgements::apart);
    }

    /** The worst; nothing where there is but one criterion. */
    Optional<Table<Integer>> least() {
      return Optional.of(least).filter(any -> !all.names().things().isEmpty());
    }

    void addTo(Flow workings) {
      if (!all.names().things().isEmpty()) {
        workings.section("Each judgement beside what the weights imply", all);
      }
    }

    private void addLeast(
        String head, Cells<Judgement> column, Function<Judgement, Double> expected) {
      least.figures(
          head,
          TWO,
          place -> found(place, column),
          place -> Expected.number(worst(place).map(expected)));
    }

    /** Empty where fewer differ from what is implied. */
    private Optional<Judgement> worst(Integer place) {
      return worstFirst.stream().skip(place).findFirst();
    }

    /** What a column says of the judgement at this place of the order. */
    private Formula found(Integer place, Cells<Judgement> column) {
      Formula number = Fn.ROWS.of(Guard.upTo(leastName.first(), leastName.at(place)));
      return orNone(Formulas.itemOf(column.fixed(), place(number, order.fixed()), Constant.ONE));
    }

    private Formula given(Judgement pair) {
      return orNone(cells.judgements().at(pair.row(), pair.column()));
    }

    private Formula implied(Judgement pair) {
      return orNone(cells.weight().at(pair.row()).over(cells.weight().at(pair.column())));
    }

    private Formula factor(Judgement pair) {
      CellRef is = given.at(pair);
      CellRef should = implied.at(pair);
      return orNone(Guard.rounded(max(is.over(should), should.over(is))));
    }

    private Formula order(Judgement pair) {
      CellRef own = factor.at(pair);
      RangeRef upTo = Guard.upTo(factor.first(), own);
      Formula order = Fn.RANK.of(own, factor.keepingRows()).plus(Fn.COUNTIF.of(upTo, own)).minus(1);
      return Guard.whenFigure(own, onlyIf(own.moreThan(1), order));
    }

    private Expected expectedOrder(Judgement pair) {
      int place = worstFirst.indexOf(pair);
      return place < 0 ? Expected.none() : Expected.number(place + 1);
    }

    private static String name(Judgement pair) {
      return pair.row().name() + " against " + pair.column().name();
    }

    private static double apart(Judgement pair) {
      return Rounding.rounded(pair.factor());
    }
  }

  /** In characters, of a judgement in a line. */
  private static final double WIDEST = 80;

  private static final String INDEX =
      "Consistency index: what it exceeds the number of criteria by, for each other criterion";
  private static final String BY_CRITERIA =
      "Saaty 1980, by number of criteria; above 15, the line of Alonso and Lamata 2006";

  private final Consistency found;
  private final PairwiseCells cells;
  private final Supplier<RangeRef> moves;
  final Lines facts = Lines.beside();
  private final Cells<String> usable;
  final Cells<String> moved;
  private final Cells<String> eigenvalue;
  private final Cells<String> index;
  private final Cells<String> randomIndex;
  final Cells<String> ratio;
  final Cells<String> acceptable;
  final Cells<String> holds;
  final Judgements judgements;

  /**
   * The facts of a comparison.
   *
   * @param times the judgements times the weights, row by row
   * @param moves how far each weight moved in the last step
   */
  PairwiseConsistency(
      PairwiseComparison comparison,
      PairwiseCells cells,
      Cells<Criterion> times,
      Supplier<RangeRef> moves) {
    this.found = comparison.consistency();
    this.cells = cells;
    this.moves = moves;
    int size = cells.weight().things().size();
    usable =
        figure("Cells of the matrix that are numbers above 0", WHOLE, this::positive, size * size);
    moved = figure("Largest move of a weight in the last step", THREE, this::largestMove, 0);
    eigenvalue =
        figure(
            "Largest eigenvalue: sum of rows times weights",
            THREE,
            () -> Guard.whole(times.all()),
            found.eigenvalue());
    index = figure(INDEX, THREE, this::perOther, comparison.index());
    Content<String> random =
        Content.numbers(TWO, any -> PairwiseComparison.randomIndex(size), BY_CRITERIA);
    randomIndex = facts.single("Index of matrices filled in at random", random);
    ratio =
        figure(
                "Consistency ratio: the one by the other",
                Decimals.PERCENT_ONE,
                this::byRandom,
                found.ratio())
            .looking(Look.TOTAL);
    Content<String> most =
        Content.numbers(Decimals.PERCENT, any -> Consistency.ACCEPTABLE, "Saaty 1980");
    acceptable = facts.single("Acceptable up to", most);
    holds =
        figure("Ratio is acceptable (1)", WHOLE, this::isAcceptable, found.acceptable() ? 1 : 0);
    judgements = new Judgements(comparison);
  }

  private Cells<String> figure(
      String title, Decimals shown, Supplier<Formula> formula, double expected) {
    return facts.figure(title, shown, formula, () -> Expected.number(expected));
  }

  private Formula positive() {
    return Guard.count(cells.judgements().all(), ">0");
  }

  /** Whether all of the matrix is. */
  Formula usable() {
    RangeRef all = cells.judgements().all().fixed();
    return usable.first().fixed().equalTo(Fn.ROWS.of(all).times(Fn.COLUMNS.of(all)));
  }

  private Formula largestMove() {
    return onlyIf(Guard.full(moves.get()), max(moves.get()));
  }

  private Formula perOther() {
    CellRef largest = eigenvalue.first();
    Formula rows = Fn.ROWS.of(cells.weight().all());
    Formula excess = max(Constant.ZERO, largest.minus(rows));
    return Guard.whenFigure(largest, orZero(rows.moreThan(1), excess.over(rows.minus(1))));
  }

  private Formula byRandom() {
    CellRef random = randomIndex.first();
    return Guard.whenFigure(index.first(), orZero(random.moreThan(0), index.first().over(random)));
  }

  private Formula isAcceptable() {
    Formula holds = Formulas.oneIf(Guard.rounded(ratio.first()).atMost(acceptable.first()));
    return Guard.whenFigure(ratio.first(), holds);
  }
}
