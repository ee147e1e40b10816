package dev.decisionmatrix.workbook.weights;

import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.display.Decimals.TWO;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Judgement;
import dev.decisionmatrix.analysis.PairwiseComparison;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.PairwiseCells;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Every judgement beside what the weights imply, and the least consistent of them. */
final class JudgedPairs<T> {
  /** In characters, of a judgement in a line. */
  private static final double WIDEST = 80;

  private final PairwiseCells<T> cells;
  private final List<Judgement<T>> worstFirst;
  private final Table<Integer> least;
  private final Cells<Integer> leastName;
  private final Table<Judgement<T>> all;
  private final Cells<Judgement<T>> given;
  private final Cells<Judgement<T>> implied;
  private final Cells<Judgement<T>> factor;
  private final Cells<Judgement<T>> order;

  JudgedPairs(PairwiseComparison<T> comparison, PairwiseCells<T> cells, Function<T, String> thing) {
    this.cells = cells;
    List<Judgement<T>> judgements = comparison.judgements();
    Function<Judgement<T>, String> name =
        pair -> thing.apply(pair.row()) + " against " + thing.apply(pair.column());
    this.worstFirst = comparison.leastConsistent();
    all = new Table<>(Names.of(judgements, "Judgement", name).after(1));
    given = all.figures("Given", TWO, this::given, pair -> Expected.number(pair.given()));
    implied = all.figures("Implied", TWO, this::implied, pair -> Expected.number(pair.implied()));
    factor = all.figures("Factor apart", TWO, this::factor, pair -> Expected.number(apart(pair)));
    order = all.figures("Place", WHOLE, this::order, this::expectedOrder);
    int listed = Math.min(PairwiseComparison.NAMED, judgements.size());
    least =
        new Table<>(Names.none(IntStream.range(0, listed).boxed().toList()))
            .over("Least consistent, the worst first");
    String longest =
        judgements.stream().map(name).max(Comparator.comparingInt(String::length)).orElse("");
    leastName =
        least
            .texts(
                "Judgement",
                place -> found(place, all.names()),
                place -> Expected.text(worst(place).map(name)))
            .asLongAs(any -> longest)
            .wide(Math.min(WIDEST, longest.length()));
    addLeast("Given", given, Judgement<T>::given);
    addLeast("Implied", implied, pair -> OptionalDouble.of(pair.implied()));
    addLeast("Factor apart", factor, this::apart);
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
      String head, Cells<Judgement<T>> column, Function<Judgement<T>, OptionalDouble> expected) {
    least.figures(
        head,
        TWO,
        place -> found(place, column),
        place -> Expected.number(worst(place).map(expected).orElse(OptionalDouble.empty())));
  }

  /** Empty where fewer differ from what is implied. */
  private Optional<Judgement<T>> worst(Integer place) {
    return worstFirst.stream().skip(place).findFirst();
  }

  /** What a column says of the judgement at this place of the order. */
  private Formula found(Integer place, Cells<Judgement<T>> column) {
    Formula number = Fn.ROWS.of(Guard.upTo(leastName.first(), leastName.at(place)));
    return orNone(Formulas.itemOf(column.fixed(), place(number, order.fixed()), Constant.ONE));
  }

  private Formula given(Judgement<T> pair) {
    CellRef judgement = cells.judgements().at(pair.row(), pair.column());
    return Guard.whenFigure(judgement, judgement);
  }

  private Formula implied(Judgement<T> pair) {
    return orNone(cells.weight().at(pair.row()).over(cells.weight().at(pair.column())));
  }

  private Formula factor(Judgement<T> pair) {
    CellRef is = given.at(pair);
    CellRef should = implied.at(pair);
    return orNone(Guard.rounded(max(is.over(should), should.over(is))));
  }

  private Formula order(Judgement<T> pair) {
    CellRef own = factor.at(pair);
    RangeRef upTo = Guard.upTo(factor.first(), own);
    Formula order = Fn.RANK.of(own, factor.keepingRows()).plus(Fn.COUNTIF.of(upTo, own)).minus(1);
    return Guard.whenFigure(own, onlyIf(own.moreThan(1), order));
  }

  private Expected expectedOrder(Judgement<T> pair) {
    int place = worstFirst.indexOf(pair);
    return place < 0 ? Expected.none() : Expected.number(place + 1);
  }

  private OptionalDouble apart(Judgement<T> pair) {
    return pair.factor().stream().map(Rounding::rounded).findFirst();
  }
}
