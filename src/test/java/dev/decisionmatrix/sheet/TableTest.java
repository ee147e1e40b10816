package dev.decisionmatrix.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.Rule;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A column is one call: whatever belongs to it stands in one column of the sheet. */
class TableTest {
  private static final SheetName NAME = new SheetName("Test");
  private static final Names<String> LETTERS =
      Names.of(List.of("x", "y"), "Letter", letter -> letter);

  private final Table<String> table = new Table<>(LETTERS);

  @Test
  void headsStandOverTheirColumns() {
    table.figures("Weight", Decimals.WHOLE, letter -> Constant.ONE, letter -> Expected.number(1));
    table.labels("Says", letter -> letter + "!");
    assertThat(printed())
        .containsExactly(
            "B1 head `Letter`",
            "C1 head figure `Weight`",
            "D1 head `Says`",
            "B2 label `x`",
            "C2 live whole =1 -> 1 (1.0)",
            "D2 label `x!`",
            "B3 label `y`",
            "C3 live whole =above -> 1 (1.0)",
            "D3 label `y!`");
  }

  @Test
  void aRowRefersToItsOtherColumns() {
    Cells<String> first =
        table.figures("A", Decimals.WHOLE, any -> Constant.ONE, any -> Expected.number(1));
    table.texts("B", letter -> first.at(letter).and("!"), letter -> Expected.text("1!"));
    assertThat(printed()).contains("D2 live text as typed =C2&\"!\" -> `1!`");
  }

  @Test
  void aBodyHasAColumnForEachThing() {
    Body<String, Integer> body =
        table.across(
            List.of(7, 8),
            number -> "No " + number,
            Decimals.WHOLE,
            (letter, number) -> Constant.ONE,
            (letter, number) -> Expected.number(1));
    printed();
    assertThat(body.at("y", 8).address()).isEqualTo("D3");
    assertThat(body.row("x").address()).isEqualTo("C2:D2");
    assertThat(body.column(7).address()).isEqualTo("C2:C3");
    assertThat(body.all().address()).isEqualTo("C2:D3");
    assertThat(body.heads().address()).isEqualTo("C1:D1");
    assertThat(body.head(8).address()).isEqualTo("D1");
    assertThat(body.first().address()).isEqualTo("C2");
    assertThat(body.others()).containsExactly(7, 8);
  }

  @Test
  void titlesStandOverTheColumnsThatFollow() {
    table.over("One").labels("a", letter -> "").looking(Look.NOTE);
    table.gap().over("Two").labels("b", letter -> "");
    assertThat(printed())
        .contains("C1 section `One`", "E1 section `Two`", "B2 head `Letter`", "E2 head `b`")
        .contains("C3 note ``", "E3 label ``");
    assertThat(table.rows()).isEqualTo(4);
    assertThat(table.columns()).isEqualTo(4);
  }

  @Test
  void aTitleOfTheTableStandsInItsFirstColumn() {
    table.titled("Letters").labels("a", letter -> "");
    assertThat(printed()).contains("B1 section `Letters`", "B2 head `Letter`", "B3 label `x`");
  }

  @Test
  void feetAndTopsKeepToTheColumns() {
    Cells<String> column = table.labels("a", letter -> letter);
    Body<String, Integer> body =
        table.across(List.of(1, 2), number -> "n" + number, number -> Content.labels(any -> "."));
    Foot foot = table.foot("Sum");
    Cells<String> sum =
        foot.below(column, Content.figure(Decimals.WHOLE, column::all, () -> Expected.number(0)));
    foot.below(body, Content.labels(number -> "s" + number));
    table.top("First").below(column, Content.labels(any -> "top"));
    assertThat(printed())
        .contains(
            "B2 label `First`",
            "C2 label `top`",
            "B3 label `x`",
            "B5 label `Sum`",
            "C5 live whole =C3:C4 -> 0 (0.0)",
            "D5 label `s1`",
            "E5 label `s2`");
    assertThat(sum.first().address()).isEqualTo("C5");
    assertThat(table.rows()).isEqualTo(5);
  }

  @Test
  void headingsAreToldWhereTheyChange() {
    Table<String> grouped =
        new Table<>(
            Names.of(List.of("ab", "ac", "bd", "ae"), "Word", word -> word)
                .under(word -> word.substring(0, 1)));
    assertThat(lines(grouped))
        .containsExactly(
            "B1 head ``",
            "C1 head `Word`",
            "B2 label `a`",
            "C2 label `ab`",
            "B3 label ``",
            "C3 label `ac`",
            "B4 label `b`",
            "C4 label `bd`",
            "B5 label `a`",
            "C5 label `ae`");
  }

  @Test
  void namesMayBeMergedOrStandFurtherRight() {
    Table<String> merged = new Table<>(LETTERS.merged(3));
    merged.labels("a", letter -> "");
    assertThat(lines(merged)).contains("E1 head `a`", "merged B1:D1", "merged B2:D2");
    Table<String> after = new Table<>(LETTERS.after(2));
    assertThat(lines(after)).containsExactly("D1 head `Letter`", "D2 label `x`", "D3 label `y`");
    assertThat(after.columns()).isEqualTo(3);
  }

  @Test
  void rowsMayHaveNoNames() {
    Table<String> nameless = new Table<>(Names.none(List.of("x")));
    nameless.labels("a", letter -> letter);
    assertThat(lines(nameless)).containsExactly("B1 head `a`", "B2 label `x`");
  }

  @Test
  void aWideColumnIsMergedWithItsHead() {
    table.wideTexts("Told", 3, letter -> Constant.ONE, letter -> Expected.text("1"));
    table.labels("after", letter -> "");
    assertThat(printed())
        .contains("F1 head `after`", "merged C1:E1", "merged C2:E2", "merged C3:E3");
  }

  @Test
  void cellsLookLeadAndAreMarkedAsTheirColumnSays() {
    CellRef elsewhere = new CellRef(NAME, 9, 9);
    table
        .labels("a", letter -> letter)
        .looking(Look.LINK)
        .leading(
            letter ->
                letter.equals("x") ? Optional.of(new Link.ToCell(elsewhere)) : Optional.empty())
        .headLeading(() -> Optional.of(new Link.ToCell(elsewhere.below(1))))
        .marked(Highlight.Tone.WARNS, first -> first.is("x"))
        .wide(12.5);
    assertThat(printed())
        .contains(
            "C1 head `a` leads to 'Test'!$J$11",
            "C2 link `x` leads to 'Test'!$J$10",
            "C3 link `y`",
            "highlight C2:C3 warns when =C2=\"x\"",
            "width C 12.5");
  }

  @Test
  void eachCellMayHaveAConditionOfItsOwn() {
    table
        .labels("a", letter -> letter)
        .markedEach(Highlight.Tone.OFF, letter -> Constant.ONE.is(letter));
    assertThat(printed())
        .contains("highlight C2 off when =1=\"x\"", "highlight C3 off when =1=\"y\"");
  }

  @Test
  void theLeastStandsOut() {
    table.figures("a", Decimals.ONE, letter -> Constant.ONE, letter -> Expected.number(1)).least();
    assertThat(printed()).contains("highlight C2:C3 leads when =C2=MIN($C$2:$C$3)");
  }

  @Test
  void someThingsMayHaveNoCell() {
    Content<String> content = Content.labels(letter -> letter);
    table.add("a", Look.HEAD, content.onlyFor(letter -> letter.equals("y")));
    assertThat(printed()).doesNotContain("C2 label `x`").contains("C3 label `y`");
  }

  @Test
  void aColumnMayHaveNoHeadOrAFormulaAsItsHead() {
    table.add("", Look.HEAD, Content.labels(letter -> letter));
    table.headed(
        () -> Constant.ONE, "1", Look.HEAD_FIGURE, Content.numbers(Decimals.ONE, any -> 2, "ours"));
    assertThat(printed())
        .contains("D1 head figure as typed =1 -> `1`", "D2 fixed one 2.0 (2.0) because `ours`")
        .noneMatch(line -> line.startsWith("C1"));
  }

  @Test
  void inputsCarryTheirRule() {
    Rule rule = new Rule(new Rule.Accepts.AnyText(), "Note", "Anything.", "Anything.");
    Cells<String> notes =
        table.add(
            "Notes",
            Look.HEAD,
            Content.inputs(
                Decimals.AS_TYPED, letter -> new Input.Content.Text(letter), letter -> rule));
    printed();
    assertThat(notes.cell("y"))
        .isEqualTo(
            new Input(
                new CellRef(NAME, 2, 2), new Input.Content.Text("y"), Decimals.AS_TYPED, rule));
  }

  @Nested
  class Ranges {
    private final Cells<String> column = table.labels("a", letter -> letter);

    @Test
    void keepWhatIsAskedOfThem() {
      printed();
      assertThat(column.all().textOn(NAME)).isEqualTo("C2:C3");
      assertThat(column.fixed().textOn(NAME)).isEqualTo("$C$2:$C$3");
      assertThat(column.keepingRows().textOn(NAME)).isEqualTo("C$2:C$3");
      assertThat(column.keepingColumns().textOn(NAME)).isEqualTo("$C2:$C3");
      assertThat(column.beside("y").textOn(NAME)).isEqualTo("$C3");
      assertThat(column.head().address()).isEqualTo("C1");
      assertThat(column.things()).containsExactly("x", "y");
      assertThat(column.any()).contains(column.all());
    }

    @Test
    void areNoneWithoutThings() {
      Table<String> empty = new Table<>(Names.of(List.of(), "Letter", letter -> letter));
      Cells<String> none = empty.labels("a", letter -> letter);
      assertThat(lines(empty)).containsExactly("B1 head `Letter`", "C1 head `a`");
      assertThat(none.any()).isEmpty();
      assertThat(empty.rows()).isEqualTo(1);
    }
  }

  @Nested
  class FailsAtOnce {
    @Test
    void whereAThingIsNotAmongTheRows() {
      Cells<String> column = table.labels("a", letter -> letter);
      printed();
      assertThatThrownBy(() -> column.at("z"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("not in this block: z");
    }

    @Test
    void whereAFootStandsBelowAColumnOfAnotherTable() {
      Cells<String> foreign = new Table<>(LETTERS).labels("a", letter -> letter);
      Foot foot = table.foot("Sum");
      assertThatThrownBy(() -> foot.below(foreign, Content.labels(any -> "")))
          .hasMessage("not a column of this table");
    }

    @Test
    void whereAColumnComesAfterThePlace() {
      printed();
      assertThatThrownBy(() -> table.labels("late", letter -> letter))
          .hasMessage("nothing can be added: it has its place already");
      assertThatThrownBy(() -> table.foot("late"))
          .hasMessage("nothing can be added: it has its place already");
    }

    @Test
    void whereThereAreMoreColumnsAlready() {
      table.labels("c", letter -> letter);
      assertThatThrownBy(() -> table.upTo(1)).hasMessage("there are more columns already: 2");
      table.upTo(3).labels("d", letter -> letter);
      assertThat(printed()).contains("C1 head `c`", "E1 head `d`").doesNotContain("D1");
    }

    @Test
    void whereThereIsNoSuchColumn() {
      Body<String, Integer> body =
          table.across(List.of(1), number -> "n", number -> Content.labels(any -> "."));
      assertThatThrownBy(() -> body.of(2)).hasMessage("no such column: 2");
    }
  }

  private List<String> printed() {
    return lines(table);
  }

  private static List<String> lines(Part part) {
    return FlowTest.lines(new Flow(NAME, SheetPlan.Kind.RESULT).add(part).plan(sheet -> {}));
  }
}
