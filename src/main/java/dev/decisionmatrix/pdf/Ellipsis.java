package dev.decisionmatrix.pdf;

import java.util.ArrayList;
import java.util.List;

/** Shortens text to the room there is; the whole of it must stand elsewhere. */
final class Ellipsis {
  private static final String SIGN = "\u2026";

  private final TextSetter text;

  Ellipsis(TextSetter text) {
    this.text = text;
  }

  /** One line that is at most this wide. */
  Line line(String plain, Style style, double width) {
    return lines(plain, style, width, 1).get(0);
  }

  /** At least one line, each at most this wide, and at most so many. */
  List<Line> lines(String plain, Style style, double width, int most) {
    Tag none = Tag.document();
    List<Line> all = LineBreaker.lines(text.label(plain, style, none), width);
    if (all.size() <= most) {
      return all;
    }
    List<Line> kept = new ArrayList<>(all.subList(0, most - 1));
    StringBuilder rest = new StringBuilder();
    all.subList(most - 1, all.size()).forEach(line -> rest.append(characters(line)));
    double room = width - text.line(SIGN, style, none).width();
    Line last = LineBreaker.lines(text.words(rest.toString(), style, none), room).get(0);
    kept.add(text.line(characters(last).stripTrailing() + SIGN, style, none));
    return kept;
  }

  private static String characters(Line line) {
    StringBuilder characters = new StringBuilder();
    line.pieces().forEach(placed -> characters.append(placed.piece().text()));
    return characters.toString();
  }
}
