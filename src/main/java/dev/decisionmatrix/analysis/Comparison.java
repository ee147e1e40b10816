package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the points between two options come from: on each criterion, what it adds to the first less
 * what it adds to the second, in points of 100. The differences sum to that of the scores.
 *
 * @param differences by size whatever their sign, then in file order
 */
public record Comparison(Option first, Option second, List<Difference> differences) {
  /**
   * What one criterion makes of the distance.
   *
   * @param points above zero where it favours the first option
   */
  public record Difference(Criterion criterion, double points) {}

  public Comparison {
    differences = List.copyOf(differences);
  }

  public static Comparison of(Analysis analysis, Option first, Option second) {
    return new Comparison(
        first,
        second,
        analysis.decision().criteria().stream()
            .map(
                criterion ->
                    new Difference(
                        criterion,
                        Rounding.rounded(
                            analysis.contribution(criterion, first)
                                - analysis.contribution(criterion, second))))
            .sorted(
                Comparator.comparingDouble((Difference found) -> Math.abs(found.points()))
                    .reversed())
            .toList());
  }

  /** The first two contenders; empty where there are fewer. */
  public static Optional<Comparison> ofFirstTwo(Analysis analysis) {
    List<Standing> contenders = analysis.ranking().contenders();
    return contenders.size() < 2
        ? Optional.empty()
        : Optional.of(of(analysis, contenders.get(0).option(), contenders.get(1).option()));
  }

  /**
   * The option that people chose, and the best of the others; the first two contenders where they
   * have not. Empty where there is no other contender.
   */
  public static Optional<Comparison> ofDiscussed(Analysis analysis) {
    Optional<Option> chosen = analysis.chosen();
    return chosen.isEmpty()
        ? ofFirstTwo(analysis)
        : analysis.ranking().contenders().stream()
            .map(Standing::option)
            .filter(option -> !option.equals(chosen.get()))
            .findFirst()
            .map(rival -> of(analysis, chosen.get(), rival));
  }

  /**
   * The option that stands first, and what a meeting holds against it: the option that people
   * chose, where others are first, or else the second contender. Empty where every option is
   * knocked out, or there is none to hold against it.
   */
  public static Optional<Comparison> ofFirst(Analysis analysis) {
    List<Option> contenders =
        analysis.ranking().contenders().stream().map(Standing::option).toList();
    Optional<Option> second =
        analysis
            .chosen()
            .filter(chosen -> !analysis.ranking().first().contains(chosen))
            .or(() -> contenders.stream().skip(1).findFirst());
    return contenders.isEmpty()
        ? Optional.empty()
        : second.map(other -> of(analysis, contenders.get(0), other));
  }

  public double points(Criterion criterion) {
    return differences.stream()
        .filter(found -> found.criterion().equals(criterion))
        .findFirst()
        .orElseThrow()
        .points();
  }

  /** The criteria that favour the first option, the largest first. */
  public List<Difference> inFavour() {
    return differences.stream().filter(found -> found.points() > 0).toList();
  }

  /** The criteria that favour the second option, the largest first. */
  public List<Difference> against() {
    return differences.stream().filter(found -> found.points() < 0).toList();
  }
}
