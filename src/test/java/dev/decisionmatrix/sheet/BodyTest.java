package dev.decisionmatrix.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of a body is said of each of its columns, and a mark runs over all of them. */
class BodyTest {
  private static final SheetName NAME = new SheetName("Test");

  private final Table<String> table = new Table<>(Names.none(List.of("x", "y")));
  private final Body<String, Integer> body =
      table.across(
          List.of(7, 8), number -> "n" + number, number -> Content.labels(row -> row + number));

  @Test
  void itLooksAndLeadsAsItIsTold() {
    CellRef elsewhere = new CellRef(NAME, 9, 9);
    body.looking(Look.LINK)
        .leading(
            (row, number) ->
                row.equals("y") && number == 8
                    ? Optional.of(new Link.ToCell(elsewhere))
                    : Optional.empty());
    assertThat(printed())
        .contains(
            "B2 link `x7`", "C2 link `x8`", "B3 link `y7`", "C3 link `y8` leads to 'Test'!$J$10");
  }

  @Test
  void itsColumnsAreEquallyWide() {
    body.wide(7.5);
    assertThat(printed()).contains("width B 7.5", "width C 7.5");
  }

  @Test
  void aMarkRunsOverAllOfIt() {
    body.marked(Highlight.Tone.LEADS, first -> first.is("x7"));
    assertThat(printed()).contains("highlight B2:C3 leads when =B2=\"x7\"");
  }

  @Test
  void itsThingsAreTheRows() {
    assertThat(body.things()).containsExactly("x", "y");
  }

  private List<String> printed() {
    return FlowTest.lines(new Flow(NAME, SheetPlan.Kind.RESULT).add(table).plan(sheet -> {}));
  }
}
