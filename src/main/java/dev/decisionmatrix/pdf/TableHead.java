package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Text;
import java.util.ArrayList;
import java.util.List;

/** The heading row of a table: names stand on its rule, or rise from it where they are upright. */
final class TableHead {
  private static final double ABOVE_TEXT = 3.3;
  private static final double RULE = 0.8;

  private final Setting setting;
  private final Block.Table table;
  private final List<ColumnWidths.Wish> wishes;
  private final List<Double> widths;
  private final Style style;
  private final double pad;

  TableHead(Setting setting, Block.Table table, TableMeasure measure, List<Double> widths) {
    this.setting = setting;
    this.table = table;
    this.wishes = measure.wishes();
    this.widths = List.copyOf(widths);
    this.pad = measure.pad();
    this.style = measure.style().in(Face.SEMIBOLD);
  }

  private record Cell(Tag tag, List<Line> lines, boolean upright) {
    double height(Style style) {
      return upright
          ? lines.stream().mapToDouble(Line::width).max().orElse(0)
          : lines.size() * style.leading();
    }
  }

  /** How many lines the longest of the names that lie level takes. */
  int mostLines() {
    return cells(Tag.document()).stream()
        .filter(cell -> !cell.upright())
        .mapToInt(cell -> cell.lines().size())
        .max()
        .orElse(0);
  }

  Slab slab(Tag tableTag) {
    List<Cell> cells = cells(tableTag.child("THead").child("TR"));
    double height = height(cells);
    return Slab.of(
        3,
        height,
        (page, top) -> {
          page.decoration(pen -> rule(pen, top + height));
          cells.forEach(cell -> page.begin(cell.tag()));
          paint(cells, top + height, page);
        });
  }

  /** The head as it stands on later pages: for the eye only. */
  Slab repeated(String name) {
    Tag none = Tag.document();
    List<Cell> cells = cells(none);
    Line line = setting.text().line(name + ", continued", Style.CAPTION, none);
    double height = Style.CAPTION.leading() + 3 + height(cells);
    return Slab.of(
        0,
        height,
        (page, top) ->
            page.pagination(
                pen -> {
                  pen.text(line, setting.left(), top + Style.CAPTION.baseline());
                  rule(pen, top + height);
                  paint(cells, top + height, pen);
                }));
  }

  private List<Cell> cells(Tag row) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < widths.size(); column++) {
      Tag tag = row.columnHead();
      Text name = Text.of(table.columns().get(column).head());
      boolean upright = wishes.get(column).upright();
      double room = upright ? TableMeasure.TALLEST_HEAD : widths.get(column) - 2 * pad;
      List<Word> words = setting.text().words(name, style, tag);
      cells.add(new Cell(tag, LineBreaker.lines(words, room), upright));
    }
    return cells;
  }

  private double height(List<Cell> cells) {
    double tallest = cells.stream().mapToDouble(cell -> cell.height(style)).max().orElse(0);
    return Math.max(style.leading(), tallest) + 2 * ABOVE_TEXT + 1;
  }

  private void paint(List<Cell> cells, double bottom, Easel easel) {
    double x = setting.left();
    for (int column = 0; column < cells.size(); column++) {
      Cell cell = cells.get(column);
      double width = widths.get(column);
      if (cell.upright()) {
        paintUpright(cell, x + width - pad, bottom - ABOVE_TEXT, easel);
      } else {
        boolean right = table.columns().get(column).align() == Block.Align.RIGHT;
        double y = bottom - ABOVE_TEXT - cell.height(style) + style.baseline();
        for (Line line : cell.lines()) {
          easel.text(line, right ? x + width - pad - line.width() : x + pad, y);
          y += style.leading();
        }
      }
      x += width;
    }
  }

  /** The last line of the name stands at the right, over the last digits of the figures. */
  private void paintUpright(Cell cell, double right, double bottom, Easel easel) {
    double x = right - cell.lines().size() * style.leading();
    for (Line line : cell.lines()) {
      easel.upright(line, x + style.baseline(), bottom);
      x += style.leading();
    }
  }

  private void rule(Pen pen, double y) {
    double width = widths.stream().mapToDouble(Double::doubleValue).sum();
    pen.across(Ink.TEXT, RULE, setting.left(), y, width);
  }
}
