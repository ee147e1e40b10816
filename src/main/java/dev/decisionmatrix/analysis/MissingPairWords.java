package dev.decisionmatrix.analysis;

import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Criterion;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is said of the pairs that somebody who compared in pairs did not compare. */
public final class MissingPairWords {
  /** More are counted only. */
  private static final int NAMED = 3;

  private static final String UNCHECKED = " No judgement checks another.";

  private MissingPairWords() {}

  /** Of all teams. */
  public static Optional<String> ofTeams(Analysis analysis) {
    return Optional.of(
            analysis.teams().stream()
                .flatMap(
                    team ->
                        team.comparisons().values().stream()
                            .flatMap(
                                pairs -> of(team.team().name(), pairs, Criterion::name).stream()))
                .collect(Collectors.joining(" ")))
        .filter(told -> !told.isEmpty());
  }

  /**
   * Whole sentences; empty where every pair is compared.
   *
   * @param who compared
   * @param name of what is compared
   */
  public static <T> Optional<String> of(
      String who, PairwiseComparison<T> comparison, Function<T, String> name) {
    List<Judgement<T>> missing = comparison.missing();
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    String counted =
        "%s did not compare %s of %s"
            .formatted(
                who,
                missing.size(),
                Phrases.count(comparison.judgements().size(), "pair", "pairs"));
    String named =
        missing.size() > NAMED
            ? "."
            : ": " + Phrases.list(missing.stream().map(pair -> implied(pair, name)).toList()) + ".";
    return Optional.of(counted + named + (isUnchecked(comparison) ? UNCHECKED : ""));
  }

  private static <T> boolean isUnchecked(PairwiseComparison<T> comparison) {
    return comparison.missing().size()
        == PairwiseComparison.mostMissing(comparison.weights().size());
  }

  /** The larger weight first. */
  private static <T> String implied(Judgement<T> pair, Function<T, String> name) {
    boolean turned = pair.implied() < 1;
    return "%s with %s (%s to 1 by the others)"
        .formatted(
            name.apply(turned ? pair.column() : pair.row()),
            name.apply(turned ? pair.row() : pair.column()),
            Rounding.text(turned ? 1 / pair.implied() : pair.implied(), 1));
  }
}
