package dev.decisionmatrix.xlsx;

import static dev.decisionmatrix.xlsx.ReadBack.EVERYTHING;
import static dev.decisionmatrix.xlsx.ReadBack.PLAN;
import static dev.decisionmatrix.xlsx.ReadBack.frames;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.display.Decimals;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a reader finds of a chart in a file is what the plan said, part by part. */
class WrittenChartsTest {
  private static final String PLOT = "chart/plotArea/";
  private static final Map<String, XSSFGraphicFrame> FRAMES =
      frames(EVERYTHING.getSheet(SamplePlans.CHARTS.text()));

  private static List<ChartPlan> plans() {
    return PLAN.sheets().stream().flatMap(sheet -> sheet.charts().stream()).toList();
  }

  private static ChartPart read(ChartPlan plan) {
    return ChartPart.shownBy(FRAMES.get(plan.name()));
  }

  private static void each(BiConsumer<ChartPlan, ChartPart> check) {
    assertThat(FRAMES).hasSize(plans().size());
    plans().forEach(plan -> check.accept(plan, read(plan)));
  }

  private static ChartPart kind(ChartPlan.Kind kind) {
    return plans().stream()
        .filter(plan -> plan.kind() == kind)
        .findFirst()
        .map(WrittenChartsTest::read)
        .orElseThrow();
  }

  private static boolean isLines(ChartPlan plan) {
    return plan.kind() == ChartPlan.Kind.LINES;
  }

  private static String drawn(ChartPlan plan) {
    return PLOT + (isLines(plan) ? "scatterChart" : "barChart");
  }

  /** The axis of the values: the only one of bars, the upright one of lines. */
  private static ChartPart axis(ChartPlan plan, ChartPart chart) {
    return chart.all(PLOT + "valAx").stream()
        .filter(axis -> axis.values("axPos").equals(List.of(isLines(plan) ? "l" : "b")))
        .findFirst()
        .orElseThrow();
  }

  @Nested
  class AChart {
    @Test
    void hasItsTitle() {
      each(
          (plan, chart) -> assertThat(chart.texts("chart/title/tx")).containsExactly(plan.title()));
    }

    @Test
    void isToldToThoseWhoCannotSeeIt() {
      for (ChartPlan plan : plans()) {
        assertThat(
                FRAMES
                    .get(plan.name())
                    .getCTGraphicalObjectFrame()
                    .getNvGraphicFramePr()
                    .getCNvPr()
                    .getDescr())
            .isEqualTo(plan.alternative());
      }
    }

    /** The cell under its lower right corner is covered: it ends where the next begins. */
    @Test
    void coversItsRoom() {
      for (ChartPlan plan : plans()) {
        XSSFClientAnchor anchor = FRAMES.get(plan.name()).getAnchor();
        assertThat(anchor.getRow1()).isEqualTo(plan.from().row());
        assertThat(anchor.getCol1()).isEqualTo((short) plan.from().column());
        assertThat(anchor.getRow2()).isEqualTo(plan.to().row() + 1);
        assertThat(anchor.getCol2()).isEqualTo((short) (plan.to().column() + 1));
      }
    }

    @Test
    void isDrawnAsItsKind() {
      assertThat(kind(ChartPlan.Kind.BARS).values(PLOT + "barChart/grouping"))
          .containsExactly("clustered");
      assertThat(kind(ChartPlan.Kind.TORNADO).values(PLOT + "barChart/grouping"))
          .containsExactly("clustered");
      assertThat(kind(ChartPlan.Kind.STACKED_BARS).values(PLOT + "barChart/grouping"))
          .containsExactly("stacked");
      assertThat(kind(ChartPlan.Kind.STACKED_BARS).values(PLOT + "barChart/overlap"))
          .containsExactly("100");
      assertThat(kind(ChartPlan.Kind.BARS).values(PLOT + "barChart/barDir")).containsExactly("bar");
      assertThat(kind(ChartPlan.Kind.LINES).all(PLOT + "scatterChart")).hasSize(1);
    }

    @Test
    void hasALegendWhereThereIsMoreThanOneSeries() {
      each(
          (plan, chart) ->
              assertThat(chart.all("chart/legend")).hasSize(plan.series().size() > 1 ? 1 : 0));
    }

    @Test
    void showsItsValuesWhereAsked() {
      each(
          (plan, chart) ->
              assertThat(chart.values(drawn(plan) + "/ser/dLbls/showVal"))
                  .hasSize(plan.labels() == ChartPlan.Labels.VALUES ? plan.series().size() : 0)
                  .containsOnly(
                      plan.labels() == ChartPlan.Labels.VALUES
                          ? new String[] {"1"}
                          : new String[] {}));
    }
  }

  @Nested
  class TheAxes {
    @Test
    void reachFromLimitToLimit() {
      each(
          (plan, chart) -> {
            ChartPart axis = axis(plan, chart);
            assertThat(axis.values("scaling/min")).isEqualTo(limit(plan.valueLower()));
            assertThat(axis.values("scaling/max")).isEqualTo(limit(plan.valueUpper()));
          });
    }

    private static List<String> limit(OptionalDouble limit) {
      return limit.isPresent() ? List.of(Decimals.AS_TYPED.text(limit.getAsDouble())) : List.of();
    }

    @Test
    void countInThePattern() {
      each(
          (plan, chart) ->
              assertThat(axis(plan, chart).one("numFmt").element().getAttribute("formatCode"))
                  .isEqualTo(plan.pattern()));
    }

    @Test
    void haveTheirTitles() {
      each(
          (plan, chart) -> {
            assertThat(axis(plan, chart).texts("title/tx")).isEqualTo(words(plan.valueTitle()));
            ChartPart other =
                isLines(plan)
                    ? chart.all(PLOT + "valAx").stream()
                        .filter(axis -> axis.values("axPos").equals(List.of("b")))
                        .findFirst()
                        .orElseThrow()
                    : chart.one(PLOT + "catAx");
            assertThat(other.texts("title/tx")).isEqualTo(words(plan.categoryTitle()));
          });
    }

    private static List<String> words(String title) {
      return title.isEmpty() ? List.of() : List.of(title);
    }

    /** Left to right in order; bars begin on top. */
    @Test
    void runAsPeopleRead() {
      assertThat(kind(ChartPlan.Kind.BARS).values(PLOT + "catAx/scaling/orientation"))
          .containsExactly("maxMin");
      assertThat(kind(ChartPlan.Kind.BARS).values(PLOT + "valAx/scaling/orientation"))
          .containsExactly("minMax");
      assertThat(kind(ChartPlan.Kind.LINES).values(PLOT + "valAx/scaling/orientation"))
          .containsExactly("minMax", "minMax");
    }

    /** The weights of the sweep go from 0 to 1. */
    @Test
    void ofLinesEndWhereTheFiguresDo() {
      ChartPart lines = kind(ChartPlan.Kind.LINES);
      assertThat(lines.all(PLOT + "valAx").get(0).values("scaling/min")).containsExactly("0");
      assertThat(lines.all(PLOT + "valAx").get(0).values("scaling/max")).containsExactly("1");
    }
  }

  @Nested
  class TheSeries {
    @Test
    void referToTheirCellsInOrder() {
      each(
          (plan, chart) -> {
            String series = drawn(plan) + "/ser/";
            String categories = isLines(plan) ? "xVal/numRef/f" : "cat/strRef/f";
            String values = isLines(plan) ? "yVal/numRef/f" : "val/numRef/f";
            assertThat(chart.texts(series + "tx/strRef/f"))
                .isEqualTo(told(plan, one -> one.title().absolute()));
            assertThat(chart.texts(series + categories))
                .isEqualTo(told(plan, one -> one.categories().absolute()));
            assertThat(chart.texts(series + values))
                .isEqualTo(told(plan, one -> one.values().absolute()));
            assertThat(chart.values(series + "order")).isEqualTo(chart.values(series + "idx"));
          });
    }

    private static List<String> told(ChartPlan plan, Function<ChartPlan.Series, String> part) {
      return plan.series().stream().map(part).toList();
    }

    /** So that a preview can draw them without calculating. */
    @Test
    void holdACopyOfWhatTheyShow() {
      ChartPart bars = kind(ChartPlan.Kind.BARS).one(PLOT + "barChart/ser");
      assertThat(bars.texts("tx/strRef/strCache/pt/v")).containsExactly("Score of 100");
      assertThat(bars.texts("cat/strRef/strCache/pt/v"))
          .containsExactly("Oak", "Birch", "Cedar & Co");
      // 0.5 x 50 + 0.3 x 100 + 0.2 x 25, 0.5 x 75 + 0.3 x 75 + 0.2 x 50, ...
      assertThat(bars.texts("val/numRef/numCache/pt/v").stream().map(Double::parseDouble))
          .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-9 ? 0 : 1)
          .containsExactly(60.0, 70.0, 40.0);
    }
  }
}
