package dev.decisionmatrix.cells;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints a sheet's plan as text, a line per cell, for golden files. */
public final class SheetPrinter {
  private SheetPrinter() {}

  public static String print(WorkbookPlan plan) {
    return plan.sheets().stream().map(SheetPrinter::print).collect(Collectors.joining("\n"));
  }

  public static String print(SheetPlan plan) {
    List<String> lines = new ArrayList<>();
    lines.add("# " + plan.name().text() + " (" + word(plan.kind()) + ")");
    plan.cells().stream()
        .sorted(
            Comparator.comparingInt((Cell cell) -> cell.at().row())
                .thenComparingInt(cell -> cell.at().column()))
        .forEach(cell -> lines.add(line(cell)));
    plan.merged().forEach(range -> lines.add("merged " + range.address()));
    plan.names().forEach((name, range) -> lines.add("name " + name + " " + range.address()));
    plan.frozen().ifPresent(cell -> lines.add("frozen at " + cell.address()));
    plan.filter().ifPresent(range -> lines.add("filter " + range.address()));
    plan.highlights().forEach(highlight -> lines.add(line(highlight)));
    plan.charts().forEach(chart -> lines.addAll(lines(chart)));
    return String.join("\n", lines) + "\n";
  }

  private static String line(Cell cell) {
    String start = cell.at().address() + " " + word(cell.look()) + " ";
    if (cell instanceof Label label) {
      return start + quoted(label.text()) + link(label.link());
    }
    if (cell instanceof Fixed fixed) {
      return start + fixed.value() + " (" + fixed.why() + ")";
    }
    if (cell instanceof Live live) {
      return start
          + "="
          + live.formula().textOn(live.at().sheet())
          + " -> "
          + expected(live)
          + link(live.link());
    }
    Input input = (Input) cell;
    return start + content(input) + " accepts " + accepts(input.rule().accepts());
  }

  private static String expected(Live live) {
    if (live.expected() instanceof Expected.Figure figure) {
      return live.shown().text(figure.value()) + " (" + figure.value() + ")";
    }
    return live.expected() instanceof Expected.Text text
        ? quoted(text.text())
        : Boolean.toString(((Expected.Truth) live.expected()).truth());
  }

  private static String content(Input input) {
    if (input.content() instanceof Input.Content.Figure figure) {
      return input.shown().text(figure.value());
    }
    return input.content() instanceof Input.Content.Text text ? quoted(text.text()) : "blank";
  }

  private static String accepts(Rule.Accepts accepts) {
    if (accepts instanceof Rule.Accepts.NumberBetween between) {
      return between.lower() + " to " + between.upper();
    }
    if (accepts instanceof Rule.Accepts.NumberAtLeast least) {
      return "at least " + least.lower();
    }
    if (accepts instanceof Rule.Accepts.OneOf one) {
      return "one of " + one.words();
    }
    return accepts instanceof Rule.Accepts.OneOfRange list
        ? "one of " + list.range().absolute()
        : "any text";
  }

  private static String link(Optional<Link> link) {
    return link.map(
            target ->
                target instanceof Link.ToCell inside
                    ? " leads to " + inside.target().absolute()
                    : " leads to " + ((Link.ToWeb) target).address())
        .orElse("");
  }

  private static String line(Highlight highlight) {
    String start = "highlight " + highlight.range().address() + " ";
    if (highlight.rule() instanceof Highlight.Rule.When when) {
      String formula = when.formula().textOn(highlight.range().from().sheet());
      return start + word(when.tone()) + " when =" + formula;
    }
    Highlight.Rule.Scale scale = (Highlight.Rule.Scale) highlight.rule();
    return start + "from " + scale.lower() + " to " + scale.upper();
  }

  private static List<String> lines(ChartPlan chart) {
    List<String> lines = new ArrayList<>();
    String place = chart.from().address() + ":" + chart.to().address();
    lines.add("chart " + word(chart.kind()) + " " + quoted(chart.title()) + " at " + place);
    for (ChartPlan.Series series : chart.series()) {
      lines.add(
          "  series "
              + series.title().absolute()
              + ": "
              + series.values().absolute()
              + " over "
              + series.categories().absolute());
    }
    return lines;
  }

  private static String quoted(String text) {
    return "`" + text.replace("\n", "\\n") + "`";
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
