package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.ChangeWords;
import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.TeamResult;
import dev.decisionmatrix.analysis.Without;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What would change it: gaps in the evidence that could, and teams that see it otherwise. */
final class ChangeSection implements Section {
  private static final int NAMES = 3;

  /** So many gaps are told one by one. */
  private static final int GAPS = 3;

  /** So many sides that teams take against the leader are told. */
  private static final int SIDES = 3;

  /** One less where a long ranking leaves little of page 1. */
  private static final int LONG_RANKING = 4;

  private final Analysis analysis;
  private final Citations citations;

  ChangeSection(Analysis analysis, Citations citations) {
    this.analysis = analysis;
    this.citations = citations;
  }

  @Override
  public List<Block> blocks() {
    if (analysis.ranking().contenders().size() < 2) {
      return List.of();
    }
    List<Text> items = new ArrayList<>();
    gaps(items);
    ChangeWords.nearestFlip(analysis)
        .ifPresent(
            sentence -> items.add(new Prose().strong("One weight.").plain(" " + sentence).text()));
    sources().ifPresent(items::add);
    teams(items);
    Block.Heading heading = new Block.Heading(3, "What would change it", "what-would-change-it");
    return items.isEmpty()
        ? List.of(new Block.Together(List.of(heading, new Block.Paragraph(Text.of(nothing())))))
        : List.of(heading, new Block.Bullets(items));
  }

  /** The gaps that matter, of the best options first; the ranking table has them all. */
  private void gaps(List<Text> items) {
    List<OptionResult> gaps =
        analysis.ranking().contenders().stream()
            .map(standing -> analysis.option(standing.option()))
            .filter(analysis.overtaking()::hangsOn)
            .toList();
    int room = analysis.options().size() > LONG_RANKING ? GAPS - 1 : GAPS;
    int told = gaps.size() > room ? room - 1 : gaps.size();
    gaps.stream().limit(told).forEach(result -> items.add(gap(result)));
    if (gaps.size() > told) {
      items.add(
          new Prose()
              .strong(
                  "Evidence for %s."
                      .formatted(
                          Phrases.count(gaps.size() - told, "other option", "other options")))
              .plain(" Their gaps could change the lead as well; see the ")
              .link("ranking table", MatrixSection.ANCHOR)
              .plain(".")
              .text());
    }
  }

  private String nothing() {
    if (analysis.ranking().leader().isEmpty()) {
      return "The first place is shared, so there is no lead to change. "
          + SharedFirst.words(analysis);
    }
    return analysis.decision().teams().size() == 1
        ? "No gap in the evidence, no single weight and no single source can."
        : "No gap in the evidence, no single weight and no single source can, and every team's own"
            + " weights put the same option first.";
  }

  /** For a first option all others in contention, for another one the first options. */
  private List<OptionResult> rivals(OptionResult result) {
    List<Option> first = analysis.ranking().first();
    return analysis.ranking().contenders().stream()
        .map(standing -> analysis.option(standing.option()))
        .filter(other -> !other.equals(result))
        .filter(other -> first.contains(result.option()) || first.contains(other.option()))
        .toList();
  }

  private Text gap(OptionResult result) {
    Prose prose =
        new Prose()
            .strong("Evidence for %s on %s.".formatted(result.option().name(), criteria(result)))
            .plain(" " + couldTurnOut(result));
    List<String> rivals =
        rivals(result).stream()
            .map(rival -> rival.option().name() + " " + reach(rival))
            .limit(NAMES)
            .toList();
    return prose.plain("; " + Phrases.list(rivals) + ".").text();
  }

  private static String couldTurnOut(OptionResult result) {
    return result.mayBeKnockedOut()
        ? "It could be knocked out: %s. Its score of %s could turn out up to %s"
            .formatted(
                result.openDemand(), Figures.table(result.score()), Figures.table(result.highest()))
        : "Its score of %s could turn out anywhere from %s to %s"
            .formatted(
                Figures.table(result.score()),
                Figures.table(result.lowest()),
                Figures.table(result.highest()));
  }

  private static String reach(OptionResult rival) {
    if (rival.mayBeKnockedOut()) {
      return "may be knocked out or have up to " + Figures.table(rival.highest());
    }
    return rival.missing().isEmpty()
        ? "has " + Figures.table(rival.score())
        : "may have %s to %s"
            .formatted(Figures.table(rival.lowest()), Figures.table(rival.highest()));
  }

  private static String criteria(OptionResult result) {
    List<String> names = result.missing().stream().map(Criterion::name).toList();
    return names.size() <= NAMES ? Phrases.list(names) : Phrases.number(names.size()) + " criteria";
  }

  /** Sources without which another option leads. */
  private Optional<Text> sources() {
    Prose prose = new Prose().strong("One source less.");
    int told = 0;
    List<Without<Source>> sources =
        analysis.leaveOneOut().sources().stream()
            .sorted(Comparator.comparingInt(source -> citations.number(source.thing())))
            .toList();
    for (Without<Source> without : sources) {
      if (!without.leader().equals(analysis.ranking().leader()) && told < NAMES) {
        prose
            .plain(told == 0 ? " Without " : "; without ")
            .source(Optional.of(without.thing()), citations)
            .plain(
                without
                    .leader()
                    .map(leader -> " " + leader.name() + " leads")
                    .orElse(" nobody leads alone"));
        told++;
      }
    }
    return told == 0 ? Optional.empty() : Optional.of(prose.plain(".").text());
  }

  /** The sides that most teams take, then how many take others. */
  private void teams(List<Text> items) {
    Map<List<Option>, List<TeamResult>> sides = teamsByOtherFirst();
    List<List<Option>> bySize =
        sides.keySet().stream()
            .sorted(Comparator.comparingInt((List<Option> side) -> -teams(sides, side).size()))
            .toList();
    int told = bySize.size() > SIDES ? SIDES - 1 : bySize.size();
    bySize.stream().limit(told).forEach(side -> items.add(teams(side, teams(sides, side))));
    int others = bySize.stream().skip(told).mapToInt(side -> teams(sides, side).size()).sum();
    if (others > 0) {
      items.add(
          new Prose()
              .strong(
                  "The weights of %s.".formatted(Phrases.count(others, "more team", "more teams")))
              .plain(" On their own they put still others first; see ")
              .link("agreement", AgreementSection.ANCHOR)
              .plain(".")
              .text());
    }
  }

  private static List<TeamResult> teams(
      Map<List<Option>, List<TeamResult>> sides, List<Option> side) {
    return sides.getOrDefault(side, List.of());
  }

  /** Teams whose own weights put first what the weights in use do not. */
  private Map<List<Option>, List<TeamResult>> teamsByOtherFirst() {
    Map<List<Option>, List<TeamResult>> byFirst = new LinkedHashMap<>();
    for (TeamResult team : analysis.teams()) {
      List<Option> first = team.ranking().first();
      if (!first.equals(analysis.ranking().first())) {
        byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(team);
      }
    }
    return byFirst;
  }

  private Text teams(List<Option> first, List<TeamResult> teams) {
    List<String> names = teams.stream().map(team -> team.team().name()).toList();
    String who = names.size() <= NAMES ? Phrases.list(names) : names.size() + " teams";
    Prose prose =
        new Prose()
            .strong("The weights of %s.".formatted(who))
            .plain(
                " On their own they put %s first%s."
                    .formatted(
                        Phrases.list(Figures.names(first)), first.size() > 1 ? ", in a tie" : ""));
    standIns(first).ifPresent(told -> prose.plain(" " + told));
    return prose.text();
  }

  /** That a team's favourite lacks evidence, if it does. */
  private Optional<String> standIns(List<Option> first) {
    if (first.size() != 1 || analysis.option(first.get(0)).missing().isEmpty()) {
      return Optional.empty();
    }
    int missing = analysis.option(first.get(0)).missing().size();
    return Optional.of(
        "But %s of the %s ratings of %s %s no evidence: the %s stands in."
            .formatted(
                Phrases.number(missing),
                Phrases.number(analysis.decision().criteria().size()),
                first.get(0).name(),
                missing == 1 ? "has" : "have",
                StandIn.of(analysis)));
  }
}
