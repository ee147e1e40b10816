package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table in a text of which nothing else is known, such as one that was copied from somewhere:
 * parted by commas, semicolons, tabs or bars, or tables of Markdown or HTML within other text.
 */
public final class LooseText {
  private static final Pattern RULE =
      Pattern.compile("\\s*\\|?(\\s*:?-+:?\\s*\\|)*\\s*:?-+:?\\s*\\|?\\s*");

  /** Between rows, for the eye. */
  private static final Pattern LINE = Pattern.compile("[\\s|:-]*-{2}[\\s|:-]*");

  private static final Pattern HTML = Pattern.compile("(?is)<table[\\s>].*?</table\\s*>");
  private static final Pattern GAP = Pattern.compile("(?<=\\S)\\s{2,}|^\\s{2,}");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|&nbsp;");

  /** Around a whole cell, or around a part of it. */
  private static final Pattern STRONG = Pattern.compile("(\\*\\*|__|~~|`)(.+?)\\1");

  private static final Pattern WEAK = Pattern.compile("([*_])([^*_]*[\\p{L}\\p{N}][^*_]*)\\1");

  /** Signs and numbers are ratings, whatever they begin with. */
  private static final Pattern WORD = Pattern.compile("\\p{L}{2}|^=");

  private LooseText() {}

  /**
   * Its tables, cells row by row, each with the lines above it as rows of one cell, the last with
   * those below it too; rejected where there is no text.
   */
  public static Outcome<List<List<List<String>>>> tables(FileContent file) {
    Problems problems = new Problems();
    Optional<InputText> text =
        Decoder.read(file, problems).filter(given -> isWiki(given) || isWanted(given));
    return text.isEmpty()
        ? new Outcome.Rejected<>(problems.all())
        : new Outcome.Ok<>(tables(text.get()), problems.all());
  }

  /** Which begins as other files do. */
  private static boolean isWiki(InputText text) {
    return text.text().stripLeading().startsWith("{|");
  }

  private static boolean isWanted(InputText text) {
    Optional<FileKind> kind =
        FileKind.ofText(text.text(), "ratings.csv")
            .filter(other -> other != FileKind.HTML || !HtmlTables.areIn(text.text()));
    kind.ifPresent(other -> text.report(Code.NOT_TEXT, other.told("ratings.csv")));
    return kind.isEmpty();
  }

  private static List<List<List<String>>> tables(InputText given) {
    if (FileKind.ofText(given.text(), "ratings.csv").filter(FileKind.HTML::equals).isPresent()) {
      return HtmlTables.read(given.text());
    }
    InputText text = given.withText(BarTables.plain(given.text()));
    List<String> lines = text.text().lines().toList();
    List<Integer> rules =
        IntStream.range(1, lines.size())
            .filter(at -> RULE.matcher(lines.get(at)).matches() && lines.get(at - 1).contains("|"))
            .boxed()
            .toList();
    if (!rules.isEmpty()) {
      return ofMarkdown(lines, rules);
    }
    return HtmlTables.areIn(given.text()) ? within(given.text()) : List.of(parted(text));
  }

  /** Tables of HTML within other text. */
  private static List<List<List<String>>> within(String text) {
    List<List<List<String>>> tables = new ArrayList<>();
    Matcher table = HTML.matcher(text);
    int end = 0;
    while (table.find()) {
      List<List<String>> rows = lines(text.substring(end, table.start()));
      for (List<List<String>> one : HtmlTables.read(table.group())) {
        rows.addAll(one);
        tables.add(rows);
        rows = new ArrayList<>();
      }
      end = table.end();
    }
    if (!tables.isEmpty()) {
      tables.get(tables.size() - 1).addAll(lines(text.substring(end)));
    }
    return tables;
  }

  private static List<List<String>> lines(String text) {
    List<List<String>> lines = new ArrayList<>();
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> lines.add(List.of(heading(line.strip()))));
    return lines;
  }

  /** What stands above a table and below it is a row of one cell for each line. */
  private static List<List<List<String>>> ofMarkdown(List<String> lines, List<Integer> rules) {
    List<List<List<String>>> tables = new ArrayList<>();
    int from = 0;
    for (int table = 0; table < rules.size(); table++) {
      int end = table + 1 < rules.size() ? rules.get(table + 1) - 1 : lines.size();
      int last = end;
      while (table + 1 < rules.size() && !lines.get(last - 1).contains("|")) {
        last--;
      }
      tables.add(ofMarkdown(lines.subList(from, last), rules.get(table) - from));
      from = last;
    }
    return tables;
  }

  private static List<List<String>> ofMarkdown(List<String> lines, int rule) {
    List<List<String>> rows = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at).strip();
      if (at != rule && !LINE.matcher(line).matches()) {
        rows.add(at >= rule - 1 && line.contains("|") ? cells(line) : List.of(heading(line)));
      }
    }
    return rows;
  }

  private static String heading(String line) {
    return plain(line.replaceFirst("^#+\\s*", ""));
  }

  private static List<String> cells(String line) {
    String inner = line.replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
    List<String> cells = new ArrayList<>();
    for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
      cells.add(unmarked(cell.replace("\\|", "|")));
    }
    return cells;
  }

  private static String unmarked(String cell) {
    String bare = plain(cell);
    Matcher weak = WEAK.matcher(bare);
    return weak.matches() ? String.valueOf(weak.group(2)) : bare;
  }

  /** Without what Markdown says of its looks. */
  private static String plain(String cell) {
    String text = BREAK.matcher(cell).replaceAll(" ");
    text = LINK.matcher(text).replaceAll("$1");
    return TextRules.tidy(STRONG.matcher(text).replaceAll("$2"));
  }

  private static List<List<String>> parted(InputText text) {
    int start = TableReader.start(text.text());
    List<List<String>> parted =
        Sample.SEPARATORS.stream()
            .map(separator -> rows(text, start, separator))
            .max(Comparator.comparingDouble(LooseText::likeness))
            .orElseThrow();
    return likeness(parted) > 0 ? parted : aligned(text);
  }

  /** Columns that stand apart by spaces, as terminals show them. */
  private static List<List<String>> aligned(InputText text) {
    return text.text()
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> Stream.of(GAP.split(line.stripTrailing(), -1)).map(LooseText::plain).toList())
        .toList();
  }

  private static List<List<String>> rows(InputText text, int start, char separator) {
    Records records = new Records(text, start, separator, Records.Telling.SILENT);
    List<List<String>> rows = new ArrayList<>();
    for (Optional<Row> row = records.next(); row.isPresent(); row = records.next()) {
      rows.add(row.get().cells().stream().map(Cell::text).map(LooseText::unmarked).toList());
    }
    return rows;
  }

  /** How much like a table it is: how many rows have as many cells as most. */
  private static double likeness(List<List<String>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    long full = rows.stream().filter(row -> row.size() > width / 2).count();
    long numbers =
        rows.stream()
            .flatMap(List::stream)
            .filter(cell -> Amount.of(cell) instanceof Amount.Given)
            .count();
    return width < 2 ? 0 : full * Math.min(width, 3) + numbers + width / 1000.0;
  }

  /** White space as on reading a file. */
  public static String tidy(String text) {
    return TextRules.tidy(text);
  }

  /** {@code ratings.csv} of rows and cells, with commas between them. */
  public static String csv(List<List<String>> rows) {
    StringBuilder csv = new StringBuilder();
    for (List<String> row : rows) {
      csv.append(String.join(",", row.stream().map(LooseText::quoted).toList())).append('\n');
    }
    return csv.toString();
  }

  private static String quoted(String cell) {
    String text = WORD.matcher(cell).find() ? Harmless.text(cell) : cell;
    boolean isPlain = text.chars().noneMatch(sign -> ",;|\t\"\n\r".indexOf(sign) >= 0);
    return isPlain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
