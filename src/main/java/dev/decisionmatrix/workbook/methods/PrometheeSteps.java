package dev.decisionmatrix.workbook.methods;

import static dev.decisionmatrix.cells.Formulas.rounded;

import dev.decisionmatrix.analysis.Promethee2;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Check;
import dev.decisionmatrix.workbook.Guard;
import java.util.List;
import java.util.Optional;

/** PROMETHEE II: on which criteria an option is ahead, however little. */
final class PrometheeSteps {
  /** Fewer than the flows have, as each of them is rounded. */
  private static final int DIGITS = 6;

  private static final String FLOW = "PROMETHEE II: net flow";

  private final Ground ground;
  private final Promethee2 promethee;
  private final Ground.Band balances;

  PrometheeSteps(Ground ground) {
    this.ground = ground;
    promethee = ground.opinions.promethee2();
    Ground.Band values = ground.values();
    Ground.Band compared =
        ground.band(
            "Values as they are compared, to nine decimals",
            Decimals.PERCENT,
            (k, o) -> Guard.whenFigure(values.at(k, o), Guard.rounded(values.at(k, o))),
            (k, o) -> Expected.number(promethee.compared(k, o)));
    balances =
        ground.band(
            "PROMETHEE II: options that it is ahead of, less those ahead of it",
            Decimals.WHOLE,
            (k, o) -> balance(compared.at(k, o), compared.row(k).anchored(Anchor.COLUMN)),
            (k, o) -> Expected.number(promethee.balance(k, o).orElse(0.0)));
  }

  MethodSteps steps() {
    Cells<Option> flows = ground.line(FLOW, this::flow, promethee.opinion()::compared);
    return new MethodSteps(
        promethee,
        promethee.name(),
        FLOW,
        flows,
        ground.ranks("Rank by PROMETHEE II", promethee, flows),
        ground::several,
        () -> Formulas.words(Promethee2.TOO_FEW),
        Optional.empty(),
        () -> List.of(even(flows)));
  }

  private static Formula balance(CellRef own, RangeRef row) {
    return Formulas.orZero(
        Formulas.isFigure(own), Fn.RANK.of(own, row, Constant.ONE).minus(Fn.RANK.of(own, row)));
  }

  private Formula flow(Option option) {
    Formula flow =
        Formulas.sumProduct(ground.book.matrix().weight().fixed(), balances.column(option));
    Formula others = ground.contenders.first().fixed().minus(1);
    return ground.when(promethee, option, Guard.rounded(flow.over(others)));
  }

  private static Check even(Cells<Option> flows) {
    Formula together = rounded(Formulas.sum(flows.fixed()), DIGITS);
    return Check.of(
        "Net flows of PROMETHEE II, together", together, Constant.ZERO, 0, Decimals.TWO);
  }
}
