package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What a what-if would make of the decision, were it in use.
 *
 * @param letter empty for none of the what-ifs
 * @param options by file order; empty where the what-if leaves no weights
 * @param kind of the verdict: with all samples for what is in use, else without any
 */
public record WhatIfResult(
    Optional<WhatIfs.Letter> letter,
    Ratings ratings,
    WhatIf whatIf,
    List<OptionResult> options,
    Optional<Ranking> ranking,
    Optional<Verdict.Kind> kind) {
  public WhatIfResult {
    options = List.copyOf(options);
  }

  static WhatIfResult of(Analysis analysis, Optional<WhatIfs.Letter> letter) {
    Scenario scenario =
        analysis.scenario().withWhatIfs(analysis.scenario().whatIfs().using(letter));
    Ratings rated = Ratings.of(analysis.decision(), scenario);
    WhatIf whatIf = WhatIf.of(analysis.baseWeights(), scenario.whatIfs().setInUse());
    Ratings ratings =
        whatIf.weights().map(weights -> rated.under(weights, scenario.policy())).orElse(rated);
    Optional<Ranking> ranking =
        whatIf.weights().map(weights -> ranking(analysis, ratings, weights));
    List<OptionResult> options =
        ranking
            .map(
                ranks ->
                    OptionResults.of(
                        analysis.decision(), ratings, whatIf.weights().orElseThrow(), ranks))
            .orElse(List.of());
    boolean inUse = letter.equals(analysis.scenario().whatIfs().inUse());
    Optional<Verdict.Kind> kind =
        ranking.map(
            ranks ->
                inUse
                    ? analysis.verdict().kind()
                    : VerdictRule.withoutSamples(options, ranks, scenario.closeCall()));
    return new WhatIfResult(letter, ratings, whatIf, options, ranking, kind);
  }

  /** Points that an option gains against another case, to one decimal; empty without weights. */
  public OptionalDouble change(Option option, WhatIfResult from) {
    return ranking.isPresent() && from.ranking().isPresent()
        ? OptionalDouble.of(
            Rounding.rounded(
                Rounding.rounded(
                    ranking.get().of(option).score() - from.ranking().get().of(option).score()),
                1))
        : OptionalDouble.empty();
  }

  private static Ranking ranking(Analysis analysis, Ratings ratings, Weights weights) {
    Set<Option> knockedOut = ratings.knockedOut();
    return Ranking.of(
        ValueMatrix.of(analysis.decision().criteria(), analysis.decision().options(), ratings)
            .scores(weights),
        knockedOut);
  }

  /**
   * Whether an option is in first place and evidence that is missing could change that: it could be
   * knocked out, or its lowest is below the highest of another contender.
   */
  public boolean threatened(Option option) {
    return options.stream()
        .filter(result -> result.option().equals(option) && result.rank().orElse(0) == 1)
        .anyMatch(
            first ->
                first.mayBeKnockedOut()
                    || options.stream()
                        .anyMatch(
                            other ->
                                !other.equals(first)
                                    && !other.knockedOut()
                                    && first.lowest() < other.highest()));
  }
}
