package dev.decisionmatrix.analysis;

import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of options that were compared in pairs. */
public final class PriorityWords {
  private PriorityWords() {}

  /** Whole sentences; empty where options are rated on every criterion. */
  public static Optional<String> of(Analysis analysis) {
    Decision decision = analysis.decision();
    List<String> told = new ArrayList<>();
    decision.inPairs().keySet().forEach(criterion -> told.add(consistency(decision, criterion)));
    if (told.isEmpty()) {
      return Optional.empty();
    }
    String how =
        Priorities.isIdeal(decision)
            ? "the largest entries of the principal eigenvector are set to 1 and the others in"
                + " proportion (Saaty 1980; Belton and Gear 1983)"
            : "the principal eigenvector, whose entries make 1 together (Saaty 1980)";
    return Optional.of(
        "Where options are compared in pairs their ratings are priorities: "
            + how
            + ". Consistency ratios, of which up to 10% is acceptable: "
            + Phrases.list(told)
            + ".");
  }

  private static String consistency(Decision decision, Criterion criterion) {
    PairwiseComparison<Option> comparison = Priorities.of(decision, criterion).orElseThrow();
    String missing =
        comparison.missing().isEmpty()
            ? ""
            : " with %s of %s not compared"
                .formatted(
                    comparison.missing().size(),
                    Phrases.count(comparison.judgements().size(), "pair", "pairs"));
    return criterion.name() + " " + Rounding.percent(comparison.consistency().ratio()) + missing;
  }
}
