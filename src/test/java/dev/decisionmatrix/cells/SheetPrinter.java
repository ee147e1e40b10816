package dev.decisionmatrix.cells;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Prints a plan as text, whole, for golden files: a line per cell, in an order of its own wherever
 * the plan's means nothing.
 */
public final class SheetPrinter {
  private static final Comparator<CellRef> READING_ORDER =
      Comparator.comparingInt(CellRef::row).thenComparingInt(CellRef::column);

  private static final Comparator<RangeRef> RANGE_ORDER =
      Comparator.comparing(RangeRef::from, READING_ORDER)
          .thenComparing(RangeRef::to, READING_ORDER);

  private final SheetPlan plan;
  private final List<String> lines = new ArrayList<>();

  private SheetPrinter(SheetPlan plan) {
    this.plan = plan;
  }

  public static String print(WorkbookPlan plan) {
    return properties(plan)
        + plan.sheets().stream().map(sheet -> "\n" + print(sheet)).collect(Collectors.joining());
  }

  /** What a workbook says beside its sheets, and their order. */
  public static String properties(WorkbookPlan plan) {
    List<String> lines = new ArrayList<>();
    lines.add("title " + quoted(plan.title()));
    lines.add("subject " + quoted(plan.subject()));
    lines.add("author " + quoted(plan.author()));
    lines.add("created " + plan.created());
    lines.add("paper " + word(plan.paper()));
    lines.add("footer " + quoted(plan.footer()));
    plan.sheets().forEach(sheet -> lines.add("sheet " + sheet.name().text()));
    return String.join("\n", lines) + "\n";
  }

  public static String print(SheetPlan plan) {
    return new SheetPrinter(plan).text();
  }

  private String text() {
    lines.add("# " + plan.name().text() + " (" + word(plan.kind()) + ")");
    lines.add(word(plan.orientation()) + ", gridlines " + word(plan.gridlines()));
    CellPrinter cells = new CellPrinter(plan);
    plan.cells().stream()
        .sorted(Comparator.comparing(Cell::at, READING_ORDER))
        .forEach(cell -> lines.add(cells.line(cell)));
    lines.addAll(cells.rules());
    addShape();
    inOrder(plan.highlights()).forEach(highlight -> lines.add(line(highlight)));
    plan.charts().stream()
        .sorted(Comparator.comparing(ChartPlan::name))
        .forEach(chart -> lines.addAll(ChartPrinter.lines(chart, plan.name())));
    return String.join("\n", lines) + "\n";
  }

  private void addShape() {
    plan.merged().stream()
        .sorted(RANGE_ORDER)
        .forEach(range -> lines.add("merged " + place(range, plan.name())));
    new TreeMap<>(plan.names())
        .forEach((name, areas) -> lines.add("name " + name + " " + places(areas)));
    new TreeMap<>(plan.widths())
        .forEach((column, width) -> lines.add("width " + column(column) + " " + width));
    new TreeMap<>(plan.heights())
        .forEach((row, height) -> lines.add("height " + (row + 1) + " " + height));
    plan.dressed().forEach(one -> lines.add(line(one)));
    plan.frozen().ifPresent(cell -> lines.add("frozen at " + place(cell, plan.name())));
    plan.filter().ifPresent(range -> lines.add("filter " + place(range, plan.name())));
    plan.repeatedRows()
        .ifPresent(
            rows -> lines.add("repeated rows " + (rows.first() + 1) + " to " + (rows.last() + 1)));
    plan.results().ifPresent(range -> lines.add("results " + place(range, plan.name())));
  }

  private String places(Areas areas) {
    return areas.ranges().stream()
        .map(range -> place(range, plan.name()))
        .collect(Collectors.joining(" "));
  }

  private String line(Dress.Worn one) {
    String dress = one.dress().stream().map(SheetPrinter::word).collect(Collectors.joining(", "));
    return "dressed " + place(one.range(), plan.name()) + " " + dress;
  }

  private static List<Highlight> inOrder(List<Highlight> highlights) {
    return highlights.stream().sorted(Comparator.comparing(Highlight::range, RANGE_ORDER)).toList();
  }

  private String line(Highlight highlight) {
    String start = "highlight " + place(highlight.range(), plan.name()) + " ";
    Highlight.Rule.When when = (Highlight.Rule.When) highlight.rule();
    String formula = when.formula().textOn(plan.name());
    return start + word(when.tone()) + " when =" + formula + after(highlight);
  }

  /** Those of other ranges that take precedence where both cover a cell. */
  private String after(Highlight highlight) {
    List<String> earlier =
        inOrder(plan.highlights().subList(0, plan.highlights().indexOf(highlight))).stream()
            .map(Highlight::range)
            .filter(range -> overlap(range, highlight.range()))
            .map(range -> place(range, plan.name()))
            .filter(range -> !range.equals(place(highlight.range(), plan.name())))
            .distinct()
            .toList();
    return earlier.isEmpty() ? "" : " after " + String.join(" ", earlier);
  }

  private static boolean overlap(RangeRef one, RangeRef other) {
    return one.from().row() <= other.to().row()
        && other.from().row() <= one.to().row()
        && one.from().column() <= other.to().column()
        && other.from().column() <= one.to().column();
  }

  private static String column(int column) {
    return Anchor.NONE.address(0, column).replace("1", "");
  }

  /** With its sheet only where that is another. */
  static String place(CellRef cell, SheetName home) {
    return cell.sheet().equals(home) ? cell.address() : cell.absolute();
  }

  static String place(RangeRef range, SheetName home) {
    return range.from().sheet().equals(home) ? range.address() : range.absolute();
  }

  static String quoted(String text) {
    return "`"
        + text.replace("\\", "\\\\")
            .replace("`", "\\`")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t")
        + "`";
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
