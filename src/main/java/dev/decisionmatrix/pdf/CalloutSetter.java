package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Block;
import java.util.ArrayList;
import java.util.List;

/** The box on page 1: a tinted ground with a bar of the accent at its left. */
final class CalloutSetter {
  private static final double PAD = 11;
  private static final double INDENT = 16;
  private static final double BAR = 3;

  private final Setting setting;

  CalloutSetter(Setting setting) {
    this.setting = setting;
  }

  List<Slab> slabs(Block.Callout block) {
    Style style = Style.CALLOUT;
    Tag tag = setting.section().child("P");
    List<Word> words = setting.text().words(block.text(), style, tag);
    List<Line> lines = LineBreaker.lines(words, setting.width() - 2 * INDENT);
    List<Slab> slabs = new ArrayList<>();
    for (int k = 0; k < lines.size(); k++) {
      Line line = lines.get(k);
      double above = k == 0 ? PAD : 0;
      double below = k == lines.size() - 1 ? PAD : 0;
      double height = above + style.leading() + below;
      slabs.add(
          Slab.of(
              k == 0 ? 15 : 0,
              height,
              (page, top) -> {
                page.decoration(pen -> ground(pen, top, height));
                page.text(line, setting.left() + INDENT, top + above + style.baseline());
              }));
    }
    return Lines.whole(Slab.Keep.TIED, slabs);
  }

  private void ground(Pen pen, double top, double height) {
    pen.fill(Ink.GROUND, setting.left(), top, setting.width(), height);
    pen.fill(Ink.ACCENT, setting.left(), top, BAR, height);
  }
}
