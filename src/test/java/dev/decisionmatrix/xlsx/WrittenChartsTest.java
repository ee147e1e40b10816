package dev.decisionmatrix.xlsx;

import static dev.decisionmatrix.xlsx.ReadBack.EVERYTHING;
import static dev.decisionmatrix.xlsx.ReadBack.PLAN;
import static dev.decisionmatrix.xlsx.ReadBack.frames;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.cells.ChartLook;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.display.Decimals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a reader finds of a chart in a file is what the plan said, part by part. */
class WrittenChartsTest {
  private static final String PLOT = "chart/plotArea/";
  private static final Map<String, XSSFGraphicFrame> FRAMES = new LinkedHashMap<>();

  static {
    for (SheetName sheet : List.of(SamplePlans.CHARTS, SamplePlans.EXACT)) {
      FRAMES.putAll(frames(EVERYTHING.getSheet(sheet.text())));
    }
  }

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
    return plan.kind().isOverNumbers();
  }

  private static String drawn(ChartPlan plan) {
    return PLOT
        + switch (plan.kind()) {
          case LINES, CURVE, SCATTER -> "scatterChart";
          case MARKERS, SLOPES -> "lineChart";
          default -> "barChart";
        };
  }

  /** The axis of the values: the only one of bars, the upright one of lines. */
  private static ChartPart axis(ChartPlan plan, ChartPart chart) {
    List<ChartPart> axes = chart.all(PLOT + "valAx");
    return axes.get(isLines(plan) ? 1 : 0);
  }

  private static ChartPart named(String name) {
    return plans().stream()
        .filter(plan -> plan.name().equals(name))
        .findFirst()
        .map(WrittenChartsTest::read)
        .orElseThrow();
  }

  @Nested
  class AChart {
    @Test
    void hasItsTitle() {
      each(
          (plan, chart) ->
              assertThat(chart.texts("chart/title/tx")).isEqualTo(TheAxes.words(plan.title())));
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
              assertThat(chart.all("chart/legend"))
                  .hasSize(
                      plan.series().size() > 1 && plan.look().legend() != ChartLook.Legend.NONE
                          ? 1
                          : 0));
    }

    /** Gnumeric has bars in colours of its own, on which no text can be read for sure. */
    @Test
    void hasNoLabelsOnItsBars() {
      each((plan, chart) -> assertThat(chart.all(drawn(plan) + "/ser/dLbls")).isEmpty());
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

    @Test
    void ofCurvesFollowWhatIsDrawn() {
      ChartPart curve = kind(ChartPlan.Kind.CURVE);
      assertThat(curve.all(PLOT + "valAx").get(0).values("scaling/min")).isEmpty();
      assertThat(curve.all(PLOT + "valAx").get(0).values("scaling/max")).isEmpty();
    }

    /** The weights of the sweep go from 0 to 1. */
    @Test
    void ofLinesEndWhereTheFiguresDo() {
      ChartPart lines = kind(ChartPlan.Kind.LINES);
      assertThat(lines.all(PLOT + "valAx").get(0).values("scaling/min")).containsExactly("0");
      assertThat(lines.all(PLOT + "valAx").get(0).values("scaling/max")).containsExactly("1");
    }
  }

  /** Where bars must stand on the rows beside them. */
  @Nested
  class AnExactOne {
    private final ChartPart scores = named("Exact scores");

    @Test
    void drawsItsBarsInAPartOfItsOwn() {
      ChartPart layout = scores.one(PLOT + "layout/manualLayout");
      assertThat(layout.values("layoutTarget")).containsExactly("inner");
      assertThat(layout.values("x")).containsExactly("0.05");
      assertThat(layout.values("w")).containsExactly("0.9");
      // a head of 30 of 138 pixels
      assertThat(Double.parseDouble(layout.values("y").get(0))).isCloseTo(0.2174, within(1e-4));
      assertThat(Double.parseDouble(layout.values("h").get(0))).isCloseTo(0.7826, within(1e-4));
    }

    @Test
    void hasItsScaleOnTopOrNone() {
      assertThat(scores.values(PLOT + "valAx/axPos")).containsExactly("t");
      assertThat(scores.values(PLOT + "valAx/crosses")).containsExactly("autoZero");
      assertThat(scores.values(PLOT + "valAx/majorUnit")).containsExactly("20");
      assertThat(scores.values(PLOT + "catAx/tickLblPos")).containsExactly("none");
      ChartPart differences = named("Exact differences");
      assertThat(differences.values(PLOT + "valAx/delete")).containsExactly("1");
      assertThat(differences.all(PLOT + "valAx/majorGridlines")).isEmpty();
      assertThat(differences.values(PLOT + "barChart/overlap")).containsExactly("100");
      assertThat(differences.values(PLOT + "barChart/gapWidth")).containsExactly("55");
    }

    @Test
    void hasColoursThatSaySomethingAndNoEdges() {
      assertThat(scores.values(PLOT + "barChart/ser/spPr/solidFill/srgbClr"))
          .containsExactly("0B5CAD", "7D95AE", "6FA5DA", "A9BBCD", "D5DEE7", "FAD778");
      assertThat(scores.all(PLOT + "barChart/ser/spPr/ln/noFill")).hasSize(6);
    }

    @Test
    void reachesToEitherSideOfTheScore() {
      assertThat(scores.all(PLOT + "barChart/ser/errBars")).hasSize(1);
      ChartPart reach = scores.all(PLOT + "barChart/ser").get(3).one("errBars");
      assertThat(reach.values("noEndCap")).containsExactly("0");
      assertThat(reach.texts("plus/numRef/f")).containsExactly("'Exact'!$N$2:$N$7");
      assertThat(reach.texts("minus/numRef/f")).containsExactly("'Exact'!$M$2:$M$7");
      assertThat(reach.texts("plus/numRef/numCache/pt/v")).containsExactly("7.0", "0.2", "9.0");
    }

    @Test
    void goesWithItsCellsAndMayEndBetweenThem() {
      XSSFClientAnchor anchor = FRAMES.get("Marks MARKERS").getAnchor();
      assertThat(anchor.getAnchorType()).isEqualTo(AnchorType.MOVE_AND_RESIZE);
      assertThat(anchor.getDy1()).isEqualTo(4 * 9525);
      assertThat(anchor.getDx2()).isEqualTo(10 * 9525);
      assertThat(anchor.getDy2()).isEqualTo(6 * 9525);
    }

    @Test
    void marksEachSeriesInAWayOfItsOwn() {
      ChartPart marks = named("Marks MARKERS");
      assertThat(marks.values(PLOT + "lineChart/ser/marker/symbol"))
          .containsExactly("circle", "diamond", "square", "triangle", "circle", "diamond");
      assertThat(marks.all(PLOT + "lineChart/ser/spPr/ln/noFill")).hasSize(6);
      assertThat(marks.values(PLOT + "lineChart/ser/marker/spPr/solidFill/srgbClr"))
          .containsExactly("0B5CAD", "E69F00", "009E73", "56B4E9", "D55E00", "CC79A7");
      assertThat(named("Marks SLOPES").all(PLOT + "lineChart/ser/spPr/ln/noFill")).isEmpty();
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
