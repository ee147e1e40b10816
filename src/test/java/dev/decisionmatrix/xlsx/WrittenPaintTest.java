package dev.decisionmatrix.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartLook;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** How the series of a chart are painted, read back from a file. */
class WrittenPaintTest {
  private static final SheetName SHEET = new SheetName("Painted");

  /** Three cells in a row, each a series of its own. */
  private static ChartPart painted(ChartPlan.Kind kind, ChartPlan.Paint... paints) {
    CellRef first = new CellRef(SHEET, 0, 0);
    SheetPlan.Builder sheet = SheetPlan.named(SHEET, SheetPlan.Kind.DETAIL);
    sheet.add(new Fixed(first, 0.5, Decimals.ONE, "a category"));
    List<ChartPlan.Series> series = new ArrayList<>();
    for (int place = 0; place < paints.length; place++) {
      CellRef at = first.right(place + 1);
      RangeRef cell = at.to(at);
      sheet.add(new Fixed(at, place, Decimals.ONE, "a value"));
      series.add(new ChartPlan.Series(first, first.to(first), cell, paints[place]));
    }
    sheet.chart(
        new ChartPlan(
            kind,
            "Painted",
            "Painted",
            "All paints",
            "",
            "",
            "0",
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            series,
            ChartLook.usual(),
            first.below(2),
            first.below(9).right(4)));
    XSSFWorkbook workbook = ReadBack.opened(SamplePlans.workbook(List.of(sheet.build())));
    return ChartPart.shownBy(ReadBack.frames(workbook.getSheetAt(0)).get("Painted"));
  }

  /** The accent first, then the colours of those before it that take the next one. */
  @Test
  void ofBarsIsTheNextColourOrAStepOrNone() {
    ChartPart bars =
        painted(
            ChartPlan.Kind.STACKED_BARS,
            new ChartPlan.Paint.Next(),
            new ChartPlan.Paint.Step(0, 3),
            new ChartPlan.Paint.Hidden(),
            new ChartPlan.Paint.Next());
    List<ChartPart> series = bars.all("chart/plotArea/barChart/ser");
    assertThat(series.get(0).values("spPr/solidFill/srgbClr")).containsExactly("0B5CAD");
    assertThat(series.get(1).values("spPr/solidFill/srgbClr")).containsExactly("0B5CAD");
    assertThat(series.get(2).values("spPr/solidFill/srgbClr")).isEmpty();
    assertThat(series.get(2).all("spPr/noFill")).hasSize(1);
    assertThat(series.get(3).values("spPr/solidFill/srgbClr")).containsExactly("E69F00");
    assertThat(bars.all("chart/legend")).isEmpty();
  }

  @Test
  void ofLinesIsAStrokeAMarkOrPointsAlone() {
    ChartPart lines =
        painted(
            ChartPlan.Kind.LINES,
            new ChartPlan.Paint.Next(),
            new ChartPlan.Paint.Mark(),
            new ChartPlan.Paint.Points());
    List<ChartPart> series = lines.all("chart/plotArea/scatterChart/ser");
    assertThat(series.get(0).values("spPr/ln/solidFill/srgbClr")).containsExactly("0B5CAD");
    assertThat(series.get(0).values("spPr/ln/prstDash")).containsExactly("solid");
    assertThat(series.get(0).values("marker/symbol")).containsExactly("none");
    assertThat(series.get(1).values("spPr/ln/prstDash")).containsExactly("sysDash");
    assertThat(series.get(2).all("spPr/ln/noFill")).hasSize(1);
    assertThat(series.get(2).values("marker/symbol")).containsExactly("circle");
  }

  @Test
  void isExplainedFromTwoSeriesOn() {
    ChartPlan.Paint next = new ChartPlan.Paint.Next();
    assertThat(painted(ChartPlan.Kind.BARS, next).all("chart/legend")).isEmpty();
    assertThat(painted(ChartPlan.Kind.BARS, next, next).values("chart/legend/legendPos"))
        .containsExactly("b");
  }
}
