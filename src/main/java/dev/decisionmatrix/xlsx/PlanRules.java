package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Areas;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.Rule;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Rules about a workbook's structure that no schema knows: unique names, links that lead somewhere,
 * charts that show something.
 */
final class PlanRules {
  /**
   * Letters first, and nothing that could be read as a cell such as {@code AB12} or {@code R1C1}.
   */
  private static final Pattern NAME =
      Pattern.compile("(?!(?i:[a-z]{1,3}\\d+|r\\d*c?\\d*|c\\d*)$)[A-Za-z_][A-Za-z0-9_.]{0,254}");

  private static final int LAST_ROW = 1_048_575;
  private static final int LAST_COLUMN = 16_383;

  private final List<Finding> findings = new ArrayList<>();
  private final Set<SheetName> sheets = new HashSet<>();
  private final Set<SheetName> hidden = new HashSet<>();
  private final Set<String> seen = new HashSet<>();

  private final PlannedValues values;

  private PlanRules(WorkbookPlan plan) {
    this.values = new PlannedValues(plan);
  }

  static List<Finding> findings(WorkbookPlan plan) {
    PlanRules rules = new PlanRules(plan);
    plan.sheets().forEach(rules::gather);
    plan.sheets().forEach(rules::check);
    return rules.findings;
  }

  private void gather(SheetPlan sheet) {
    unique("sheet", sheet.name().text());
    sheets.add(sheet.name());
    if (sheet.kind().isHidden()) {
      hidden.add(sheet.name());
    }
  }

  private void check(SheetPlan sheet) {
    sheet.names().forEach((name, areas) -> checkName(sheet, name, areas));
    checkMerged(sheet);
    sheet.charts().forEach(chart -> checkChart(sheet, chart));
    sheet.cells().forEach(this::checkCell);
    sheet.highlights().forEach(highlight -> inside(sheet, "highlight", highlight.range()));
    sheet.results().ifPresent(results -> inside(sheet, "results", results));
    sheet.filter().ifPresent(table -> inside(sheet, "filter", table));
  }

  private void checkName(SheetPlan sheet, String name, Areas areas) {
    unique("name", name);
    if (!NAME.matcher(name).matches()) {
      add(name, "name", "letters, digits, _ and .", "a name that engines refuse");
    }
    areas.ranges().forEach(range -> inside(sheet, "name " + name, range));
  }

  private void checkMerged(SheetPlan sheet) {
    Set<Long> covered = new HashSet<>();
    for (RangeRef range : sheet.merged()) {
      inside(sheet, "merged range", range);
      for (CellRef cell : PlannedValues.cellsOf(range)) {
        if (!covered.add(cell.place())) {
          add(cell.absolute(), "merged range", "one at most", "two");
        }
      }
    }
  }

  private void checkChart(SheetPlan sheet, ChartPlan chart) {
    unique("chart", chart.name());
    if (chart.alternative().isBlank()) {
      add(chart.name(), "chart", "an alternative text", "none");
    }
    if (chart.series().isEmpty()) {
      add(chart.name(), "chart", "at least one series", "none");
    }
    if (!chart.from().sheet().equals(sheet.name()) || !chart.to().sheet().equals(sheet.name())) {
      add(chart.name(), "chart", "a place on its own sheet", chart.from().absolute());
    }
    RangeRef room = chart.from().to(chart.to());
    if (sheet.results().filter(results -> !within(results, room)).isPresent()) {
      add(chart.name(), "chart", "a place among the results", room.absolute());
    }
    sheet.cells().stream()
        .filter(cell -> room.contains(cell.at()) && !ShownText.isEmpty(cell))
        .findFirst()
        .ifPresent(cell -> add(chart.name(), "chart", "nothing under it", cell.at().absolute()));
    for (ChartPlan.Series series : chart.series()) {
      holds(chart, series.title().to(series.title()));
      holds(chart, series.categories());
      holds(chart, series.values());
      if (PlannedValues.cellsOf(series.values()).size()
          != PlannedValues.cellsOf(series.categories()).size()) {
        add(chart.name(), "series", "a figure for each category", series.values().absolute());
      }
    }
  }

  private static boolean within(RangeRef outer, RangeRef inner) {
    return outer.contains(inner.from()) && outer.contains(inner.to());
  }

  private void holds(ChartPlan chart, RangeRef range) {
    for (CellRef cell : PlannedValues.cellsOf(range)) {
      if (values.cell(cell).isEmpty()) {
        add(chart.name(), "chart", "a cell at " + cell.absolute(), "nothing");
      }
    }
  }

  private void checkCell(Cell cell) {
    if (link(cell).orElse(null) instanceof Link.ToCell inside) {
      SheetName target = inside.target().sheet();
      if (!sheets.contains(target) || hidden.contains(target)) {
        add(cell.at().absolute(), "link", "to a sheet that is seen", target.text());
      }
    }
    if (cell instanceof Input input
        && input.rule().accepts() instanceof Rule.Accepts.OneOfRange list
        && !sheets.contains(list.range().from().sheet())) {
      add(cell.at().absolute(), "list", "on a sheet", list.range().absolute());
    }
  }

  private static Optional<Link> link(Cell cell) {
    if (cell instanceof Live live) {
      return live.link();
    }
    return cell instanceof Label label ? label.link() : Optional.empty();
  }

  private void inside(SheetPlan sheet, String what, RangeRef range) {
    boolean fits = range.to().row() <= LAST_ROW && range.to().column() <= LAST_COLUMN;
    if (!range.from().sheet().equals(sheet.name()) || !fits) {
      add(sheet.name().text(), what, "on its own sheet", range.absolute());
    }
  }

  private void unique(String kind, String name) {
    if (!seen.add(kind + " " + name.toLowerCase(Locale.ROOT))) {
      add(name, kind, "once", "twice");
    }
  }

  private void add(String place, String subject, String expected, String got) {
    findings.add(new Finding(place, subject, expected, got));
  }
}
