package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.PercentWeights;
import dev.decisionmatrix.model.PointWeights;
import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads points or percent. */
final class WeightColumn {
  /** Percent that people round to whole ones rarely total 100. */
  private static final double SLACK = 0.5;

  private static final Numbers NUMBERS =
      new Numbers("weight", Code.WEIGHT_NUMBER, Code.WEIGHT_AMBIGUOUS);

  private final WeighedRows rows;
  private final Map<Criterion, Double> weights = new LinkedHashMap<>();
  private final List<Cell> percent = new ArrayList<>();
  private final List<Cell> plain = new ArrayList<>();

  private WeightColumn(WeighedRows rows) {
    this.rows = rows;
  }

  /**
   * Reads the weights of what is weighed against each other.
   *
   * @param ofGroup the percent that their group has of all: they may total that as well
   */
  static Optional<RawWeights> read(WeighedRows rows, Optional<Double> ofGroup) {
    return new WeightColumn(rows).read(ofGroup);
  }

  private Optional<RawWeights> read(Optional<Double> ofGroup) {
    if (rows.isUntouched(WeightHeads.WEIGHT)) {
      WeightsCsv.tellNothing(rows.table(), WeightHeads.WEIGHT);
      return Optional.empty();
    }
    rows.criteria().forEach(this::weigh);
    if (weights.size() < rows.criteria().size() || tellMixed() || !rows.isWhole()) {
      return Optional.empty();
    }
    if (tellAllZero()) {
      return Optional.empty();
    }
    if (!isPercent() || ofGroup.filter(this::isTotal).isPresent()) {
      return Optional.of(new PointWeights(weights, rows.rationales()));
    }
    return tellTotal(ofGroup)
        ? Optional.empty()
        : Optional.of(new PercentWeights(weights, rows.rationales()));
  }

  private void weigh(Criterion criterion) {
    Cell cell = rows.cell(criterion, WeightHeads.WEIGHT);
    if (cell.isBlank()) {
      report(Code.WEIGHT_NUMBER, cell, blank(criterion));
      return;
    }
    Optional<Amount.Given> given = NUMBERS.read(rows.table().text(), cell);
    if (given.isEmpty()) {
      return;
    }
    if (given.get().value() < 0) {
      report(Code.WEIGHT_NEGATIVE, cell, negative(cell));
      return;
    }
    weights.put(criterion, given.get().value());
    if (given.get().isPercent()) {
      percent.add(cell);
    } else if (given.get().value() > 0) {
      plain.add(cell);
    }
  }

  private static Message blank(Criterion criterion) {
    return new Message(
        "`" + criterion.id() + "` has no weight", "write `0` if the criterion does not matter");
  }

  private static Message negative(Cell cell) {
    return new Message(
        "weight `" + cell.text() + "` is negative", "write `0` if the criterion does not matter");
  }

  private boolean isPercent() {
    return headedPercent() || !percent.isEmpty();
  }

  private String heading() {
    return Names.key(rows.table().heading(WeightHeads.WEIGHT).text());
  }

  /** In a column headed {@code percent} the sign may be left out. */
  private boolean headedPercent() {
    return heading().contains("percent") || heading().contains("%");
  }

  /** A part of 1 may be meant as one, or as percent. */
  private static String signed(Cell plain) {
    boolean isPart = Amount.of(plain.text()) instanceof Amount.Given given && given.value() <= 1;
    return isPart
        ? ScaleUnits.help(plain)
        : "write `" + plain.text() + " %`, or leave out every `%`";
  }

  private boolean tellMixed() {
    boolean headedPoints = heading().equals("points");
    if (percent.isEmpty() || headedPercent() || (plain.isEmpty() && !headedPoints)) {
      return false;
    }
    if (plain.isEmpty()) {
      tellMixed(
          percent.get(0),
          " is in percent, but the column is called `%s`"
              .formatted(rows.table().heading(WeightHeads.WEIGHT).text()),
          "rename the column to `percent`, or leave out every `%`");
    } else if (plain.size() < percent.size() && !headedPoints) {
      tellMixed(plain.get(0), " has no `%`, but the others have", signed(plain.get(0)));
    } else {
      tellMixed(
          percent.get(0),
          " is in percent, but others are not",
          "write `%` behind all of them, or behind none");
    }
    return true;
  }

  private void tellMixed(Cell odd, String wrong, String help) {
    report(Code.WEIGHT_UNITS, odd, new Message("`" + odd.text() + "`" + wrong, help));
  }

  private boolean tellAllZero() {
    boolean zero = weights.values().stream().allMatch(weight -> weight == 0);
    if (zero) {
      report(
          Code.WEIGHTS_ALL_ZERO,
          rows.first(WeightHeads.WEIGHT),
          new Message(
              "all weights" + rows.scope() + " are zero",
              "give at least one " + rows.noun() + " a weight"));
    }
    return zero;
  }

  /** Whether figures add up to a percentage, give or take what people round. */
  static boolean isTotal(Collection<Double> figures, double wanted) {
    return Math.abs(total(figures) - wanted) <= SLACK;
  }

  private static double total(Collection<Double> figures) {
    return Math.round(figures.stream().mapToDouble(Double::doubleValue).sum() * 1e6) / 1e6;
  }

  private boolean isTotal(double wanted) {
    return isTotal(weights.values(), wanted);
  }

  private boolean tellTotal(Optional<Double> ofGroup) {
    double total = total(weights.values());
    if (isTotal(100)) {
      return false;
    }
    double off = Math.round(Math.abs(100 - total) * 1e6) / 1e6;
    report(
        Code.PERCENT_TOTAL,
        rows.first(WeightHeads.WEIGHT),
        new Message(
            "the percent" + rows.scope() + " total " + ScaleWords.number(total) + ", not 100",
            ofGroup.isPresent()
                ? "within a group they total 100, or what the group has of all, "
                    + ScaleWords.number(ofGroup.get())
                : Math.abs(100 * total - 100) <= SLACK
                    ? "these are parts of 1: write `40` for `0.4`, or leave `%` out of the heading"
                    : ScaleWords.number(off)
                        + (total < 100 ? " are missing" : " are too many")
                        + "; without `%` the weights need no total"));
    return true;
  }

  private void report(Code code, Cell cell, Message message) {
    rows.table().report(code, cell, message);
  }
}
