package dev.decisionmatrix.cells;

import java.util.List;

/**
 * What an input accepts.
 *
 * @param title of the prompt and of the error, at most 32 characters
 * @param prompt shown when the cell is selected, at most 255 characters
 * @param error shown when something else is typed, at most 225 characters
 */
public record Rule(Accepts accepts, String title, String prompt, String error) {
  public Rule {
    if (title.length() > 32 || prompt.length() > 255 || error.length() > 225) {
      throw new IllegalArgumentException("a message of a validation is too long: " + title);
    }
  }

  /** Whether what is typed is a text, even one that looks like a number or a date. */
  public boolean takesText() {
    return accepts instanceof Accepts.OneOf
        || accepts instanceof Accepts.OneOfRange
        || accepts instanceof Accepts.TextUpTo
        || accepts instanceof Accepts.AnyText;
  }

  /** Of the texts alone, which nearly always differ where the rule does. */
  @Override
  public int hashCode() {
    return 31 * title.hashCode() + prompt.hashCode();
  }

  /** The kinds of input. */
  public sealed interface Accepts {
    /** A number from lower to upper, both included; blank too. */
    record NumberBetween(double lower, double upper) implements Accepts {}

    /** A number of at least lower; blank too. */
    record NumberAtLeast(double lower) implements Accepts {}

    /** A number from what one cell says to what another says, both included; blank too. */
    record NumberWithin(CellRef lower, CellRef upper) implements Accepts {}

    /** One of a few short words; together at most 255 characters. */
    record OneOf(List<String> words) implements Accepts {
      public OneOf {
        words = List.copyOf(words);
      }
    }

    /** One of the texts in a range. */
    record OneOfRange(RangeRef range) implements Accepts {}

    /** A text of at most so many characters. */
    record TextUpTo(int characters) implements Accepts {}

    /** Any text. */
    record AnyText() implements Accepts {}
  }
}
