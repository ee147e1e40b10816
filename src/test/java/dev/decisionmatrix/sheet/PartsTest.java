package dev.decisionmatrix.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines, parts side by side, parts one below the other, room for charts. */
class PartsTest {
  private static final SheetName NAME = new SheetName("Test");

  @Test
  void linesHaveTheirTitlesLeftOfTheirCells() {
    Lines lines = Lines.beside().headed("", List.of("one", "two"));
    Cells<Integer> first =
        lines.figures(
            "First",
            List.of(1, 2),
            Decimals.WHOLE,
            number -> Constant.ONE,
            number -> Expected.number(1));
    lines.single("Second", Content.labels(any -> "alone"));
    assertThat(lines(lines))
        .containsExactly(
            "C1 head ``",
            "D1 head figure `one`",
            "E1 head figure `two`",
            "C2 label `First`",
            "D2 live whole =1 -> 1 (1.0)",
            "E2 live whole =left -> 1 (1.0)",
            "C3 label `Second`",
            "D3 label `alone`");
    assertThat(first.all().address()).isEqualTo("D2:E2");
    assertThat(lines.heads().address()).isEqualTo("D1:E1");
    assertThat(lines.head(1).address()).isEqualTo("E1");
    assertThat(lines.rows()).isEqualTo(3);
    assertThat(lines.columns()).isEqualTo(4);
  }

  @Test
  void titlesOfLinesMayBeMerged() {
    Lines lines = Lines.wide();
    lines.figure("Wide", Decimals.ONE, () -> Constant.ONE, () -> Expected.number(1)).spanning(3);
    assertThat(lines(lines)).contains("B1 label `Wide`", "merged B1:C1", "merged D1:F1");
    assertThat(lines.columns()).isEqualTo(5);
  }

  @Test
  void sayingsMayBeTall() {
    Sayings<String> tall = new Sayings<>(List.of("a", "b"), 3, Content.labels(text -> text));
    tall.cells().tall(2);
    assertThat(lines(tall))
        .contains("B1 label `a`", "B3 label `b`", "merged B1:D2", "merged B3:D4");
    assertThat(tall.rows()).isEqualTo(4);
  }

  @Test
  void titlesOfLinesNeverRunIntoTheCells() {
    assertThatThrownBy(() -> new Lines(0, 3, 2)).hasMessage("titles run into the cells");
    assertThat(new Lines(0, 3, 3).columns()).isEqualTo(3);
  }

  @Test
  void aLineIsNotAddedAfterThePlace() {
    Lines lines = Lines.beside();
    lines(lines);
    assertThatThrownBy(() -> lines.single("late", Content.labels(any -> "")))
        .hasMessage("nothing can be added: it has its place already");
  }

  @Test
  void partsStandSideBySide() {
    Side side = new Side().add(0, label("a")).add(2, label("b")).at(5, 1, label("c"));
    assertThat(lines(side)).containsExactly("B1 label `a`", "E1 label `b`", "G2 label `c`");
    assertThat(side.rows()).isEqualTo(2);
    assertThat(side.columns()).isEqualTo(6);
  }

  @Test
  void partsSideBySideNeverOverlap() {
    Side side = new Side().add(0, Sayings.one(2, Content.labels(any -> "wide")));
    assertThatThrownBy(() -> side.at(1, label("b")))
        .hasMessage("overlaps what stands left of it: column 1");
    assertThat(side.at(2, label("b")).columns()).isEqualTo(3);
  }

  @Test
  void partsAreStacked() {
    Stack stack = new Stack().line("Title", Look.TITLE).add(label("a")).section("More", label("b"));
    assertThat(lines(new Side().add(1, stack)))
        .containsExactly("C1 title `Title`", "C2 label `a`", "C4 section `More`", "C5 label `b`");
    assertThat(stack.rows()).isEqualTo(5);
    assertThat(stack.columns()).isEqualTo(1);
  }

  @Test
  void aSayingRunsOverItsColumns() {
    Sayings<String> said = new Sayings<>(List.of("a", "b"), 3, Content.labels(text -> text));
    assertThat(lines(said)).contains("B1 label `a`", "merged B1:D1", "merged B2:D2");
    assertThat(said.rows()).isEqualTo(2);
    assertThat(said.columns()).isEqualTo(3);
  }

  @Test
  void aChartIsDrawnInItsRoom() {
    List<RangeRef> given = new ArrayList<>();
    ChartRoom room =
        new ChartRoom(
            4,
            3,
            range -> {
              given.add(range);
              throw new UnsupportedOperationException("drawn");
            });
    assertThat(room.rows()).isEqualTo(4);
    assertThat(room.columns()).isEqualTo(3);
    Flow flow = new Flow(NAME, SheetPlan.Kind.RESULT).gap(1).add(room);
    assertThatThrownBy(() -> flow.plan(sheet -> {})).hasMessage("drawn");
    assertThat(given).singleElement().extracting(RangeRef::address).isEqualTo("B2:D5");
  }

  private static Sayings<String> label(String text) {
    return Sayings.one(1, Content.labels(any -> text));
  }

  private static List<String> lines(Part part) {
    return FlowTest.lines(new Flow(NAME, SheetPlan.Kind.RESULT).add(part).plan(sheet -> {}));
  }
}
