package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Points within points, each level further in; and lines of code. */
final class OutlineSetter {
  private static final Style STYLE = Style.BODY;
  private static final Style CODE = Style.BODY.in(Face.MONO).scaled(0.9);

  /** From one level to the next, with room for the label. */
  private static final double INDENT = 18;

  private static final double GAP = 5;

  private static final int DEEPEST = 8;
  private static final double BETWEEN = 3;
  private static final double BEFORE = 6;

  private final Setting setting;

  OutlineSetter(Setting setting) {
    this.setting = setting;
  }

  /** A list that is open, with the item to which deeper ones belong. */
  private record Level(Tag list, Tag body) {}

  List<Slab> outline(Block.Outline block) {
    List<Level> open = new ArrayList<>();
    List<Slab> slabs = new ArrayList<>();
    for (Block.Point point : block.points()) {
      Optional<Tag> label = tagged(open, point);
      Tag body = open.get(open.size() - 1).body().child("P");
      List<Slab> own = point(point, label, body);
      slabs.addAll(Lines.after(slabs.isEmpty() ? BEFORE : BETWEEN, own));
    }
    return slabs;
  }

  /** Closes and opens lists until the point has its place; gives the tag of its label. */
  private Optional<Tag> tagged(List<Level> open, Block.Point point) {
    while (open.size() > point.depth() + 1) {
      open.remove(open.size() - 1);
    }
    if (point.label().isEmpty() && open.size() == point.depth() + 1) {
      return Optional.empty();
    }
    Tag list =
        open.size() == point.depth() + 1
            ? open.remove(open.size() - 1).list()
            : (open.isEmpty() ? setting.section() : open.get(open.size() - 1).body())
                .list(numbering(point));
    Tag item = list.child("LI");
    Tag label = item.child("Lbl");
    open.add(new Level(list, item.child("LBody")));
    return Optional.of(label);
  }

  private static String numbering(Block.Point point) {
    return point.label().matches("[0-9]+\\.") ? "Decimal" : "Disc";
  }

  private List<Slab> point(Block.Point point, Optional<Tag> label, Tag body) {
    double in = INDENT * Math.min(DEEPEST, point.depth() + 1);
    List<Word> words = setting.text().words(point.text(), STYLE, body);
    List<Slab> slabs =
        Lines.slabs(LineBreaker.lines(words, setting.width() - in), setting.left() + in, STYLE);
    if (label.isEmpty() || slabs.isEmpty()) {
      return slabs;
    }
    Line mark = setting.text().line(point.label(), STYLE.in(Ink.ACCENT), label.get());
    double left = setting.left() + in - GAP - mark.width();
    List<Slab> marked = new ArrayList<>(slabs);
    marked.set(
        0, slabs.get(0).preceded((page, top) -> page.text(mark, left, top + STYLE.baseline())));
    return marked;
  }

  List<Slab> code(Block.Code block) {
    Tag code = setting.section().child("P").child("Code");
    List<Slab> slabs = new ArrayList<>();
    for (String line : block.lines()) {
      List<Word> words = setting.text().words(indented(line) + " ", CODE, code);
      List<Line> lines = LineBreaker.lines(words, setting.width() - INDENT);
      slabs.addAll(Lines.slabs(lines, setting.left() + INDENT, CODE));
    }
    return Lines.after(BEFORE, slabs);
  }

  /** Blanks before the first sign count; no line ends at them. */
  private static String indented(String line) {
    String spaced = line.replace("\t", "    ");
    String bare = spaced.stripLeading();
    return "\u00A0".repeat(spaced.length() - bare.length()) + bare;
  }
}
