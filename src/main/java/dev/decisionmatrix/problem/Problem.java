package dev.decisionmatrix.problem;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that is wrong with the input.
 *
 * @param message what is wrong: lower case, no full stop, the offending text in backquotes
 * @param help the fix, or a near miss; may be empty
 */
public record Problem(
    Code code, Place place, String message, String help, Optional<Excerpt> excerpt) {

  /** By place, then errors before warnings, then code and message: the order of a report. */
  public static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place)
          .thenComparing(Problem::severity)
          .thenComparing(problem -> problem.code().id())
          .thenComparing(Problem::message);

  public Severity severity() {
    return code.severity();
  }

  public boolean isError() {
    return severity() == Severity.ERROR;
  }
}
