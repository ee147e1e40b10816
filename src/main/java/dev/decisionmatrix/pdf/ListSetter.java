package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Text;
import java.util.ArrayList;
import java.util.List;

/** Points, and the list of sources: labels that hang in the margin of their text. */
final class ListSetter {
  private static final double BULLET_INDENT = 11;
  private static final double GAP = 8;

  private final Setting setting;

  ListSetter(Setting setting) {
    this.setting = setting;
  }

  List<Slab> bullets(Block.Bullets block) {
    Tag list = setting.section().list("Disc");
    List<Slab> slabs = new ArrayList<>();
    for (Text item : block.items()) {
      Tag entry = list.child("LI");
      Line label = setting.text().line("\u2022 ", Style.BODY.in(Ink.ACCENT), entry.child("Lbl"));
      slabs.addAll(
          Lines.after(slabs.isEmpty() ? 6 : 3, item(entry, label, 2, BULLET_INDENT, item)));
    }
    return slabs;
  }

  List<Slab> sources(Block.Sources block) {
    Tag list = setting.section().list("Decimal");
    List<Line> labels = new ArrayList<>();
    List<Tag> entries = new ArrayList<>();
    for (Block.SourceEntry source : block.entries()) {
      Tag entry = list.child("LI");
      entries.add(entry);
      labels.add(
          setting
              .text()
              .line("[" + source.number() + "] ", Style.BODY.in(Ink.MUTED), entry.child("Lbl")));
    }
    double widest = labels.stream().mapToDouble(Line::width).max().orElse(0);
    List<Slab> slabs = new ArrayList<>();
    for (int k = 0; k < entries.size(); k++) {
      Block.SourceEntry source = block.entries().get(k);
      Line label = labels.get(k);
      List<Slab> own =
          item(entries.get(k), label, widest - label.width(), widest + GAP, source.text());
      List<Slab> spaced = new ArrayList<>(Lines.after(slabs.isEmpty() ? 6 : 5, own));
      String anchor = Anchors.source(source.number());
      spaced.set(0, spaced.get(0).preceded((page, top) -> page.anchor(anchor, top)));
      slabs.addAll(spaced);
    }
    return slabs;
  }

  /** One entry: its label at some distance from the left, its text hanging beside it. */
  private List<Slab> item(Tag entry, Line label, double labelAt, double indent, Text text) {
    Style style = Style.BODY;
    Tag body = entry.child("LBody");
    List<Line> lines =
        LineBreaker.lines(setting.text().words(text, style, body), setting.width() - indent);
    List<Line> shown = lines.isEmpty() ? List.of(Line.of(List.of())) : lines;
    List<Slab> slabs = new ArrayList<>(Lines.slabs(shown, setting.left() + indent, style));
    Slab.Painter hung =
        (page, top) -> page.text(label, setting.left() + labelAt, top + style.baseline());
    slabs.set(0, slabs.get(0).preceded(hung));
    return slabs;
  }
}
