package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.ChartLook;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.display.Decimals;
import java.util.DoubleSummaryStatistics;

/** The two axes of a chart. */
final class AxesXml {
  private static final String GRID =
      "<c:majorGridlines><c:spPr><a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\""
          + Palette.HAIRLINE
          + "\"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>";
  private static final String BASELINE =
      "<c:spPr><a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\""
          + Palette.RULE
          + "\"/></a:solidFill></a:ln></c:spPr>";
  private static final String NO_LINE = "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>";

  private final ChartPlan plan;
  private final PlannedValues values;
  private final Xml xml;

  AxesXml(ChartPlan plan, PlannedValues values, Xml xml) {
    this.plan = plan;
    this.values = values;
    this.xml = xml;
  }

  void write() {
    switch (plan.kind()) {
      case LINES, CURVE, SCATTER -> {
        numericCategories();
        values("l", "min");
      }
      case MARKERS, SLOPES -> {
        categories("b", "minMax");
        values("l", "autoZero");
      }
      default -> {
        categories("l", "maxMin");
        boolean above = plan.look().scale() != ChartLook.Scale.BELOW;
        values(above ? "t" : "b", above ? "autoZero" : "max");
      }
    }
  }

  /** Of bars the first on top; the names are written as the chart's other text. */
  private void categories(String side, String orientation) {
    xml.open("c:catAx").leaf("c:axId", "val", ChartXml.CATEGORY_AXIS);
    xml.open("c:scaling").leaf("c:orientation", "val", orientation).close();
    xml.leaf("c:delete", "val", 0).leaf("c:axPos", "val", side);
    title(plan.categoryTitle());
    ticks(plan.look().names() == ChartLook.Names.NONE ? "none" : "low");
    xml.raw(BASELINE);
    crossing(ChartXml.VALUE_AXIS, "autoZero");
    xml.leaf("c:auto", "val", 0).leaf("c:tickLblSkip", "val", 1).close();
  }

  private void numericCategories() {
    xml.open("c:valAx").leaf("c:axId", "val", ChartXml.CATEGORY_AXIS);
    xml.open("c:scaling").leaf("c:orientation", "val", "minMax");
    if (plan.kind() == ChartPlan.Kind.SCATTER) {
      xml.leaf("c:min", "val", 0).close();
    } else if (plan.kind() == ChartPlan.Kind.CURVE) {
      xml.close();
    } else {
      DoubleSummaryStatistics places = places();
      xml.leaf("c:max", "val", ChartText.plain(places.getMax()));
      xml.leaf("c:min", "val", ChartText.plain(places.getMin())).close();
    }
    xml.leaf("c:delete", "val", 0).leaf("c:axPos", "val", "b");
    title(plan.categoryTitle());
    xml.leaf("c:numFmt", "formatCode", placesPattern(), "sourceLinked", 0);
    ticks("low");
    xml.raw(BASELINE);
    ChartText.properties(xml, ChartText.SCALE);
    crossing(ChartXml.VALUE_AXIS, "min");
    xml.leaf("c:crossBetween", "val", "midCat").close();
  }

  private String placesPattern() {
    return plan.series().stream()
        .findFirst()
        .flatMap(series -> values.shown(series.categories().from()))
        .map(Decimals::pattern)
        .orElse("General");
  }

  /** Fixed ends: left to themselves, engines draw a share from 0 to 1.2. */
  private DoubleSummaryStatistics places() {
    return plan.series().stream()
        .filter(series -> !(series.paint() instanceof ChartPlan.Paint.Points))
        .flatMap(series -> PlannedValues.cellsOf(series.categories()).stream())
        .flatMapToDouble(cell -> values.figure(cell).stream())
        .summaryStatistics();
  }

  private void values(String side, String crosses) {
    boolean none = plan.look().scale() == ChartLook.Scale.NONE;
    xml.open("c:valAx").leaf("c:axId", "val", ChartXml.VALUE_AXIS);
    xml.open("c:scaling").leaf("c:orientation", "val", "minMax");
    plan.valueUpper().ifPresent(upper -> xml.leaf("c:max", "val", ChartText.plain(upper)));
    plan.valueLower().ifPresent(lower -> xml.leaf("c:min", "val", ChartText.plain(lower)));
    xml.close();
    xml.leaf("c:delete", "val", none ? 1 : 0).leaf("c:axPos", "val", side);
    xml.raw(none ? "" : GRID);
    title(plan.valueTitle());
    xml.leaf("c:numFmt", "formatCode", plan.pattern(), "sourceLinked", 0);
    ticks("nextTo");
    xml.raw(NO_LINE);
    ChartText.properties(xml, ChartText.SCALE);
    crossing(ChartXml.CATEGORY_AXIS, crosses);
    xml.leaf("c:crossBetween", "val", plan.kind().isOverNumbers() ? "midCat" : "between");
    plan.look().unit().ifPresent(unit -> xml.leaf("c:majorUnit", "val", unit));
    xml.close();
  }

  private void title(String words) {
    if (!words.isEmpty()) {
      xml.open("c:title");
      ChartText.rich(xml, words, ChartText.QUIET);
      xml.leaf("c:overlay", "val", 0).close();
    }
  }

  private void ticks(String labels) {
    xml.leaf("c:majorTickMark", "val", "none").leaf("c:minorTickMark", "val", "none");
    xml.leaf("c:tickLblPos", "val", labels);
  }

  private void crossing(int other, String where) {
    xml.leaf("c:crossAx", "val", other).leaf("c:crosses", "val", where);
  }
}
