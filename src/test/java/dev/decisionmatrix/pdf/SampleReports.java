package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Chart;
import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Decimals;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reports to be written in tests: one as people make them, others at the limits. */
final class SampleReports {
  private SampleReports() {}

  static ReportSettings settings() {
    return new ReportSettings(
        PaperSize.A4,
        Instant.parse("2026-11-20T00:00:00Z"),
        "Architecture group",
        "decision-matrix 0.1.0",
        "5d41402abc4b2a76b9719d911017c592",
        List.of(
            new Attachment(
                "evidence.csv",
                "text/csv",
                Attachment.Relation.SOURCE,
                "option,criterion\n".getBytes(StandardCharsets.UTF_8)),
            new Attachment(
                "matrix.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                Attachment.Relation.SUPPLEMENT,
                new byte[] {1, 2, 3})),
        List.of());
  }

  static Block.Report of(List<Block> blocks) {
    return new Block.Report(
        "Message broker for order events",
        "Decision 0042",
        Optional.of("20 November 2026"),
        "en",
        blocks);
  }

  /** Every sample by name. */
  static Stream<Map.Entry<String, Block.Report>> all() {
    return Stream.of(
        Map.entry("usual", usual()),
        Map.entry("empty", of(List.of())),
        Map.entry("at the limits", limits()),
        Map.entry("many writings", writings()));
  }

  static final List<String> PASSAGES =
      List.of(
          "\u00C5ngstr\u00F6m, \u0141\u00F3d\u017A, \u0130stanbul, Tr\u01B0\u1EDDng \u0110\u1EA1i"
              + " h\u1ECDc",
          "\u0391\u03B8\u03AE\u03BD\u03B1: \u03B1 \u2265 \u03B2, \u2211 x\u00B2 \u2260 \u221E,"
              + " \u00BD \u00B5s",
          "\u041C\u043E\u0441\u043A\u0432\u0430, \u041A\u0438\u0457\u0432 \u2713 \u2717 \u2610"
              + " \u2192 \u20AC",
          "Shalom \u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD (2026) end",
          "\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD (Python 3.12) \u05E1\u05D5\u05E3.",
          "Arabic \u0627\u0644\u0633\u0644\u0627\u0645 \u0639\u0644\u064A\u0643\u0645 and on",
          "\u0642\u0627\u0639\u062F\u0629 \u0628\u064A\u0627\u0646\u0627\u062A SQL"
              + " \u0633\u0631\u064A\u0639\u0629");

  /** Passages in many writings, in every place that text can have. */
  static Block.Report writings() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title("Writings", PASSAGES.get(2), PASSAGES.get(3)));
    PASSAGES.forEach(passage -> blocks.add(paragraph(passage)));
    blocks.add(paragraph(String.join(" ", PASSAGES).repeat(3)));
    blocks.add(new Block.Heading(2, PASSAGES.get(4), "hebrew"));
    blocks.add(bars(PASSAGES, 100));
    blocks.add(SampleCharts.balance(PASSAGES));
    blocks.add(SampleCharts.shares(PASSAGES));
    blocks.add(SampleCharts.sweeps(PASSAGES, 3));
    blocks.add(SampleCharts.scatter(PASSAGES));
    blocks.add(SampleCharts.curves(PASSAGES, 3));
    blocks.add(matrix(PASSAGES.subList(0, 5), 2));
    blocks.add(
        new Block.Paragraph(
            Text.of(
                Span.plain(PASSAGES.get(4) + " "),
                Span.to(PASSAGES.get(3), "hebrew"),
                Span.plain(" \uD83D\uDE00\tand on."))));
    return of(blocks);
  }

  /** Very long names, many rows, many columns, nothing at all. */
  static Block.Report limits() {
    String longName = "An option whose name runs on and on ".repeat(6).strip();
    String unbroken = "pneumonoultramicroscopicsilicovolcanoconiosis".repeat(5);
    List<String> twelve =
        IntStream.rangeClosed(1, 12).mapToObj(k -> "PostgreSQL variant " + k).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.PageBreak());
    blocks.add(new Block.Title("Kicker", longName, unbroken));
    blocks.add(new Block.Callout(Text.of(longName + " " + unbroken)));
    blocks.add(
        new Block.KeyFigures(
            List.of(
                new Block.KeyFigure(unbroken, longName),
                new Block.KeyFigure("1", ""),
                new Block.KeyFigure("2", "x"),
                new Block.KeyFigure("3", longName))));
    blocks.add(new Block.KeyFigures(List.of()));
    blocks.add(new Block.Bullets(List.of()));
    blocks.add(outline(unbroken));
    blocks.add(new Block.Code(List.of("x  =  1", "", "\t  " + unbroken, "    \u738B")));
    blocks.add(new Block.Entries(List.of(new Block.Entry(Span.plain(unbroken), Text.of("")))));
    blocks.add(new Block.Heading(2, longName, "long"));
    blocks.add(bars(List.of(longName, unbroken, "c"), 100));
    blocks.add(bars(IntStream.range(0, 90).mapToObj(k -> "Option " + k).toList(), 100));
    blocks.add(bars(List.of(), 100));
    blocks.add(bars(List.of("one"), 0));
    blocks.add(new Block.Heading(2, "Twelve options, sixty criteria", "wide"));
    blocks.add(matrix(twelve, 60));
    blocks.add(matrix(List.of(longName, "x", unbroken), 2));
    blocks.add(matrix(List.of("Django", "SQLAlchemy"), 1));
    blocks.add(dots(60, 4));
    blocks.add(dots(60, 40));
    blocks.add(dots(1, 1));
    blocks.add(dots(0, 0));
    for (List<String> names : List.of(List.of(longName, unbroken), twelve, List.of("a"))) {
      blocks.add(SampleCharts.balance(names));
      blocks.add(SampleCharts.shares(names));
      blocks.add(SampleCharts.sweeps(names, names.size()));
      blocks.add(SampleCharts.scatter(names));
      blocks.add(SampleCharts.curves(names, names.size()));
    }
    blocks.add(
        SampleCharts.balance(IntStream.range(0, 60).mapToObj(SampleReports::criterion).toList()));
    blocks.add(SampleCharts.sweeps(twelve, 40));
    blocks.add(SampleCharts.curves(twelve, 40));
    blocks.add(SampleCharts.balance(List.of()));
    blocks.add(SampleCharts.shares(List.of()));
    blocks.add(SampleCharts.sweeps(List.of(), 0));
    blocks.add(SampleCharts.curves(List.of(), 0));
    blocks.add(tallRow());
    blocks.add(
        new Block.Together(
            List.of(
                new Block.Heading(3, "Together", "together"),
                paragraph(longName),
                new Block.Sources(List.of()))));
    blocks.add(
        new Block.Sources(
            IntStream.rangeClosed(1, 120)
                .mapToObj(
                    k ->
                        new Block.SourceEntry(
                            k, "Book " + k, Text.of(Span.emphasis("Source " + k))))
                .toList()));
    return of(blocks);
  }

  private static Block.Table tallRow() {
    return new Block.Table(
        Text.of("A row that no page can hold."),
        List.of(
            new Block.Column("Option", Block.Align.LEFT, 1),
            new Block.Column("Claim", Block.Align.LEFT, 3)),
        List.of(
            new Block.Row(
                List.of(
                    Block.TableCell.of("Kafka"),
                    Block.TableCell.of("A claim that does not end. ".repeat(300)))),
            new Block.Row(List.of(Block.TableCell.of("NATS"), Block.TableCell.of("")))),
        false);
  }

  static Chart.BarChart bars(List<String> names, double upper) {
    List<Chart.Bar> bars = new ArrayList<>();
    for (int k = 0; k < names.size(); k++) {
      double value = 90.0 * (names.size() - k) / names.size();
      bars.add(new Chart.Bar(names.get(k), value, value - 5, value + k % 10, k == 0));
    }
    return new Chart.BarChart(
        Text.of("Score of each option."), "Scores from 90 down", bars, upper, Decimals.ONE);
  }

  /** Deeper than it may be, and back by several levels at once. */
  private static Block outline(String unbroken) {
    List<Block.Point> points = new ArrayList<>();
    for (int depth = 0; depth < 12; depth++) {
      points.add(new Block.Point(depth, depth % 2 == 0 ? "\u2022" : "1.", Text.of(unbroken)));
      points.add(new Block.Point(depth, "", Text.of(Span.code("x = 1"), Span.plain(" and more"))));
    }
    points.add(new Block.Point(2, "\u2022", Text.of("")));
    points.add(new Block.Point(0, "2.", Text.of(Span.web("https://example.org"))));
    return new Block.Outline(points);
  }

  /** A report of the usual size with every kind of block. */
  static Block.Report usual() {
    List<Block> blocks = new ArrayList<>(firstPage());
    blocks.add(new Block.PageBreak());
    blocks.add(new Block.Heading(2, "Weighted matrix", "matrix"));
    blocks.add(
        paragraph(
            "Values run from 0 (fails) to 100 (excellent) and are the mean of the sources; the"
                + " weight is the mean of the teams\u2019 weights. The best of a row is set in"
                + " semibold."));
    blocks.add(matrix(List.of("Kafka", "RabbitMQ", "NATS JetStream", "Redis Streams"), 8));
    blocks.add(new Block.Heading(2, "Weights by team", "weights"));
    blocks.add(dots(8, 3));
    List<String> options = List.of("Kafka", "RabbitMQ", "NATS JetStream", "Redis Streams");
    blocks.add(
        SampleCharts.balance(IntStream.range(0, 8).mapToObj(SampleReports::criterion).toList()));
    blocks.add(SampleCharts.shares(options));
    blocks.add(SampleCharts.sweeps(options, 3));
    blocks.add(SampleCharts.curves(options, 3));
    blocks.add(new Block.Heading(2, "Evidence", "evidence"));
    blocks.add(new Block.Heading(3, "Delivery guarantees", "evidence-delivery"));
    blocks.add(evidence());
    blocks.add(new Block.Heading(2, "Sources", "sources"));
    blocks.add(sources());
    return of(blocks);
  }

  private static List<Block> firstPage() {
    return List.of(
        new Block.Title(
            "Decision report \u00B7 Decision 0042",
            "Message broker for order events",
            "Four options, eight criteria, three teams. Scored 12\u201319 November 2026."),
        new Block.Callout(
            Text.of(
                Span.strong("Kafka leads with 74 of 100,"),
                Span.plain(
                    " ahead of RabbitMQ by 1.2 points. The order of the first two changes only if"
                        + " operational effort is weighted above 27% (now 19%). Delivery"
                        + " guarantees and ecosystem carry the result\u00A0"),
                Span.citation(1),
                Span.plain(" "),
                Span.citation(2),
                Span.plain("; operating cost speaks against it\u00A0"),
                Span.citation(4),
                Span.plain("."))),
        new Block.KeyFigures(
            List.of(
                new Block.KeyFigure("+1.2", "points of 100 ahead of RabbitMQ"),
                new Block.KeyFigure("54%", "of 1,000 random weightings keep Kafka first"),
                new Block.KeyFigure("2 of 3", "teams rank it first on their own weights"))),
        new Block.Heading(2, "Ranking", "ranking"),
        new Chart.BarChart(
            Text.of("Score of each option, 0 to 100; whiskers show what missing evidence allows."),
            "Kafka 73.6, RabbitMQ 72.4, NATS JetStream 72.0, Redis Streams 61.3",
            List.of(
                new Chart.Bar("Kafka", 73.6, 70.1, 78.2, true),
                new Chart.Bar("RabbitMQ", 72.4, 72.4, 72.4, false),
                new Chart.Bar("NATS JetStream", 72.0, 60.2, 84.1, false),
                new Chart.Bar("Redis Streams", 61.3, 61.3, 61.3, false)),
            100,
            Decimals.ONE),
        new Block.Heading(3, "What decided it", "decided"),
        new Block.Bullets(
            List.of(
                Text.of(
                    Span.strong("Delivery guarantees (17%): "),
                    Span.plain(
                        "exactly-once processing across consumer groups is available today and"
                            + " used in two services already\u00A0"),
                    Span.citation(1),
                    Span.plain(".")),
                Text.of(
                    Span.strong("Ecosystem (8%): "),
                    Span.plain("connectors for every store we run\u00A0"),
                    Span.citation(2),
                    Span.plain(".")))),
        new Block.Heading(3, "What would change it", "change"),
        new Block.Bullets(
            List.of(
                Text.of(
                    Span.strong("Operational effort above 27%: "),
                    Span.plain("RabbitMQ leads; see the "),
                    Span.to("matrix", "matrix"),
                    Span.plain(".")))),
        new Block.Heading(3, "Attached to this file", "attached"),
        paragraph(
            "matrix.xlsx (the matrix with its formulas) and evidence.csv (the input as read). The"
                + " same files give the same report, byte for byte."));
  }

  static Block.Paragraph paragraph(String plain) {
    return new Block.Paragraph(Text.of(plain));
  }

  static Block.Table matrix(List<String> options, int criteria) {
    List<Block.Column> columns = new ArrayList<>();
    columns.add(new Block.Column("Criterion", Block.Align.LEFT, 1));
    columns.add(new Block.Column("Weight", Block.Align.RIGHT, 0));
    options.forEach(option -> columns.add(new Block.Column(option, Block.Align.RIGHT, 0)));
    List<Block.Row> rows = new ArrayList<>();
    for (int k = 0; k < criteria; k++) {
      List<Block.TableCell> cells = new ArrayList<>();
      cells.add(Block.TableCell.of(criterion(k)));
      cells.add(Block.TableCell.of(Text.of(Span.muted(Decimals.PERCENT_ONE.text(1.0 / criteria)))));
      int best = k * 5 % options.size();
      for (int option = 0; option < options.size(); option++) {
        double value = option == best ? 95 - k % 9 : (k * 37 + option * 23) % 80;
        String shown = Decimals.ONE.text(value);
        Span span =
            option == best ? Span.strong(shown).spokenAs(shown + " (best)") : Span.plain(shown);
        cells.add(new Block.TableCell(Text.of(span), value / 100));
      }
      rows.add(new Block.Row(cells));
    }
    List<Block.TableCell> total = new ArrayList<>();
    total.add(Block.TableCell.of("Score"));
    total.add(Block.TableCell.of("100%"));
    options.forEach(option -> total.add(Block.TableCell.of("73.6")));
    rows.add(new Block.Row(total));
    return new Block.Table(
        Text.of("Weighted matrix. The same figures, with their formulas, are on the sheet Matrix."),
        columns,
        rows,
        true);
  }

  static String criterion(int k) {
    List<String> names =
        List.of(
            "Operational effort",
            "Delivery guarantees",
            "Throughput at p99 < 50 ms",
            "Team familiarity",
            "Licence & vendor risk",
            "Cost over 3 years",
            "Ecosystem & tooling",
            "Observability");
    return k < names.size() ? names.get(k) : names.get(k % names.size()) + " " + k;
  }

  static Chart.DotChart dots(int criteria, int teams) {
    List<Chart.DotRow> rows =
        IntStream.range(0, criteria)
            .mapToObj(
                row ->
                    new Chart.DotRow(
                        criterion(row),
                        IntStream.range(0, teams)
                            .mapToObj(team -> ((row * 7 + team * 5) % 19 + 3) / 100.0)
                            .toList()))
            .toList();
    return new Chart.DotChart(
        Text.of("Weight of each criterion by team; the bar spans lowest to highest."),
        "Weights by team, from 3% to 21%",
        IntStream.range(0, teams).mapToObj(team -> "Team " + (char) ('A' + team % 26)).toList(),
        rows,
        0.25,
        Decimals.PERCENT);
  }

  private static Block.Table evidence() {
    List<Block.Row> rows = new ArrayList<>();
    for (int k = 0; k < 14; k++) {
      rows.add(
          new Block.Row(
              List.of(
                  Block.TableCell.of(k % 2 == 0 ? "Kafka" : "NATS JetStream"),
                  Block.TableCell.of(String.valueOf(k % 5 + 1)),
                  Block.TableCell.of(
                      Text.of(
                          Span.plain(
                              "Offers at-least-once delivery with de-duplication inside a window,"
                                  + " and quorum writes for safety\u00A0"),
                          Span.citation(k % 4 + 1))),
                  Block.TableCell.of("Section " + (k + 1) + ", second paragraph"))));
    }
    return new Block.Table(
        Text.of("Claims on delivery guarantees."),
        List.of(
            new Block.Column("Option", Block.Align.LEFT, 1),
            new Block.Column("Rating", Block.Align.RIGHT, 0),
            new Block.Column("Claim", Block.Align.LEFT, 3),
            new Block.Column("Place", Block.Align.LEFT, 1.4)),
        rows,
        false);
  }

  private static Block.Sources sources() {
    return new Block.Sources(
        List.of(
            new Block.SourceEntry(
                1,
                "Book 1",
                Text.of(
                    Span.plain("Kreps, J. "),
                    Span.emphasis("The log as a unifying abstraction."),
                    Span.plain(" Engineering blog, 2013-12-16. "),
                    Span.web(
                        "https://example.org/distributed-systems/log-what-every-software-engineer-should-know-about-real-time-datas-unifying"))),
            new Block.SourceEntry(
                2,
                "Book 2",
                Text.of(
                    Span.plain("NATS authors. "),
                    Span.emphasis("Persistence, acknowledgement models and limits."),
                    Span.plain(" 2025-06-02. "),
                    Span.web("https://example.org/jetstream"))),
            new Block.SourceEntry(3, "Book 3", Text.of("RabbitMQ team. Quorum queues.")),
            new Block.SourceEntry(
                4,
                "Book 4",
                Text.of("M\u00FCller, \u0141. & \u738B \u5C0F\u660E. Brokers at p99."))));
  }
}
