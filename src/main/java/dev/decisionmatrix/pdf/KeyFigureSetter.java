package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Block;
import java.util.List;

/** Figures side by side, each over a line that says what it is. */
final class KeyFigureSetter {
  private static final List<Double> SIZES = List.of(1.0, 0.85, 0.72);
  private static final double GUTTER = 14;
  private static final double BETWEEN = 2;

  private final Setting setting;

  KeyFigureSetter(Setting setting) {
    this.setting = setting;
  }

  private record Cell(Style style, List<Line> figure, List<Line> caption) {
    double height() {
      return figure.size() * style.leading() + BETWEEN + caption.size() * Style.CAPTION.leading();
    }
  }

  List<Slab> slabs(Block.KeyFigures block) {
    if (block.figures().isEmpty()) {
      return List.of();
    }
    double step = (setting.width() + GUTTER) / block.figures().size();
    List<Cell> cells = block.figures().stream().map(figure -> cell(figure, step - GUTTER)).toList();
    double height = cells.stream().mapToDouble(Cell::height).max().orElse(0);
    return List.of(Slab.of(17, height, (page, top) -> paint(page, top, cells, step)));
  }

  /** A long figure is set smaller rather than broken, down to a size that still leads. */
  private Style fitting(String figure, double width) {
    return SIZES.stream()
        .map(Style.FIGURE::scaled)
        .filter(style -> setting.text().line(figure, style, setting.section()).width() <= width)
        .findFirst()
        .orElse(Style.FIGURE.scaled(SIZES.get(SIZES.size() - 1)));
  }

  private Cell cell(Block.KeyFigure figure, double width) {
    Tag tag = setting.section().child("P");
    TextSetter text = setting.text();
    Style style = fitting(figure.figure(), width);
    // the space keeps figure and caption apart for whoever hears or copies them
    List<Word> words = text.words(figure.figure() + " ", style, tag);
    return new Cell(
        style,
        LineBreaker.lines(words, width),
        LineBreaker.lines(text.words(figure.caption(), Style.CAPTION, tag), width));
  }

  private void paint(Page page, double top, List<Cell> cells, double step) {
    double height = cells.stream().mapToDouble(Cell::height).max().orElse(0);
    for (int k = 0; k < cells.size(); k++) {
      double x = setting.left() + k * step;
      if (k > 0) {
        page.decoration(pen -> pen.down(Ink.HAIR, 0.8, x - GUTTER / 2 - 1, top + 2, height - 4));
      }
      double y = paint(page, cells.get(k).figure(), x, top, cells.get(k).style());
      paint(page, cells.get(k).caption(), x, y + BETWEEN, Style.CAPTION);
    }
  }

  private static double paint(Page page, List<Line> lines, double x, double top, Style style) {
    double y = top;
    for (Line line : lines) {
      page.text(line, x, y + style.baseline());
      y += style.leading();
    }
    return y;
  }
}
