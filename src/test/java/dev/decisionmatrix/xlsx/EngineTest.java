package dev.decisionmatrix.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.WorkbookPlan;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Three engines and a planned figure: all the same. */
class EngineTest {
  private static final Offset<Double> TOLERANCE = within(1e-9);
  private static final WorkbookPlan PLAN = SamplePlans.everything();
  private static final byte[] WORKBOOK = XlsxWriter.write(PLAN);
  private static final CellRef FIRST_WEIGHT = new CellRef(SamplePlans.INPUTS, 5, 1);
  private static final CellRef OAK_SCORE = new CellRef(SamplePlans.RESULT, 9, 1);

  @Test
  void poiComputesWhatWasPlanned() {
    agrees(new PoiEngine().recalculate(WORKBOOK, Changes.none()));
  }

  @Test
  void libreOfficeComputesWhatWasPlanned() {
    agrees(new LibreOffice().recalculate(WORKBOOK, Changes.none()));
  }

  @Test
  void poiFollowsAChange() {
    follows(new PoiEngine());
  }

  @Test
  void libreOfficeFollowsAChange() {
    follows(new LibreOffice());
  }

  @Test
  void gnumericFollowsAChange() {
    follows(new Gnumeric());
  }

  /** Oak's values are 0.5, 1 and 0.25 under weights of 0.5, 0.3 and 0.2. */
  private static void follows(Engine engine) {
    List<SheetValues> results =
        engine.recalculateEach(
            WORKBOOK,
            List.of(
                Changes.none().with(FIRST_WEIGHT, 0.1),
                Changes.none().without(FIRST_WEIGHT),
                Changes.none().with(SheetValues.address(FIRST_WEIGHT), "a lot")));
    assertThat(results.get(0).number(OAK_SCORE)).isCloseTo(40.0, TOLERANCE);
    assertThat(results.get(1).number(OAK_SCORE)).isCloseTo(35.0, TOLERANCE);
    assertThat(results.get(2).number(OAK_SCORE)).isCloseTo(35.0, TOLERANCE);
    assertThat((Double) results.get(0).named("Score").get(0)).isCloseTo(40.0, TOLERANCE);
  }

  private static void agrees(SheetValues values) {
    assertThat(values.errors()).isEmpty();
    PLAN.sheets().stream()
        .flatMap(sheet -> sheet.cells().stream())
        .filter(Live.class::isInstance)
        .forEach(cell -> agrees(values, cell));
  }

  private static void agrees(SheetValues values, Cell cell) {
    Expected expected = ((Live) cell).expected();
    Object got = values.at(cell.at());
    if (expected instanceof Expected.Figure figure) {
      assertThat((Double) got).as(cell.at().address()).isCloseTo(figure.value(), TOLERANCE);
    } else if (expected instanceof Expected.Text text) {
      assertThat(got).as(cell.at().address()).isEqualTo(text.text());
    } else {
      assertThat(got).as(cell.at().address()).isEqualTo(((Expected.Truth) expected).truth());
    }
  }
}
