package dev.decisionmatrix.workbook.binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Control;
import dev.decisionmatrix.workbook.DeliveredInput;
import dev.decisionmatrix.workbook.Rules;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.xlsx.Changes;
import dev.decisionmatrix.xlsx.Engine;
import dev.decisionmatrix.xlsx.LibreOffice;
import dev.decisionmatrix.xlsx.PoiEngine;
import dev.decisionmatrix.xlsx.SheetValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What differs from what was delivered: every input is watched, and the words say what changed. */
class ChangesSheetTest {
  private static final Decision DECISION = Samples.demanding();
  private static final Analysis ANALYSIS = Nudge.delivered(DECISION);
  private static final Book BOOK = DecisionWorkbook.book(ANALYSIS);
  private static final Team NORTH = DECISION.teams().get(0);
  private static final Criterion LATENCY = DECISION.criteria().get(0);
  private static final CellRef WEIGHT = BOOK.weights().raw().at(LATENCY, NORTH);
  private static final CellRef DEMAND = BOOK.weights().mustReach().at(LATENCY);
  private static final CellRef NO_DEMAND =
      BOOK.weights().mustReach().at(DECISION.criteria().get(3));
  private static final CellRef TRIED = BOOK.whatIf().inputs().weight(Letter.A).at(LATENCY);
  private static final CellRef SCENARIO = BOOK.decisionSheet().controls().at(Control.SCENARIO);
  private static final CellRef RATING = BOOK.evidence().rating().first();
  private static final CellRef COUNTS = BOOK.evidence().counts().first();
  private static final String UNCHANGED =
      "Nothing changed since 2026-11-20. Choose in the yellow cells; try weights and ratings on"
          + " What if.";

  /** Titles of the rules of notes, and of the choice of what a chart shows. */
  private static final Set<String> UNWATCHED = Set.of(Rules.NOTE.title(), "Criterion");

  static Stream<Decision> decisions() {
    return Stream.of(DECISION, Samples.mixed(), Samples.small());
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void everyInputButNotesAndChoicesOfChartsIsWatchedOnce(Decision decision) {
    Analysis analysis = Nudge.delivered(decision);
    List<CellRef> watched = inputs(analysis).stream().map(DeliveredInput::at).toList();
    List<CellRef> inputs =
        Agreement.plan(analysis).sheets().stream()
            .flatMap(sheet -> sheet.cells().stream())
            .filter(
                cell -> cell instanceof Input input && !UNWATCHED.contains(input.rule().title()))
            .map(cell -> cell.at())
            .toList();
    assertThat(watched).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(inputs);
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void noTwoInputsShareAName(Decision decision) {
    assertThat(inputs(Nudge.delivered(decision)))
        .extracting(DeliveredInput::name)
        .doesNotHaveDuplicates();
  }

  private static List<DeliveredInput> inputs(Analysis analysis) {
    return DecisionWorkbook.book(analysis).changes().delivery().inputs();
  }

  @Test
  void poiTellsWhatWasChanged() {
    tells(new PoiEngine());
  }

  @Test
  void libreOfficeTellsWhatWasChanged() {
    tells(new LibreOffice());
  }

  private static void tells(Engine engine) {
    byte[] workbook = Agreement.workbook(ANALYSIS);
    List<Changes> changes =
        List.of(
            Changes.none(),
            Changes.none().with(WEIGHT, 30),
            Changes.none().with(WEIGHT, "a lot"),
            Changes.none().without(WEIGHT),
            Changes.none().with(RATING, 99.5).with(DEMAND, 120),
            Changes.none().with(RATING, 99.5).with(COUNTS, "no"),
            Changes.none().with(NO_DEMAND, 3),
            Changes.none().with(TRIED, 40),
            Changes.none().with(TRIED, 40).with(SCENARIO, "A"),
            many());
    List<String> told = new ArrayList<>();
    for (SheetValues values : engine.recalculateEach(workbook, changes)) {
      assertThat(values.errors()).isEmpty();
      told.add((String) values.at(BOOK.changes().strip().at()));
    }
    String weight = "1 change:  weight of North on Latency: ";
    assertThat(told)
        .containsExactly(
            UNCHANGED,
            UNCHANGED,
            weight + "a lot (was 30)",
            weight + "blank (was 30)",
            "2 changes:  demand on Latency: 120 ms (was 150 ms);  rating of claim 1 (Ash,"
                + " Latency): 99.5 ms (was 180 ms)",
            "2 changes:  rating of claim 1 (Ash, Latency): 99.5 ms (was 180 ms);  and 1 more",
            "1 change:  demand on Fun: 3 (was blank)",
            UNCHANGED,
            "1 change:  what if A",
            "6 changes:  weights of North (was all 3 teams);  close call below 4 points (was 3"
                + " points);  and 4 more");
  }

  @Test
  void whatIsTypedBackAsListedIsNoChangeAnyMore() {
    Engine engine = new PoiEngine();
    byte[] workbook = Agreement.workbook(ANALYSIS);
    SheetValues changed = engine.recalculate(workbook, many());
    Changes back = many();
    CellRef name = firstChange();
    for (int row = 0; !changed.at(name.below(row)).equals(""); row++) {
      back = typedBack(back, changed, name.below(row));
    }
    SheetValues restored = engine.recalculate(workbook, back);
    assertThat(restored.named("InputsChanged")).containsExactly(0.0);
    assertThat(restored.at(name)).isEqualTo("");
  }

  /** What stands under As delivered, two columns from the name, at the cell that is told. */
  private static Changes typedBack(Changes back, SheetValues changed, CellRef name) {
    String where = (String) changed.at(name.right(1));
    int space = where.lastIndexOf(' ');
    String address = where.substring(0, space) + "!" + where.substring(space + 1);
    Object delivered = changed.at(name.right(2));
    if (delivered.equals("blank")) {
      return back.with(address, "");
    }
    return delivered instanceof Double number
        ? back.with(address, number)
        : back.with(address, (String) delivered);
  }

  /** The first row of the list of changes, below its heads. */
  private static CellRef firstChange() {
    return Agreement.plan(ANALYSIS).sheets().stream()
        .filter(sheet -> sheet.name().equals(Tab.CHANGES.sheet()))
        .map(sheet -> sheet.frozen().orElseThrow())
        .findFirst()
        .orElseThrow()
        .right(1);
  }

  private static Changes many() {
    return Changes.none()
        .with(BOOK.decisionSheet().controls().at(Control.WEIGHTS_OF), "North")
        .with(BOOK.decisionSheet().controls().at(Control.CLOSE_CALL), 4)
        .with(BOOK.weights().power().at(NORTH), 7)
        .with(WEIGHT, 1)
        .with(NO_DEMAND, 2)
        .with(COUNTS, "no");
  }
}
