package dev.decisionmatrix.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is to be decided, by whom, and how far that has come.
 *
 * @param context Markdown as it was written; may be empty
 * @param successor the decision that took this one's place, such as {@code ADR-0009} or a link to
 *     it; only where the status is superseded
 * @param reviewBy when people mean to look at it again
 * @param confirmation how it is checked that the choice is kept to; Markdown as it was written, may
 *     be empty
 */
public record Subject(
    String title,
    String question,
    String context,
    Status status,
    Optional<String> successor,
    Optional<LocalDate> date,
    Optional<LocalDate> reviewBy,
    People people,
    Optional<Choice> choice,
    String confirmation) {
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\)");

  public Subject {
    if (successor.isPresent() && status != Status.SUPERSEDED) {
      throw new IllegalArgumentException("a successor of what is " + status.word());
    }
  }

  /** {@code accepted}, {@code superseded by ADR-0009}; of a link to the successor its words. */
  public String standing() {
    return successor
        .map(other -> status.word() + " by " + LINK.matcher(other).replaceAll("$1"))
        .orElse(status.word());
  }
}
