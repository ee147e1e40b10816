package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.Run;
import dev.decisionmatrix.cells.SheetPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The rows of a sheet and the cells in them: most of a workbook's bytes. */
final class CellsXml {
  /** Characters of a formula. */
  private static final int USUAL_LENGTH = 128;

  private final SheetPlan plan;
  private final RowHeights heights;
  private final SharedTexts texts;
  private final Utf8 out;
  private final StringBuilder address = new StringBuilder();
  private final TreeSet<Integer> rowsWithHeight;
  private final FormulaRuns runs = new FormulaRuns();

  /** A cell, the number of its style, and the run of its formula. */
  private record Spot(Cell cell, int style, Optional<FormulaRun> run) {
    long place() {
      return cell.at().place();
    }
  }

  CellsXml(SheetPlan plan, RowHeights heights, SharedTexts texts, Xml xml) {
    this.plan = plan;
    this.heights = heights;
    this.texts = texts;
    this.out = xml.out();
    this.rowsWithHeight = new TreeSet<>(plan.heights().keySet());
  }

  void write(List<Cell> cells, Layout layout, CellStyles styles) {
    out.plain("<sheetData>");
    int row = -1;
    for (Spot spot : spots(cells, layout, styles)) {
      int next = spot.cell().at().row();
      if (next != row) {
        endRow(row);
        writeEmptyRows(next);
        startRow(next);
        row = next;
      }
      write(spot);
    }
    endRow(row);
    writeEmptyRows(Integer.MAX_VALUE);
    out.plain("</sheetData>");
  }

  private Optional<FormulaRun> runOf(Cell cell) {
    return cell instanceof Live live ? Optional.of(runs.of(live)) : Optional.empty();
  }

  private List<Spot> spots(List<Cell> cells, Layout layout, CellStyles styles) {
    List<Spot> spots = new ArrayList<>(plan.cells().size());
    for (Cell cell : cells) {
      int style = styles.number(cell);
      spots.add(new Spot(cell, style, runOf(cell)));
      Optional<RangeRef> merged = layout.mergedAt(cell);
      if (merged.isPresent()) {
        addRest(merged.get(), cell, style, spots);
      }
    }
    runs.number();
    addDressed(layout, styles, spots);
    if (spots.size() > cells.size()) {
      spots.sort(Comparator.comparingLong(Spot::place));
    }
    for (int i = 0; i < spots.size(); i++) {
      Cell cell = spots.get(i).cell();
      boolean again = i > 0 && spots.get(i - 1).place() == cell.at().place();
      if (again || !cell.at().sheet().equals(plan.name())) {
        throw new IllegalArgumentException(
            "a cell out of place or written twice: " + cell.at().absolute());
      }
    }
    return spots;
  }

  /** The other cells of a merged range carry its lines and fill. */
  private static void addRest(RangeRef range, Cell first, int style, List<Spot> spots) {
    for (int i = 0; i < range.height(); i++) {
      for (int j = i == 0 ? 1 : 0; j < range.width(); j++) {
        spots.add(new Spot(new Label(range.at(i, j), "", first.look()), style, Optional.empty()));
      }
    }
  }

  /** Cells without text that wear something, where no other stands. */
  private void addDressed(Layout layout, CellStyles styles, List<Spot> spots) {
    List<CellRef> dressed = layout.dressed();
    if (dressed.isEmpty()) {
      return;
    }
    Set<Long> taken = new HashSet<>();
    spots.forEach(spot -> taken.add(spot.place()));
    for (CellRef at : dressed) {
      if (!taken.contains(at.place())) {
        Label blank = new Label(at, "", Look.TEXT);
        spots.add(new Spot(blank, styles.number(blank), Optional.empty()));
      }
    }
  }

  /** Rows that are but high, up to this one. */
  private void writeEmptyRows(int before) {
    while (!rowsWithHeight.isEmpty() && rowsWithHeight.first() < before) {
      int row = rowsWithHeight.first();
      startRow(row);
      endRow(row);
    }
  }

  private void startRow(int row) {
    rowsWithHeight.remove(row);
    out.plain("<row r=\"").number(row + 1).plain('"');
    if (heights.isPinned(row)) {
      out.plain(" ht=\"").number(heights.of(row)).plain("\" customHeight=\"1\"");
    } else if (heights.of(row) > RowHeights.ONE_LINE) {
      out.plain(" ht=\"").number(heights.of(row)).plain('"');
    }
    out.plain('>');
  }

  private void endRow(int row) {
    if (row >= 0) {
      out.plain("</row>");
    }
  }

  private void write(Spot spot) {
    Cell cell = spot.cell();
    out.plain("<c r=\"");
    writeAddress(cell.at());
    out.plain("\" s=\"").number(spot.style()).plain('"');
    if (cell instanceof Live live) {
      writeLive(live, spot.run().orElseThrow().whole());
    } else if (cell.figure().isPresent()) {
      out.plain("><v>").number(cell.figure().getAsDouble()).plain("</v></c>");
    } else {
      writeText(cell, ShownText.text(cell));
    }
  }

  private void writeAddress(CellRef at) {
    address.setLength(0);
    at.write(address, plan.name());
    out.content(address);
  }

  private void writeText(Cell cell, Optional<String> text) {
    if (text.isPresent()) {
      List<Run> runs = cell instanceof Label label ? label.runs() : List.of();
      int number = texts.number(StoredText.of(text.get()), runs);
      out.plain(" t=\"s\"><v>").number(number).plain("</v></c>");
    } else {
      out.plain("/>");
    }
  }

  private void writeLive(Live live, FormulaRun run) {
    Expected expected = live.expected();
    if (expected instanceof Expected.Figure figure) {
      out.plain('>');
      writeFormula(live, run);
      out.plain("<v>").number(figure.value());
    } else if (expected instanceof Expected.Text text) {
      out.plain(" t=\"str\">");
      writeFormula(live, run);
      out.plain("<v>").content(StoredText.of(text.text()));
    } else {
      out.plain(" t=\"b\">");
      writeFormula(live, run);
      out.plain("<v>").plain(((Expected.Truth) expected).truth() ? '1' : '0');
    }
    out.plain("</v></c>");
  }

  private void writeFormula(Live live, FormulaRun run) {
    out.plain("<f");
    if (run.isShared()) {
      out.plain(" t=\"shared\"");
      if (!run.beginsAt(live.at())) {
        out.plain(" si=\"").number(run.group()).plain("\"/>");
        return;
      }
      out.plain(" ref=\"").plain(run.range()).plain("\" si=\"").number(run.group()).plain('"');
    }
    // One for all would be slow for good once it has held a sign that is not Latin.
    StringBuilder formula = new StringBuilder(USUAL_LENGTH);
    live.formula().write(formula, plan.name());
    out.plain('>').content(formula).plain("</f>");
  }
}
