package dev.decisionmatrix.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.SheetPrinter;
import dev.decisionmatrix.display.Decimals;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Where parts stand follows from their order; what overlaps or comes too early fails at once. */
class FlowTest {
  private static final SheetName NAME = new SheetName("Test");

  private final Flow flow = new Flow(NAME, SheetPlan.Kind.RESULT);

  @Test
  void partsFollowOneAnother() {
    flow.add(labels("a", "b")).gap(2).add(labels("c"));
    assertThat(printed()).containsExactly("B1 label `a`", "B2 label `b`", "B5 label `c`");
  }

  @Test
  void aSectionHasAnEmptyRowAboveItsTitle() {
    flow.add(labels("a")).section("More", labels("b")).note("So much").line("End", Look.PROSE);
    assertThat(printed())
        .containsExactly(
            "B1 label `a`",
            "B3 section `More`",
            "B4 label `b`",
            "B5 note `So much`",
            "B6 prose `End`");
  }

  @Test
  void workingsBeginBelowALineAndAreNotAmongTheResults() {
    flow.add(labels("a")).workings(3, "Steps.").section("First", labels("b"));
    SheetPlan plan = flow.plan(sheet -> {});
    assertThat(plan.results().orElseThrow().address()).isEqualTo("A1:D1");
    assertThat(lines(plan))
        .contains(
            "B1 label `a`",
            "B3 divider `Workings`",
            "B4 note `Steps. Not printed.`",
            "B6 section `First`",
            "B7 label `b`",
            "merged B3:D3");
  }

  @Test
  void aFormulaMayReferToWhatStandsBelow() {
    Lines lines = new Lines(0, 1, 1);
    Sayings<String> below = labels("later");
    lines.figure(
        "Points to", Decimals.WHOLE, () -> below.cells().first(), () -> Expected.number(1));
    flow.add(lines).gap(1).add(below);
    assertThat(printed()).contains("C1 live whole =B3 -> 1 (1.0)");
  }

  @Test
  void theNextPlaceIsKnown() {
    flow.add(labels("a", "b")).gap(1);
    assertThat(flow.next()).isEqualTo(new CellRef(NAME, 3, Flow.COLUMN));
  }

  @Test
  void whatIsSaidOfTheWholeSheetIsInThePlan() {
    flow.add(labels("a"));
    assertThat(flow.plan(sheet -> sheet.width(1, 30)).widths()).containsEntry(1, 30.0);
  }

  @Nested
  class FailsAtOnce {
    @Test
    void wherePartsAreAskedForTheirPlaceTooEarly() {
      Sayings<String> part = labels("a");
      assertThatThrownBy(() -> part.cells().first())
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("asked for its place before a flow has given it one");
    }

    @Test
    void whereAPartIsPlacedTwice() {
      Sayings<String> part = labels("a");
      flow.add(part);
      assertThatThrownBy(() -> flow.add(part))
          .hasMessage("placed at 'Test'!$B$1 already, and again at 'Test'!$B$2");
    }

    @Test
    void whereTwoCellsStandInOnePlace() {
      flow.add(labels("a"));
      CellRef taken = new CellRef(NAME, 0, 1);
      assertThatThrownBy(() -> flow.plan(sheet -> sheet.add(new Label(taken, "b", Look.LABEL))))
          .hasMessage("two things stand at 'Test'!$B$1");
    }

    @Test
    void whereAMergedRangeCoversACell() {
      flow.add(labels("a", "b"));
      CellRef first = new CellRef(NAME, 0, 1);
      assertThatThrownBy(() -> flow.plan(sheet -> sheet.merge(first.to(first.below(1)))))
          .hasMessage("a merged range covers 'Test'!$B$2");
    }

    @Test
    void whereAMergedRangeCoversTheCellRightOfItsFirst() {
      flow.add(new Side().add(0, labels("a")).add(0, labels("b")));
      CellRef first = new CellRef(NAME, 0, 1);
      assertThatThrownBy(() -> flow.plan(sheet -> sheet.merge(first.to(first.right(1)))))
          .hasMessage("a merged range covers 'Test'!$C$1");
    }

    @Test
    void whereTwoMergedRangesOverlap() {
      CellRef first = new CellRef(NAME, 5, 1);
      assertThatThrownBy(
              () ->
                  flow.plan(
                      sheet ->
                          sheet
                              .merge(first.to(first.right(2)))
                              .merge(first.right(2).to(first.right(3)))))
          .hasMessage("two things stand at 'Test'!$D$6");
    }
  }

  private static Sayings<String> labels(String... texts) {
    return new Sayings<>(List.of(texts), 1, Content.labels(text -> text));
  }

  private List<String> printed() {
    return lines(flow.plan(sheet -> {}));
  }

  /** Without the lines about the sheet as a whole. */
  static List<String> lines(SheetPlan plan) {
    return SheetPrinter.print(plan).lines().skip(2).toList();
  }
}
