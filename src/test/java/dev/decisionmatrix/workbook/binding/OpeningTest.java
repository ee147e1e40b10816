package dev.decisionmatrix.workbook.binding;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.workbook.Tab;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each sheet says who leads, and leads back to where that is decided. */
class OpeningTest {
  private static final List<Tab> OF_THEIR_OWN = List.of(Tab.DECISION, Tab.WHAT_IF, Tab.MATRIX);

  private final WorkbookPlan plan =
      DecisionWorkbook.of(
          Analysis.of(
              aDecision()
                  .options("Ash", "Birch")
                  .criteria("Fun", "Safety")
                  .rated("Fun", 5, 1)
                  .rated("Safety", 5, 2)
                  .team("North", 60, 40)
                  .build()),
          "decision-matrix 0.1.0",
          Instant.EPOCH);

  @Test
  void saysWhoLeadsBelowTheTitleAndLeadsBack() {
    assertThat(opened())
        .isNotEmpty()
        .allSatisfy(
            sheet -> {
              Live third = (Live) at(sheet, 2);
              assertThat(third.expected().toString()).contains("Decision").contains("Ash leads");
              assertThat(third.link()).hasValue(new Link.ToCell(Tab.DECISION.at(0, 0)));
            });
  }

  @Test
  void saysByWhoseWeightsAboveIt() {
    assertThat(opened())
        .allSatisfy(
            sheet ->
                assertThat(((Live) at(sheet, 1)).expected().toString())
                    .contains("By the weights of"));
  }

  @Test
  void aboutNamesEveryHiddenSheetAndLeadsToNone() {
    SheetPlan about = sheet(Tab.ABOUT);
    List<Label> labels =
        about.cells().stream()
            .filter(Label.class::isInstance)
            .map(Label.class::cast)
            .filter(label -> Stream.of(Tab.values()).anyMatch(tab -> names(label, tab)))
            .toList();

    assertThat(there())
        .hasSize(15)
        .allSatisfy(
            tab ->
                assertThat(labels)
                    .anySatisfy(
                        label -> {
                          assertThat(names(label, tab)).isTrue();
                          assertThat(label.link().isEmpty()).isEqualTo(tab.isHidden());
                        }));
  }

  private static boolean names(Label label, Tab tab) {
    return label.text().equals(tab.sheet().text());
  }

  private List<SheetPlan> opened() {
    return there().stream().filter(tab -> !OF_THEIR_OWN.contains(tab)).map(this::sheet).toList();
  }

  /** The tabs of a decision that uses nothing but the usual. */
  private List<Tab> there() {
    return Stream.of(Tab.values())
        .filter(tab -> plan.sheets().stream().anyMatch(sheet -> sheet.name().equals(tab.sheet())))
        .toList();
  }

  private SheetPlan sheet(Tab tab) {
    return plan.sheets().stream()
        .filter(sheet -> sheet.name().equals(tab.sheet()))
        .findFirst()
        .orElseThrow();
  }

  private static Cell at(SheetPlan sheet, int row) {
    return sheet.cells().stream()
        .filter(cell -> cell.at().row() == row && cell.at().column() == 1)
        .findFirst()
        .orElseThrow();
  }
}
