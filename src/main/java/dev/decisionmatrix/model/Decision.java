package dev.decisionmatrix.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One decision as read and checked: everything refers to things that exist, every rating is on its
 * criterion's scale, every team but those awaited weighs every criterion once.
 *
 * @param id the folder's name; it names the outputs
 * @param appendices those that the report has, in their order
 * @param scale of criteria that bring none of their own
 * @param anchors from worst to best; may be empty
 * @param options at least one, in file order
 * @param criteria at least one, in file order
 * @param costs what is held against the score and not weighed, in file order; mostly none
 * @param sources in file order
 * @param claims in file order
 * @param inPairs how options are compared in pairs, by criterion; nothing is claimed there
 * @param teams at least one, in the order of {@code decision.yaml}, then by id
 * @param awaited those that have not weighed yet, in the same order
 * @param files every file that was read, by path
 */
public record Decision(
    String id,
    Subject subject,
    Policy policy,
    Paper paper,
    List<Appendix> appendices,
    Scale scale,
    List<Anchor> anchors,
    List<Option> options,
    List<Criterion> criteria,
    List<Criterion> costs,
    List<Source> sources,
    List<Claim> claims,
    Map<Criterion, Judgements<Option>> inPairs,
    List<Team> teams,
    List<AwaitedTeam> awaited,
    List<InputFile> files) {
  public Decision {
    appendices = List.copyOf(appendices);
    anchors = List.copyOf(anchors);
    options = List.copyOf(options);
    criteria = List.copyOf(criteria);
    costs = List.copyOf(costs);
    sources = List.copyOf(sources);
    claims = List.copyOf(claims);
    inPairs = Collections.unmodifiableMap(new LinkedHashMap<>(inPairs));
    teams = List.copyOf(teams);
    awaited = List.copyOf(awaited);
    files = List.copyOf(files);
  }

  /** The same with other claims. */
  public Decision withClaims(List<Claim> others) {
    return new Decision(
        id,
        subject,
        policy,
        paper,
        appendices,
        scale,
        anchors,
        options,
        criteria,
        costs,
        sources,
        others,
        inPairs,
        teams,
        awaited,
        files);
  }

  /** Those that rate themselves: teams in their order, then those that have not weighed. */
  public List<Rater> raters() {
    Set<Rater> rating =
        claims.stream()
            .flatMap(claim -> claim.rater().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return Stream.concat(
            teams.stream().map(team -> new Rater(team.id(), team.name())),
            awaited.stream().map(team -> new Rater(team.id(), team.name())))
        .filter(rating::contains)
        .toList();
  }

  /** Teams that have an evaluation of their own: those that weigh, then those that only rate. */
  public List<Rater> voices() {
    return Stream.concat(
            teams.stream().map(team -> new Rater(team.id(), team.name())),
            raters().stream().filter(rater -> team(rater).isEmpty()))
        .toList();
  }

  /** Whether there is more than one team to hold against another. */
  public boolean hasSeveralTeams() {
    return teams.size() > 1;
  }

  /** Whether a team that has not weighed rates. */
  public boolean rates(AwaitedTeam team) {
    return raters().contains(new Rater(team.id(), team.name()));
  }

  /** The team that a rater is; empty where it has not weighed. */
  public Optional<Team> team(Rater rater) {
    return teams.stream().filter(team -> team.id().equals(rater.id())).findFirst();
  }

  /** What a rater's ratings count, relative to those of others. */
  public double power(Rater rater) {
    return team(rater)
        .map(Team::power)
        .or(
            () ->
                awaited.stream()
                    .filter(team -> team.id().equals(rater.id()))
                    .map(AwaitedTeam::power)
                    .findFirst())
        .orElseThrow(() -> new IllegalArgumentException("no such team: " + rater.id()));
  }

  /** The scale that all criteria share, or else the decision's. */
  public Scale commonScale() {
    return Criterion.commonScale(criteria, scale);
  }

  /** The groups of criteria, where some team weighs them. */
  public Optional<CriteriaTree> weighedTree() {
    return teams.stream()
        .map(Team::raw)
        .filter(TreeWeights.class::isInstance)
        .map(raw -> ((TreeWeights) raw).tree())
        .findFirst();
  }

  /** Every name that a sentence may set apart. */
  public List<String> names() {
    return Stream.of(
            options.stream().map(Option::name),
            criteria.stream().map(Criterion::name),
            costs.stream().map(Criterion::name),
            teams.stream().map(Team::name),
            awaited.stream().map(AwaitedTeam::name))
        .flatMap(names -> names)
        .toList();
  }

  /** All that claims can be about: the criteria, then the costs. */
  public List<Criterion> rated() {
    return Stream.concat(criteria.stream(), costs.stream()).toList();
  }
}
