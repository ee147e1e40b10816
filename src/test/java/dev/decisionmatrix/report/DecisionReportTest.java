package dev.decisionmatrix.report;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static dev.decisionmatrix.model.SourceBuilder.aSource;
import static dev.decisionmatrix.report.SampleDecisions.brokers;
import static dev.decisionmatrix.report.SampleDecisions.knockedOut;
import static dev.decisionmatrix.report.SampleDecisions.large;
import static dev.decisionmatrix.report.SampleDecisions.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.Golden;
import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.TeamResult;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.BlockText;
import dev.decisionmatrix.blocks.Chart;
import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionReportTest {
  private static final Provenance ATTACHED =
      new Provenance("decision-matrix 0.1.0", Provenance.Companions.ATTACHED);

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
      List<String> shown = shown(report(decision).blocks());
      assertThat(shown).doesNotHaveDuplicates();
      assertThat(anchors).doesNotHaveDuplicates();
      for (Span.Target target : targets(blocks)) {
        if (target instanceof Span.Target.ToAnchor to) {
          assertThat(anchors).contains(to.anchor());
        } else if (target instanceof Span.Target.ToSource to) {
          assertThat(entries).contains(to.number());
        } else if (target instanceof Span.Target.ToShown to) {
          assertThat(shown).contains(to.anchor());
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
                result.atLeast().orElse(result.score()),
                result.highest(),
                result.disputedLowest(),
                result.disputedHighest())) {
          figures.add(Decimals.ONE.text(points));
        }
        figures.add(Decimals.PERCENT.text(result.coverage()));
        if (result.mayBeKnockedOut()) {
          figures.add("could be knocked out");
        }
      }
      for (Criterion criterion : decision.criteria()) {
        figures.add(Decimals.PERCENT_ONE.text(analysis.weights().of(criterion)));
        for (Option option : decision.options()) {
          analysis
              .ratings()
              .at(criterion, option)
              .rating()
              .ifPresent(
                  rating -> figures.add(analysis.ratings().figures(criterion).rating(rating)));
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
      if (analysis.ranking().standings().stream().filter(one -> one.rank().isPresent()).count()
          > 1) {
        figures.addAll(depth(analysis));
      }
      assertThat(BlockText.of(report(decision))).contains(figures);
    }

    private List<String> depth(Analysis analysis) {
      List<String> figures = new ArrayList<>();
      analysis
          .stability()
          .weights()
          .forEach(
              weight -> {
                weight.stableFrom().ifPresent(at -> figures.add(Decimals.PERCENT_ONE.text(at)));
                weight.stableTo().ifPresent(at -> figures.add(Decimals.PERCENT_ONE.text(at)));
              });
      Stream.of(analysis.robustness().around(), analysis.robustness().any())
          .flatMap(shares -> shares.values().stream())
          .flatMap(List::stream)
          .filter(share -> share > 0)
          .forEach(share -> figures.add(Decimals.PERCENT_ONE.text(share)));
      Stream.of(
              analysis.leaveOneOut().sources(),
              analysis.leaveOneOut().teams(),
              analysis.leaveOneOut().criteria())
          .flatMap(List::stream)
          .flatMap(without -> without.ranking().stream())
          .filter(ranking -> !ranking.first().equals(analysis.ranking().first()))
          .flatMap(ranking -> ranking.standings().stream())
          .forEach(standing -> figures.add(Decimals.ONE.text(standing.score())));
      analysis.secondOpinions().all().stream()
          .flatMap(method -> method.opinion().figures().values().stream())
          .forEach(figure -> figures.add(Decimals.TWO.text(figure)));
      if (analysis.teams().size() > 1) {
        analysis.agreement().borda().values().forEach(one -> figures.add(Decimals.ONE.text(one)));
        analysis.agreement().kendallRanks().ifPresent(w -> figures.add(Decimals.TWO.text(w)));
        analysis.agreement().kendallWeights().ifPresent(w -> figures.add(Decimals.TWO.text(w)));
      }
      return figures;
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
          aSource("All about it?")
              .author("Ann Bell")
              .publisher("Acme")
              .published("2020")
              .url("https://example.org/x")
              .accessed("2026-11-01")
              .note("Vague.")
              .build();
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
              "[1] Ann Bell. *All about it?* Acme, 2020. https://example.org/x, accessed"
                  + " 2026-11-01. One claim on one criterion.~ Vague.~")
          .doesNotContain("not known");
      assertThat(text(brokers().build()))
          .contains("[3] *Never cited.* No claim cites it.~ Author, publisher, date and address");
    }
  }

  private static Block.Report report(Decision decision) {
    return DecisionReport.of(Analysis.of(decision), ATTACHED);
  }

  private static List<Block> flat(List<Block> blocks) {
    List<Block> flat = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Together together) {
        flat.addAll(flat(together.blocks()));
      } else if (block instanceof Block.Shown shown) {
        flat.addAll(flat(List.of(shown.block())));
      } else {
        flat.add(block);
      }
    }
    return flat;
  }

  /** What tables and figures are called that texts refer to. */
  private static List<String> shown(List<Block> blocks) {
    List<String> shown = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Together together) {
        shown.addAll(shown(together.blocks()));
      } else if (block instanceof Block.Shown one) {
        shown.add(one.anchor());
      }
    }
    return shown;
  }

  private static List<Text> texts(List<Block> blocks) {
    List<Text> texts = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        texts.add(paragraph.text());
      } else if (block instanceof Block.RunIn runIn) {
        texts.add(runIn.heading());
        texts.add(runIn.text());
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
      } else if (block instanceof Chart chart) {
        texts.add(chart.caption());
        texts.add(Text.of(chart.alternative()));
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
