package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Team;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How a decision is looked at: the controls of the workbook and its switches.
 *
 * @param weightsOf the team whose weights are in use; empty for the group
 * @param whatIf shares from 0 to 1 that replace the weights of some criteria; the other criteria
 *     share what is left in proportion
 * @param closeCall points of 100
 * @param goodEnough points of 100
 * @param offBy how far each weight may be off, 0 to 100 percent
 * @param sourcesOff sources whose claims do not count
 * @param claimsOff numbers of claims that do not count
 */
public record Scenario(
    Optional<Team> weightsOf,
    Map<Criterion, Double> whatIf,
    MissingEvidence missingEvidence,
    Combine combine,
    double closeCall,
    double goodEnough,
    double offBy,
    Set<Source> sourcesOff,
    Set<Integer> claimsOff) {
  public Scenario {
    if (!(offBy >= 0 && offBy <= 100)) {
      throw new IllegalArgumentException("off by is not from 0 to 100 percent: " + offBy);
    }
    whatIf = Collections.unmodifiableMap(new LinkedHashMap<>(whatIf));
    sourcesOff = Collections.unmodifiableSet(new LinkedHashSet<>(sourcesOff));
    claimsOff = Collections.unmodifiableSet(new LinkedHashSet<>(claimsOff));
  }

  /** What is typed for a criterion; empty where nothing is. */
  public OptionalDouble whatIf(Criterion criterion) {
    Double share = whatIf.get(criterion);
    return share == null ? OptionalDouble.empty() : OptionalDouble.of(share);
  }

  /** Whether neither the claim nor its source is switched off. */
  public boolean counts(Claim claim) {
    return !claimsOff.contains(claim.number())
        && claim.source().map(source -> !sourcesOff.contains(source)).orElse(true);
  }

  /** The typed shares together; more than 1 where somebody typed too much. */
  public double whatIfTotal() {
    return Sum.of(whatIf.values().stream().mapToDouble(Double::doubleValue));
  }

  /** The decision as its policy says, nothing switched off. */
  public static Scenario delivered(Decision decision) {
    return new Scenario(
        Optional.empty(),
        Map.of(),
        decision.policy().missingEvidence(),
        decision.policy().combine(),
        decision.policy().closeCall(),
        decision.policy().goodEnough(),
        decision.policy().offBy(),
        Set.of(),
        Set.of());
  }

  public Scenario withWeightsOf(Team team) {
    return new Scenario(
        Optional.of(team),
        whatIf,
        missingEvidence,
        combine,
        closeCall,
        goodEnough,
        offBy,
        sourcesOff,
        claimsOff);
  }

  public Scenario withWhatIf(Map<Criterion, Double> shares) {
    return new Scenario(
        weightsOf,
        shares,
        missingEvidence,
        combine,
        closeCall,
        goodEnough,
        offBy,
        sourcesOff,
        claimsOff);
  }

  public Scenario withMissingEvidence(MissingEvidence rule) {
    return new Scenario(
        weightsOf, whatIf, rule, combine, closeCall, goodEnough, offBy, sourcesOff, claimsOff);
  }

  public Scenario withCombine(Combine rule) {
    return new Scenario(
        weightsOf,
        whatIf,
        missingEvidence,
        rule,
        closeCall,
        goodEnough,
        offBy,
        sourcesOff,
        claimsOff);
  }

  public Scenario withCloseCall(double points) {
    return new Scenario(
        weightsOf,
        whatIf,
        missingEvidence,
        combine,
        points,
        goodEnough,
        offBy,
        sourcesOff,
        claimsOff);
  }

  public Scenario withGoodEnough(double points) {
    return new Scenario(
        weightsOf,
        whatIf,
        missingEvidence,
        combine,
        closeCall,
        points,
        offBy,
        sourcesOff,
        claimsOff);
  }

  public Scenario withOffBy(double percent) {
    return new Scenario(
        weightsOf,
        whatIf,
        missingEvidence,
        combine,
        closeCall,
        goodEnough,
        percent,
        sourcesOff,
        claimsOff);
  }

  public Scenario withoutSources(Set<Source> off) {
    return new Scenario(
        weightsOf, whatIf, missingEvidence, combine, closeCall, goodEnough, offBy, off, claimsOff);
  }

  public Scenario withoutClaims(Set<Integer> off) {
    return new Scenario(
        weightsOf, whatIf, missingEvidence, combine, closeCall, goodEnough, offBy, sourcesOff, off);
  }
}
