package dev.decisionmatrix.problem;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that is wrong with the input.
 *
 * @param code stable, a letter and three digits: D decision.yaml, O options, C criteria, S sources,
 *     E evidence, W weights, F files and folders, T tables in general, G glyphs
 * @param message what is wrong: lower case, no full stop, the offending text in backquotes
 * @param help the fix, or a near miss; may be empty
 */
public record Problem(
    Severity severity,
    String code,
    Place place,
    String message,
    String help,
    Optional<Excerpt> excerpt) {

  /** By place, then errors before warnings, then code and message: the order of a report. */
  public static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::code)
          .thenComparing(Problem::message);

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
