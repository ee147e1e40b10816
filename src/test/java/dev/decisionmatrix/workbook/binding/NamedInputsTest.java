package dev.decisionmatrix.workbook.binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.Areas;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.xlsx.OpenPyxl;
import dev.decisionmatrix.xlsx.XlsxWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who types by a name must hit inputs, and nothing else. {@link NudgeTest} types there. */
class NamedInputsTest {
  private static final Decision DECISION = Samples.demanding();
  private static final WorkbookPlan PLAN = Agreement.plan(Analysis.of(DECISION));
  private static final Map<String, Areas> NAMES = names();
  private static final Set<CellRef> INPUTS = inputs();

  private static Map<String, Areas> names() {
    Map<String, Areas> names = new HashMap<>();
    PLAN.sheets().forEach(sheet -> names.putAll(sheet.names()));
    return names;
  }

  private static Set<CellRef> inputs() {
    return PLAN.sheets().stream()
        .flatMap(sheet -> sheet.cells().stream())
        .filter(Input.class::isInstance)
        .map(Cell::at)
        .collect(Collectors.toSet());
  }

  private static List<CellRef> cells(Name name) {
    return Stream.ofNullable(NAMES.get(name.text()))
        .flatMap(areas -> areas.ranges().stream())
        .flatMap(NamedInputsTest::cells)
        .toList();
  }

  private static Stream<CellRef> cells(RangeRef range) {
    return IntStream.range(0, range.height() * range.width())
        .mapToObj(place -> range.at(place / range.width(), place % range.width()));
  }

  @ParameterizedTest
  @EnumSource
  void aNameIsOfInputsAloneOrOfNone(Name name) {
    Set<CellRef> cells = new HashSet<>(cells(name));
    cells.removeAll(INPUTS);
    assertThat(cells.size()).isIn(0, cells(name).size());
  }

  @Test
  void whatIfsAreNamedWhereTheyAreTyped() {
    int criteria = DECISION.criteria().size();
    int lines = NAMES.get(Name.WHAT_IF_RATING.text()).ranges().get(0).height();
    Map<Name, Integer> sizes =
        Map.of(
            Name.WHAT_IF_NAME,
            3,
            Name.WHAT_IF_MODE,
            3,
            Name.WHAT_IF_WEIGHT,
            3 * criteria,
            Name.WHAT_IF_RATING,
            5 * lines);
    sizes.forEach(
        (name, size) -> {
          assertThat(cells(name)).hasSize(size).allMatch(INPUTS::contains);
          assertThat(cells(name)).allMatch(cell -> cell.sheet().equals(Tab.WHAT_IF.sheet()));
        });
  }

  @Test
  void eachWhatIfHasItsPartsUnderNamesOfTheirOwn() {
    for (Name name : List.of(Name.WHAT_IF_NAME, Name.WHAT_IF_MODE, Name.WHAT_IF_WEIGHT)) {
      List<RangeRef> parts =
          Stream.of(Letter.values())
              .map(letter -> NAMES.get(name.of(letter)).ranges())
              .flatMap(List::stream)
              .toList();
      assertThat(parts).isEqualTo(NAMES.get(name.text()).ranges());
    }
  }

  @Test
  void noInputOfTheSheetWhatIfIsWithoutAName() {
    Set<CellRef> unnamed =
        INPUTS.stream()
            .filter(cell -> cell.sheet().equals(Tab.WHAT_IF.sheet()))
            .collect(Collectors.toSet());
    for (Name name : Name.values()) {
      cells(name).forEach(unnamed::remove);
    }
    assertThat(unnamed).isEmpty();
  }

  /** A team compares the criteria; on two of them the options are compared. */
  @Test
  void judgementsAreNamedSheetBySheet() {
    WorkbookPlan plan = Agreement.plan(Nudge.delivered(Samples.paired()));
    List<SheetPlan> sheets =
        plan.sheets().stream().filter(sheet -> sheet.name().text().startsWith("Pairwise")).toList();
    assertThat(sheets).hasSize(3);
    for (int number = 1; number <= sheets.size(); number++) {
      SheetPlan sheet = sheets.get(number - 1);
      assertThat(
              sheet.names().get(Name.JUDGEMENTS.of(number)).ranges().stream()
                  .flatMap(NamedInputsTest::cells))
          .containsExactlyInAnyOrderElementsOf(
              sheet.cells().stream().filter(Input.class::isInstance).map(Cell::at).toList());
    }
  }

  @Test
  void anotherReaderSeesTheSamePlaces() {
    SheetPlan sheet =
        PLAN.sheets().stream()
            .filter(each -> each.name().equals(Tab.WHAT_IF.sheet()))
            .findFirst()
            .orElseThrow();
    List<String> told =
        sheet.names().entrySet().stream()
            .flatMap(name -> name.getValue().ranges().stream().map(range -> line(name, range)))
            .toList();
    assertThat(told).hasSize(3 * (3 + 3) + 1);
    assertThat(OpenPyxl.lines(XlsxWriter.write(PLAN))).containsAll(told);
  }

  private static String line(Map.Entry<String, Areas> name, RangeRef range) {
    String absolute = range.absolute();
    return "area " + name.getKey() + " What if " + absolute.substring(absolute.indexOf('!') + 1);
  }
}
