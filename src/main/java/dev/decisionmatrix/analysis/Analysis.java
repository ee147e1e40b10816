package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Choice;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every figure that is published about a decision, under one scenario.
 *
 * @param teams each team's weights and what they alone would say, in the decision's order
 * @param raters what those say who rate themselves, in the same order; empty where nobody does
 * @param groupWeights the teams joined
 * @param weights in use: the group's or the team's that is looked at, with what-if shares
 * @param options by file order
 * @param spreads how far the teams' weights differ, by criterion in file order
 */
public record Analysis(
    Decision decision,
    Scenario scenario,
    Ratings ratings,
    List<TeamResult> teams,
    List<RaterResult> raters,
    Weights groupWeights,
    Weights weights,
    Ranking ranking,
    List<OptionResult> options,
    List<Spread> spreads,
    Agreement agreement,
    Stability stability,
    LeaveOneOut leaveOneOut,
    Robustness robustness,
    SecondOpinions secondOpinions,
    Verdict verdict) {
  public Analysis {
    teams = List.copyOf(teams);
    raters = List.copyOf(raters);
    options = List.copyOf(options);
    spreads = List.copyOf(spreads);
  }

  /** The decision as delivered: its own policy, without what its people switched off. */
  public static Analysis of(Decision decision) {
    return of(decision, Scenario.delivered(decision));
  }

  public static Analysis of(Decision decision, Scenario scenario) {
    return of(decision, scenario, Samples.countFor(decision.criteria()));
  }

  /**
   * The same from fewer samples.
   *
   * @param unrated where options are compared in pairs, the ratings that follow may be missing
   * @param samples how many weights to draw for each model of {@link Robustness}
   */
  public static Analysis of(Decision unrated, Scenario scenario, int samples) {
    Decision decision = Priorities.rated(unrated);
    Ratings rated = Ratings.of(decision, scenario);
    List<TeamResult> weighed = teams(decision, rated);
    Weights group = GroupWeights.of(weighed, decision.policy().group());
    Weights inUse = inUse(base(decision, scenario, weighed, group), scenario);
    Ratings ratings = rated.under(inUse, scenario.policy());
    List<TeamResult> teams = scenario.policy().asksForTotals() ? teams(decision, ratings) : weighed;
    ValueMatrix all = ValueMatrix.of(decision.criteria(), decision.options(), ratings);
    Set<Option> knockedOut = ratings.knockedOut();
    Ranking ranking = Ranking.of(all.scores(inUse), knockedOut);
    List<OptionResult> options = OptionResults.of(decision, ratings, inUse, ranking);
    List<Option> contenders =
        decision.options().stream().filter(option -> !knockedOut.contains(option)).toList();
    ValueMatrix values = ValueMatrix.of(decision.criteria(), contenders, ratings);
    Robustness robustness = Robustness.of(values, inUse, scenario.offBy(), samples);
    return new Analysis(
        decision,
        scenario,
        ratings,
        teams,
        RaterResult.of(decision, ratings, teams, group),
        group,
        inUse,
        ranking,
        options,
        decision.criteria().stream().map(criterion -> spread(criterion, teams)).toList(),
        Agreement.of(decision, contenders, teams),
        Stability.of(all, inUse, ranking, scenario.offBy()),
        new LeavingOut(decision, scenario, ratings, all).of(teams, inUse),
        robustness,
        SecondOpinions.of(values, inUse),
        VerdictRule.of(options, ranking, scenario, robustness));
  }

  /** How the teams were really joined: arithmetic where no geometric mean exists. */
  public GroupRule groupRule() {
    return GroupWeights.usable(teams, decision.policy().group());
  }

  /** The weights that are looked at, before what-if. */
  public Weights baseWeights() {
    return base(decision, scenario, teams, groupWeights);
  }

  /** How the weights in use follow from these. */
  public WhatIf whatIf() {
    return WhatIf.of(baseWeights(), scenario.whatIfs().setInUse());
  }

  /** How the weights would follow from these, were that what-if in use. */
  public WhatIf whatIf(WhatIfs.Letter letter) {
    return WhatIf.of(baseWeights(), scenario.whatIfs().set(letter));
  }

  /** What one of the what-ifs would make of it, were it in use; empty for none of them. */
  public WhatIfResult with(Optional<WhatIfs.Letter> letter) {
    return WhatIfResult.of(this, letter);
  }

  /** The options that are not knocked out, in file order. */
  public List<Option> contenders() {
    return options.stream()
        .filter(result -> !result.knockedOut())
        .map(OptionResult::option)
        .toList();
  }

  public OptionResult option(Option option) {
    return options.get(decision.options().indexOf(option));
  }

  public Spread spread(Criterion criterion) {
    return spreads.get(decision.criteria().indexOf(criterion));
  }

  public TeamResult team(Team team) {
    return teams.get(decision.teams().indexOf(team));
  }

  /** The option that people chose; empty where the choice is no longer, or never was, in force. */
  public Optional<Option> chosen() {
    return decision
        .subject()
        .choice()
        .filter(choice -> decision.subject().status().isPending())
        .map(Choice::option);
  }

  /** The option that is spoken of: the one that people chose, or else the one that leads. */
  public Optional<Option> discussed() {
    return chosen().or(ranking::leader);
  }

  /** Who else is first when the decision is looked at otherwise. */
  public OtherViews otherViews() {
    return OtherViews.of(this);
  }

  /** How far those who rate themselves agree on each criterion. */
  public RaterAgreement raterAgreement() {
    return RaterAgreement.of(decision, ratings);
  }

  /** What a rater's own ratings say. */
  public RaterResult rater(Rater rater) {
    return raters.stream().filter(one -> one.rater().equals(rater)).findFirst().orElseThrow();
  }

  /** By what a team weighs and rates itself; what others do where it does not. */
  public Ranking own(Rater voice) {
    return decision
        .team(voice)
        .map(team -> team(team).ranking())
        .orElseGet(() -> rater(voice).own());
  }

  /** What the options cost, held against their scores. */
  public Costs costs() {
    return Costs.of(this);
  }

  /** Which options no weights can put ahead of another. */
  public Dominance dominance() {
    return Dominance.of(this);
  }

  /** Who could come first with evidence that is missing. */
  public Overtaking overtaking() {
    return new Overtaking(options, ranking);
  }

  /** What a cell adds to its option's score: 100 x weight x value, in points. */
  public double contribution(Criterion criterion, Option option) {
    return contribution(ratings.at(criterion, option));
  }

  /** The same of a cell that differs from the one in use. */
  public double contribution(Rating rating) {
    return 100 * weights.of(rating.criterion()) * rating.value();
  }

  /** The group's weights with one team left out, or with none, whoever's weights are in use. */
  public GroupWithout groupWithout(Optional<Team> left) {
    return new GroupWithout(left, teams, decision.policy().group(), scenario);
  }

  private static Weights inUse(Weights base, Scenario scenario) {
    return WhatIf.of(base, scenario.whatIfs().setInUse())
        .weights()
        .orElseThrow(() -> new IllegalArgumentException("the what-if in use leaves no weights"));
  }

  private static List<TeamResult> teams(Decision decision, Ratings ratings) {
    ValueMatrix all = ValueMatrix.of(decision.criteria(), decision.options(), ratings);
    List<Rater> raters = decision.raters();
    List<TeamResult> teams = new ArrayList<>();
    for (Team team : decision.teams()) {
      Weights weights = TeamWeights.of(team.raw()).inOrder(decision.criteria());
      Rater rater = new Rater(team.id(), team.name());
      Ranking ranking =
          raters.contains(rater)
              ? RaterResult.ranking(decision, ratings.by(rater), ratings.knockedOut(), weights)
              : Ranking.of(all.scores(weights), ratings.knockedOut());
      teams.add(new TeamResult(team, weights, ranking));
    }
    return teams;
  }

  private static Weights base(
      Decision decision, Scenario scenario, List<TeamResult> teams, Weights group) {
    return scenario
        .weightsOf()
        .map(team -> teams.get(decision.teams().indexOf(team)).weights())
        .orElse(group);
  }

  private static Spread spread(Criterion criterion, List<TeamResult> teams) {
    var weights = teams.stream().mapToDouble(team -> team.weights().of(criterion));
    var summary = weights.summaryStatistics();
    return new Spread(criterion, summary.getMin(), summary.getMax());
  }
}
