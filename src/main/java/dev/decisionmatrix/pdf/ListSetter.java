package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Text;
import java.util.ArrayList;
import java.util.List;

/** Lists: labels that hang beside their text. */
final class ListSetter {
  private static final Style STYLE = Style.BODY;
  private static final double BULLET_GAP = 5;
  private static final double GAP = 8;

  /** A longer label is broken into lines. */
  private static final double WIDEST_LABEL = 90;

  private static final Manner BULLETS = new Manner("Disc", STYLE.in(Ink.ACCENT), BULLET_GAP, 3);
  private static final Manner ENTRIES = new Manner("None", STYLE.in(Face.SEMIBOLD), GAP, 3);
  private static final Manner SOURCES = new Manner("Decimal", STYLE.in(Ink.MUTED), GAP, 5);

  private final Setting setting;

  ListSetter(Setting setting) {
    this.setting = setting;
  }

  /** An item before it is set. */
  private record Item(Span label, Text text) {}

  /** How a list is set. */
  private record Manner(String numbering, Style label, double gap, double between) {}

  List<Slab> bullets(Block.Bullets block) {
    List<Item> items =
        block.items().stream().map(text -> new Item(Span.plain("\u2022"), text)).toList();
    return flat(list(items, setting.section().list(BULLETS.numbering()), BULLETS));
  }

  List<Slab> entries(Block.Entries block) {
    return flat(
        list(
            block.entries().stream().map(entry -> new Item(entry.label(), entry.text())).toList(),
            setting.section().list(ENTRIES.numbering()),
            ENTRIES));
  }

  Passage sources(Block.Sources block) {
    Tag list = setting.section().list(SOURCES.numbering());
    for (Block.SourceEntry source : block.entries()) {
      setting.anchors().set(Anchors.source(source.number()));
    }
    return known -> flat(sources(block, list, known));
  }

  private List<List<Slab>> sources(Block.Sources block, Tag list, Mentions known) {
    List<Item> items = new ArrayList<>();
    for (Block.SourceEntry source : block.entries()) {
      List<Span> spans = new ArrayList<>(source.text().spans());
      spans.addAll(known.told(source.number()));
      items.add(new Item(Span.plain("[" + source.number() + "]"), new Text(spans)));
    }
    List<List<Slab>> set = list(items, list, SOURCES);
    for (int k = 0; k < set.size(); k++) {
      String anchor = Anchors.source(block.entries().get(k).number());
      List<Slab> own = set.get(k);
      own.set(0, own.get(0).preceded((page, top) -> page.anchor(anchor, top)));
    }
    return set;
  }

  /** The slabs of each item. */
  private List<List<Slab>> list(List<Item> items, Tag list, Manner manner) {
    List<Tag> tags = items.stream().map(item -> list.child("LI")).toList();
    List<List<Line>> labels = new ArrayList<>();
    for (int k = 0; k < items.size(); k++) {
      // the space keeps label and text apart for whoever hears or copies them
      Text label = Text.of(items.get(k).label(), Span.plain(" "));
      Tag tag = tags.get(k).child("Lbl");
      labels.add(LineBreaker.lines(setting.text().words(label, manner.label(), tag), WIDEST_LABEL));
    }
    double widest = labels.stream().flatMap(List::stream).mapToDouble(Line::width).max().orElse(0);
    List<List<Slab>> slabs = new ArrayList<>();
    for (int k = 0; k < items.size(); k++) {
      double before = k == 0 ? 6 : manner.between();
      Tag body = tags.get(k).child("LBody");
      List<Slab> own =
          item(
              labels.get(k), widest, manner.gap(), text(items.get(k), body, widest + manner.gap()));
      slabs.add(new ArrayList<>(Lines.after(before, own)));
    }
    return slabs;
  }

  private List<Line> text(Item item, Tag body, double indent) {
    List<Word> words = setting.text().words(item.text(), STYLE, body);
    return LineBreaker.lines(words, setting.width() - indent);
  }

  /** One item: its label flush right beside its text. */
  private List<Slab> item(List<Line> label, double widest, double gap, List<Line> text) {
    int count = Math.max(1, Math.max(label.size(), text.size()));
    List<Slab> slabs = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      List<Line> beside = label.subList(Math.min(k, label.size()), Math.min(k + 1, label.size()));
      List<Line> own = text.subList(Math.min(k, text.size()), Math.min(k + 1, text.size()));
      Slab slab =
          Slab.of(
              0,
              STYLE.leading(),
              (page, top) -> {
                double baseline = top + STYLE.baseline();
                double left = setting.left();
                beside.forEach(l -> page.text(l, left + widest - l.width(), baseline));
                own.forEach(line -> page.text(line, left + widest + gap, baseline));
              });
      boolean tied = (k == 0 && count > 1) || k == count - 2;
      slabs.add(tied ? slab.keeping(Slab.Keep.TIED) : slab);
    }
    return slabs;
  }

  private static List<Slab> flat(List<List<Slab>> items) {
    return items.stream().flatMap(List::stream).toList();
  }
}
