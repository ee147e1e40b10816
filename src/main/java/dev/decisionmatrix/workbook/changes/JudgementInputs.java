package dev.decisionmatrix.workbook.changes;

import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.PairwiseCells;
import java.util.List;
import java.util.function.Function;

/**
 * The inputs on a sheet of comparisons in pairs, and what makes them useless together.
 *
 * @param whose they are
 * @param name of what is compared
 */
record JudgementInputs<T>(String whose, PairwiseCells<T> pairs, Function<T, String> name) {
  void addTo(InputTaker taker) {
    List<T> things = pairs.judgements().others();
    for (T row : things) {
      for (T column : things.subList(things.indexOf(row) + 1, things.size())) {
        taker.take(
            "Judgement of %s, %s against %s".formatted(whose, name.apply(row), name.apply(column)),
            pairs.judgements().of(column),
            row,
            Fault.notAboveZero().unlessBlank());
      }
    }
  }

  List<Inputs.Group> groups() {
    RangeRef judgements = pairs.judgements().all();
    Formula apart = pairs.apart().get();
    Formula settled = Guard.full(pairs.weight().fixed());
    return List.of(
        new Inputs.Group(
            judgements,
            "leave parts that nobody compared, not even through others",
            Formulas.oneIf(apart)),
        new Inputs.Group(
            judgements,
            "contradict each other beyond measure, or too many were blanked",
            Fault.zeroIf(Formulas.any(settled, apart))));
  }
}
