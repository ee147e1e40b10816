package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Hue;
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

  /** Beside colour, lines differ in their strokes. */
  private static final List<String> DASHES =
      List.of("solid", "dash", "sysDot", "dashDot", "lgDash", "lgDashDot");

  private static final List<String> MARKS = List.of("circle", "diamond", "square", "triangle");

  private static final String INVISIBLE = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";

  private final ChartPlan plan;
  private final PlannedValues values;
  private final Xml xml;

  SeriesXml(ChartPlan plan, PlannedValues values, Xml xml) {
    this.plan = plan;
    this.values = values;
    this.xml = xml;
  }

  void writeBars() {
    for (int i = 0; i < plan.series().size(); i++) {
      ChartPlan.Series series = open(i);
      boolean hidden = series.paint() instanceof ChartPlan.Paint.Hidden;
      String colour = colour(plan, i);
      xml.raw(hidden ? INVISIBLE : "<c:spPr>" + fill(colour) + edge(series.paint()) + "</c:spPr>");
      xml.leaf("c:invertIfNegative", "val", 0);
      series.whiskers().ifPresent(this::whiskers);
      categories("c:cat", series.categories());
      figures("c:val", series.values());
      xml.close();
    }
  }

  /** A bar of a colour that says something has no edge: it would show bars of no length. */
  private static String edge(ChartPlan.Paint paint) {
    if (!(paint instanceof ChartPlan.Paint.Of of)) {
      return EDGE;
    }
    return of.hue() == Hue.OUT
        ? "<a:ln w=\"9525\">" + fill(Palette.GROUP_LINE) + "</a:ln>"
        : "<a:ln><a:noFill/></a:ln>";
  }

  private void whiskers(ChartPlan.Whiskers whiskers) {
    xml.open("c:errBars").leaf("c:errBarType", "val", "both").leaf("c:errValType", "val", "cust");
    xml.leaf("c:noEndCap", "val", 0);
    figures("c:plus", whiskers.up());
    figures("c:minus", whiskers.down());
    xml.raw("<c:spPr><a:ln w=\"12700\">" + fill(Palette.INK) + "</a:ln></c:spPr>").close();
  }

  /** Each series in its colour and with its mark, so that they part in grey too. */
  void writeMarks() {
    boolean joined = plan.kind() == ChartPlan.Kind.SLOPES;
    for (int i = 0; i < plan.series().size(); i++) {
      ChartPlan.Series series = open(i);
      String fill = fill(colour(plan, i));
      xml.raw("<c:spPr><a:ln w=\"19050\">" + (joined ? fill : "<a:noFill/>") + "</a:ln></c:spPr>");
      xml.open("c:marker").leaf("c:symbol", "val", mark(plan, i));
      xml.leaf("c:size", "val", joined ? 6 : 9);
      xml.raw("<c:spPr>" + fill + line(9525, Palette.PAPER, "solid") + "</c:spPr>").close();
      categories("c:cat", series.categories());
      figures("c:val", series.values());
      xml.leaf("c:smooth", "val", 0).close();
    }
  }

  static String mark(ChartPlan plan, int index) {
    return plan.kind() == ChartPlan.Kind.SLOPES ? MARKS.get(0) : MARKS.get(index % MARKS.size());
  }

  void writeLines() {
    for (int i = 0; i < plan.series().size(); i++) {
      ChartPlan.Series series = open(i);
      drawn(series.paint(), i);
      figures("c:xVal", series.categories());
      figures("c:yVal", series.values());
      xml.leaf("c:smooth", "val", 0).close();
    }
  }

  private void drawn(ChartPlan.Paint paint, int index) {
    if (paint instanceof ChartPlan.Paint.Named named) {
      point(index);
      name(named.side());
    } else if (paint instanceof ChartPlan.Paint.Points) {
      point(index);
    } else if (paint instanceof ChartPlan.Paint.Mark) {
      stroke(line(12700, Palette.MUTED, "sysDash"));
    } else {
      stroke(line(25400, Palette.series(index), DASHES.get(index % DASHES.size())));
    }
  }

  private void point(int index) {
    xml.raw("<c:spPr><a:ln w=\"19050\"><a:noFill/></a:ln></c:spPr>");
    boolean own = plan.kind() == ChartPlan.Kind.SCATTER;
    xml.open("c:marker").leaf("c:symbol", "val", own ? mark(plan, index) : "circle");
    xml.leaf("c:size", "val", 9);
    String fill = fill(own ? Palette.series(index) : Palette.INK);
    xml.raw("<c:spPr>" + fill + line(9525, Palette.PAPER, "solid") + "</c:spPr>");
    xml.close();
  }

  private void stroke(String line) {
    xml.raw("<c:spPr>" + line + "</c:spPr><c:marker><c:symbol val=\"none\"/></c:marker>");
  }

  private void name(ChartPlan.Side side) {
    xml.open("c:dLbls").raw(INVISIBLE);
    ChartText.properties(xml, ChartText.QUIET);
    xml.leaf("c:dLblPos", "val", place(side)).leaf("c:showLegendKey", "val", 0);
    xml.leaf("c:showVal", "val", 0).leaf("c:showCatName", "val", 0);
    xml.leaf("c:showSerName", "val", 1).leaf("c:showPercent", "val", 0);
    xml.leaf("c:showBubbleSize", "val", 0).close();
  }

  static String place(ChartPlan.Side side) {
    return switch (side) {
      case RIGHT -> "r";
      case LEFT -> "l";
      case ABOVE -> "t";
      case BELOW -> "b";
    };
  }

  private ChartPlan.Series open(int index) {
    ChartPlan.Series series = plan.series().get(index);
    xml.open("c:ser").leaf("c:idx", "val", index).leaf("c:order", "val", index);
    xml.open("c:tx").open("c:strRef").text("c:f", series.title().absolute());
    texts(List.of(series.title()));
    xml.close().close();
    return series;
  }

  /** The next colour after those of the series before it. */
  static String colour(ChartPlan plan, int index) {
    ChartPlan.Paint paint = plan.series().get(index).paint();
    if (paint instanceof ChartPlan.Paint.Step step) {
      return Palette.step(step.place(), step.steps());
    }
    if (paint instanceof ChartPlan.Paint.Of of) {
      return Palette.of(of.hue());
    }
    long before =
        plan.series().subList(0, index).stream()
            .filter(series -> series.paint() instanceof ChartPlan.Paint.Next)
            .count();
    return Palette.series(Math.toIntExact(before));
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
        String plain = new BigDecimal(ShortestDecimal.of(figure.getAsDouble())).toPlainString();
        xml.open("c:pt", "idx", i).text("c:v", plain).close();
      }
    }
    xml.close().close().close();
  }

  private static String fill(String colour) {
    return "<a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill>";
  }

  private static String line(int width, String colour, String dash) {
    return "<a:ln w=\""
        + width
        + "\" cap=\"rnd\">"
        + fill(colour)
        + "<a:prstDash val=\""
        + dash
        + "\"/><a:round/></a:ln>";
  }
}
