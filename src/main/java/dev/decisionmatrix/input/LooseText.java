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
import java.util.stream.Stream;

/**
 * A table in a text of which nothing else is known, such as one that was copied from somewhere:
 * parted by commas, semicolons, tabs or bars, or a table of Markdown within other text.
 */
public final class LooseText {
  private static final Pattern RULE =
      Pattern.compile("\\s*\\|?(\\s*:?-+:?\\s*\\|)*\\s*:?-+:?\\s*\\|?\\s*");

  /** Between rows, for the eye. */
  private static final Pattern LINE = Pattern.compile("[\\s|:-]*-{2}[\\s|:-]*");

  private static final Pattern GAP = Pattern.compile("(?<=\\S)\\s{2,}|^\\s{2,}");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|&nbsp;");

  /** Around a whole cell, or around a part of it. */
  private static final Pattern STRONG = Pattern.compile("(\\*\\*|__|~~|`)(.+?)\\1");

  private static final Pattern WEAK = Pattern.compile("([*_])([^*_]*[\\p{L}\\p{N}][^*_]*)\\1");

  /** Signs and numbers are ratings, whatever they begin with. */
  private static final Pattern WORD = Pattern.compile("\\p{L}{2}|^=");

  private LooseText() {}

  /** The cells, row by row; rejected where there is no text. */
  public static Outcome<List<List<String>>> rows(FileContent file) {
    Problems problems = new Problems();
    Optional<InputText> text =
        Decoder.read(file, problems)
            .filter(given -> isWiki(given) || isWanted(given))
            .map(given -> given.withText(BarTables.plain(given.text())));
    return text.isEmpty()
        ? new Outcome.Rejected<>(problems.all())
        : new Outcome.Ok<>(rows(text.get()), problems.all());
  }

  /** Which begins as other files do. */
  private static boolean isWiki(InputText text) {
    return text.text().stripLeading().startsWith("{|");
  }

  private static boolean isWanted(InputText text) {
    Optional<FileKind> kind = FileKind.ofText(text.text(), "ratings.csv");
    kind.ifPresent(other -> text.report(Code.NOT_TEXT, other.told("ratings.csv")));
    return kind.isEmpty();
  }

  private static List<List<String>> rows(InputText text) {
    List<String> lines = text.text().lines().toList();
    for (int at = 1; at < lines.size(); at++) {
      if (RULE.matcher(lines.get(at)).matches() && lines.get(at - 1).contains("|")) {
        return ofMarkdown(lines, at);
      }
    }
    return parted(text);
  }

  /** What stands above the table and below it is a row of one cell for each line. */
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
