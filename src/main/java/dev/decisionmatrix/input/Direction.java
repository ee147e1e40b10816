package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Visible;
import java.util.Optional;

/**
 * Marks that turn the direction of writing. Overrides make letters read in another order than they
 * are stored; embeddings and isolates are fine as long as each is closed in its cell.
 */
final class Direction {
  private static final int FIRST_EMBEDDING = 0x202A;
  private static final int END_OF_EMBEDDING = 0x202C;
  private static final int LAST_OVERRIDE = 0x202E;
  private static final int FIRST_ISOLATE = 0x2066;
  private static final int END_OF_ISOLATE = 0x2069;

  private Direction() {}

  /** What to say of a mark that would turn what stands around the text. */
  static Optional<Message> turned(String text) {
    int embeddings = 0;
    int isolates = 0;
    int last = 0;
    for (int at = 0; at < text.length(); at++) {
      char mark = text.charAt(at);
      if (mark > END_OF_EMBEDDING && mark <= LAST_OVERRIDE) {
        return Optional.of(told(mark));
      } else if (mark == END_OF_EMBEDDING || mark == END_OF_ISOLATE) {
        embeddings -= mark == END_OF_EMBEDDING ? 1 : 0;
        isolates -= mark == END_OF_ISOLATE ? 1 : 0;
      } else if (isOpening(mark)) {
        embeddings += mark < FIRST_ISOLATE ? 1 : 0;
        isolates += mark < FIRST_ISOLATE ? 0 : 1;
        last = mark;
      }
    }
    return embeddings > 0 || isolates > 0 ? Optional.of(told(last)) : Optional.empty();
  }

  private static boolean isOpening(char mark) {
    return (mark >= FIRST_EMBEDDING && mark < END_OF_EMBEDDING)
        || (mark >= FIRST_ISOLATE && mark < END_OF_ISOLATE);
  }

  private static Message told(int mark) {
    return new Message(
        "the character " + Visible.name(mark) + " hides here and turns the direction of the text",
        "delete it, or type the text again; scripts from right to left need no such mark");
  }
}
