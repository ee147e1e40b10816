package dev.decisionmatrix.cli;

import java.util.Locale;

/** What is done to a decision, in this order. */
enum Step {
  READING(0),
  COMPUTING(1),
  WRITING(2),
  CHECKING(3),
  PRINTING(4);

  static final int ALL = values().length;

  /** Is told which step a decision has come to. */
  interface Listener {
    void at(Step step);
  }

  private final int before;

  Step(int before) {
    this.before = before;
  }

  /** How many steps come before it. */
  int before() {
    return before;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
