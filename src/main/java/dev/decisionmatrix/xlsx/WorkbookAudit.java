package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Areas;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.util.LocaleUtil;
import org.jspecify.annotations.Nullable;

/**
 * Reads a written workbook back, compares every cell with its plan and asks an engine for every
 * formula's result: file, formulas and analysis must agree before anything is published.
 *
 * <p>The engine is POI's: it parses the formulas as they stand in the file and ignores the results
 * beside them, so that its answer is its own.
 */
public final class WorkbookAudit {
  /** Absolute up to one, relative above. */
  public static final double TOLERANCE = 2e-9;

  private static final String BUILT_IN = "_xlnm.";

  private final List<Finding> findings;
  private final ReadBook book;
  private final CellAudit cells;

  private record Pair(SheetPlan plan, ReadSheet read) {}

  private WorkbookAudit(ReadBook book, FirstLook firstLook, List<Finding> findings) {
    this.findings = findings;
    this.book = book;
    this.cells = new CellAudit(new Calculation(book), firstLook, findings);
  }

  /** Everything that is wrong; nothing when the workbook may be published. */
  public static List<Finding> of(byte[] written, WorkbookPlan plan) {
    List<Finding> findings = new ArrayList<>(PlanRules.findings(plan));
    try {
      FirstLook firstLook = new FirstLook(plan);
      new WorkbookAudit(ReadBook.of(written, firstLook::at), firstLook, findings).check(plan);
    } catch (Unreadable broken) {
      findings.add(broken.finding());
    }
    return List.copyOf(findings);
  }

  /** Some functions of POI follow the locale of the thread. */
  private void check(WorkbookPlan plan) {
    Locale before = LocaleUtil.getUserLocale();
    LocaleUtil.setUserLocale(Locale.ROOT);
    try {
      checkSheets(plan);
      checkNames(plan);
    } finally {
      LocaleUtil.setUserLocale(before);
    }
  }

  private void checkSheets(WorkbookPlan plan) {
    List<Pair> pairs = new ArrayList<>();
    for (int place = 0; place < plan.sheets().size(); place++) {
      SheetPlan sheet = plan.sheets().get(place);
      ReadSheet read = sheet(sheet.name().text());
      if (read == null) {
        findings.add(new Finding(sheet.name().text(), "sheet", "present", "missing"));
      } else {
        checkTab(read, place);
        checkState(sheet, read);
        pairs.add(new Pair(sheet, read));
      }
    }
    book.sheets().stream()
        .filter(sheet -> pairs.stream().noneMatch(pair -> pair.read() == sheet))
        .forEach(sheet -> findings.add(new Finding(sheet.name(), "sheet", "none", "present")));
    pairs.forEach(this::checkCells);
    pairs.forEach(this::checkFittings);
  }

  private @Nullable ReadSheet sheet(String name) {
    return book.sheets().stream()
        .filter(sheet -> sheet.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private void checkTab(ReadSheet read, int place) {
    if (read.number() != place) {
      findings.add(new Finding(read.name(), "tab", "number " + place, "number " + read.number()));
    }
    boolean first = place == 0;
    if (read.isSelected() != first) {
      String expected = first ? "selected" : "not selected";
      findings.add(new Finding(read.name(), "tab", expected, "the opposite"));
    }
  }

  private void checkState(SheetPlan sheet, ReadSheet read) {
    if (sheet.kind().isHidden() != read.isHidden()) {
      String expected = read.isHidden() ? "shown" : "hidden";
      findings.add(new Finding(read.name(), "sheet", expected, "the opposite"));
    }
  }

  private void checkCells(Pair pair) {
    for (Cell cell : pair.plan().cells()) {
      cells.check(cell, pair.read().getCell(cell.at().row(), cell.at().column()));
    }
    for (ReadCell cell : pair.read().unexpected()) {
      CellRef at = new CellRef(pair.plan().name(), cell.getRowIndex(), cell.getColumnIndex());
      cells.checkUnexpected(at, cell);
    }
  }

  private void checkFittings(Pair pair) {
    List<String> missing = new ArrayList<>(Fittings.of(pair.plan()));
    List<String> read = pair.read().fittings();
    if (!missing.equals(read)) {
      List<String> more = new ArrayList<>(read);
      read.forEach(missing::remove);
      Fittings.of(pair.plan()).forEach(more::remove);
      String place = pair.read().name();
      String expected = missing.isEmpty() ? "nothing else" : String.join("; ", missing);
      String got = more.isEmpty() ? "another order or nothing" : String.join("; ", more);
      findings.add(new Finding(place, "fittings", expected, got));
    }
  }

  /** Those that serve printing and filtering are no formula's business. */
  private void checkNames(WorkbookPlan plan) {
    Map<String, String> read = new LinkedHashMap<>();
    for (ReadName name : book.names()) {
      boolean local = name.sheet().isPresent();
      if (!local || !name.getNameText().startsWith(BUILT_IN)) {
        String told = read.put((local ? "local " : "") + name.getNameText(), name.refersTo());
        if (told != null) {
          findings.add(new Finding(name.getNameText(), "name", "once", "twice"));
        }
      }
    }
    for (SheetPlan sheet : plan.sheets()) {
      sheet.names().forEach((name, areas) -> checkName(name, areas, read.remove(name)));
    }
    read.forEach((name, got) -> findings.add(new Finding(name, "name", "none", got)));
  }

  private void checkName(String name, Areas areas, @Nullable String got) {
    if (!areas.absolute().equals(got)) {
      String found = got == null ? "none" : got;
      findings.add(new Finding(name, "name", areas.absolute(), found));
    }
  }

  static boolean close(double got, double expected) {
    return Math.abs(got - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
  }
}
