package dev.decisionmatrix.workbook.binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.xlsx.OpenPyxl;
import dev.decisionmatrix.xlsx.SheetValues;
import dev.decisionmatrix.xlsx.XlsxWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A reader that shares no code with the writer sees a shipped decision as it was planned. */
class SecondReaderTest {
  /** A row of the sheet Samples is like the next; more would only take longer. */
  private static final int SAMPLES = 5;

  private static final Pattern FIGURE = Pattern.compile("(.+![A-Z]+\\d+) (?:float|int) (\\S+)");

  /** Texts that Python writes between quotes as they are. */
  private static final Pattern PLAIN = Pattern.compile("[ !#-&(-\\[\\]-~]+");

  private static WorkbookPlan plan;
  private static Set<String> seen;

  @BeforeAll
  static void read() {
    Decision decision = Shipped.decision("python-orm");
    plan = Agreement.plan(Analysis.of(decision, Scenario.delivered(decision), SAMPLES));
    seen = new HashSet<>(OpenPyxl.lines(XlsxWriter.write(plan)));
  }

  @Test
  void everySheetWithItsChartsAndMergedCells() {
    for (SheetPlan sheet : plan.sheets()) {
      assertThat(seen)
          .contains(
              "sheet "
                  + sheet.name().text()
                  + " "
                  + sheet.charts().size()
                  + " "
                  + sheet.merged().size());
    }
  }

  @Test
  void everyFigureInItsFormat() {
    Map<String, Double> figures = new HashMap<>();
    for (String line : seen) {
      Matcher figure = FIGURE.matcher(line);
      if (figure.matches()) {
        figures.put(figure.group(1), Double.valueOf(figure.group(2)));
      }
    }
    Set<String> missing = new LinkedHashSet<>();
    for (Cell cell : cells()) {
      String at = SheetValues.address(cell.at());
      cell.figure()
          .ifPresent(
              figure -> {
                boolean same = Double.valueOf(figure).equals(figures.get(at));
                boolean shown = seen.contains("format " + at + " " + shown(cell).pattern());
                if (!same || !shown) {
                  missing.add(at + ": " + figure + ", " + shown(cell).pattern());
                }
              });
    }
    assertThat(figures).hasSizeGreaterThan(1000);
    assertThat(missing).isEmpty();
  }

  @Test
  void everyPlainText() {
    Set<String> planned = new LinkedHashSet<>();
    for (Cell cell : cells()) {
      String text = text(cell);
      if (PLAIN.matcher(text).matches()) {
        planned.add(SheetValues.address(cell.at()) + " str '" + text + "'");
      }
    }
    assertThat(planned).hasSizeGreaterThan(1000);
    planned.removeAll(seen);
    assertThat(planned).isEmpty();
  }

  @Test
  void everyName() {
    for (SheetPlan sheet : plan.sheets()) {
      sheet
          .names()
          .forEach(
              (name, range) -> assertThat(seen).contains("name " + name + " " + range.absolute()));
    }
  }

  /** One rule for all inputs of a sheet that accept the same. */
  @Test
  void everyRuleOfAnInput() {
    List<String> rules = seen.stream().filter(line -> line.startsWith("rule ")).toList();
    for (SheetPlan sheet : plan.sheets()) {
      long planned =
          sheet.cells().stream()
              .filter(Input.class::isInstance)
              .map(cell -> ((Input) cell).rule())
              .distinct()
              .count();
      assertThat(rules)
          .filteredOn(line -> line.startsWith("rule " + sheet.name().text() + " "))
          .as(sheet.name().text())
          .hasSize((int) planned);
    }
  }

  private static List<Cell> cells() {
    return plan.sheets().stream().flatMap(sheet -> sheet.cells().stream()).toList();
  }

  private static String text(Cell cell) {
    if (cell instanceof Label label) {
      return label.text();
    }
    return cell instanceof Live live && live.expected() instanceof Expected.Text text
        ? text.text()
        : "";
  }

  private static Decimals shown(Cell cell) {
    if (cell instanceof Live live) {
      return live.shown();
    }
    return cell instanceof Fixed fixed ? fixed.shown() : ((Input) cell).shown();
  }
}
