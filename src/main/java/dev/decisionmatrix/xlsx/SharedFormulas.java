package dev.decisionmatrix.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The formulas of one sheet, each written down once for all the cells that share it. */
final class SharedFormulas {
  private final Scan scan;
  private final Map<String, Group> groups = new LinkedHashMap<>();

  /** Cells of one formula: where the file says that they are, and where they were found. */
  private static final class Group {
    private final ReadFormula formula;
    private final String said;
    private final CellRangeAddress found;

    Group(ReadFormula formula, String said) {
      this.formula = formula;
      this.said = said;
      int row = formula.home().getRowIndex();
      int column = formula.home().getColumnIndex();
      this.found = new CellRangeAddress(row, row, column, column);
    }

    void add(ReadCell cell) {
      found.setFirstColumn(Math.min(found.getFirstColumn(), cell.getColumnIndex()));
      found.setLastColumn(Math.max(found.getLastColumn(), cell.getColumnIndex()));
      found.setLastRow(Math.max(found.getLastRow(), cell.getRowIndex()));
    }
  }

  SharedFormulas(Scan scan) {
    this.scan = scan;
  }

  /** Gives the cell the formula that has just been opened. */
  void read(ReadCell cell) throws Unreadable {
    String kind = scan.attribute("t");
    if (kind == null || kind.equals("normal")) {
      cell.compute(new ReadFormula(written(scan.text()), cell));
      return;
    }
    if (!kind.equals("shared")) {
      throw scan.refused("a formula of unknown type " + kind);
    }
    String id = scan.required("si");
    String said = scan.attribute("ref");
    String text = scan.text();
    Group group = groups.get(id);
    if (group == null) {
      group = begun(id, said, new ReadFormula(written(text), cell));
    } else {
      scan.require(text.isEmpty() && said == null, "a shared formula given twice");
      group.add(cell);
      group.formula.share();
    }
    cell.compute(group.formula);
  }

  private Group begun(String id, @Nullable String said, ReadFormula formula) throws Unreadable {
    if (said == null) {
      throw scan.refused("a shared formula without its cells");
    }
    Group group = new Group(formula, said);
    groups.put(id, group);
    return group;
  }

  private String written(String text) throws Unreadable {
    scan.require(!text.isEmpty(), "a formula without text");
    return text;
  }

  /** Each group has the cells that it was said to have at its first one. */
  void requireWhole() throws Unreadable {
    for (Group group : groups.values()) {
      String found = group.found.formatAsString();
      scan.require(
          found.equals(group.said), "a formula shared by " + found + ", not " + group.said);
    }
  }
}
