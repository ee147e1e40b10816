package dev.decisionmatrix.cli;

/** The command cannot mean anything as it was given: words for the person who typed it. */
final class WrongUse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String help;

  WrongUse(String wrong, String help) {
    super(wrong);
    this.help = help;
  }

  String help() {
    return help;
  }
}
