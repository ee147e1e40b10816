package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.ChartPlan.Kind;
import dev.decisionmatrix.cells.ChartPlan.Labels;

/** The part that holds a chart. */
final class ChartXml {
  static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final int CATEGORY_AXIS = 111_111_111;
  static final int VALUE_AXIS = 222_222_222;

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
    xml.leaf("c:date1904", "val", 0).leaf("c:roundedCorners", "val", 0);
    xml.open("c:chart");
    title();
    xml.open("c:plotArea").leaf("c:layout");
    switch (plan.kind()) {
      case BARS, STACKED_BARS, TORNADO -> bars();
      case LINES -> lines();
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
    xml.raw(
        "<c:layout><c:manualLayout><c:xMode val=\"edge\"/><c:yMode val=\"edge\"/>"
            + "<c:x val=\"0.015\"/><c:y val=\"0.02\"/></c:manualLayout></c:layout>");
    xml.leaf("c:overlay", "val", 0).close();
    xml.leaf("c:autoTitleDeleted", "val", 0);
  }

  private void bars() {
    boolean stacked = plan.kind() == Kind.STACKED_BARS;
    xml.open("c:barChart").leaf("c:barDir", "val", "bar");
    xml.leaf("c:grouping", "val", stacked ? "stacked" : "clustered");
    xml.leaf("c:varyColors", "val", 0);
    series.writeBars(stacked ? SeriesXml.CENTRE : "outEnd");
    xml.leaf("c:gapWidth", "val", plan.series().size() > 2 && !stacked ? 60 : 45);
    xml.leaf("c:overlap", "val", overlap(plan.kind()));
    axisIds();
    xml.close();
  }

  /** Bars that reach to one side only must not hide each other. */
  static int overlap(Kind kind) {
    return switch (kind) {
      case STACKED_BARS -> 100;
      case TORNADO -> 60;
      case BARS, LINES -> 0;
    };
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

  /** None where a series is hidden: engines differ in which entry they leave out. */
  private void legend() {
    boolean hides =
        plan.series().stream().anyMatch(each -> each.paint() instanceof ChartPlan.Paint.Hidden);
    if (plan.series().size() < 2 || hides) {
      return;
    }
    xml.open("c:legend");
    xml.leaf("c:legendPos", "val", "b");
    xml.leaf("c:overlay", "val", 0);
    ChartText.properties(xml, ChartText.QUIET);
    xml.close();
  }

  static boolean labelled(ChartPlan plan) {
    return plan.labels() == Labels.VALUES;
  }
}
