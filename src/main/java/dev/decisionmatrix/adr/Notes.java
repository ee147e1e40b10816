package dev.decisionmatrix.adr;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.ChangeWords;
import dev.decisionmatrix.analysis.TeamResult;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What belongs beside the ranking: how far the teams agree and how firm it is. */
final class Notes {
  private final Analysis analysis;

  Notes(Analysis analysis) {
    this.analysis = analysis;
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>(teams());
    analysis.agreement().kendallRanks().ifPresent(w -> sentences.add(concordance(w)));
    analysis
        .verdict()
        .leader()
        .filter(leader -> analysis.robustness().around().size() > 1)
        .ifPresent(leader -> sentences.add(robustness(leader)));
    ChangeWords.nearestFlip(analysis).ifPresent(sentences::add);
    sentences.addAll(analysis.secondOpinions().disagreements(analysis.verdict().leader()));
    return sentences.stream().map(Markdown::text).toList();
  }

  private static String concordance(double w) {
    return "Kendall's W of the teams' rankings is %s, from 0 (no agreement) to 1 (the same order)."
        .formatted(Decimals.TWO.text(w));
  }

  private String robustness(Option leader) {
    return "%s is first in %s of %s samples in which each weight is off by up to %s%%."
        .formatted(
            leader.name(),
            Decimals.PERCENT_ONE.text(analysis.robustness().leadShare(leader).orElse(0)),
            Integer.toString(analysis.robustness().samples()),
            Decimals.AS_TYPED.text(analysis.robustness().offBy()));
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
      return "For %s no option is left.".formatted(Phrases.list(teams));
    }
    return "On %s own weights, %s %s %s first%s."
        .formatted(
            teams.size() == 1 ? "its" : "their",
            Phrases.list(teams),
            teams.size() == 1 ? "puts" : "put",
            Phrases.list(first.stream().map(Option::name).toList()),
            first.size() > 1 ? ", in a tie" : "");
  }
}
