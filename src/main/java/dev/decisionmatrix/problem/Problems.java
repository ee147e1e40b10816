package dev.decisionmatrix.problem;

import java.util.ArrayList;
import java.util.List;

/** Gathers every problem of a decision, so that people mend a file once and not twelve times. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public void add(Problem problem) {
    found.add(problem);
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(Problem::isError);
  }

  /** All problems so far, in the order of {@link Problem#ORDER}, each once. */
  public List<Problem> all() {
    return found.stream().sorted(Problem.ORDER).distinct().toList();
  }
}
