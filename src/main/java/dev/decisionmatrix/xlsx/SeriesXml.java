package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.RangeRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;

/** The series of a chart, each with a copy of its figures so that previews can draw it. */
final class SeriesXml {
  /** A hairline of paper between the pieces of a stack, so that they part in grey too. */
  private static final String EDGE =
      "<a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\""
          + Palette.PAPER
          + "\"/></a:solidFill></a:ln>";

  /** Beside colour, marks differ in shape. */
  private static final List<String> SHAPES =
      List.of("circle", "diamond", "square", "triangle", "x", "plus");

  /** Within the bar. */
  static final String CENTRE = "ctr";

  private final ChartPlan plan;
  private final PlannedValues values;
  private final Xml xml;

  SeriesXml(ChartPlan plan, PlannedValues values, Xml xml) {
    this.plan = plan;
    this.values = values;
    this.xml = xml;
  }

  void writeBars(String labelsAt) {
    for (int i = 0; i < plan.series().size(); i++) {
      ChartPlan.Series series = open(i);
      xml.raw("<c:spPr>" + fill(colour(i)) + EDGE + "</c:spPr>");
      xml.leaf("c:invertIfNegative", "val", 0);
      labels(labelsAt, labelsAt.equals(CENTRE) ? Palette.textOn(colour(i)) : Palette.INK);
      categories("c:cat", series.categories());
      figures("c:val", series.values());
      xml.close();
    }
  }

  void writeDots() {
    for (int i = 0; i < plan.series().size(); i++) {
      ChartPlan.Series series = open(i);
      xml.raw("<c:spPr><a:ln w=\"19050\"><a:noFill/></a:ln></c:spPr>");
      xml.open("c:marker").leaf("c:symbol", "val", SHAPES.get(i % SHAPES.size()));
      xml.leaf("c:size", "val", 8);
      xml.raw("<c:spPr>" + fill(colour(i)) + line(9525, colour(i), "solid") + "</c:spPr>").close();
      labels("r", Palette.INK);
      categories("c:cat", series.categories());
      figures("c:val", series.values());
      xml.leaf("c:smooth", "val", 0).close();
    }
  }

  void writeLines() {
    List<String> dashes = List.of("solid", "dash", "sysDot", "dashDot", "lgDash", "lgDashDot");
    for (int i = 0; i < plan.series().size(); i++) {
      ChartPlan.Series series = open(i);
      String dash = dashes.get(i % dashes.size());
      xml.raw("<c:spPr>" + line(25400, colour(i), dash) + "</c:spPr>");
      xml.raw("<c:marker><c:symbol val=\"none\"/></c:marker>");
      labels("t", Palette.INK);
      figures("c:xVal", series.categories());
      figures("c:yVal", series.values());
      xml.leaf("c:smooth", "val", 0).close();
    }
  }

  private ChartPlan.Series open(int index) {
    ChartPlan.Series series = plan.series().get(index);
    xml.open("c:ser").leaf("c:idx", "val", index).leaf("c:order", "val", index);
    xml.open("c:tx").open("c:strRef").text("c:f", series.title().absolute());
    texts(List.of(series.title()));
    xml.close().close();
    return series;
  }

  private String colour(int index) {
    return Palette.series(plan.series().get(index).accent().orElse(index));
  }

  private void labels(String place, String colour) {
    if (!ChartXml.labelled(plan)) {
      return;
    }
    xml.open("c:dLbls");
    xml.leaf("c:numFmt", "formatCode", plan.pattern(), "sourceLinked", 0);
    xml.raw("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
    ChartText.properties(xml, TextStyle.regular(ChartText.SIZE, colour));
    xml.leaf("c:dLblPos", "val", place).leaf("c:showLegendKey", "val", 0);
    xml.leaf("c:showVal", "val", 1).leaf("c:showCatName", "val", 0);
    xml.leaf("c:showSerName", "val", 0).leaf("c:showPercent", "val", 0);
    xml.leaf("c:showBubbleSize", "val", 0).close();
  }

  private void categories(String tag, RangeRef range) {
    xml.open(tag).open("c:strRef").text("c:f", range.absolute());
    texts(PlannedValues.cellsOf(range));
    xml.close().close();
  }

  private void texts(List<CellRef> cells) {
    xml.open("c:strCache").leaf("c:ptCount", "val", cells.size());
    for (int i = 0; i < cells.size(); i++) {
      int index = i;
      values
          .text(cells.get(i))
          .ifPresent(text -> xml.open("c:pt", "idx", index).text("c:v", text).close());
    }
    xml.close();
  }

  private void figures(String tag, RangeRef range) {
    List<CellRef> cells = PlannedValues.cellsOf(range);
    xml.open(tag).open("c:numRef").text("c:f", range.absolute());
    xml.open("c:numCache").text("c:formatCode", plan.pattern());
    xml.leaf("c:ptCount", "val", cells.size());
    for (int i = 0; i < cells.size(); i++) {
      OptionalDouble figure = values.figure(cells.get(i));
      if (figure.isPresent()) {
        String plain = BigDecimal.valueOf(figure.getAsDouble()).toPlainString();
        xml.open("c:pt", "idx", i).text("c:v", plain).close();
      }
    }
    xml.close().close().close();
  }

  private static String fill(String colour) {
    return "<a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill>";
  }

  private static String line(int width, String colour, String dash) {
    return "<a:ln w=\"%s\" cap=\"rnd\">%s<a:prstDash val=\"%s\"/><a:round/></a:ln>"
        .formatted(width, fill(colour), dash);
  }
}
