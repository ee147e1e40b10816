package dev.decisionmatrix.pasted;

import dev.decisionmatrix.input.TableWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table without what people write above and below it, its heading in one row.
 *
 * @param above lines of text, the title first
 * @param below lines of text
 * @param table the heading first
 * @param parts of each column, what it says of the thing that its heading names: {@code weighted};
 *     mostly nothing
 */
record Framed(List<String> above, List<String> below, Grid table, List<String> parts) {
  private static final double MOST = 0.6;

  private static final String PART =
      "(raw|weighted|wtd|unweighted|total)?\\W?(rating|ratings|score|scores|value|values|points|pts|total|result|raw"
          + "|weighted|wtd|comment|comments|note|notes|reason|reasons|reasoning|rationale|why|justification|evidence|r|s|p|w|ws|wr|\u00D7|x|[gwp]"
          + " ?[x\u00D7*\u00B7] ?[prsgw]|(?:score|rating) ?[x\u00D7*] ?weight|weight ?[x\u00D7*]"
          + " ?(?:score|rating)|punkte|bewertung|wert|note|gewichtet|gewichtete"
          + " (punkte|bewertung)|teilnutzen|nutzen|produkt"
          + "|ergebnis|begr\u00FCndung|bemerkung|kommentar|pond\u00E9r\u00E9e?|ponderado|puntos|puntuaci\u00F3n"
          + "|pontos|ponderada)";

  private static final Pattern PARTS = Pattern.compile(PART);

  /** {@code Kafka rating}, {@code Kafka (weighted)}. */
  private static final Pattern BEHIND = Pattern.compile("(.+?)[\\s:_(\u2013-]+" + PART + "\\)?");

  /** {@code Points A}, {@code Result A}. */
  private static final Pattern BEFORE =
      Pattern.compile(PART + "\\s*[\\s:_(\u2013-]\\s*(?<stem>.+?)\\)?");

  private static final Pattern WEIGHTED =
      Pattern.compile(
          ".*(weighted|wtd|total|result|ergebnis|gewichtet|nutzen|produkt|pond\u00E9r|ponderad|\u00D7).*|w|ws|wr|x|\\w+"
              + " ?[x*\u00B7] ?\\w+");
  private static final Pattern REMARK =
      Pattern.compile(
          "(comment|note|reason|justification)s?|reasoning|rationale|why|evidence|begr\u00FCndung"
              + "|bemerkung|kommentar");

  Framed {
    above = List.copyOf(above);
    below = List.copyOf(below);
    parts = List.copyOf(parts);
  }

  /** Empty where nothing looks like a table. */
  static Optional<Framed> of(Grid given) {
    Grid grid = Heads.arranged(given.withRows(row -> !isRule(given.row(row))));
    int most = IntStream.range(0, grid.height()).map(grid::filled).max().orElse(0);
    int head =
        IntStream.range(0, grid.height())
            .filter(row -> grid.filled(row) >= Math.max(2, Math.ceil(MOST * most)))
            .findFirst()
            .orElse(-1);
    return head < 0 || head + 1 >= grid.height() ? Optional.empty() : Optional.of(of(grid, head));
  }

  /** Whether nothing stands there but perhaps lines of dashes, as under heads in plain text. */
  private static boolean isRule(List<String> row) {
    return row.stream().allMatch(cell -> cell.isEmpty() || cell.matches("[-=\u2500\u2550]{3,}"));
  }

  /** The same lying the other way, without what is only the product of others. */
  Framed turned() {
    Grid bare =
        table.withColumns(
            column -> column == 0 || !(isWeighted(column) || isRemark(column)) || isAlone(column));
    return new Framed(above, below, bare.turned(), bare.column(0).stream().map(any -> "").toList());
  }

  private boolean isAlone(int column) {
    return table.row(0).stream().filter(table.at(0, column)::equals).count() < 2;
  }

  /** With the names of the options first, where their heading says so; numbers of rows last. */
  Framed led() {
    List<String> head = table.row(0);
    int names =
        head.stream().anyMatch(TableWords::isOfCriteria)
            ? -1
            : IntStream.range(1, head.size())
                .filter(column -> TableWords.isOfOptions(head.get(column)))
                .findFirst()
                .orElse(-1);
    int first = names > 0 ? names : TableWords.isNumbering(head.get(0)) && head.size() > 2 ? 1 : 0;
    List<Integer> order =
        Stream.concat(
                IntStream.range(first, head.size()).boxed(), IntStream.range(0, first).boxed())
            .sorted(Comparator.comparingInt(column -> column == first ? 0 : 1))
            .toList();
    return first == 0
        ? this
        : new Framed(
            above,
            below,
            new Grid(
                table.rows().stream().map(row -> order.stream().map(row::get).toList()).toList()),
            order.stream().map(parts::get).toList());
  }

  private static Framed of(Grid grid, int head) {
    int end = grid.height();
    while (end > head + 2 && grid.filled(end - 1) == 1 && !isNumber(only(grid, end - 1))) {
      end--;
    }
    boolean isBelowTop = head > 0 && grid.filled(head - 1) > 1 && grid.at(head - 1, 0).isEmpty();
    boolean isAboveParts = isOfParts(grid, head + 1);
    int top = isBelowTop ? head - 1 : head;
    int last = isAboveParts ? head + 1 : head;
    List<String> above =
        IntStream.range(0, top)
            .filter(row -> grid.filled(row) == 1)
            .mapToObj(row -> only(grid, row))
            .toList();
    List<String> below =
        IntStream.range(end, grid.height()).mapToObj(row -> only(grid, row)).toList();
    List<List<String>> rows = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    rows.add(heading(grid, top, last, parts));
    rows.addAll(grid.rows().subList(last + 1, end));
    return new Framed(above, below, new Grid(rows), parts);
  }

  private static boolean isNumber(String text) {
    return !text.matches(".*\\p{L}.*");
  }

  private static String only(Grid grid, int row) {
    return grid.row(row).stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
  }

  /** Whether a row says of what kind the columns are, below the names of options. */
  private static boolean isOfParts(Grid grid, int row) {
    List<String> words =
        grid.row(row).stream().skip(1).filter(cell -> !cell.isEmpty()).map(Framed::key).toList();
    return words.size() > 1
        && words.stream().filter(word -> PARTS.matcher(word).matches()).count() * 2 > words.size();
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT).strip();
  }

  private static List<String> heading(Grid grid, int top, int last, List<String> parts) {
    List<String> names = new ArrayList<>();
    String over = "";
    for (int column = 0; column < grid.width(); column++) {
      String upper = grid.at(top, column);
      String lower = top == last ? "" : grid.at(last, column);
      over = upper.isEmpty() && !lower.isEmpty() ? over : upper;
      boolean isPart = !over.isEmpty() && PARTS.matcher(key(lower)).matches();
      names.add(isPart || lower.isEmpty() ? over : lower);
      parts.add(isPart ? key(lower) : "");
    }
    return top == last ? split(names, parts) : names;
  }

  /** Names that share what they begin with, and end in what the columns say of it. */
  private static List<String> split(List<String> names, List<String> parts) {
    List<String> stems = names.stream().map(Framed::stem).toList();
    List<String> split = new ArrayList<>(names);
    for (int column = 0; column < names.size(); column++) {
      String stem = stems.get(column);
      boolean isShared =
          !stem.isEmpty()
              && (stems.stream().filter(stem::equalsIgnoreCase).count() > 1
                  || names.stream().anyMatch(stem::equalsIgnoreCase));
      if (isShared) {
        split.set(column, stem);
        parts.set(column, key(names.get(column).replace(stem, "")).replaceAll("[^\\p{L}]", ""));
      }
    }
    return split;
  }

  private static String stem(String name) {
    Matcher behind = BEHIND.matcher(key(name));
    Matcher before = BEFORE.matcher(key(name));
    return behind.matches()
        ? name.substring(0, behind.end(1))
        : before.matches() ? name.substring(before.start("stem"), before.end("stem")) : "";
  }

  boolean isWeighted(int column) {
    return WEIGHTED.matcher(parts.get(column)).matches();
  }

  boolean isRemark(int column) {
    return REMARK.matcher(parts.get(column)).matches();
  }
}
