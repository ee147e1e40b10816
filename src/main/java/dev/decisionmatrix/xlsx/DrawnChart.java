package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.ChartLook;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.ChartPlan.Kind;
import dev.decisionmatrix.cells.ChartPlan.Paint;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a chart draws and how, as far as it changes what people see, piece by piece in the order of
 * a file: see {@link Fittings}.
 */
final class DrawnChart {
  private final ChartPlan plan;
  private final List<String> pieces = new ArrayList<>();

  private DrawnChart(ChartPlan plan) {
    this.plan = plan;
  }

  /** What a file must say of a planned one. */
  static String of(ChartPlan plan) {
    DrawnChart chart = new DrawnChart(plan);
    chart.gather();
    return line(plan.name(), corners(plan), chart.pieces);
  }

  /**
   * A chart.
   *
   * @param corners column, row and the offsets in them, of both
   * @param pieces references, and settings by their names
   */
  static String line(String name, List<String> corners, List<String> pieces) {
    return "chart " + name + " on " + corners + " of " + pieces;
  }

  /** One of those. */
  static String piece(String element, String value) {
    return element.substring(element.indexOf(':') + 1) + " " + value;
  }

  /** That an end of an axis over numbers does not follow what is drawn. */
  static String fixed(String end) {
    return piece(end, "fixed");
  }

  private static List<String> corners(ChartPlan plan) {
    ChartLook.Spill spill = plan.look().spill();
    return List.of(
        String.valueOf(plan.from().column()),
        Drawings.offset(spill.left()),
        String.valueOf(plan.from().row()),
        Drawings.offset(spill.top()),
        String.valueOf(plan.to().column() + 1),
        Drawings.offset(spill.right()),
        String.valueOf(plan.to().row() + 1),
        Drawings.offset(spill.bottom()));
  }

  private void gather() {
    plan.look().plot().ifPresent(this::addPlot);
    if (!plan.kind().isOverNumbers()) {
      add("grouping", grouping());
    }
    for (int i = 0; i < plan.series().size(); i++) {
      addSeries(plan.series().get(i), i);
    }
    if (plan.kind().isBars()) {
      add("gapWidth", String.valueOf(ChartXml.gap(plan)));
      add("overlap", String.valueOf(ChartXml.overlap(plan)));
    }
    addAxes();
    ChartXml.legendPlace(plan).ifPresent(place -> add("legendPos", place));
  }

  private void addPlot(ChartLook.Plot plot) {
    add("x", ChartText.share(plot.x()));
    add("y", ChartText.share(plot.y()));
    add("w", ChartText.share(plot.width()));
    add("h", ChartText.share(plot.height()));
  }

  private String grouping() {
    return switch (plan.kind()) {
      case STACKED_BARS -> "stacked";
      case MARKERS, SLOPES -> "standard";
      default -> "clustered";
    };
  }

  private void addSeries(ChartPlan.Series series, int index) {
    pieces.add(series.title().absolute());
    if (plan.kind().isBars() && !(series.paint() instanceof Paint.Hidden)) {
      add("srgbClr", SeriesXml.colour(plan, index));
    }
    if (plan.kind() == Kind.MARKERS || plan.kind() == Kind.SLOPES) {
      add("symbol", SeriesXml.mark(plan, index));
      add("srgbClr", SeriesXml.colour(plan, index));
    }
    if (series.paint() instanceof Paint.Named named) {
      add("dLblPos", SeriesXml.place(named.side()));
      add("showSerName", "1");
    }
    series
        .whiskers()
        .ifPresent(
            whiskers -> {
              pieces.add(whiskers.up().absolute());
              pieces.add(whiskers.down().absolute());
            });
    pieces.add(series.categories().absolute());
    pieces.add(series.values().absolute());
  }

  private void addAxes() {
    if (plan.kind().isOverNumbers()) {
      addEnds();
      return;
    }
    add("orientation", plan.kind().isBars() ? "maxMin" : "minMax");
    add("delete", "0");
    add("tickLblPos", plan.look().names() == ChartLook.Names.NONE ? "none" : "low");
    add("orientation", "minMax");
    add("max", plan.valueUpper());
    add("min", plan.valueLower());
    add("delete", plan.look().scale() == ChartLook.Scale.NONE ? "1" : "0");
    add("tickLblPos", "nextTo");
    plan.look().unit().ifPresent(unit -> add("majorUnit", String.valueOf(unit)));
  }

  private void addEnds() {
    if (plan.kind() == Kind.LINES) {
      pieces.add(fixed("max"));
    }
    if (plan.kind() != Kind.CURVE) {
      pieces.add(fixed("min"));
    }
    plan.valueUpper().ifPresent(upper -> pieces.add(fixed("max")));
    plan.valueLower().ifPresent(lower -> pieces.add(fixed("min")));
  }

  private void add(String name, OptionalDouble figure) {
    figure.ifPresent(value -> add(name, ChartText.plain(value)));
  }

  private void add(String name, String value) {
    pieces.add(piece(name, value));
  }
}
