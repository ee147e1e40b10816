package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Wrapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which sentences of a workbook nobody can read to their end, and of which figures a sheet shows
 * {@code ###}: what an engine has put into the cells, in the rows and columns that were made for
 * what was delivered. Texts of inputs are left out, but for those picked from a list: what people
 * type may be longer than its cell.
 */
public final class CutTexts {
  /** Points that a line may lack without losing anything but air. */
  private static final double AIR = 6;

  /** Points of a digit, by which columns count. */
  private static final double DIGIT = 5.25;

  /** Points of a screen of 1366 pixels, at the scale at which LibreOffice draws. */
  private static final double PAGE = 1178 * 0.75;

  /** Letters that shrink to fit are read down to so much of theirs. */
  private static final double LEAST_SHARE = 0.7;

  private final Layout layout;
  private final RowHeights heights;
  private final Set<Long> taken = new HashSet<>();
  private final List<String> cut = new ArrayList<>();

  private CutTexts(SheetPlan delivered, List<Cell> now) {
    this.layout = new Layout(delivered);
    this.heights = new RowHeights(delivered, layout);
    now.stream()
        .filter(cell -> !ShownText.isEmpty(cell))
        .forEach(cell -> taken.add(cell.at().place()));
  }

  /** A line for each text that is cut on a sheet that people see. */
  public static List<String> of(WorkbookPlan delivered, SheetValues values) {
    List<String> all = new ArrayList<>();
    for (SheetPlan sheet : delivered.sheets()) {
      if (!sheet.kind().isHidden()) {
        List<Cell> now = sheet.cells().stream().map(cell -> shown(cell, values)).toList();
        CutTexts texts = new CutTexts(sheet, now);
        now.forEach(texts::check);
        all.addAll(texts.cut);
      }
    }
    return all;
  }

  private static Cell shown(Cell cell, SheetValues values) {
    Object value = values.all().getOrDefault(SheetValues.address(cell.at()), "");
    if (!(cell instanceof Live live) || value instanceof Boolean) {
      return cell;
    }
    Expected now =
        value instanceof Double figure ? Expected.number(figure) : Expected.text((String) value);
    return new Live(live.at(), live.formula(), now, live.shown(), live.look(), live.link());
  }

  /** Engines round a figure whose decimals are left to them until it fits. */
  private void checkFigure(Cell cell) {
    Decimals.Notation notation = ShownText.decimals(cell).notation();
    if (notation == Decimals.Notation.AS_TYPED || notation == Decimals.Notation.HIDDEN) {
      return;
    }
    String text = ShownText.of(cell);
    double room = 0;
    for (int column = 0; column < merged(cell); column++) {
      room += layout.stored(cell.at().column() + column) * DIGIT;
    }
    if (width(cell, text) > room) {
      add(cell, "needs %.0f points more for a figure".formatted(width(cell, text) - room), text);
    }
  }

  private int merged(Cell cell) {
    return layout.mergedAt(cell).map(RangeRef::width).orElse(1);
  }

  private void check(Cell cell) {
    if (cell.figure().isPresent()) {
      checkFigure(cell);
      return;
    }
    String text = ShownText.text(cell).orElse("");
    if (cell.at().row() == 0 && width(cell, text) > PAGE) {
      add(cell, "runs off the screen", text);
    }
    if (text.isEmpty() || (cell instanceof Input && cell.look() != Look.PICK)) {
      return;
    }
    if (cell instanceof Input && !layout.wraps(cell)) {
      double room = layout.stored(cell.at().column()) * DIGIT;
      if (width(cell, text) * LEAST_SHARE > room) {
        add(cell, "shrinks until nobody can read it", text);
      }
    } else if (layout.wraps(cell)) {
      double lacks = layout.heightOf(cell) - AIR - height(cell);
      if (lacks > 0) {
        add(cell, "needs %.0f points more in height".formatted(lacks), text);
      }
    } else {
      double lacks = width(cell, text) - room(cell);
      if (lacks > 1) {
        add(cell, "needs %.0f points more in width".formatted(lacks), text);
      }
    }
  }

  private void add(Cell cell, String what, String text) {
    cut.add(cell.at().absolute() + " " + what + ": " + text);
  }

  private double height(Cell cell) {
    int rows = layout.mergedAt(cell).map(RangeRef::height).orElse(1);
    double points = 0;
    for (int row = cell.at().row(); row < cell.at().row() + rows; row++) {
      points += heights.of(row);
    }
    return points;
  }

  private double width(Cell cell, String text) {
    if (cell instanceof Label label && !label.runs().isEmpty()) {
      return label.runs().stream()
          .mapToDouble(run -> LookStyle.of(run.look()).font().letters().points(run.text()))
          .sum();
    }
    TextStyle font = LookStyle.of(cell.look()).font();
    boolean strong = Dress.STRONG.isIn(layout.worn(cell.at()));
    return Wrapping.longestLine(text, (strong ? font.strong() : font).letters());
  }

  /** Up to the next cell that holds anything; merged cells end where they end. */
  private double room(Cell cell) {
    CellRef at = cell.at();
    int merged = merged(cell);
    double points = 0;
    int column = 0;
    boolean onward = true;
    while (onward) {
      points += layout.stored(at.column() + column) * DIGIT;
      column++;
      onward =
          column < merged
              || (merged == 1 && column < 40 && !taken.contains(at.right(column).place()));
    }
    return points;
  }
}
