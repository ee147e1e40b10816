package dev.decisionmatrix.pasted;

import dev.decisionmatrix.input.FileContent;
import dev.decisionmatrix.input.LooseText;
import dev.decisionmatrix.input.TableWords;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.saved.SavedCell;
import dev.decisionmatrix.saved.SavedSheet;
import dev.decisionmatrix.saved.SavedWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cells of a table that somebody pasted, from a text or from a workbook. */
public final class PastedRows {
  /** The day that spreadsheets count as 0. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

  private static final double HUNDRED = 100;
  private static final int DIGITS = 10;
  private static final int LETTERS = 26;

  private PastedRows() {}

  /** Of a text: parted by commas, semicolons, tabs or bars, Markdown, markup or HTML. */
  public static Outcome<PastedTables> ofText(FileContent text) {
    return LooseText.tables(text)
        .fold(
            ok -> new Outcome.Ok<>(new PastedTables(ok.value(), List.of()), ok.problems()),
            none -> new Outcome.Rejected<>(none.problems()));
  }

  /** Of the first sheet of a workbook on which anything stands beside other things. */
  public static Outcome<PastedTables> ofWorkbook(Path file) throws IOException {
    Outcome<SavedWorkbook> saved = SavedWorkbook.read(file, any -> true);
    if (saved instanceof Outcome.Ok<SavedWorkbook> ok) {
      return new Outcome.Ok<>(ofSheets(ok.value().sheets()), List.of());
    }
    return new Outcome.Rejected<>(saved.problems());
  }

  private static PastedTables ofSheets(List<SavedSheet> all) {
    List<SavedSheet> filled = all.stream().filter(PastedRows::isTable).toList();
    List<SavedSheet> shown = filled.stream().filter(sheet -> !sheet.isHidden()).toList();
    if (filled.isEmpty()) {
      return new PastedTables(List.of(), List.of());
    }
    SavedSheet taken = shown.isEmpty() ? filled.get(0) : shown.get(0);
    List<String> notes = new ArrayList<>();
    if (filled.size() > 1) {
      notes.add(
          "sheet `%s` was taken; left out: %s"
              .formatted(
                  taken.name(),
                  filled.stream()
                      .filter(sheet -> !sheet.equals(taken))
                      .map(
                          sheet -> "`" + sheet.name() + "`" + (sheet.isHidden() ? " (hidden)" : ""))
                      .collect(Collectors.joining(", "))));
    }
    hidden(taken).ifPresent(notes::add);
    return new PastedTables(List.of(rows(taken)), notes);
  }

  private static boolean isTable(SavedSheet sheet) {
    return rows(sheet).stream().anyMatch(row -> row.size() > 1);
  }

  /** For people: the rows and columns that are hidden, while anything stands in them. */
  private static Optional<String> hidden(SavedSheet sheet) {
    List<String> rows =
        sheet.filled().stream()
            .map(SavedSheet.Placed::row)
            .filter(sheet::isHiddenRow)
            .distinct()
            .map(row -> Integer.toString(row + 1))
            .toList();
    List<String> columns =
        sheet.filled().stream()
            .map(SavedSheet.Placed::column)
            .filter(sheet::isHiddenColumn)
            .distinct()
            .sorted()
            .map(PastedRows::letters)
            .toList();
    List<String> all = new ArrayList<>();
    if (!rows.isEmpty()) {
      all.add((rows.size() == 1 ? "row " : "rows ") + String.join(", ", rows));
    }
    if (!columns.isEmpty()) {
      all.add((columns.size() == 1 ? "column " : "columns ") + String.join(", ", columns));
    }
    boolean isOne = rows.size() + columns.size() == 1;
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "%s of sheet `%s` %s hidden, and left out"
                .formatted(String.join(" and ", all), sheet.name(), isOne ? "is" : "are"));
  }

  private static String letters(int column) {
    String last = Character.toString('A' + column % LETTERS);
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }

  private static List<List<String>> rows(SavedSheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    for (SavedSheet.Placed placed : sheet.filled()) {
      if (sheet.isHiddenRow(placed.row()) || sheet.isHiddenColumn(placed.column())) {
        continue;
      }
      while (rows.size() <= placed.row()) {
        rows.add(new ArrayList<>());
      }
      List<String> row = rows.get(placed.row());
      while (row.size() < placed.column()) {
        row.add("");
      }
      row.add(LooseText.tidy(text(placed.cell())));
    }
    return rows;
  }

  private static String text(SavedCell cell) {
    if (cell.value() instanceof SavedCell.Value.Figure figure) {
      return switch (cell.shown()) {
        case AS_PERCENT -> number(figure.figure() * HUNDRED) + "%";
        case AS_DATE -> FIRST_DAY.plusDays((long) figure.figure()).toString();
        case AS_IT_IS -> number(figure.figure());
      };
    }
    if (cell.value() instanceof SavedCell.Value.Truth truth) {
      return truth.truth() ? "yes" : "no";
    }
    return cell.value() instanceof SavedCell.Value.Wrong wrong ? wrong.text() : cell.text();
  }

  /** Without what is lost in the arithmetic of a spreadsheet. */
  private static String number(double figure) {
    double scale = Math.pow(DIGITS, DIGITS);
    return TableWords.number(
        Math.abs(figure) < scale / DIGITS ? Math.rint(figure * scale) / scale : figure);
  }
}
