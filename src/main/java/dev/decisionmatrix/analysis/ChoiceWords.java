package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Status;

/** What people did with the option that they name, by where the record stands. */
public final class ChoiceWords {
  private ChoiceWords() {}

  /** {@code chosen}; {@code proposed}, {@code rejected} and so on where it is not in force. */
  public static String of(Status status) {
    return status == Status.ACCEPTED ? "chosen" : status.word();
  }
}
