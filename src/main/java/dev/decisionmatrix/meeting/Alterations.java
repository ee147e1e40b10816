package dev.decisionmatrix.meeting;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.saved.SavedCell;
import dev.decisionmatrix.saved.SavedCell.Value;
import dev.decisionmatrix.saved.SavedSheet;
import dev.decisionmatrix.saved.SavedWorkbook;
import dev.decisionmatrix.workbook.Rules;
import dev.decisionmatrix.workbook.Tab;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what was altered in a workbook besides its inputs, where the files are still those that it
 * was built from: labels, formulas and figures that were typed over, cells and rows that were
 * added.
 */
final class Alterations {
  private static final int LISTED = 3;

  /** With less of its labels in place a sheet was built anew, and says nothing any more. */
  private static final double LEAST = 0.6;

  private final SavedWorkbook book;
  private final Remarks remarks;

  Alterations(SavedWorkbook book, Remarks remarks) {
    this.book = book;
    this.remarks = remarks;
  }

  void tell(List<SheetPlan> planned) {
    for (SheetPlan plan : planned) {
      if (!plan.kind().isHidden() && !plan.name().equals(Tab.ABOUT.sheet())) {
        book.sheet(plan.name().text()).ifPresent(saved -> tell(plan, saved));
      }
    }
  }

  private void tell(SheetPlan plan, SavedSheet saved) {
    Map<Integer, Map<Integer, Cell>> rows = new LinkedHashMap<>();
    for (Cell cell : plan.cells()) {
      rows.computeIfAbsent(cell.at().row(), any -> new LinkedHashMap<>())
          .put(cell.at().column(), cell);
    }
    SavedRows places = new SavedRows(rows, saved);
    if (places.share() < LEAST) {
      return;
    }
    Found found = new Found();
    rows.forEach(
        (row, cells) -> {
          Optional<Integer> at = places.of(row);
          if (at.isPresent()) {
            compare(cells, saved, at.get(), found);
          } else {
            relabelled(cells, saved, row, found);
          }
        });
    for (int row : places.left()) {
      found.added(saved, row, saved.row(row).get(0).column());
    }
    found.tell(plan.name().text());
  }

  private static void compare(Map<Integer, Cell> cells, SavedSheet saved, int row, Found found) {
    cells.forEach(
        (column, cell) -> {
          SavedCell now = saved.at(row, column);
          if (cell instanceof Live && !now.isFormula()) {
            found.overwritten.add(CellAt.address(row, column));
          } else if (cell instanceof Fixed fixed && !isFigure(fixed.value(), now)) {
            found.overwritten.add(CellAt.address(row, column));
          } else if (cell instanceof Input input && input.rule().equals(Rules.NOTE)) {
            found.note(now, row, column);
          }
        });
    for (SavedSheet.Placed one : saved.row(row)) {
      if (!cells.containsKey(one.column()) && !one.cell().isBlank()) {
        found.added(saved, row, one.column());
      }
    }
  }

  private static boolean isFigure(double figure, SavedCell cell) {
    return cell.value() instanceof Value.Figure now
        && Math.abs(now.figure() - figure) <= 1e-9 * Math.max(1, Math.abs(figure));
  }

  /** A row whose labels are nowhere any more: told where it stood. */
  private static void relabelled(Map<Integer, Cell> cells, SavedSheet saved, int row, Found found) {
    cells.forEach(
        (column, cell) -> {
          if (cell instanceof Label label
              && !Labels.tidy(label.text()).equals(Labels.tidy(saved.at(row, column).text()))) {
            found.overwritten.add(CellAt.address(row, column));
          }
        });
  }

  /** What was found on a sheet. */
  private final class Found {
    private final List<String> overwritten = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    void added(SavedSheet saved, int row, int column) {
      if (!saved.at(row, column).isFormula()) {
        added.add(CellAt.address(row, column));
      }
    }

    void note(SavedCell now, int row, int column) {
      if (!now.isBlank()) {
        notes.add(CellAt.address(row, column));
      }
    }

    void tell(String sheet) {
      if (!overwritten.isEmpty()) {
        remarks.add(
            Code.WORKBOOK_ALTERED,
            listed(sheet, overwritten),
            "a label, a formula or a fixed figure was typed over",
            "it is not carried back: change names in the files, ids with `rename`, figures by what"
                + " they follow from");
      }
      if (!added.isEmpty()) {
        remarks.add(
            Code.WORKBOOK_ALTERED,
            listed(sheet, added),
            "something was added that the workbook was not built with",
            "it is not carried back: add options, criteria, claims, sources and teams to the files;"
                + " the sheet About says how");
      }
      if (!notes.isEmpty()) {
        remarks.add(
            Code.INPUT_OF_NO_FILE,
            listed(sheet, notes),
            "notes stay in the workbook",
            "nothing needs to be done; what is to be kept goes into the files by hand");
      }
    }

    private String listed(String sheet, List<String> cells) {
      String more = cells.size() > LISTED ? " and " + (cells.size() - LISTED) + " more" : "";
      return sheet
          + " "
          + String.join(", ", cells.subList(0, Math.min(LISTED, cells.size())))
          + more;
    }
  }
}
