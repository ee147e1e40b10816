package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.util.Optional;

/**
 * Reads the numbers of a kind of cell, and tells those that cannot be read.
 *
 * @param what the cell holds: {@code rating}
 */
record Numbers(String what, Code none, Code ambiguous) {
  /** Empty, with a problem told, for what is no number or could be two. */
  Optional<Amount.Given> read(InputText text, Cell cell) {
    Amount amount = Amount.of(cell.text());
    if (amount instanceof Amount.Given given) {
      return Optional.of(given);
    }
    if (amount instanceof Amount.Ambiguous two) {
      text.report(ambiguous, cell, ambiguous(cell, two));
    } else if (amount instanceof Amount.None no) {
      text.report(none, cell, none(cell, no));
    }
    return Optional.empty();
  }

  private Message ambiguous(Cell cell, Amount.Ambiguous two) {
    return new Message(
        what + " `" + cell.text() + "` is ambiguous",
        "write `" + two.readings().get(0) + "` or `" + two.readings().get(1) + "`");
  }

  private Message none(Cell cell, Amount.None no) {
    return new Message(what + " `" + cell.text() + "` " + no.why(), help(cell.text()));
  }

  private static String help(String text) {
    return NumberAdvice.on(text).orElse("write a number such as `3` or `2.5`");
  }
}
