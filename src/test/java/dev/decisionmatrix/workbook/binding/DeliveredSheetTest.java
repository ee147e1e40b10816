package dev.decisionmatrix.workbook.binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
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
import dev.decisionmatrix.xlsx.XlsxWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What differs from what was delivered: every input is watched, and the words say what changed. */
class DeliveredSheetTest {
  private static final Decision DECISION = Samples.demanding();
  private static final Analysis ANALYSIS = Nudge.delivered(DECISION);
  private static final Book BOOK = DecisionWorkbook.book(ANALYSIS);
  private static final Team NORTH = DECISION.teams().get(0);
  private static final Criterion LATENCY = DECISION.criteria().get(0);
  private static final CellRef WEIGHT = BOOK.weights().raw().at(LATENCY, NORTH);
  private static final CellRef WHAT_IF = BOOK.matrix().whatIf().at(LATENCY);
  private static final CellRef RATING = BOOK.evidence().rating().first();

  private static final int TOLD = 4;

  static Stream<Decision> decisions() {
    return Stream.of(DECISION, Samples.mixed(), Samples.small());
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void everyInputButTheNotesIsWatchedOnce(Decision decision) {
    Analysis analysis = Nudge.delivered(decision);
    List<CellRef> watched = inputs(analysis).stream().map(DeliveredInput::at).toList();
    List<CellRef> inputs =
        Agreement.plan(analysis).sheets().stream()
            .flatMap(sheet -> sheet.cells().stream())
            .filter(cell -> cell instanceof Input input && !input.rule().equals(Rules.NOTE))
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
    return DecisionWorkbook.book(analysis).delivered().delivery().inputs();
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
    byte[] workbook = XlsxWriter.write(Agreement.plan(ANALYSIS));
    List<Changes> changes =
        List.of(
            Changes.none(),
            Changes.none().with(WEIGHT, 30),
            Changes.none().with(WEIGHT, "a lot"),
            Changes.none().without(WEIGHT),
            Changes.none().with(WHAT_IF, 0),
            Changes.none().with(RATING, 99.5).with(WHAT_IF, 0.255),
            many());
    List<List<String>> told = new ArrayList<>();
    for (SheetValues values : engine.recalculateEach(workbook, changes)) {
      assertThat(values.errors()).isEmpty();
      told.add(told(values));
    }
    String weight = "Weight of North on Latency (was 30, now ";
    assertThat(told)
        .containsExactly(
            List.of("As delivered on 2026-11-20", "", "", "", ""),
            List.of("As delivered on 2026-11-20", "", "", "", ""),
            List.of("1 input changed since 2026-11-20", weight + "a lot)", "", "", ""),
            List.of("1 input changed since 2026-11-20", weight + "blank)", "", "", ""),
            List.of(
                "1 input changed since 2026-11-20",
                "What-if weight of Latency (was blank, now 0%)",
                "",
                "",
                ""),
            List.of(
                "2 inputs changed since 2026-11-20",
                "What-if weight of Latency (was blank, now 25.5%)",
                "Rating of claim 1 (Ash, Latency) (was 180 ms, now 99.5 ms)",
                "",
                ""),
            List.of(
                "5 inputs changed since 2026-11-20",
                "Weights of (was Group, now North)",
                "Close call below (was 3 points of 100, now 4 points of 100)",
                "Power of North (was 1, now 7)",
                "2 more, all of them on the sheet Changes"));
  }

  private static Changes many() {
    return Changes.none()
        .with(BOOK.decisionSheet().controls().at(Control.WEIGHTS_OF), "North")
        .with(BOOK.decisionSheet().controls().at(Control.CLOSE_CALL), 4)
        .with(BOOK.weights().power().at(NORTH), 7)
        .with(WEIGHT, 1)
        .with(BOOK.evidence().counts().first(), "no");
  }

  /** The note on the sheet Decision and the lines below it. */
  private static List<String> told(SheetValues values) {
    List<String> lines = new ArrayList<>();
    CellRef note = note();
    lines.add((String) values.at(note));
    for (int below = 1; below <= TOLD; below++) {
      String address = SheetValues.address(note.below(below));
      lines.add((String) values.all().getOrDefault(address, ""));
    }
    return lines;
  }

  /** The cell of the sheet Decision that leads to the whole list. */
  private static CellRef note() {
    Link list = new Link.ToCell(Tab.CHANGES.at(0, 0));
    return Agreement.plan(ANALYSIS).sheets().get(0).cells().stream()
        .filter(cell -> cell instanceof Live live && live.link().filter(list::equals).isPresent())
        .map(Cell::at)
        .findFirst()
        .orElseThrow();
  }
}
