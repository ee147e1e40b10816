package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The list of contents. How high it is depends on the titles alone; the numbers of the pages are
 * looked up when it is painted, so that it costs no layout of its own.
 */
final class ContentsSetter {
  private static final Style STYLE = Style.BODY;
  private static final double BETWEEN = 3;
  private static final double INDENT = 14;

  /** Kept free for the number of the page. */
  private static final double NUMBER = 30;

  private static final double GAP = 4;

  private final Setting setting;

  ContentsSetter(Setting setting) {
    this.setting = setting;
  }

  List<Slab> slabs(Block.Contents block) {
    Tag list = setting.section().child("TOC");
    List<Slab> slabs = new ArrayList<>();
    for (Block.Heading heading : block.headings()) {
      slabs.addAll(entry(heading, list.child("TOCI").child("Reference")));
    }
    return Lines.whole(Slab.Keep.TOGETHER, slabs);
  }

  private List<Slab> entry(Block.Heading heading, Tag reference) {
    Span.Target.ToAnchor target = new Span.Target.ToAnchor(heading.anchor());
    setting.anchors().want(target);
    Tag link = reference.link(target);
    boolean section = heading.level() <= 2;
    Style style = section ? STYLE.in(Face.SEMIBOLD) : STYLE;
    double indent = section ? 0 : INDENT;
    List<Word> words = setting.text().words(Text.of(heading.text() + " "), style, link);
    List<Line> lines = LineBreaker.lines(words, setting.width() - indent - NUMBER);
    List<Slab> slabs = new ArrayList<>();
    for (int k = 0; k < lines.size(); k++) {
      Line line = lines.get(k);
      boolean last = k == lines.size() - 1;
      slabs.add(
          Slab.of(
              k > 0 ? 0 : section ? 2 * BETWEEN : BETWEEN,
              STYLE.leading(),
              (page, top) -> {
                Line shown = last ? numbered(line, indent, heading.anchor(), link) : line;
                page.text(shown, setting.left() + indent, top + STYLE.baseline());
                if (last) {
                  page.decoration(pen -> leader(pen, line, shown, indent, top));
                }
              }));
    }
    return Lines.whole(Slab.Keep.TIED, slabs);
  }

  /** The line with the number of the page at the column's right edge. */
  private Line numbered(Line line, double indent, String anchor, Tag link) {
    String page = setting.anchors().page(Anchors.heading(anchor)).map(String::valueOf).orElse("");
    Line number = setting.text().line(page, STYLE, link);
    double room = setting.width() - indent;
    List<Line.Placed> pieces = new ArrayList<>(line.pieces());
    number
        .pieces()
        .forEach(
            placed ->
                pieces.add(new Line.Placed(placed.piece(), room - number.width() + placed.x())));
    return new Line(pieces, room);
  }

  /** Dots from the title to the number. */
  private void leader(Pen pen, Line title, Line whole, double indent, double top) {
    Line.Placed number = whole.pieces().get(whole.pieces().size() - 1);
    double from = setting.left() + indent + title.width() + GAP;
    double to = setting.left() + indent + number.x() - GAP;
    double y = top + STYLE.baseline() - 0.5;
    if (to > from) {
      pen.dashed(Ink.QUIET, 0.6, new Pen.Point(from, y), new Pen.Point(to, y));
    }
  }
}
