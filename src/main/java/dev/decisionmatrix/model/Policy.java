package dev.decisionmatrix.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The rules that the people of a decision set for its calculation.
 *
 * @param raters of cells that teams rate themselves
 * @param closeCall a lead below it is close, in points of 100
 * @param goodEnough a leader below it is not good, in points of 100; 0 asks nothing
 * @param offBy how far each weight may be off, in percent
 * @param mustReachTotal an option whose score stays below it is knocked out, in points of 100; 0
 *     asks nothing
 * @param mustReachSubtotals the same of what the criteria of a group come to, by group; mostly none
 * @param showAs how scores are shown beside points of 100
 */
public record Policy(
    MissingEvidence missingEvidence,
    Combine combine,
    RaterRule raters,
    GroupRule group,
    double closeCall,
    double goodEnough,
    double offBy,
    double mustReachTotal,
    Map<Group, Double> mustReachSubtotals,
    ShowAs showAs) {
  public static final Policy DEFAULT =
      new Policy(MissingEvidence.MIDPOINT, Combine.BY_SOURCE, GroupRule.ARITHMETIC, 5, 50, 25);

  public Policy {
    mustReachSubtotals = Collections.unmodifiableMap(new LinkedHashMap<>(mustReachSubtotals));
  }

  /** Where raters count by the power of their teams, and scores are points of 100 alone. */
  public Policy(
      MissingEvidence missingEvidence,
      Combine combine,
      GroupRule group,
      double closeCall,
      double goodEnough,
      double offBy) {
    this(
        missingEvidence,
        combine,
        RaterRule.MEAN,
        group,
        closeCall,
        goodEnough,
        offBy,
        0,
        Collections.emptyMap(),
        ShowAs.POINTS);
  }

  public Policy withMissingEvidence(MissingEvidence rule) {
    return new Policy(
        rule,
        combine,
        raters,
        group,
        closeCall,
        goodEnough,
        offBy,
        mustReachTotal,
        mustReachSubtotals,
        showAs);
  }

  public Policy withCombine(Combine rule) {
    return new Policy(
        missingEvidence,
        rule,
        raters,
        group,
        closeCall,
        goodEnough,
        offBy,
        mustReachTotal,
        mustReachSubtotals,
        showAs);
  }

  public Policy withRaters(RaterRule rule) {
    return with(rule, mustReachTotal, mustReachSubtotals, showAs);
  }

  public Policy withCloseCall(double points) {
    return limited(points, goodEnough, offBy);
  }

  public Policy withGoodEnough(double points) {
    return limited(closeCall, points, offBy);
  }

  public Policy withOffBy(double percent) {
    return limited(closeCall, goodEnough, percent);
  }

  /** The same with another least score. */
  public Policy reaching(double points) {
    return with(raters, points, mustReachSubtotals, showAs);
  }

  /** The same with other least sub-totals. */
  public Policy reachingOf(Map<Group, Double> subtotals) {
    return with(raters, mustReachTotal, subtotals, showAs);
  }

  /** The same with another least sub-total of one group. */
  public Policy reachingOf(Group group, double points) {
    Map<Group, Double> subtotals = new LinkedHashMap<>(mustReachSubtotals);
    subtotals.put(group, points);
    return reachingOf(subtotals);
  }

  /** The same with scores shown otherwise. */
  public Policy showing(ShowAs other) {
    return with(raters, mustReachTotal, mustReachSubtotals, other);
  }

  /** Whether a score or a sub-total must reach anything. */
  public boolean asksForTotals() {
    return mustReachTotal > 0 || !mustReachSubtotals.isEmpty();
  }

  private Policy with(RaterRule rule, double total, Map<Group, Double> subtotals, ShowAs shown) {
    return new Policy(
        missingEvidence,
        combine,
        rule,
        group,
        closeCall,
        goodEnough,
        offBy,
        total,
        subtotals,
        shown);
  }

  private Policy limited(double close, double good, double off) {
    return new Policy(
        missingEvidence,
        combine,
        raters,
        group,
        close,
        good,
        off,
        mustReachTotal,
        mustReachSubtotals,
        showAs);
  }
}
