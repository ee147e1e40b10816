package dev.decisionmatrix.model;

import java.util.Optional;

/**
 * One line of evidence: what a source says about an option on a criterion, and how that rates.
 *
 * @param number 1-based, in the order of the file
 * @param rating on the criterion's scale, in its unit
 * @param rater who rates so; empty where it is nobody in particular
 * @param source empty for an assumption of our own
 * @param locator where in the source; may be empty
 * @param counts false where its people switched it off
 */
public record Claim(
    int number,
    Option option,
    Criterion criterion,
    double rating,
    Optional<Rater> rater,
    Optional<Source> source,
    String locator,
    String text,
    boolean counts) {
  /** Whether neither it nor its source is switched off. */
  public boolean takesPart() {
    return counts && source.map(Source::counts).orElse(true);
  }

  /**
   * By the number alone, which is unique in a decision: it is asked for by every cell of a
   * workbook.
   */
  @Override
  public int hashCode() {
    return number;
  }
}
