package dev.decisionmatrix.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several rows above and below the things, each in its turn. */
class FootTest {
  private static final SheetName NAME = new SheetName("Test");

  private final Table<String> table =
      new Table<>(Names.of(List.of("x", "y"), "Letter", letter -> letter));
  private final Cells<String> column = table.labels("a", letter -> letter);

  @Test
  void topsAndFeetStandInTheOrderInWhichTheyAreAdded() {
    table.foot("Sum").below(column, Content.labels(any -> "sum"));
    table.top("First").below(column, Content.labels(any -> "1"));
    table.foot("Mean").below(column, Content.labels(any -> "mean"));
    table.top("Second").below(column, Content.labels(any -> "2"));
    assertThat(printed(table))
        .contains(
            "B2 label `First`",
            "C2 label `1`",
            "B3 label `Second`",
            "C3 label `2`",
            "B4 label `x`",
            "B5 label `y`",
            "B6 label `Sum`",
            "C6 label `sum`",
            "B7 label `Mean`",
            "C7 label `mean`");
  }

  @Test
  void aColumnMayHaveNothingButAFoot() {
    Cells<String> bare = table.feetOnly();
    table.foot("Sum").below(bare, Content.labels(any -> "sum"));
    assertThat(printed(table))
        .contains("D4 label `sum`")
        .noneMatch(line -> line.startsWith("D") && !line.startsWith("D4"));
  }

  @Test
  void withoutNamesThereIsNoRoomForItsTitle() {
    Table<String> nameless = new Table<>(Names.none(List.of("x")));
    Cells<String> only = nameless.labels("a", letter -> letter);
    nameless.foot("Sum").below(only, Content.labels(any -> "sum"));
    assertThat(printed(nameless)).containsExactly("B1 head `a`", "B2 label `x`", "B3 label `sum`");
  }

  @Test
  void nothingStandsBelowAColumnAfterThePlace() {
    Foot foot = table.foot("Sum");
    printed(table);
    assertThatThrownBy(() -> foot.below(column, Content.labels(any -> "late")))
        .hasMessage("nothing can be added: it has its place already");
  }

  @Test
  void theNextColumnMayFollowAtOnce() {
    table.upTo(2).labels("b", letter -> letter);
    assertThat(printed(table)).contains("C1 head `a`", "D1 head `b`");
  }

  private static List<String> printed(Table<?> table) {
    return FlowTest.lines(new Flow(NAME, SheetPlan.Kind.RESULT).add(table).plan(sheet -> {}));
  }
}
