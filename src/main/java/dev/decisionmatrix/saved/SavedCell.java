package dev.decisionmatrix.saved;

import java.util.Optional;

/**
 * What a cell holds.
 *
 * @param value of a formula its stored result
 * @param formula as stored, without the sign of equality; of one that is shared with other cells
 *     perhaps an empty text
 */
public record SavedCell(Value value, Optional<String> formula, Shown shown) {
  static final SavedCell BLANK = new SavedCell(new Value.Blank(), Optional.empty(), Shown.AS_IT_IS);

  /** What is in a cell. */
  public sealed interface Value {
    record Figure(double figure) implements Value {}

    record Text(String text) implements Value {}

    record Truth(boolean truth) implements Value {}

    /** {@code #DIV/0!}. */
    record Wrong(String text) implements Value {}

    record Blank() implements Value {}
  }

  /** What a number format makes of a figure. */
  public enum Shown {
    AS_IT_IS,
    AS_DATE,
    AS_PERCENT
  }

  public boolean isFormula() {
    return formula.isPresent();
  }

  public boolean isBlank() {
    return value instanceof Value.Blank
        || (value instanceof Value.Text text && text.text().isBlank());
  }

  /** The text in it; empty for whatever else it holds. */
  public String text() {
    return value instanceof Value.Text text ? text.text() : "";
  }
}
