package dev.decisionmatrix.model;

/**
 * The rules that the people of a decision set for its calculation.
 *
 * @param closeCall a lead below it is close, in points of 100
 * @param goodEnough a leader below it is not good, in points of 100; 0 asks nothing
 * @param offBy how far each weight may be off, in percent
 */
public record Policy(
    MissingEvidence missingEvidence,
    Combine combine,
    GroupRule group,
    double closeCall,
    double goodEnough,
    double offBy) {
  public static final Policy DEFAULT =
      new Policy(MissingEvidence.MIDPOINT, Combine.BY_SOURCE, GroupRule.ARITHMETIC, 5, 50, 25);
}
