package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.model.Option;
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
 * @param closeCall points of 100
 * @param goodEnough points of 100
 * @param offBy how far each weight may be off, 0 to 100 percent
 * @param mustReachTotal points of 100 below which an option is knocked out; 0 asks nothing
 * @param sourcesOff sources whose claims do not count
 * @param claimsOff numbers of claims that do not count
 */
public record Scenario(
    Optional<Team> weightsOf,
    WhatIfs whatIfs,
    MissingEvidence missingEvidence,
    Combine combine,
    RaterRule raters,
    double closeCall,
    double goodEnough,
    double offBy,
    double mustReachTotal,
    Set<Source> sourcesOff,
    Set<Integer> claimsOff) {
  public Scenario {
    if (!(offBy >= 0 && offBy <= 100)) {
      throw new IllegalArgumentException("off by is not from 0 to 100 percent: " + offBy);
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
        decision.policy().missingEvidence(),
        decision.policy().combine(),
        decision.policy().raters(),
        decision.policy().closeCall(),
        decision.policy().goodEnough(),
        decision.policy().offBy(),
        decision.policy().mustReachTotal(),
        decision.sources().stream()
            .filter(source -> !source.counts())
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        decision.claims().stream()
            .filter(claim -> !claim.counts())
            .map(Claim::number)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  public Scenario withWeightsOf(Team team) {
    return new Scenario(
        Optional.of(team),
        whatIfs,
        missingEvidence,
        combine,
        raters,
        closeCall,
        goodEnough,
        offBy,
        mustReachTotal,
        sourcesOff,
        claimsOff);
  }

  /** With a set of weights in use, as what-if A. */
  public Scenario trying(WhatIfSet set) {
    return withWhatIfs(whatIfs.with(WhatIfs.Letter.A, set).using(Optional.of(WhatIfs.Letter.A)));
  }

  public Scenario withWhatIfs(WhatIfs others) {
    return new Scenario(
        weightsOf,
        others,
        missingEvidence,
        combine,
        raters,
        closeCall,
        goodEnough,
        offBy,
        mustReachTotal,
        sourcesOff,
        claimsOff);
  }

  public Scenario withMissingEvidence(MissingEvidence rule) {
    return new Scenario(
        weightsOf,
        whatIfs,
        rule,
        combine,
        raters,
        closeCall,
        goodEnough,
        offBy,
        mustReachTotal,
        sourcesOff,
        claimsOff);
  }

  public Scenario withCombine(Combine rule) {
    return new Scenario(
        weightsOf,
        whatIfs,
        missingEvidence,
        rule,
        raters,
        closeCall,
        goodEnough,
        offBy,
        mustReachTotal,
        sourcesOff,
        claimsOff);
  }

  public Scenario withRaters(RaterRule rule) {
    return new Scenario(
        weightsOf,
        whatIfs,
        missingEvidence,
        combine,
        rule,
        closeCall,
        goodEnough,
        offBy,
        mustReachTotal,
        sourcesOff,
        claimsOff);
  }

  public Scenario withCloseCall(double points) {
    return new Scenario(
        weightsOf,
        whatIfs,
        missingEvidence,
        combine,
        raters,
        points,
        goodEnough,
        offBy,
        mustReachTotal,
        sourcesOff,
        claimsOff);
  }

  public Scenario withGoodEnough(double points) {
    return new Scenario(
        weightsOf,
        whatIfs,
        missingEvidence,
        combine,
        raters,
        closeCall,
        points,
        offBy,
        mustReachTotal,
        sourcesOff,
        claimsOff);
  }

  public Scenario withOffBy(double percent) {
    return new Scenario(
        weightsOf,
        whatIfs,
        missingEvidence,
        combine,
        raters,
        closeCall,
        goodEnough,
        percent,
        mustReachTotal,
        sourcesOff,
        claimsOff);
  }

  public Scenario withMustReachTotal(double points) {
    return new Scenario(
        weightsOf,
        whatIfs,
        missingEvidence,
        combine,
        raters,
        closeCall,
        goodEnough,
        offBy,
        points,
        sourcesOff,
        claimsOff);
  }

  public Scenario withoutSources(Set<Source> off) {
    return without(off, claimsOff);
  }

  public Scenario withoutClaims(Set<Integer> off) {
    return without(sourcesOff, off);
  }

  private Scenario without(Set<Source> sources, Set<Integer> claims) {
    return new Scenario(
        weightsOf,
        whatIfs,
        missingEvidence,
        combine,
        raters,
        closeCall,
        goodEnough,
        offBy,
        mustReachTotal,
        sources,
        claims);
  }
}
