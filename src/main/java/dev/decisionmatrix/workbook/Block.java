package dev.decisionmatrix.workbook;

/** Blocks of criteria x options on the sheet Matrix, by band and side. */
enum Block {
  RATING(0, false),
  CONTRIBUTION(0, true),
  CITED(1, false),
  CLAIMS(1, true),
  VALUE(2, false),
  SHORT(2, true),
  LEAST(3, false),
  MOST(3, true);

  private final int band;
  private final boolean right;

  Block(int band, boolean right) {
    this.band = band;
    this.right = right;
  }

  int band() {
    return band;
  }

  boolean isRight() {
    return right;
  }
}
