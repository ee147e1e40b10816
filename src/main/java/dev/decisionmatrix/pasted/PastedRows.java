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

/** The cells of a table that somebody pasted, from a text or from a workbook. */
public final class PastedRows {
  /** The day that spreadsheets count as 0. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

  private static final double HUNDRED = 100;
  private static final int DIGITS = 10;

  private PastedRows() {}

  /** Of a text: parted by commas, semicolons, tabs or bars, or Markdown. */
  public static Outcome<List<List<String>>> ofText(FileContent text) {
    return LooseText.rows(text);
  }

  /** Of the first sheet of a workbook on which anything stands beside other things. */
  public static Outcome<List<List<String>>> ofWorkbook(Path file) throws IOException {
    Outcome<SavedWorkbook> saved = SavedWorkbook.read(file, any -> true);
    if (saved instanceof Outcome.Ok<SavedWorkbook> ok) {
      return new Outcome.Ok<>(
          ok.value().sheets().stream()
              .map(PastedRows::rows)
              .filter(rows -> rows.stream().anyMatch(row -> row.size() > 1))
              .findFirst()
              .orElse(List.of()),
          List.of());
    }
    return new Outcome.Rejected<>(saved.problems());
  }

  private static List<List<String>> rows(SavedSheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    for (SavedSheet.Placed placed : sheet.filled()) {
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
