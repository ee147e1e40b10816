package dev.decisionmatrix.report;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.Golden;
import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.TeamResult;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.BlockText;
import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Policy;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionReportTest {
  private static final Provenance ATTACHED =
      new Provenance("0.1.0", Provenance.Companions.ATTACHED);

  static Stream<Decision> decisions() {
    return Stream.of(
        brokers().build(),
        brokers().chosen("Redis", "It is here already").build(),
        aDecision().options("Kafka").criteria("Cost").build(),
        aDecision().options("Kafka", "Rabbit").criteria("Cost").build(),
        aDecision().options("Kafka", "Rabbit").criteria("Cost").team("A", 1).team("B", 1).build(),
        knockedOut().build(),
        large());
  }

  @Nested
  class AReport {
    @Test
    void readsAsReviewed() {
      Golden.check("report/brokers.txt", text(brokers().build()));
    }

    @ParameterizedTest
    @MethodSource("dev.decisionmatrix.report.DecisionReportTest#decisions")
    void hasNoEmptySection(Decision decision) {
      List<Block> blocks = flat(report(decision).blocks());
      for (int place = 0; place < blocks.size(); place++) {
        if (blocks.get(place) instanceof Block.Heading heading) {
          assertThat(place).as(heading.text()).isLessThan(blocks.size() - 1);
          if (blocks.get(place + 1) instanceof Block.Heading next) {
            assertThat(next.level()).as(heading.text()).isGreaterThan(heading.level());
          }
        }
      }
    }

    @ParameterizedTest
    @MethodSource("dev.decisionmatrix.report.DecisionReportTest#decisions")
    void hasNoEmptyTextAndNoRaggedTable(Decision decision) {
      List<Block> blocks = flat(report(decision).blocks());
      assertThat(texts(blocks)).noneMatch(text -> text.plain().isBlank());
      for (Block block : blocks) {
        if (block instanceof Block.Table table) {
          assertThat(table.rows())
              .isNotEmpty()
              .allMatch(row -> row.cells().size() == table.columns().size());
        }
      }
    }

    @ParameterizedTest
    @MethodSource("dev.decisionmatrix.report.DecisionReportTest#decisions")
    void hasNoLinkThatLeadsNowhere(Decision decision) {
      List<Block> blocks = flat(report(decision).blocks());
      List<String> anchors = new ArrayList<>();
      Set<Integer> entries = new LinkedHashSet<>();
      for (Block block : blocks) {
        if (block instanceof Block.Heading heading) {
          anchors.add(heading.anchor());
        } else if (block instanceof Block.Sources sources) {
          sources.entries().forEach(entry -> entries.add(entry.number()));
        }
      }
      assertThat(anchors).doesNotHaveDuplicates();
      for (Span.Target target : targets(blocks)) {
        if (target instanceof Span.Target.ToAnchor to) {
          assertThat(anchors).contains(to.anchor());
        } else if (target instanceof Span.Target.ToSource to) {
          assertThat(entries).contains(to.number());
        }
      }
    }

    @ParameterizedTest
    @MethodSource("dev.decisionmatrix.report.DecisionReportTest#decisions")
    void showsEveryFigure(Decision decision) {
      Analysis analysis = Analysis.of(decision);
      List<String> figures = new ArrayList<>();
      for (OptionResult result : analysis.options()) {
        for (double points :
            List.of(
                result.score(),
                result.lowest(),
                result.highest(),
                result.disputedLowest(),
                result.disputedHighest())) {
          figures.add(Decimals.ONE.text(points));
        }
        figures.add(Decimals.PERCENT.text(result.coverage()));
      }
      for (Criterion criterion : decision.criteria()) {
        figures.add(Decimals.PERCENT_ONE.text(analysis.weights().of(criterion)));
        for (Option option : decision.options()) {
          analysis
              .ratings()
              .at(criterion, option)
              .rating()
              .ifPresent(rating -> figures.add(Decimals.ONE.text(rating)));
        }
      }
      if (analysis.teams().size() > 1) {
        for (TeamResult team : analysis.teams()) {
          team.weights()
              .byCriterion()
              .values()
              .forEach(weight -> figures.add(Decimals.PERCENT_ONE.text(weight)));
          team.ranking()
              .standings()
              .forEach(standing -> figures.add(Decimals.ONE.text(standing.score())));
        }
      }
      assertThat(BlockText.of(report(decision))).contains(figures);
    }

    @Test
    void isTheSameEachTime() {
      assertThat(report(brokers().build())).isEqualTo(report(brokers().build()));
    }
  }

  @Nested
  class Citing {
    @Test
    void isNumberedByFirstMentionInTheEvidence() {
      Decision decision = brokers().build();
      List<Block> blocks = flat(report(decision).blocks());
      Set<Integer> mentioned = new LinkedHashSet<>();
      for (Block block : blocks) {
        if (block instanceof Block.Entries entries) {
          entries
              .entries()
              .forEach(
                  entry ->
                      entry.text().spans().stream()
                          .flatMap(span -> span.target().stream())
                          .filter(Span.Target.ToSource.class::isInstance)
                          .map(Span.Target.ToSource.class::cast)
                          .forEach(target -> mentioned.add(target.number())));
        }
      }
      assertThat(mentioned).containsExactly(1, 2);
      assertThat(Citations.of(decision).inOrder())
          .extracting(Source::title)
          .containsExactly("B book", "A log", "Never cited");
    }

    @Test
    void standsBeforeTheFullStopAndHoldsOnToItsWord() {
      assertThat(text(brokers().build()))
          .contains("Nothing is lost_[1].")
          .contains("Something may be lost_[2].")
          .contains("Fast!_[1]");
    }

    @Test
    void tellsWhatIsKnownOfASourceAndWhatIsNot() {
      Source known =
          new Source(
              "k",
              "All about it?",
              "Ann Bell",
              "Acme",
              "2020",
              "https://example.org/x",
              "2026-11-01",
              "Vague.");
      String report =
          text(
              aDecision()
                  .options("Kafka")
                  .criteria("Cost")
                  .source(known)
                  .claim("Kafka", "Cost", 2, "All about it?")
                  .build());
      assertThat(report)
          .contains(
              "[1] Ann Bell. *All about it?* Acme, 2020. https://example.org/x, accessed 2026-11-01."
                  + " One claim on one criterion.~ Vague.~")
          .doesNotContain("not known");
      assertThat(text(brokers().build()))
          .contains("[3] *Never cited.* No claim cites it.~ Author, publisher, date and address");
    }
  }

  @Nested
  class PageOne {
    @Test
    void saysThatTheLeadCouldTurn() {
      assertThat(text(brokers().build()))
          .contains("**Kafka leads** with 66 of 100 points, 12 ahead of Rabbit.")
          .contains("**The decision is open.** Missing evidence could put Rabbit");
    }

    @Test
    void saysThatALeadRestsOnStandIns() {
      String report =
          text(
              aDecision()
                  .options("Kafka", "Rabbit")
                  .criteria("Cost", "Speed")
                  .source("A log")
                  .claim("Rabbit", "Cost", 1, "A log")
                  .claim("Rabbit", "Speed", 3, "A log")
                  .claim("Kafka", "Cost", 2, "A log")
                  .build());
      assertThat(report)
          .contains(
              "**Kafka leads** with 38 of 100 points, 13 ahead of Rabbit. One of the two ratings"
                  + " of Kafka has no evidence; the midpoint of the scale stands in.");
    }

    @Test
    void saysThatThereIsNoEvidenceAtAll() {
      String report = text(aDecision().options("Kafka", "Rabbit").criteria("Cost").build());
      assertThat(report)
          .contains("**Kafka and Rabbit tie** at 50 of 100 points.")
          .contains("There is no evidence on Kafka at all: its score is the midpoint")
          .contains("(0 of 2) ratings rest on sources; two have no evidence")
          .contains("There is no evidence: nobody has recorded a claim.")
          .doesNotContain("## Sources");
    }

    @Test
    void namesTheStandInOfThePolicy() {
      Policy worst =
          new Policy(
              MissingEvidence.WORST,
              Policy.DEFAULT.combine(),
              Policy.DEFAULT.group(),
              Policy.DEFAULT.closeCall(),
              Policy.DEFAULT.offBy());
      assertThat(text(brokers().policy(worst).build()))
          .contains("the worst rating stands in")
          .doesNotContain("midpoint");
    }

    @Test
    void saysThatNoOptionIsLeft() {
      assertThat(text(knockedOut().build()))
          .contains("**No option is left:** each falls short of what a criterion demands.")
          .contains("(0 of 2) options meet every demand")
          .contains("Kafka is knocked out: it reaches 1.0 on Cost, where at least 3 is demanded.");
    }

    @Test
    void saysThatThereIsNothingToCompareWith() {
      assertThat(text(aDecision().options("Kafka").criteria("Cost").build()))
          .contains("1 option, 1 criterion, 1 team; 0 claims from 0 sources.")
          .contains("**Kafka is the only option in contention**, with 50 of 100 points.")
          .doesNotContain("What decided it")
          .doesNotContain("What would change it")
          .doesNotContain("Agreement");
    }

    @Test
    void namesTheChoiceBesideTheLeader() {
      assertThat(text(brokers().chosen("Rabbit", "We know it").build()))
          .contains("**Chosen: Rabbit.** We know it. **Kafka leads**");
    }

    @Test
    void doesNotRoundASmallLeadAway() {
      String report =
          text(
              aDecision()
                  .options("Kafka", "Rabbit")
                  .criteria("Cost", "Speed")
                  .source("A log")
                  .claim("Kafka", "Cost", 3, "A log")
                  .claim("Rabbit", "Cost", 3, "A log")
                  .claim("Kafka", "Speed", 3.02, "A log")
                  .claim("Rabbit", "Speed", 3, "A log")
                  .build());
      assertThat(report).contains("0.3 ahead of Rabbit").contains("(+0.3) points of 100");
    }
  }

  @Nested
  class TheMatrix {
    @Test
    void marksWhatHasNoEvidenceAndWhatIsAssumed() {
      assertThat(text(brokers().build()))
          .contains("Speed | ~45.0%~ | 4.0* | 4.0 | ~–~")
          .contains("Where there is no evidence the cell shows –")
          .contains("A star marks a rating that rests on our own assumption alone.");
    }

    @Test
    void saysWhichWayAScaleOfItsOwnRuns() {
      String report =
          text(
              aDecision()
                  .options("Kafka", "Rabbit")
                  .criterion(
                      new Criterion(
                          "c",
                          "Cost",
                          "",
                          "",
                          "EUR",
                          new Scale(9000, 100),
                          OptionalDouble.of(8000)))
                  .source("A log")
                  .claim("Kafka", "Cost", 8500.5, "A log")
                  .build());
      assertThat(report)
          .contains("Cost~ (9000 to 100 EUR, less is better)~~ (at most 8000)~")
          .contains("| 8501 |");
    }
  }

  @Nested
  class TheEvidence {
    @Test
    void tellsWhereSourcesDisagree() {
      assertThat(text(brokers().build()))
          .contains(
              "**Kafka**** 4.0**, from two claims in two sources. **Sources disagree:** [1] 5.0")
          .contains("**Kafka**** 4.0**, on our own assumption alone.");
    }

    @Test
    void doesNotCallASmallDifferenceDisagreement() {
      assertThat(
              text(
                  aDecision()
                      .options("Kafka")
                      .criteria("Cost")
                      .source("A log")
                      .source("B book")
                      .claim("Kafka", "Cost", 3, "A log")
                      .claim("Kafka", "Cost", 3.9, "B book")
                      .build()))
          .doesNotContain("Sources disagree");
    }
  }

  private static DecisionBuilder brokers() {
    return aDecision()
        .options("Kafka", "Rabbit", "Redis")
        .criteria("Safety", "Speed")
        .demanding("Effort", 2)
        .source("A log")
        .source("B book")
        .source("Never cited")
        .claim("Kafka", "Safety", 5, "B book", "Nothing is lost")
        .claim("Kafka", "Safety", 3, "A log", "Something may be lost.")
        .claim("Rabbit", "Safety", 2, "A log", "Some is lost")
        .claim("Rabbit", "Speed", 4, "B book", "Fast!")
        .assumption("Kafka", "Speed", 4)
        .claim("Redis", "Effort", 1, "A log", "Much to do")
        .claim("Kafka", "Effort", 2.5, "A log", "It needs care")
        .team("North", 50, 30, 20)
        .team("South", 10, 60, 30)
        .file("decision.yaml", "ab".repeat(32), 812);
  }

  private static DecisionBuilder knockedOut() {
    return aDecision()
        .options("Kafka", "Rabbit")
        .demanding("Cost", 3)
        .source("A log")
        .claim("Kafka", "Cost", 1, "A log")
        .claim("Rabbit", "Cost", 2, "A log");
  }

  /** Twelve options, 30 criteria and 20 teams, with gaps and conflicts. */
  private static Decision large() {
    DecisionBuilder builder = aDecision().source("A log").source("B book");
    List<String> options = Stream.iterate(1, n -> n + 1).limit(12).map(n -> "Option " + n).toList();
    List<String> criteria =
        Stream.iterate(1, n -> n + 1).limit(30).map(n -> "Criterion " + n).toList();
    builder.options(options.toArray(String[]::new)).criteria(criteria.toArray(String[]::new));
    for (int option = 0; option < options.size(); option++) {
      for (int criterion = 0; criterion < criteria.size(); criterion++) {
        int mixed = option * 7 + criterion * 11;
        for (int claim = 0; claim < mixed % 4; claim++) {
          builder.claim(
              options.get(option),
              criteria.get(criterion),
              1 + (mixed + claim * 3) % 5,
              claim % 2 == 0 ? "A log" : "B book");
        }
      }
    }
    for (int team = 0; team < 20; team++) {
      double[] points = new double[criteria.size()];
      for (int criterion = 0; criterion < points.length; criterion++) {
        points[criterion] = 1 + (team * 5 + criterion * 3) % 10;
      }
      builder.team("Team " + team, points);
    }
    return builder.build();
  }

  private static Block.Report report(Decision decision) {
    return DecisionReport.of(Analysis.of(decision), ATTACHED);
  }

  private static String text(Decision decision) {
    return BlockText.of(report(decision));
  }

  private static List<Block> flat(List<Block> blocks) {
    List<Block> flat = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Together together) {
        flat.addAll(flat(together.blocks()));
      } else {
        flat.add(block);
      }
    }
    return flat;
  }

  private static List<Text> texts(List<Block> blocks) {
    List<Text> texts = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        texts.add(paragraph.text());
      } else if (block instanceof Block.Callout callout) {
        texts.add(callout.text());
      } else if (block instanceof Block.Bullets bullets) {
        texts.addAll(bullets.items());
      } else if (block instanceof Block.Entries entries) {
        entries.entries().forEach(entry -> texts.add(entry.text()));
      } else if (block instanceof Block.Sources sources) {
        sources.entries().forEach(entry -> texts.add(entry.text()));
      } else if (block instanceof Block.Table table) {
        texts.add(table.caption());
        table.rows().forEach(row -> row.cells().forEach(cell -> texts.add(cell.text())));
      }
    }
    return texts;
  }

  private static List<Span.Target> targets(List<Block> blocks) {
    return texts(blocks).stream()
        .flatMap(text -> text.spans().stream())
        .flatMap(span -> span.target().stream())
        .toList();
  }
}
