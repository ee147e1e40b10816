package dev.decisionmatrix.adr;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.ChangeWords;
import dev.decisionmatrix.analysis.Majority;
import dev.decisionmatrix.analysis.SampledScores;
import dev.decisionmatrix.analysis.SecondOpinions;
import dev.decisionmatrix.analysis.TeamResult;
import dev.decisionmatrix.analysis.WeightFlip;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What belongs beside the ranking: how far the teams agree and how firm it is. */
final class Notes {
  private final Analysis analysis;

  Notes(Analysis analysis) {
    this.analysis = analysis;
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>(teams());
    analysis.agreement().kendallRanks().ifPresent(w -> sentences.add(concordance(w)));
    circle().ifPresent(sentences::add);
    analysis
        .verdict()
        .leader()
        .filter(leader -> analysis.robustness().around().size() > 1)
        .ifPresent(leader -> sentences.add(robustness(leader)));
    nearestFlip().ifPresent(sentences::add);
    secondOpinions().stream().map(Markdown::text).forEach(sentences::add);
    return sentences;
  }

  /** Nothing where there is nobody to compare the leader with. */
  private List<String> secondOpinions() {
    Optional<Option> leader = analysis.verdict().leader();
    SecondOpinions opinions = analysis.secondOpinions();
    List<String> sentences = new ArrayList<>();
    if (leader.isPresent() && analysis.robustness().around().size() > 1) {
      sentences.add(opinions.agreement(leader));
      sentences.addAll(opinions.disagreements(leader));
    }
    sentences.addAll(opinions.remarks());
    return sentences;
  }

  private Optional<String> nearestFlip() {
    return analysis
        .verdict()
        .leader()
        .flatMap(leader -> analysis.stability().nearestFlip().map(flip -> flip(flip, leader)));
  }

  /** The words are those of the other media; here the criterion is set apart. */
  private static String flip(WeightFlip flip, Option leader) {
    return (flip.upward() ? ChangeWords.WEIGHS_MORE : ChangeWords.WEIGHS_LESS)
        .with(
            Markdown.text(flip.passing().name()),
            Markdown.text(leader.name()),
            Markdown.name(flip.criterion().name()),
            Decimals.PERCENT_ONE.text(flip.at()),
            Decimals.PERCENT_ONE.text(flip.now()));
  }

  private Optional<String> circle() {
    List<Option> cycle = analysis.agreement().majority().cycle();
    return cycle.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Compared in pairs, the majorities of the teams go in a circle: %s."
                .formatted(Markdown.text(Majority.inWords(cycle))));
  }

  private static String concordance(double w) {
    return "Kendall's W of the teams' rankings is %s, from 0 (no agreement) to 1 (the same order)."
        .formatted(Decimals.TWO.text(w));
  }

  private String robustness(Option leader) {
    String samples = Phrases.thousands(analysis.robustness().samples());
    return "%s is first in %s %s samples in which each weight is off by up to %s%%, and in %s %s with any weights at all."
        .formatted(
            Markdown.text(leader.name()),
            share(analysis.robustness().aroundScores(), leader),
            samples,
            Decimals.AS_TYPED.text(analysis.robustness().offBy()),
            share(analysis.robustness().anyScores(), leader),
            samples);
  }

  /** Neither {@code 100%} nor {@code 0%} of samples some of which say otherwise. */
  private static String share(SampledScores scores, Option leader) {
    double share = scores.shares(leader).map(ranks -> ranks.get(0)).orElse(0.0);
    return share == 1
        ? "all"
        : share == 0 ? "none of" : Decimals.PERCENT_ONE.text(share) + within(scores, leader);
  }

  private static String within(SampledScores scores, Option leader) {
    OptionalDouble within = scores.within(leader);
    return within.isEmpty()
        ? " of"
        : " (±" + Decimals.ONE.text(100 * within.getAsDouble()) + " points) of";
  }

  private List<String> teams() {
    if (analysis.teams().size() < 2) {
      return List.of();
    }
    Map<List<Option>, List<String>> byFirst = new LinkedHashMap<>();
    for (TeamResult team : analysis.teams()) {
      byFirst
          .computeIfAbsent(team.ranking().first(), first -> new ArrayList<>())
          .add(team.team().name());
    }
    List<String> sentences = new ArrayList<>();
    byFirst.forEach((first, teams) -> sentences.add(sentence(first, teams)));
    return sentences;
  }

  private static String sentence(List<Option> first, List<String> teams) {
    if (first.isEmpty()) {
      return "For %s no option is left."
          .formatted(Phrases.list(teams.stream().map(Markdown::text).toList()));
    }
    return "On %s own weights, %s %s %s first%s."
        .formatted(
            teams.size() == 1 ? "its" : "their",
            Phrases.list(teams.stream().map(Markdown::text).toList()),
            teams.size() == 1 ? "puts" : "put",
            Phrases.list(first.stream().map(Option::name).map(Markdown::text).toList()),
            first.size() > 1 ? ", in a tie" : "");
  }
}
