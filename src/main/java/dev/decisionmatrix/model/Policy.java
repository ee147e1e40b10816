package dev.decisionmatrix.model;

/**
 * The rules that the people of a decision set for its calculation.
 *
 * @param raters of cells that teams rate themselves
 * @param closeCall a lead below it is close, in points of 100
 * @param goodEnough a leader below it is not good, in points of 100; 0 asks nothing
 * @param offBy how far each weight may be off, in percent
 * @param mustReachTotal an option whose score stays below it is knocked out, in points of 100; 0
 *     asks nothing
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
    ShowAs showAs) {
  public static final Policy DEFAULT =
      new Policy(MissingEvidence.MIDPOINT, Combine.BY_SOURCE, GroupRule.ARITHMETIC, 5, 50, 25);

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
        ShowAs.POINTS);
  }

  public Policy withMissingEvidence(MissingEvidence rule) {
    return new Policy(
        rule, combine, raters, group, closeCall, goodEnough, offBy, mustReachTotal, showAs);
  }

  public Policy withCombine(Combine rule) {
    return new Policy(
        missingEvidence, rule, raters, group, closeCall, goodEnough, offBy, mustReachTotal, showAs);
  }

  public Policy withRaters(RaterRule rule) {
    return with(rule, mustReachTotal, showAs);
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
    return with(raters, points, showAs);
  }

  /** The same with scores shown otherwise. */
  public Policy showing(ShowAs other) {
    return with(raters, mustReachTotal, other);
  }

  private Policy with(RaterRule rule, double total, ShowAs shown) {
    return new Policy(
        missingEvidence, combine, rule, group, closeCall, goodEnough, offBy, total, shown);
  }

  private Policy limited(double close, double good, double off) {
    return new Policy(
        missingEvidence, combine, raters, group, close, good, off, mustReachTotal, showAs);
  }
}
