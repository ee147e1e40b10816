package dev.decisionmatrix.cli;

/** How a run ends, from good to bad. */
enum Exit {
  DONE(0),
  /** Bad input, stale output, or a verdict or warning that was to fail the run. */
  BAD_INPUT(1),
  WRONG_USE(2),
  /** Disk, audit or a defect. */
  FAILED(3);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  /** The graver of two, for a run over several decisions. */
  Exit or(Exit other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
