package dev.decisionmatrix.cli;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.input.DecisionReader;
import dev.decisionmatrix.input.ReadDecision;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.problem.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reports as they are published, of decisions of every size and writing. */
final class PublishedReports {
  /** Enough to see that the figures are there. */
  private static final int SAMPLES = 50;

  private static final List<ReportOfDecision> ALL =
      Stream.of(
              shipped("python-orm"), shipped("python-web-framework"), small(), large(), writings())
          .map(PublishedReports::report)
          .toList();

  private PublishedReports() {}

  /** A report with what it was made from. */
  record ReportOfDecision(
      ReadDecision read, Analysis analysis, OutputFile workbook, OutputFile pdf) {
    @Override
    public String toString() {
      return read.decision().subject().title();
    }
  }

  static Stream<ReportOfDecision> all() {
    return ALL.stream();
  }

  private static ReportOfDecision report(ReadDecision read) {
    Decision decision = read.decision();
    Analysis analysis = Analysis.of(decision, Scenario.delivered(decision), SAMPLES);
    byte[] bytes = new byte[70_000];
    new Random(1).nextBytes(bytes);
    OutputFile workbook = new OutputFile(decision.id() + ".xlsx", bytes);
    Stamp stamp = new Stamp("decision-matrix test", Instant.parse("2026-11-20T00:00:00Z"));
    return new ReportOfDecision(
        read,
        analysis,
        workbook,
        new OutputFile(
            decision.id() + ".pdf",
            new DecisionPdf(stamp, List.of()).of(read, analysis, workbook).bytes()));
  }

  private static ReadDecision shipped(String id) {
    try {
      Outcome<ReadDecision> read = DecisionReader.read(Path.of("input", id));
      if (read instanceof Outcome.Ok<ReadDecision> ok) {
        return ok.value();
      }
      throw new IllegalStateException(read.problems().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReadDecision small() {
    return new ReadDecision(
        aDecision()
            .options("Ash", "Oak")
            .criteria("Cost", "Fit")
            .source("A log")
            .claim("Ash", "Cost", 4, "A log", "Cheap")
            .claim("Oak", "Fit", 5, "A log", "It fits")
            .assumption("Ash", "Fit", 3)
            .team("North", 2, 1)
            .build(),
        List.of());
  }

  private static ReadDecision large() {
    List<String> options =
        named(12, "An option with a name that takes up much room in any table, number ");
    List<String> criteria = named(60, "A criterion that is not short either, number ");
    return new ReadDecision(filled(options, criteria, 40), List.of());
  }

  private static ReadDecision writings() {
    List<String> options =
        List.of(
            "\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD 1",
            "\u0642\u0627\u0639\u062F\u0629 SQL \u0633\u0631\u064A\u0639\u0629 2",
            "Tr\u01B0\u1EDDng \u0110\u1EA1i 3",
            "\u041C\u043E\u0441\u043A\u0432\u0430 4",
            "\u738B\u5C0F\u660E 5");
    List<String> criteria =
        List.of("\u0391\u03B8\u03AE\u03BD\u03B1 1", "\u2211 x\u00B2 \u2260 \u221E 2", "<&> 3");
    return new ReadDecision(filled(options, criteria, 2), List.of());
  }

  private static Decision filled(List<String> options, List<String> criteria, int teams) {
    DecisionBuilder builder = aDecision().source("A log").source("B book");
    builder.options(options.toArray(String[]::new)).criteria(criteria.toArray(String[]::new));
    Random random = new Random(3);
    for (String option : options) {
      for (String criterion : criteria) {
        if (random.nextInt(12) > 0) {
          String claim = "They say of " + option + " that it is so";
          builder.claim(option, criterion, 1 + random.nextInt(5), "A log", claim);
        }
      }
    }
    for (int team = 1; team <= teams; team++) {
      double[] points = criteria.stream().mapToDouble(one -> 1 + random.nextInt(9)).toArray();
      builder.team("A team of many people, number " + team, points);
    }
    return builder.build();
  }

  private static List<String> named(int count, String name) {
    return IntStream.rangeClosed(1, count).mapToObj(k -> name + k).toList();
  }
}
