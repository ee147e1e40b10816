package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets a table: on one page's width if it can be, smaller if need be; a table still too wide is
 * split into parts of some columns each, the first column leading every part.
 */
final class TableSetter {
  private static final List<Double> SIZES = List.of(1.0, 0.93, 0.87);
  private static final double ABOVE = 12;

  /** A table up to this share of a page is kept whole. */
  private static final double WHOLE = 0.45;

  private final Setting setting;
  private final CaptionSetter captions;

  TableSetter(Setting setting) {
    this.setting = setting;
    this.captions = new CaptionSetter(setting);
  }

  List<Slab> slabs(Block.Table table) {
    if (table.columns().isEmpty()) {
      return List.of();
    }
    int number = setting.nextTable();
    TableMeasure measure = new TableMeasure(setting.text(), table);
    for (double size : SIZES) {
      if (ColumnWidths.fit(measure.wishes(size), setting.width())) {
        return part(table, "Table " + number, table.caption(), size);
      }
    }
    return parts(table, number, measure.wishes(least()));
  }

  private static double least() {
    return SIZES.get(SIZES.size() - 1);
  }

  private List<Slab> parts(Block.Table table, int number, List<ColumnWidths.Wish> wishes) {
    List<List<Integer>> groups = ColumnWidths.groups(wishes, setting.width());
    List<Slab> slabs = new ArrayList<>();
    for (int k = 0; k < groups.size(); k++) {
      List<Integer> columns = groups.get(k);
      String name = "Table " + number + (groups.size() > 1 ? ", part " + (k + 1) : "");
      Text caption =
          groups.size() > 1 ? partly(table, columns, k + 1, groups.size()) : table.caption();
      slabs.addAll(part(only(table, columns), name, caption, least()));
    }
    return slabs;
  }

  /** The caption of a part: which columns it shows. */
  private static Text partly(Block.Table table, List<Integer> columns, int part, int parts) {
    String first = table.columns().get(columns.get(1)).head();
    String last = table.columns().get(columns.get(columns.size() - 1)).head();
    String shown = first.equals(last) ? first : first + " to " + last;
    List<Span> spans = new ArrayList<>(table.caption().spans());
    spans.add(Span.plain(" Part " + part + " of " + parts + ": " + shown + "."));
    return new Text(spans);
  }

  private static Block.Table only(Block.Table table, List<Integer> columns) {
    return new Block.Table(
        table.caption(),
        columns.stream().map(table.columns()::get).toList(),
        table.rows().stream()
            .map(row -> new Block.Row(columns.stream().map(row.cells()::get).toList()))
            .toList(),
        table.total());
  }

  private List<Slab> part(Block.Table table, String name, Text caption, double size) {
    Tag tag = setting.section().child("Table");
    List<ColumnWidths.Wish> wishes = new TableMeasure(setting.text(), table).wishes(size);
    List<Double> widths = ColumnWidths.of(wishes, setting.width());
    TableRows rows = new TableRows(setting, table, widths, size);
    List<Slab> slabs = new ArrayList<>(captions.slabs(name, caption, tag.child("Caption")));
    slabs.add(rows.head(tag));
    List<Slab> bound = new ArrayList<>(Lines.keeping(Slab.Keep.TIED, slabs));
    List<Slab> body = rows.body(tag, rows.repeated(name));
    bound.addAll(body);
    double height = bound.stream().mapToDouble(slab -> slab.before() + slab.height()).sum();
    List<Slab> kept =
        height < WHOLE * setting.body() ? Lines.whole(Slab.Keep.TOGETHER, bound) : bound;
    return Lines.after(ABOVE, kept);
  }
}
