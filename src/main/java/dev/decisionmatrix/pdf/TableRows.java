package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Text;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table whose widths are known. */
final class TableRows {
  private static final double ABOVE_TEXT = 3.3;
  private static final double STRONG = 0.8;
  private static final double FINE = 0.5;

  /** Star and dagger. */
  private static final String SIGNS = "[*\u2020]+";

  private final Setting setting;
  private final Block.Table table;
  private final List<Double> widths;
  private final Style style;
  private final double pad;

  TableRows(Setting setting, Block.Table table, TableMeasure measure, List<Double> widths) {
    this.setting = setting;
    this.table = table;
    this.widths = List.copyOf(widths);
    this.pad = measure.pad();
    this.style = measure.style();
  }

  /** A cell as it is set. */
  private record Cell(Tag tag, List<Line> lines, double tint, Block.Align align) {
    Cell part(int from, int to) {
      List<Line> some = lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size()));
      return new Cell(tag, some, tint, align);
    }
  }

  static boolean isTotal(Block.Table table, int row) {
    return table.total() && row == table.rows().size() - 1;
  }

  /** The rows; a row is split only if no page could hold it. */
  List<Slab> body(Tag tableTag, Slab repeatedHead) {
    Tag body = tableTag.child("TBody");
    List<Slab> slabs = new ArrayList<>();
    int count = table.rows().size();
    for (int row = 0; row < count; row++) {
      List<Slab> own = row(row, body, setting.body() - repeatedHead.height());
      boolean beforeTotal = row + 1 < count && isTotal(table, row + 1);
      boolean edge = (row == 0 && count > 1) || row == count - 2;
      if (own.size() == 1 && (beforeTotal || edge)) {
        own = Lines.keeping(Slab.Keep.TIED, own);
      }
      own.forEach(slab -> slabs.add(slab.under(repeatedHead)));
    }
    return slabs;
  }

  private List<Slab> row(int row, Tag body, double mostHeight) {
    List<Cell> cells = cells(row, body.child("TR"));
    boolean total = isTotal(table, row);
    if (height(cells) <= mostHeight) {
      return List.of(slab(cells, new Edges(total, true, true)));
    }
    int lines = lines(cells);
    List<Slab> slabs = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      int from = line;
      List<Cell> part = cells.stream().map(cell -> cell.part(from, from + 1)).toList();
      slabs.add(slab(part, new Edges(total, line == 0, line == lines - 1)));
    }
    return slabs;
  }

  /** Which edges of its row a slab has, and whether the row is a total. */
  private record Edges(boolean total, boolean upper, boolean lower) {}

  private Slab slab(List<Cell> cells, Edges edges) {
    double above = edges.upper() ? ABOVE_TEXT : 0;
    double below = edges.lower() ? ABOVE_TEXT : 0;
    double height = above + Math.max(1, lines(cells)) * style.leading() + below;
    return Slab.of(
        0,
        height,
        (page, top) -> {
          page.decoration(pen -> ground(pen, cells, top, height));
          page.decoration(pen -> rules(pen, edges, top, height));
          cells.forEach(cell -> page.begin(cell.tag()));
          paint(cells, top + above, page);
        });
  }

  private List<Cell> cells(int row, Tag tr) {
    List<Cell> cells = new ArrayList<>();
    Style own = isTotal(table, row) ? style.in(Face.SEMIBOLD) : style;
    for (int column = 0; column < widths.size(); column++) {
      Block.TableCell cell = table.rows().get(row).cells().get(column);
      Tag tag = column == 0 ? tr.rowHead() : tr.child("TD");
      cells.add(cell(cell.text(), own, tag, column, cell.tint()));
    }
    return cells;
  }

  private Cell cell(Text text, Style own, Tag tag, int column, double tint) {
    double inner = widths.get(column) - 2 * pad;
    List<Line> lines = LineBreaker.lines(setting.text().words(text, own, tag), inner);
    return new Cell(tag, lines, tint, table.columns().get(column).align());
  }

  private double height(List<Cell> cells) {
    return Math.max(1, lines(cells)) * style.leading() + 2 * ABOVE_TEXT;
  }

  private static int lines(List<Cell> cells) {
    return cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
  }

  private void paint(List<Cell> cells, double top, Easel easel) {
    double x = setting.left();
    for (int column = 0; column < cells.size(); column++) {
      paint(cells.get(column), x, widths.get(column), top, easel);
      x += widths.get(column);
    }
  }

  private void paint(Cell cell, double x, double width, double top, Easel easel) {
    double y = top + style.baseline();
    for (Line line : cell.lines()) {
      boolean right = cell.align() == Block.Align.RIGHT;
      easel.text(line, right ? x + width - pad - line.width() + hanging(line) : x + pad, y);
      y += style.leading();
    }
  }

  /** Signs after a figure hang out of its column, so that figures stand below each other. */
  private double hanging(Line line) {
    if (line.pieces().size() < 2) {
      return 0;
    }
    Piece last = line.pieces().get(line.pieces().size() - 1).piece();
    return last.text().matches(SIGNS) ? Math.min(pad, last.width()) : 0;
  }

  private void ground(Pen pen, List<Cell> cells, double top, double height) {
    double x = setting.left();
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column).tint() > 0) {
        pen.fill(Ink.tint(cells.get(column).tint()), x, top, widths.get(column), height);
      }
      x += widths.get(column);
    }
  }

  private void rules(Pen pen, Edges edges, double top, double height) {
    if (edges.total() && edges.upper()) {
      pen.across(Ink.TEXT, STRONG, setting.left(), top, width());
    }
    if (edges.lower()) {
      boolean total = edges.total();
      Ink ink = total ? Ink.TEXT : Ink.HAIR;
      pen.across(ink, total ? STRONG : FINE, setting.left(), top + height, width());
    }
  }

  private double width() {
    return widths.stream().mapToDouble(Double::doubleValue).sum();
  }
}
