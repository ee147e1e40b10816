package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.display.Decimals;
import java.util.Locale;
import java.util.Optional;

/** What a cell shows when the workbook is opened. */
final class ShownText {
  private ShownText() {}

  static String of(Cell cell) {
    if (cell instanceof Label label) {
      return label.text();
    }
    if (cell instanceof Fixed fixed) {
      return fixed.shown().text(fixed.value());
    }
    if (cell instanceof Live live) {
      return of(live.expected(), live.shown());
    }
    Input input = (Input) cell;
    if (input.content() instanceof Input.Content.Figure figure) {
      return input.shown().text(figure.value());
    }
    return text(cell).orElse("");
  }

  /** Whether it shows nothing; no figure does. */
  static boolean isEmpty(Cell cell) {
    return cell.figure().isEmpty() && of(cell).isEmpty();
  }

  /** How the cell shows a figure. */
  static Decimals decimals(Cell cell) {
    if (cell instanceof Live live) {
      return live.shown();
    }
    if (cell instanceof Fixed fixed) {
      return fixed.shown();
    }
    return cell instanceof Input input ? input.shown() : Decimals.AS_TYPED;
  }

  /** The cell's text, if text is what it holds; a label without words is a blank cell. */
  static Optional<String> text(Cell cell) {
    if (cell instanceof Label label) {
      return Optional.of(label.text()).filter(text -> !text.isEmpty());
    }
    if (cell instanceof Live live && live.expected() instanceof Expected.Text text) {
      return Optional.of(text.text());
    }
    if (cell instanceof Input input && input.content() instanceof Input.Content.Text text) {
      return Optional.of(text.text());
    }
    return Optional.empty();
  }

  private static String of(Expected expected, Decimals shown) {
    if (expected instanceof Expected.Figure figure) {
      return shown.text(figure.value());
    }
    return expected instanceof Expected.Text text
        ? text.text()
        : String.valueOf(((Expected.Truth) expected).truth()).toUpperCase(Locale.ROOT);
  }
}
