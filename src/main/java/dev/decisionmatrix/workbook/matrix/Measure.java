package dev.decisionmatrix.workbook.matrix;

import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.display.Cut;
import java.util.Collection;
import java.util.List;

/** The fonts of the sheet, and how many pixels texts take in them. */
enum Measure {
  KEY(Arial.regular(8)),
  SMALL(Arial.regular(9)),
  SMALL_BOLD(Arial.bold(9)),
  BODY(Arial.regular(10)),
  BODY_BOLD(Arial.bold(10));

  private final Arial font;

  Measure(Arial font) {
    this.font = font;
  }

  double of(String text) {
    return font.pixels(text);
  }

  double widest(Collection<String> texts) {
    return texts.stream().mapToDouble(this::of).max().orElse(0);
  }

  List<String> cut(List<String> whole, double room) {
    return Cut.all(whole, font, room);
  }
}
