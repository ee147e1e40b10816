package dev.decisionmatrix.workbook.matrix;

import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.display.Cut;
import java.util.Collection;
import java.util.List;

/** The fonts of the sheet, and how many pixels texts take in them. */
enum Measure {
  KEY(8, Arial.Weight.REGULAR),
  SMALL(9, Arial.Weight.REGULAR),
  SMALL_BOLD(9, Arial.Weight.BOLD),
  BODY(10, Arial.Weight.REGULAR),
  BODY_BOLD(10, Arial.Weight.BOLD);

  private final double size;
  private final Arial.Weight weight;

  Measure(double size, Arial.Weight weight) {
    this.size = size;
    this.weight = weight;
  }

  private Arial font() {
    return new Arial(size, weight);
  }

  double of(String text) {
    return font().pixels(text);
  }

  double widest(Collection<String> texts) {
    return texts.stream().mapToDouble(this::of).max().orElse(0);
  }

  List<String> cut(List<String> whole, double room) {
    return Cut.all(whole, font(), room);
  }
}
