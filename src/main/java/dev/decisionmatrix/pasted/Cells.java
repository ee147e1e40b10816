package dev.decisionmatrix.pasted;

import dev.decisionmatrix.input.TableWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the cells of criteria into shape: no word for nothing, no unit behind each number. */
final class Cells {
  private static final Set<String> UNKNOWN =
      new TreeSet<>(
          List.of(
              "n/a", "na", "n.a.", "?", "??", "???", "tbd", "tba", "unknown", "nil", "null", "k.a.",
              "-", "--", "---", "\u2013", "\u2014", ".", "...", "\u2026"));

  private static final String NUMBER = "([+-]?\\d[\\d.,'\u2019\u00A0\u202F]*|[+-]?[.,]\\d+)";

  /** A currency before it, or a unit behind. */
  private static final Pattern UNIT =
      Pattern.compile(
          "(\\p{Sc}|(?:EUR|USD|CHF|GBP)\\s)?\\s*"
              + NUMBER
              + "\\s*([\\p{L}\\p{Sc}%\u00B0\u00B2\u00B3\u00B5/]{0,12})");

  /** {@code 4*}, {@code 4 [1]}. */
  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "([+-]?\\d+(?:[.,]\\d+)?)\\s*(\\*+|[\u2020\u2021\u00A7]+|[\u00B9\u00B2\u00B3\u2070-\u2079]+|\\[\\w{1,3}]"
              + "|<sup>.*</sup>|\\^\\w{1,2}|\\d\\))");

  /** {@code 4 (we tried it)}. */
  private static final Pattern REMARKED =
      Pattern.compile(NUMBER + "\\s*[(:\u2013\u2014-]\\s*[^\\d\\s].*");

  private final Content content;
  private final boolean hasSigns;

  /** What parts thousands in this table, by what parts decimals; empty where nothing tells. */
  private final String grouping;

  private final List<String> notes;
  private int blank;

  private Cells(Content content) {
    this.content = content;
    this.notes = new ArrayList<>(content.notes());
    this.grouping = grouping(content);
    this.hasSigns =
        content.lines().stream()
            .flatMap(line -> line.cells().stream())
            .anyMatch(cell -> cell.matches("\\++"));
  }

  static Content tidied(Content content) {
    Content read = Datum.read(WordedCells.circled(PairedCells.read(content)));
    List<String> notes = new ArrayList<>(read.notes());
    boolean areSteps = WordedCells.areSteps(read);
    List<Line> worded =
        read.lines().stream()
            .map(line -> areSteps ? line : WordedCells.counted(line, notes))
            .map(line -> WordedCells.read(withoutFootnotes(line, notes), notes))
            .toList();
    Content ticked = Ticks.read(new Content(read.options(), worded, read.totals(), notes));
    return Ratios.read(Wholes.read(new Cells(ticked).tidied()));
  }

  private Content tidied() {
    List<Line> lines = content.lines().stream().map(this::tidied).toList();
    if (blank > 0) {
      notes.add(
          blank == 1
              ? "1 cell says that nothing is known and is blank now"
              : blank + " cells say that nothing is known and are blank now");
    }
    return new Content(content.options(), lines, content.totals(), notes);
  }

  private Line tidied(Line line) {
    Line sure = Spans.read(line.withCells(line.cells().stream().map(this::known).toList()), notes);
    Line known = Thousands.written(sure);
    return withoutRemarks(withoutGroups(withoutUnit(known)));
  }

  private String known(String cell) {
    String lower = cell.toLowerCase(Locale.ROOT);
    boolean isSign = hasSigns && lower.matches("[-\u2013\u2014]+");
    boolean isUnknown = UNKNOWN.contains(lower) && !isSign;
    blank += isUnknown ? 1 : 0;
    return isUnknown ? "" : cell;
  }

  /** The same before or behind each number is the unit of the criterion. */
  private static Line withoutUnit(Line line) {
    List<String> units = line.rated().stream().map(Cells::unit).distinct().toList();
    if (units.size() != 1
        || units.get(0).isEmpty()
        || !(line.fact("unit").isEmpty() || line.fact("unit").equals(units.get(0)))) {
      return line;
    }
    return line.withCells(line.cells().stream().map(Cells::number).toList())
        .with("unit", units.get(0));
  }

  private static String grouping(Content content) {
    List<String> cells = content.lines().stream().flatMap(line -> line.cells().stream()).toList();
    boolean hasComma = cells.stream().anyMatch(cell -> cell.matches("\\D*\\d+,\\d{1,2}\\D*"));
    boolean hasPoint = cells.stream().anyMatch(cell -> cell.matches("\\D*\\d+\\.\\d{1,2}\\D*"));
    return hasComma == hasPoint ? "" : hasComma ? "." : ",";
  }

  /** No price has three decimals, and a table parts decimals in one way. */
  private Line withoutGroups(Line line) {
    boolean isMoney = line.fact("unit").matches("\\p{Sc}|EUR|USD|CHF|GBP");
    String marks = isMoney ? "[.,]" : grouping.isEmpty() ? "" : Pattern.quote(grouping);
    return marks.isEmpty()
        ? line
        : line.withCells(
            line.cells().stream()
                .map(cell -> TableWords.isAmbiguous(cell) ? cell.replaceAll(marks, "") : cell)
                .toList());
  }

  private static String unit(String cell) {
    Matcher unit = UNIT.matcher(cell);
    if (!unit.matches() || TableWords.isMark(cell, Scales.ANY)) {
      return "";
    }
    String before = unit.group(1) == null ? "" : unit.group(1).strip();
    return before.isEmpty() ? unit.group(3) : before;
  }

  private static String number(String cell) {
    Matcher unit = UNIT.matcher(cell);
    return unit.matches() ? unit.group(2) : cell;
  }

  private static Line withoutFootnotes(Line line, List<String> notes) {
    List<String> cells =
        line.cells().stream()
            .map(Cells::withoutFootnote)
            .map(cell -> cell.matches("[\u25D0\u25D1\u25D2\u25D3]") ? "\u25D1" : cell)
            .toList();
    if (line.cells().stream().anyMatch(cell -> FOOTNOTE.matcher(cell).matches())) {
      notes.add("`" + line.name() + "`: marks of footnotes behind its ratings were left out");
    }
    return line.withCells(cells);
  }

  private static String withoutFootnote(String cell) {
    Matcher footnote = FOOTNOTE.matcher(cell);
    return footnote.matches() ? String.valueOf(footnote.group(1)) : cell;
  }

  private Line withoutRemarks(Line line) {
    boolean isRemarked = line.cells().stream().anyMatch(cell -> REMARKED.matcher(cell).matches());
    if (!isRemarked) {
      return line;
    }
    notes.add("`" + line.name() + "`: what stands behind its numbers was left out");
    return line.withCells(
        line.cells().stream()
            .map(
                cell -> {
                  Matcher remarked = REMARKED.matcher(cell);
                  return remarked.matches() ? remarked.group(1) : cell;
                })
            .toList());
  }
}
