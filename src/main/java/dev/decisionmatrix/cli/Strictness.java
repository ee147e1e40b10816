package dev.decisionmatrix.cli;

import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Whether warnings are errors. */
enum Strictness {
  LENIENT,
  STRICT;

  static Strictness of(boolean strict) {
    return strict ? STRICT : LENIENT;
  }

  /** Why a decision with these warnings must not pass; empty when it may. */
  Optional<String> objection(List<Problem> warnings) {
    return this == LENIENT || warnings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Phrases.figures(warnings.size(), "warning is an error", "warnings are errors")
                + " with `--strict`");
  }
}
