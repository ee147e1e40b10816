package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.saved.SavedCell.Value;
import dev.decisionmatrix.saved.SavedSheet;
import dev.decisionmatrix.saved.SavedWorkbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/** What each cell of a file holds that an engine saved, by {@code Matrix!B7}. */
final class SavedValues {
  private SavedValues() {}

  static Map<String, Object> of(Path file) {
    try {
      Map<String, Object> values = new LinkedHashMap<>();
      SavedWorkbook workbook =
          SavedWorkbook.read(file, sheet -> true)
              .fold(
                  read -> read.value(),
                  rejected -> {
                    throw new AssertionError(rejected.problems());
                  });
      workbook.sheets().forEach(sheet -> add(sheet, values));
      return values;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(SavedSheet sheet, Map<String, Object> values) {
    for (SavedSheet.Placed placed : sheet.filled()) {
      Value value = placed.cell().value();
      if (!(value instanceof Value.Blank)) {
        String column = CellReference.convertNumToColString(placed.column());
        values.put(sheet.name() + "!" + column + (placed.row() + 1), plain(value));
      }
    }
  }

  private static Object plain(Value value) {
    if (value instanceof Value.Figure figure) {
      return figure.figure();
    }
    if (value instanceof Value.Truth truth) {
      return truth.truth();
    }
    return value instanceof Value.Wrong wrong ? wrong.text() : ((Value.Text) value).text();
  }
}
