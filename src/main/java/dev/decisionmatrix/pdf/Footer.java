package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Block;
import java.util.ArrayList;
import java.util.List;

/** The foot of a page: what report it is of, and which page of how many. */
final class Footer {
  private static final double RULE = 48;
  private static final double TEXT = 44;
  private static final double GAP = 24;

  private final Setting setting;
  private final PaperSize paper;
  private final String name;
  private final int pages;

  Footer(Setting setting, PaperSize paper, Block.Report report, int pages) {
    this.setting = setting;
    this.paper = paper;
    this.pages = pages;
    List<String> parts = new ArrayList<>(List.of(report.record(), report.title()));
    report.date().ifPresent(parts::add);
    parts.removeIf(String::isBlank);
    this.name = String.join(" \u00B7 ", parts);
  }

  void paint(Page page, int number) {
    Line count = line("Page " + number + " of " + pages);
    // a long title stands in full on the first page
    double room = paper.column() - count.width() - GAP;
    Line left = new Ellipsis(setting.text()).line(name, Style.SMALL, room);
    double top = paper.height() - RULE;
    double baseline = paper.height() - TEXT + Style.SMALL.baseline();
    page.pagination(
        pen -> {
          pen.across(Ink.HAIR, 0.6, paper.left(), top, paper.column());
          pen.text(left, paper.left(), baseline);
          pen.text(count, paper.left() + paper.column() - count.width(), baseline);
        });
  }

  private Line line(String text) {
    return setting.text().line(text, Style.SMALL, Tag.document());
  }
}
