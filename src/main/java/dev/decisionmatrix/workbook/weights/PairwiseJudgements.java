package dev.decisionmatrix.workbook.weights;

import static dev.decisionmatrix.cells.Formulas.itemOf;
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
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Every judgement beside what the weights imply, and the least consistent of them. */
final class PairwiseJudgements {
  private final List<Judgement> worstFirst;
  private final PairwiseSheet.Matrix matrix;
  private final Table<Integer> least;
  private final Cells<Integer> leastName;
  private final Table<Judgement> all;
  private final Cells<Judgement> given;
  private final Cells<Judgement> implied;
  private final Cells<Judgement> factor;
  private final Cells<Judgement> order;

  PairwiseJudgements(PairwiseComparison comparison, PairwiseSheet.Matrix matrix) {
    List<Judgement> judgements = comparison.judgements();
    this.worstFirst = comparison.leastConsistent();
    this.matrix = matrix;
    all = new Table<>(Names.of(judgements, "Judgement", PairwiseJudgements::name).after(1));
    given = all.figures("Given", TWO, this::given, pair -> Expected.number(pair.given()));
    implied = all.figures("Implied", TWO, this::implied, pair -> Expected.number(pair.implied()));
    factor = all.figures("Factor apart", TWO, this::factor, pair -> Expected.number(apart(pair)));
    order = all.figures("Place", WHOLE, this::order, this::expectedOrder);
    int listed = Math.min(PairwiseComparison.NAMED, judgements.size());
    least = new Table<>(Names.none(IntStream.range(0, listed).boxed().toList()).after(1));
    leastName =
        least.texts(
            "Judgement",
            place -> found(place, all.names()),
            place -> Expected.text(worst(place).map(PairwiseJudgements::name)));
    addLeast("Given", given, Judgement::given);
    addLeast("Implied", implied, Judgement::implied);
    addLeast("Factor apart", factor, PairwiseJudgements::apart);
  }

  /** Where there is but one criterion, the room for both tables stays empty. */
  void addTo(Flow flow) {
    if (all.names().things().isEmpty()) {
      flow.gap(2 * 3);
    } else {
      flow.section("Least consistent judgements, the worst first", least)
          .section("Each judgement beside what the weights imply", all);
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
    return orNone(itemOf(column.fixed(), place(number, order.fixed()), Constant.ONE));
  }

  private Formula given(Judgement pair) {
    return orNone(matrix.judgements().at(pair.row(), pair.column()));
  }

  private Formula implied(Judgement pair) {
    return orNone(matrix.weight().at(pair.row()).over(matrix.weight().at(pair.column())));
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
