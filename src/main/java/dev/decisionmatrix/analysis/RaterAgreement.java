package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Rater;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far raters put the options in the same order on each criterion: Kendall's W of their ratings,
 * equal ones sharing their middle rank. Raters who rated every option count, each once, whatever
 * their power; undefined with fewer than two of them or two options, or where all rate all options
 * alike. Kendall and Babington Smith 1939.
 *
 * @param options in file order
 * @param judges those who rated every option on the criterion
 * @param ranks that each of them gives to the options, in file order
 * @param w by criterion
 */
public record RaterAgreement(
    List<Option> options,
    Map<Criterion, List<Rater>> judges,
    Map<Criterion, List<List<Double>>> ranks,
    Map<Criterion, OptionalDouble> w) {
  public RaterAgreement {
    options = List.copyOf(options);
    ranks = Collections.unmodifiableMap(new LinkedHashMap<>(ranks));
    judges = Collections.unmodifiableMap(new LinkedHashMap<>(judges));
    w = Collections.unmodifiableMap(new LinkedHashMap<>(w));
  }

  static RaterAgreement of(Decision decision, Ratings ratings) {
    Map<Criterion, List<Rater>> judges = new LinkedHashMap<>();
    Map<Criterion, List<List<Double>>> ranks = new LinkedHashMap<>();
    Map<Criterion, OptionalDouble> w = new LinkedHashMap<>();
    List<Rater> raters = decision.raters();
    for (Criterion criterion : raters.isEmpty() ? List.<Criterion>of() : decision.criteria()) {
      List<Rater> complete =
          raters.stream()
              .filter(
                  rater ->
                      decision.options().stream()
                          .allMatch(one -> by(ratings, criterion, one, rater).isPresent()))
              .toList();
      judges.put(criterion, complete);
      List<List<Double>> figures =
          complete.stream()
              .map(rater -> compared(decision.options(), ratings, criterion, rater))
              .toList();
      ranks.put(criterion, figures.stream().map(MiddleRanks::of).toList());
      w.put(criterion, KendallW.of(figures));
    }
    return new RaterAgreement(decision.options(), judges, ranks, w);
  }

  /** A rater's ratings of the options, to the decimals kept. */
  private static List<Double> compared(
      List<Option> options, Ratings ratings, Criterion criterion, Rater rater) {
    return options.stream()
        .map(
            one ->
                Rounding.rounded(by(ratings, criterion, one, rater).orElseThrow(), ratings.kept()))
        .toList();
  }

  private static Optional<Double> by(
      Ratings ratings, Criterion criterion, Option option, Rater rater) {
    return ratings.at(criterion, option).byEvidence().by(rater);
  }

  /** Those who rated every option on it. */
  public List<Rater> judges(Criterion criterion) {
    return judges.getOrDefault(criterion, List.of());
  }

  /** The rank that one gives to an option, equal ones sharing their middle; empty for others. */
  public OptionalDouble rank(Criterion criterion, Rater rater, Option option) {
    int judge = judges(criterion).indexOf(rater);
    return judge < 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            ranks.getOrDefault(criterion, List.of()).get(judge).get(options.indexOf(option)));
  }

  /** Kendall's W; empty where undefined. */
  public OptionalDouble on(Criterion criterion) {
    return w.getOrDefault(criterion, OptionalDouble.empty());
  }
}
