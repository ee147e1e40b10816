package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Block;
import java.util.ArrayList;
import java.util.List;

/** What the setters of a report share: paper, text, the section that is open, places. */
final class Setting {
  /** An entry of the bookmarks. */
  record Bookmark(int level, String title, String anchor) {}

  private final PaperSize paper;
  private final TextSetter text;
  private final Tag document = Tag.document();
  private final List<Bookmark> bookmarks = new ArrayList<>();
  private final Anchors anchors;
  private Tag section = document;

  Setting(PaperSize paper, Fonts fonts, Directory directory) {
    this.paper = paper;
    this.anchors = new Anchors(directory);
    this.text = new TextSetter(fonts, anchors);
  }

  Anchors anchors() {
    return anchors;
  }

  PaperSize paper() {
    return paper;
  }

  TextSetter text() {
    return text;
  }

  double left() {
    return paper.left();
  }

  double width() {
    return paper.column();
  }

  /** Height of a page's body. */
  double body() {
    return paper.body();
  }

  /** What new tags belong to. */
  Tag section() {
    return section;
  }

  void openSection() {
    section = document.child("Sect");
  }

  void bookmark(Bookmark bookmark) {
    bookmarks.add(bookmark);
  }

  List<Bookmark> bookmarks() {
    return List.copyOf(bookmarks);
  }

  /** {@code Table 3} or {@code Figure 2}. */
  String name(Block tableOrFigure) {
    return anchors.directory().name(tableOrFigure);
  }
}
