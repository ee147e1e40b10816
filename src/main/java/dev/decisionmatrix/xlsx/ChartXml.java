package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.ChartLook;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.ChartPlan.Kind;
import java.util.Optional;

/** The part that holds a chart. */
final class ChartXml {
  static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final int CATEGORY_AXIS = 1;
  static final int VALUE_AXIS = 2;

  private final ChartPlan plan;
  private final PlannedValues values;
  private final SeriesXml series;
  private final Xml xml = new Xml();

  ChartXml(ChartPlan plan, PlannedValues values) {
    this.plan = plan;
    this.values = values;
    this.series = new SeriesXml(plan, values, xml);
  }

  byte[] bytes() {
    xml.open("c:chartSpace", "xmlns:c", CHART, "xmlns:a", MAIN);
    xml.leaf("c:roundedCorners", "val", 0);
    xml.open("c:chart");
    title();
    xml.open("c:plotArea");
    layout();
    switch (plan.kind()) {
      case BARS, STACKED_BARS, TORNADO -> bars();
      case LINES, CURVE, SCATTER -> lines();
      case MARKERS, SLOPES -> marks();
    }
    new AxesXml(plan, values, xml).write();
    xml.close();
    legend();
    xml.leaf("c:plotVisOnly", "val", 0).leaf("c:dispBlanksAs", "val", "gap").close();
    xml.raw("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
    ChartText.properties(xml, ChartText.PLAIN);
    return xml.close().bytes();
  }

  private void title() {
    if (plan.title().isEmpty()) {
      xml.leaf("c:autoTitleDeleted", "val", 1);
      return;
    }
    xml.open("c:title");
    ChartText.rich(xml, plan.title(), ChartText.TITLE);
    xml.leaf("c:overlay", "val", 0).close();
    xml.leaf("c:autoTitleDeleted", "val", 0);
  }

  private void layout() {
    if (plan.look().plot().isEmpty()) {
      xml.leaf("c:layout");
      return;
    }
    ChartLook.Plot plot = plan.look().plot().get();
    xml.open("c:layout").open("c:manualLayout").leaf("c:layoutTarget", "val", "inner");
    xml.leaf("c:xMode", "val", "edge").leaf("c:yMode", "val", "edge");
    xml.leaf("c:x", "val", ChartText.share(plot.x()));
    xml.leaf("c:y", "val", ChartText.share(plot.y()));
    xml.leaf("c:w", "val", ChartText.share(plot.width()));
    xml.leaf("c:h", "val", ChartText.share(plot.height())).close().close();
  }

  private void bars() {
    boolean stacked = plan.kind() == Kind.STACKED_BARS;
    xml.open("c:barChart").leaf("c:barDir", "val", "bar");
    xml.leaf("c:grouping", "val", stacked ? "stacked" : "clustered");
    xml.leaf("c:varyColors", "val", 0);
    series.writeBars();
    xml.leaf("c:gapWidth", "val", gap(plan)).leaf("c:overlap", "val", overlap(plan));
    axisIds();
    xml.close();
  }

  static int gap(ChartPlan plan) {
    boolean many = plan.series().size() > 2 && plan.kind() != Kind.STACKED_BARS;
    return plan.look().gap().orElse(many ? 60 : 45);
  }

  /** Bars that reach to one side only must not hide each other. */
  static int overlap(ChartPlan plan) {
    int usual =
        switch (plan.kind()) {
          case STACKED_BARS -> 100;
          case TORNADO -> 60;
          default -> 0;
        };
    return plan.look().overlap().orElse(usual);
  }

  private void marks() {
    xml.open("c:lineChart").leaf("c:grouping", "val", "standard");
    xml.leaf("c:varyColors", "val", 0);
    series.writeMarks();
    xml.leaf("c:marker", "val", 1);
    axisIds();
    xml.close();
  }

  private void lines() {
    xml.open("c:scatterChart").leaf("c:scatterStyle", "val", "lineMarker");
    xml.leaf("c:varyColors", "val", 0);
    series.writeLines();
    axisIds();
    xml.close();
  }

  private void axisIds() {
    xml.leaf("c:axId", "val", CATEGORY_AXIS).leaf("c:axId", "val", VALUE_AXIS);
  }

  private void legend() {
    legendPlace(plan)
        .ifPresent(
            place -> {
              xml.open("c:legend").leaf("c:legendPos", "val", place).leaf("c:overlay", "val", 0);
              ChartText.properties(xml, ChartText.QUIET);
              xml.close();
            });
  }

  /** By need none where a series is hidden: engines differ in which entry they leave out. */
  static Optional<String> legendPlace(ChartPlan plan) {
    boolean hides =
        plan.series().stream().anyMatch(each -> each.paint() instanceof ChartPlan.Paint.Hidden);
    return switch (plan.look().legend()) {
      case NONE -> Optional.empty();
      case ABOVE -> Optional.of("t");
      case RIGHT -> Optional.of("r");
      case BY_NEED -> Optional.of("b").filter(any -> plan.series().size() > 1 && !hides);
    };
  }
}
