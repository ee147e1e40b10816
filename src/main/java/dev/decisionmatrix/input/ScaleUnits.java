package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.problem.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Tells fractions among the percent of a criterion: the ends of its scale, and what it demands. */
final class ScaleUnits {
  /** Where more is better, and so much is possible, nobody demands 1 % and less. */
  private static final double LARGE = 50;

  private final Table table;

  ScaleUnits(Table table) {
    this.table = table;
  }

  /**
   * Tells fractions.
   *
   * @param cells the ends of the scale and the demand; blank ones are passed over
   */
  void check(Criterion criterion, List<Cell> cells) {
    List<Cell> signed = new ArrayList<>();
    List<Cell> fractions = new ArrayList<>();
    for (Cell cell : cells) {
      if (Amount.of(cell.text()) instanceof Amount.Given given) {
        if (given.isPercent()) {
          signed.add(cell);
        } else if (isFraction(given.value())) {
          fractions.add(cell);
        }
      }
    }
    if (!signed.isEmpty() && !fractions.isEmpty()) {
      tellMixed(fractions.get(0), signed.get(0));
    } else if (isSlight(criterion)) {
      tellSlight(cells.get(cells.size() - 1));
    }
  }

  private static boolean isFraction(double value) {
    return value != 0 && Math.abs(value) <= 1;
  }

  private static boolean isSlight(Criterion criterion) {
    return PercentWords.in(criterion.unit())
        && criterion.scale().best() >= LARGE
        && criterion.scale().best() > criterion.scale().worst()
        && criterion.mustReach().stream().anyMatch(ScaleUnits::isFraction);
  }

  private void tellMixed(Cell odd, Cell signed) {
    table.report(
        Code.CRITERION_UNITS,
        odd,
        new Message(
            "`" + odd.text() + "` beside `" + signed.text() + "` mixes fractions and percent",
            help(odd)));
  }

  private void tellSlight(Cell demand) {
    table.report(
        Code.DEMAND_FRACTION,
        demand,
        new Message(
            "`must_reach` `" + demand.text() + "` is read as " + demand.text() + " %",
            help(demand)));
  }

  /** What to write instead of a fraction: the percent that it is, or that it says. */
  static String help(Cell fraction) {
    double value = Amount.of(fraction.text()) instanceof Amount.Given given ? given.value() : 0;
    String percent =
        BigDecimal.valueOf(value).movePointRight(2).stripTrailingZeros().toPlainString();
    return "write `" + percent + " %` if that is meant, else `" + fraction.text() + " %`";
  }
}
