package dev.decisionmatrix.pdf;

/** What a report is set for; in points. */
public enum PaperSize {
  A4(595.28, 841.89),
  LETTER(612, 792);

  private static final double MARGIN = 62.36; // 22 mm
  private static final double FOOT = 70;

  private final double width;
  private final double height;

  PaperSize(double width, double height) {
    this.width = width;
    this.height = height;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  double left() {
    return MARGIN;
  }

  double top() {
    return MARGIN;
  }

  /** Width of the column. */
  double column() {
    return width - 2 * MARGIN;
  }

  /** Height that content may fill, the footer lying below. */
  double body() {
    return height - MARGIN - FOOT;
  }
}
