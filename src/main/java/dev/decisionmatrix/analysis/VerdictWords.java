package dev.decisionmatrix.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The sentences of a verdict, in one place for workbook, report, ADR and JSON. */
public final class VerdictWords {
  private VerdictWords() {}

  /** One sentence per contender that missing evidence could bring before a first-ranked option. */
  static List<String> open(List<OptionResult> contenders, Ranking ranking) {
    List<String> reasons = new ArrayList<>();
    for (OptionResult first : contenders) {
      if (!ranking.first().contains(first.option())) {
        continue;
      }
      for (OptionResult other : contenders) {
        if (!other.equals(first)
            && (!first.missing().isEmpty() || !other.missing().isEmpty())
            && first.lowest() < other.highest()) {
          reasons.add(
              "Missing evidence could put %s (up to %s) ahead of %s (down to %s)."
                  .formatted(
                      other.option().name(),
                      whole(other.highest()),
                      first.option().name(),
                      whole(first.lowest())));
        }
      }
    }
    return reasons;
  }

  static String close(double margin, double closeCall) {
    return "The first two are %s points apart; below %s is a close call."
        .formatted(one(margin), one(closeCall));
  }

  static String clear(int contenders, OptionalDouble margin) {
    if (contenders == 0) {
      return "Every option is knocked out.";
    }
    return margin.isEmpty()
        ? "Only one option is in contention."
        : "The lead is %s points, and no missing evidence can change it."
            .formatted(one(margin.getAsDouble()));
  }

  private static String whole(double points) {
    return BigDecimal.valueOf(points).setScale(0, RoundingMode.HALF_UP).toPlainString();
  }

  private static String one(double points) {
    return BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
