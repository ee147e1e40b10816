package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.Objects;

/** A place of the matrix. */
record MatrixCell(Criterion criterion, Option option) {
  /** As a record would by itself, which takes Java long; most are asked about the very same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof MatrixCell that
        && Objects.equals(criterion, that.criterion)
        && Objects.equals(option, that.option);
  }

  @Override
  public int hashCode() {
    return 31 * criterion.hashCode() + option.hashCode();
  }
}
