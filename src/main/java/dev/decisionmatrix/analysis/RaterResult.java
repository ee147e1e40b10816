package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.Team;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a rater's own ratings say. Where it did not rate a cell the rating of all stands in; options
 * that this knocks out are out for everybody.
 *
 * @param team empty where it has not weighed
 * @param power what its ratings count, relative to those of others
 * @param rated how many cells it rated
 * @param ratings its own
 * @param byGroup with the group's weights
 * @param own with its own weights; with the group's where it has not weighed
 */
public record RaterResult(
    Rater rater,
    Optional<Team> team,
    double power,
    int rated,
    Ratings ratings,
    Ranking byGroup,
    Ranking own) {
  static List<RaterResult> of(
      Decision decision, Ratings ratings, List<TeamResult> teams, Weights group) {
    return decision.raters().stream()
        .map(rater -> of(decision, ratings, rater, teams, group))
        .toList();
  }

  private static RaterResult of(
      Decision decision, Ratings all, Rater rater, List<TeamResult> teams, Weights group) {
    Ratings ratings = all.by(rater);
    Ranking byGroup = ranking(decision, ratings, all.knockedOut(), group);
    Optional<TeamResult> team =
        teams.stream().filter(one -> one.team().id().equals(rater.id())).findFirst();
    return new RaterResult(
        rater,
        team.map(TeamResult::team),
        decision.power(rater),
        all.ratedBy(rater),
        ratings,
        byGroup,
        team.map(TeamResult::ranking).orElse(byGroup));
  }

  /** What weights make of a rater's ratings. */
  static Ranking ranking(
      Decision decision, Ratings ratings, Set<Option> knockedOut, Weights weights) {
    List<Criterion> criteria = decision.criteria();
    return Ranking.of(
        ValueMatrix.of(criteria, decision.options(), ratings).scores(weights), knockedOut);
  }

  public String name() {
    return rater.name();
  }
}
