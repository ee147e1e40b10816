package dev.decisionmatrix.blocks;

import dev.decisionmatrix.display.Decimals;
import java.util.ArrayList;
import java.util.List;

/** Prints blocks as plain text, a line or more for each, for golden files and searches. */
public final class BlockText {
  private BlockText() {}

  public static String of(Block.Report report) {
    return "%s | %s | %s | %s\n\n%s"
        .formatted(
            report.record(),
            report.title(),
            report.date().orElse("no date"),
            report.language(),
            of(report.blocks()));
  }

  public static String of(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    blocks.forEach(block -> print(block, lines));
    return String.join("\n", lines) + "\n";
  }

  private static void print(Block block, List<String> lines) {
    if (block instanceof Block.Title title) {
      lines.add(title.kicker() + "\n# " + title.title() + "\n" + title.scope() + "\n");
    } else if (block instanceof Block.Heading heading) {
      lines.add(
          "\n"
              + "#".repeat(heading.level())
              + " "
              + heading.text()
              + " {#"
              + heading.anchor()
              + "}");
    } else if (block instanceof Block.Paragraph paragraph) {
      lines.add(text(paragraph.text()));
    } else if (block instanceof Block.Callout callout) {
      lines.add("| " + text(callout.text()));
    } else if (block instanceof Block.KeyFigures figures) {
      figures.figures().forEach(one -> lines.add("(" + one.figure() + ") " + one.caption()));
    } else if (block instanceof Block.Bullets bullets) {
      bullets.items().forEach(item -> lines.add("* " + text(item)));
    } else if (block instanceof Block.Entries entries) {
      entries
          .entries()
          .forEach(one -> lines.add("  " + one.label().text() + "  " + text(one.text())));
    } else if (block instanceof Block.Outline outline) {
      outline.points().forEach(one -> lines.add(point(one)));
    } else if (block instanceof Block.Code code) {
      code.lines().forEach(line -> lines.add("    " + line));
    } else if (block instanceof Block.Sources sources) {
      sources.entries().forEach(one -> lines.add("[" + one.number() + "] " + text(one.text())));
    } else if (block instanceof Block.Cited cited) {
      cited.sources().forEach(one -> lines.add("[" + one.number() + "] -> " + one.address()));
    } else if (block instanceof Block.Contents contents) {
      contents
          .headings()
          .forEach(one -> lines.add("  ".repeat(one.level() - 1) + one.text() + " ..."));
    } else if (block instanceof Block.RunIn runIn) {
      lines.add("\n#### " + text(runIn.heading()) + " " + text(runIn.text()));
    } else if (block instanceof Block.Shown shown) {
      lines.add("{#" + shown.anchor() + "}");
      print(shown.block(), lines);
    } else if (block instanceof Block.Together together) {
      together.blocks().forEach(inner -> print(inner, lines));
    } else if (block instanceof Block.FirstPageEnd) {
      lines.add("\n-------- if this is page 1");
    } else if (block instanceof Block.PageBreak) {
      lines.add("\n--------");
    } else {
      figure(block, lines);
    }
  }

  private static String point(Block.Point point) {
    return "  ".repeat(point.depth() + 1) + point.label() + " " + text(point.text());
  }

  private static void figure(Block block, List<String> lines) {
    if (block instanceof Block.Table table) {
      lines.add(String.join(" | ", table.columns().stream().map(Block.Column::head).toList()));
      for (Block.Row row : table.rows()) {
        String sign = row.kind() == Block.Row.Kind.GROUP ? "= " : "";
        lines.add(
            sign
                + String.join(" | ", row.cells().stream().map(cell -> text(cell.text())).toList()));
      }
      lines.add("Table. " + text(table.caption()));
    } else if (block instanceof Chart.BarChart chart) {
      for (Chart.Bar bar : chart.bars()) {
        lines.add(
            "%s %s %s [%s, %s]"
                .formatted(
                    bar.accent() ? "=" : "-",
                    bar.label(),
                    chart.shown().text(bar.value()),
                    chart.shown().text(bar.lowest()),
                    chart.shown().text(bar.highest())));
      }
      lines.add("Figure. " + text(chart.caption()) + "\nAlt. " + chart.alternative());
    } else if (block instanceof Chart.DotChart chart) {
      lines.add("o " + String.join(" | ", chart.series()));
      for (Chart.DotRow row : chart.rows()) {
        lines.add(
            "o "
                + row.label()
                + " "
                + String.join(" | ", row.values().stream().map(chart.shown()::text).toList()));
      }
      lines.add("Figure. " + text(chart.caption()) + "\nAlt. " + chart.alternative());
    } else {
      bars(block, lines);
    }
  }

  private static void bars(Block block, List<String> lines) {
    if (block instanceof Chart.BalanceChart chart) {
      lines.add("<- " + chart.left() + " | " + chart.right() + " ->");
      chart
          .rows()
          .forEach(row -> lines.add("<> " + row.label() + " " + chart.shown().text(row.value())));
      lines.add("Figure. " + text(chart.caption()) + "\nAlt. " + chart.alternative());
    } else if (block instanceof Chart.ShareChart chart) {
      lines.add(
          "% " + String.join(" | ", chart.panels()) + ": " + String.join(", ", chart.parts()));
      chart.rows().forEach(row -> lines.add("% " + row.label() + " " + row.panels()));
      lines.add("Figure. " + text(chart.caption()) + "\nAlt. " + chart.alternative());
    } else if (block instanceof Chart.SweepChart chart) {
      for (Chart.SweepPanel panel : chart.panels()) {
        lines.add("/ " + panel.title() + " now " + Decimals.PERCENT_ONE.text(panel.now()));
        panel.lines().forEach(line -> lines.add("/ " + line));
        panel.crossings().forEach(point -> lines.add("/ " + point));
      }
      lines.add("Figure. " + text(chart.caption()) + "\nAlt. " + chart.alternative());
    } else if (block instanceof Chart.ScatterChart chart) {
      lines.add(". " + chart.across().title() + " | " + chart.up().title());
      chart.spots().forEach(spot -> lines.add(". " + spot));
      lines.add("/ " + String.join(" / ", chart.line().stream().map(Chart.Spot::label).toList()));
      lines.add("Figure. " + text(chart.caption()) + "\nAlt. " + chart.alternative());
    } else if (block instanceof Chart.CurveChart chart) {
      for (Chart.CurvePanel panel : chart.panels()) {
        lines.add("/ " + panel.title());
        panel.line().forEach(point -> lines.add("/ " + point));
        panel.marks().forEach(mark -> lines.add("/ " + mark));
      }
      lines.add("Figure. " + text(chart.caption()) + "\nAlt. " + chart.alternative());
    } else {
      throw new IllegalArgumentException("unknown block: " + block);
    }
  }

  private static String shown(Span span) {
    return span.target().orElse(null) instanceof Span.Target.ToShown shown
        ? "<" + shown.anchor() + ">"
        : span.text();
  }

  private static String text(Text text) {
    StringBuilder line = new StringBuilder();
    for (Span span : text.spans()) {
      String mark =
          switch (span.look()) {
            case STRONG -> "**";
            case EMPHASIS -> "*";
            case MUTED -> "~";
            case CODE -> "`";
            case PLAIN -> "";
          };
      line.append(mark).append(shown(span).replace('\u00a0', '_')).append(mark);
    }
    return line.toString();
  }
}
