package dev.decisionmatrix.cells;

import static dev.decisionmatrix.cells.SheetPrinter.place;
import static dev.decisionmatrix.cells.SheetPrinter.quoted;
import static dev.decisionmatrix.cells.SheetPrinter.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Prints everything that a chart's plan holds. */
final class ChartPrinter {
  private ChartPrinter() {}

  static List<String> lines(ChartPlan chart, SheetName home) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "chart "
            + chart.name()
            + " "
            + word(chart.kind())
            + " at "
            + place(chart.from(), home)
            + ":"
            + place(chart.to(), home));
    lines.add("  title " + quoted(chart.title()));
    lines.add("  alternative " + quoted(chart.alternative()));
    lines.add("  categories " + quoted(chart.categoryTitle()));
    lines.add(
        "  values "
            + quoted(chart.valueTitle())
            + " from "
            + end(chart.valueLower())
            + " to "
            + end(chart.valueUpper())
            + " as "
            + chart.pattern());
    if (!chart.look().equals(ChartLook.usual())) {
      lines.add("  look " + look(chart.look()));
    }
    chart.series().forEach(series -> lines.add("  series " + line(series)));
    return lines;
  }

  private static String end(OptionalDouble end) {
    return end.isPresent() ? Double.toString(end.getAsDouble()) : "any";
  }

  private static String line(ChartPlan.Series series) {
    return series.title().absolute()
        + ": "
        + series.values().absolute()
        + " over "
        + series.categories().absolute()
        + ", "
        + paint(series.paint())
        + series.whiskers().map(ChartPrinter::whiskers).orElse("");
  }

  private static String look(ChartLook look) {
    return "gap "
        + (look.gap().isPresent() ? look.gap().getAsInt() : "usual")
        + ", overlap "
        + (look.overlap().isPresent() ? look.overlap().getAsInt() : "usual")
        + ", legend "
        + word(look.legend())
        + ", plot "
        + look.plot().map(ChartLook.Plot::toString).orElse("any")
        + ", scale "
        + word(look.scale())
        + ", names "
        + word(look.names())
        + ", unit "
        + (look.unit().isPresent() ? look.unit().getAsInt() : "any")
        + ", "
        + look.spill();
  }

  private static String whiskers(ChartPlan.Whiskers whiskers) {
    return ", reaching "
        + whiskers.down().absolute()
        + " down, "
        + whiskers.up().absolute()
        + " up";
  }

  private static String paint(ChartPlan.Paint paint) {
    if (paint instanceof ChartPlan.Paint.Of of) {
      return word(of.hue());
    }
    return paint instanceof ChartPlan.Paint.Step step
        ? "step " + step.place() + " of " + step.steps()
        : paint.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
