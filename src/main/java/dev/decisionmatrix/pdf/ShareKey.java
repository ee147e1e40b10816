package dev.decisionmatrix.pdf;

import java.util.ArrayList;
import java.util.List;

/** Which part of a bar is which: squares from strong to pale with their names. */
final class ShareKey {
  private static final double SQUARE = 8;
  private static final double AFTER_SQUARE = 4;
  private static final double GAP = 12;
  private static final double ROW = 12;

  /** The second part stands out from the first, the last from the page. */
  private static final double SECOND = 0.45;

  private static final double LAST = 0.9;

  private record Entry(Line name, double x, double y) {}

  private final List<Entry> entries = new ArrayList<>();
  private final double height;

  ShareKey(TextSetter text, List<String> parts, double width) {
    double x = 0;
    double y = 0;
    for (String part : parts) {
      Line name = new Ellipsis(text).line(part, Style.AXIS, width - SQUARE - AFTER_SQUARE);
      double wide = SQUARE + AFTER_SQUARE + name.width();
      if (x > 0 && x + wide > width) {
        x = 0;
        y += ROW;
      }
      entries.add(new Entry(name, x, y));
      x += wide + GAP;
    }
    height = parts.isEmpty() ? 0 : y + ROW;
  }

  double height() {
    return height;
  }

  /** The first part in the accent, the others ever paler. */
  static Ink ink(int part, int parts) {
    if (part == 0) {
      return Ink.ACCENT;
    }
    double step = parts > 2 ? (part - 1.0) / (parts - 2) : 0.5;
    return Ink.ACCENT.towards(Ink.WHITE, SECOND + (LAST - SECOND) * step);
  }

  void draw(Pen pen, double x, double top) {
    for (int part = 0; part < entries.size(); part++) {
      Entry entry = entries.get(part);
      double y = top + entry.y();
      pen.fill(ink(part, entries.size()), x + entry.x(), y + 2, SQUARE, SQUARE);
      double baseline = y + 6 - Style.AXIS.leading() / 2 + Style.AXIS.baseline();
      pen.text(entry.name(), x + entry.x() + SQUARE + AFTER_SQUARE, baseline);
    }
  }
}
