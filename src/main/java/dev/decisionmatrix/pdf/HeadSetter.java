package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The report's head, and headings. */
final class HeadSetter {
  private static final double ABOVE_SECTION = 26;
  private static final double ABOVE_PART = 16;
  private static final int MOST_TITLE_LINES = 2;

  private final Setting setting;

  HeadSetter(Setting setting) {
    this.setting = setting;
  }

  List<Slab> title(Block.Title block) {
    List<Slab> slabs = new ArrayList<>();
    slabs.addAll(line(block.kicker().toUpperCase(Locale.ROOT), Style.KICKER, "P", 0));
    slabs.addAll(line(block.title(), titleStyle(block.title()), "H1", 3));
    slabs.addAll(line(block.scope(), Style.SCOPE, "P", 4));
    return Lines.whole(Slab.Keep.TIED, slabs);
  }

  /** A title of many lines is set smaller. */
  private Style titleStyle(String title) {
    double width = setting.text().line(title, Style.TITLE, setting.section()).width();
    return width > MOST_TITLE_LINES * setting.width() ? Style.TITLE.scaled(0.68) : Style.TITLE;
  }

  List<Slab> heading(Block.Heading block) {
    if (block.text().isBlank()) {
      return List.of();
    }
    boolean isSection = block.level() <= 2;
    if (isSection) {
      setting.openSection();
    }
    String anchor = anchor(block);
    setting.anchors().set(anchor);
    setting.bookmark(new Setting.Bookmark(block.level(), block.text(), anchor));
    List<Slab> slabs =
        line(
            block.text(),
            isSection ? Style.SECTION : Style.PART,
            isSection ? "H2" : "H3",
            isSection ? ABOVE_SECTION : ABOVE_PART);
    List<Slab> anchored = new ArrayList<>(slabs);
    if (!slabs.isEmpty()) {
      anchored.set(0, slabs.get(0).preceded((page, top) -> page.anchor(anchor, top)));
    }
    return Lines.keeping(Slab.Keep.TIED, anchored);
  }

  private String anchor(Block.Heading block) {
    String own = block.anchor();
    return Anchors.heading(own.isBlank() ? "number " + setting.bookmarks().size() : own);
  }

  private List<Slab> line(String text, Style style, String role, double above) {
    if (text.isBlank()) {
      return List.of();
    }
    Tag tag = setting.section().child(role);
    return Lines.after(above, Lines.paragraph(setting, Text.of(text), style, tag));
  }
}
