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

  /** So many rows at least stand below a head that begins a table. */
  private static final int FIRST = 3;

  /** So many rows at least are left for the page on which a table ends. */
  private static final int LAST = 4;

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

  private static boolean isGroup(Block.Table table, int row) {
    return table.rows().get(row).kind() == Block.Row.Kind.GROUP;
  }

  /** Whether the row adds up others. */
  static boolean isSum(Block.Table table, int row) {
    return isTotal(table, row) || isGroup(table, row);
  }

  /** The rows; a row is split only if no page could hold it. */
  List<Slab> body(Tag tableTag, Slab repeatedHead) {
    Tag body = tableTag.child("TBody");
    List<Slab> slabs = new ArrayList<>();
    int count = table.rows().size();
    for (int row = 0; row < count; row++) {
      List<Slab> own = row(row, body, setting.body() - repeatedHead.height());
      boolean edge = row < FIRST - 1 || (row >= count - LAST && row < count - 1);
      if (own.size() == 1 && row < count - 1 && (edge || isGroup(table, row))) {
        own = Lines.keeping(Slab.Keep.TIED, own);
      }
      own.forEach(slab -> slabs.add(slab.under(repeatedHead)));
    }
    return slabs;
  }

  private List<Slab> row(int row, Tag body, double mostHeight) {
    List<Cell> cells = cells(row, body.child("TR"));
    if (height(cells) <= mostHeight) {
      return List.of(slab(cells, new Edges(weight(row), true, true)));
    }
    int lines = lines(cells);
    List<Slab> slabs = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      int from = line;
      List<Cell> part = cells.stream().map(cell -> cell.part(from, from + 1)).toList();
      slabs.add(slab(part, new Edges(weight(row), line == 0, line == lines - 1)));
    }
    return slabs;
  }

  /** How strong the rule above a row is; none above most of them. */
  private double weight(int row) {
    return isTotal(table, row) ? STRONG : isGroup(table, row) && row > 0 ? FINE : 0;
  }

  /** Which edges of its row a slab has, and how strong the rule above the row is. */
  private record Edges(double above, boolean upper, boolean lower) {}

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
    Style own = isSum(table, row) ? style.in(Face.SEMIBOLD) : style;
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
    if (edges.above() > 0 && edges.upper()) {
      pen.across(Ink.TEXT, edges.above(), setting.left(), top, width());
    }
    if (edges.lower()) {
      boolean total = edges.above() == STRONG;
      Ink ink = total ? Ink.TEXT : Ink.HAIR;
      pen.across(ink, total ? STRONG : FINE, setting.left(), top + height, width());
    }
  }

  private double width() {
    return widths.stream().mapToDouble(Double::doubleValue).sum();
  }
}
