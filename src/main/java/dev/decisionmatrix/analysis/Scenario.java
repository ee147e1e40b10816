package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Policy;
import dev.decisionmatrix.model.RaterRule;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Team;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a decision is looked at: the controls of the workbook and its switches.
 *
 * @param weightsOf the team whose weights are in use; empty for the group
 * @param whatIfs what people try out, and which of it is in use
 * @param policy the rules in use, whatever the decision says
 * @param sourcesOff sources whose claims do not count
 * @param claimsOff numbers of claims that do not count
 */
public record Scenario(
    Optional<Team> weightsOf,
    WhatIfs whatIfs,
    Policy policy,
    Set<Source> sourcesOff,
    Set<Integer> claimsOff) {
  public Scenario {
    if (!(policy.offBy() >= 0 && policy.offBy() <= 100)) {
      throw new IllegalArgumentException("off by is not from 0 to 100 percent: " + policy.offBy());
    }
    sourcesOff = Collections.unmodifiableSet(new LinkedHashSet<>(sourcesOff));
    claimsOff = Collections.unmodifiableSet(new LinkedHashSet<>(claimsOff));
  }

  /** The rating that is tried of a cell of the matrix; empty where its evidence counts. */
  public OptionalDouble tried(Criterion criterion, Option option) {
    return whatIfs
        .inUse()
        .map(letter -> whatIfs.tried(letter, criterion, option))
        .orElseGet(OptionalDouble::empty);
  }

  /** Whether neither the claim nor its source is switched off. */
  public boolean counts(Claim claim) {
    return !claimsOff.contains(claim.number())
        && claim.source().map(source -> !sourcesOff.contains(source)).orElse(true);
  }

  /** The decision as its policy says, without what its people switched off. */
  public static Scenario delivered(Decision decision) {
    return new Scenario(
        Optional.empty(),
        WhatIfs.delivered(decision),
        decision.policy(),
        decision.sources().stream()
            .filter(source -> !source.counts())
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        decision.claims().stream()
            .filter(claim -> !claim.counts())
            .map(Claim::number)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  public MissingEvidence missingEvidence() {
    return policy.missingEvidence();
  }

  public Combine combine() {
    return policy.combine();
  }

  public RaterRule raters() {
    return policy.raters();
  }

  /** In points of 100. */
  public double closeCall() {
    return policy.closeCall();
  }

  /** In points of 100. */
  public double goodEnough() {
    return policy.goodEnough();
  }

  /** How far each weight may be off, 0 to 100 percent. */
  public double offBy() {
    return policy.offBy();
  }

  /** In points of 100: an option below it is knocked out; 0 asks nothing. */
  public double mustReachTotal() {
    return policy.mustReachTotal();
  }

  public Scenario withWeightsOf(Team team) {
    return new Scenario(Optional.of(team), whatIfs, policy, sourcesOff, claimsOff);
  }

  /** With a set of weights in use, as what-if A. */
  public Scenario trying(WhatIfSet set) {
    return withWhatIfs(whatIfs.with(WhatIfs.Letter.A, set).using(Optional.of(WhatIfs.Letter.A)));
  }

  public Scenario withWhatIfs(WhatIfs others) {
    return new Scenario(weightsOf, others, policy, sourcesOff, claimsOff);
  }

  public Scenario withMissingEvidence(MissingEvidence rule) {
    return with(policy.withMissingEvidence(rule));
  }

  public Scenario withCombine(Combine rule) {
    return with(policy.withCombine(rule));
  }

  public Scenario withRaters(RaterRule rule) {
    return with(policy.withRaters(rule));
  }

  public Scenario withCloseCall(double points) {
    return with(policy.withCloseCall(points));
  }

  public Scenario withGoodEnough(double points) {
    return with(policy.withGoodEnough(points));
  }

  public Scenario withOffBy(double percent) {
    return with(policy.withOffBy(percent));
  }

  public Scenario withMustReachTotal(double points) {
    return with(policy.reaching(points));
  }

  /** What the sub-total of a group must reach, in points of 100; 0 asks nothing. */
  public Scenario withMustReachSubtotal(Group group, double points) {
    return with(policy.reachingOf(group, points));
  }

  private Scenario with(Policy rules) {
    return new Scenario(weightsOf, whatIfs, rules, sourcesOff, claimsOff);
  }

  public Scenario withoutSources(Set<Source> off) {
    return new Scenario(weightsOf, whatIfs, policy, off, claimsOff);
  }

  public Scenario withoutClaims(Set<Integer> off) {
    return new Scenario(weightsOf, whatIfs, policy, sourcesOff, off);
  }
}
