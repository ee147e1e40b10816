package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.pdf.TableMeasure.Heads;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets a table: on one page's width if it can be, smaller if need be, then with the names of its
 * columns upright; a table still too wide is split into parts of some columns each, the first
 * column leading every part, with level names where a part has room for them.
 */
final class TableSetter {
  private static final List<Double> SIZES = List.of(1.0, 0.93, 0.87);
  private static final double ABOVE = 12;

  /** A table up to this share of a page is kept whole. */
  private static final double WHOLE = 0.3;

  /** Names of more lines are turned upright, if that makes them fewer. */
  private static final int MOST_HEAD_LINES = 5;

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
    String name = setting.name(table);
    return fitting(table, SIZES)
        .map(measure -> part(table, name, table.caption(), measure))
        .orElseGet(() -> parts(table, name));
  }

  /** The first way to set it that the page is wide enough for. */
  private Optional<TableMeasure> fitting(Block.Table table, List<Double> sizes) {
    for (Heads heads : Heads.values()) {
      for (double size : sizes) {
        TableMeasure measure = new TableMeasure(setting.text(), table, heads, size);
        if (fits(table, measure)) {
          return Optional.of(measure);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the page is wide enough, also for names that need not be stacked word upon word. */
  private boolean fits(Block.Table table, TableMeasure measure) {
    if (!ColumnWidths.fit(measure.wishes(), setting.width())) {
      return false;
    }
    List<Double> widths = ColumnWidths.of(measure.wishes(), setting.width());
    return new TableHead(setting, table, measure, widths).mostLines() <= MOST_HEAD_LINES;
  }

  private List<Slab> parts(Block.Table table, String whole) {
    double size = SIZES.get(SIZES.size() - 1);
    TextSetter text = setting.text();
    TableMeasure all = new TableMeasure(text, table, Heads.UPRIGHT, size);
    List<List<Integer>> groups = ColumnWidths.groups(all.wishes(), setting.width());
    List<Slab> slabs = new ArrayList<>();
    for (int k = 0; k < groups.size(); k++) {
      List<Integer> columns = groups.get(k);
      String name = whole + (groups.size() > 1 ? ", part " + (k + 1) : "");
      Text caption =
          groups.size() > 1 ? partly(table, columns, k + 1, groups.size()) : table.caption();
      Block.Table part = only(table, columns);
      TableMeasure upright = new TableMeasure(text, part, Heads.UPRIGHT, size);
      slabs.addAll(part(part, name, caption, fitting(part, List.of(size)).orElse(upright)));
    }
    return slabs;
  }

  /** The caption of a part: which columns it shows. */
  private static Text partly(Block.Table table, List<Integer> columns, int part, int parts) {
    String first = table.columns().get(columns.get(1)).head();
    String last = table.columns().get(columns.get(columns.size() - 1)).head();
    String shown = first.equals(last) ? first : first + " to " + last;
    List<Span> spans = new ArrayList<>(table.caption().spans());
    String rule = part == 1 ? " Wider than the page, it is split by columns." : "";
    spans.add(Span.plain(rule + " Part " + part + " of " + parts + ": " + shown + "."));
    return new Text(spans);
  }

  private static Block.Table only(Block.Table table, List<Integer> columns) {
    return new Block.Table(
        table.caption(),
        columns.stream().map(table.columns()::get).toList(),
        table.rows().stream()
            .map(row -> new Block.Row(columns.stream().map(row.cells()::get).toList(), row.kind()))
            .toList(),
        table.total());
  }

  private List<Slab> part(Block.Table table, String name, Text caption, TableMeasure measure) {
    Tag tag = setting.section().child("Table");
    List<Double> widths = ColumnWidths.of(measure.wishes(), setting.width());
    TableRows rows = new TableRows(setting, table, measure, widths);
    TableHead head = new TableHead(setting, table, measure, widths);
    List<Slab> slabs = new ArrayList<>(captions.slabs(name, caption, tag.child("Caption")));
    slabs.add(head.slab(tag));
    List<Slab> bound = new ArrayList<>(Lines.keeping(Slab.Keep.TIED, slabs));
    List<Slab> body = rows.body(tag, head.repeated(name));
    bound.addAll(body);
    double height = bound.stream().mapToDouble(slab -> slab.before() + slab.height()).sum();
    List<Slab> kept =
        height < WHOLE * setting.body() ? Lines.whole(Slab.Keep.TOGETHER, bound) : bound;
    return Lines.after(ABOVE, kept);
  }
}
