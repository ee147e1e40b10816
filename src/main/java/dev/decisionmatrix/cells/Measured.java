package dev.decisionmatrix.cells;

/** How wide columns are and how high rows, said in the ways that suit. */
public interface Measured<B extends Measured<B>> {
  /** Pixels of a digit of the body font, the unit of widths. */
  double DIGIT = 7;

  /** Pixels beside the text of a cell. */
  int PADDING = 5;

  /** The same again. */
  B self();

  B width(int column, double characters);

  /** From edge to edge; the row is not fitted to its text then. */
  B heightPx(int row, int pixels);

  /** From edge to edge. */
  default B widthPx(int column, int pixels) {
    return width(column, (pixels - PADDING) / DIGIT);
  }

  /** One column after the other. */
  default B widths(int first, double... characters) {
    for (int place = 0; place < characters.length; place++) {
      width(first + place, characters[place]);
    }
    return self();
  }

  /** One column after the other. */
  default B widthsPx(int first, int... pixels) {
    for (int place = 0; place < pixels.length; place++) {
      widthPx(first + place, pixels[place]);
    }
    return self();
  }

  default B sameWidth(int first, int columns, double characters) {
    for (int column = first; column < first + columns; column++) {
      width(column, characters);
    }
    return self();
  }

  /** One row after the other. */
  default B heightsPx(int first, int... pixels) {
    for (int place = 0; place < pixels.length; place++) {
      heightPx(first + place, pixels[place]);
    }
    return self();
  }

  default B sameHeightPx(int first, int rows, int pixels) {
    for (int row = first; row < first + rows; row++) {
      heightPx(row, pixels);
    }
    return self();
  }
}
