package dev.decisionmatrix.workbook.methods;

import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.rounded;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.PERCENT;
import static dev.decisionmatrix.display.Decimals.THREE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Promethee2;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.workbook.Check;
import dev.decisionmatrix.workbook.Guard;
import java.util.List;

/** PROMETHEE II: on which criteria an option is ahead, however little. */
final class PrometheeSteps extends MethodSteps {
  /** Fewer than the flows have, as each of them is rounded. */
  private static final int DIGITS = 6;

  private final Ground ground;
  private final Body<Criterion, Option> balances;
  private final Ranked ranked;

  PrometheeSteps(Ground ground) {
    super(ground.opinions().promethee2(), "PROMETHEE II: net flow", THREE);
    this.ground = ground;
    Promethee2 promethee = ground.opinions().promethee2();
    Body<Criterion, Option> values = ground.values().cells();
    Body<Criterion, Option> compared =
        ground
            .band(
                "Values as they are compared, to nine decimals",
                PERCENT,
                (k, o) -> Guard.whenFigure(values.at(k, o), Guard.rounded(values.at(k, o))),
                Ground.orNone(promethee::compared))
            .cells();
    balances =
        ground
            .band(
                "PROMETHEE II: options that it is ahead of, less those ahead of it",
                WHOLE,
                (k, o) -> balance(compared.at(k, o), compared.row(k).anchored(Anchor.COLUMN)),
                Ground.orNought(promethee::balance))
            .cells();
    ranked = ground.ranked(this, head, this::flow, "Rank by PROMETHEE II");
  }

  private static Formula balance(CellRef own, RangeRef row) {
    return orZero(isFigure(own), Fn.RANK.of(own, row, Constant.ONE).minus(Fn.RANK.of(own, row)));
  }

  private Formula flow(Option option) {
    Formula flow = sumProduct(ground.matrix().weight().fixed(), balances.column(option));
    Formula others = ground.contenders().fixed().minus(1);
    return ground.when(this, option, Guard.rounded(flow.over(others)));
  }

  @Override
  Ranked ranked() {
    return ranked;
  }

  @Override
  Formula isDefined() {
    return ground.several();
  }

  @Override
  Formula whyNot() {
    return words(Promethee2.TOO_FEW);
  }

  @Override
  List<Check> checks() {
    Formula flows = rounded(sum(ranked.figures().fixed()), DIGITS);
    return List.of(none("Net flows of PROMETHEE II, together", flows));
  }
}
