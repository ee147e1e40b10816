package dev.decisionmatrix.adr;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.TeamResult;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What belongs beside the ranking: how far the teams agree. */
final class Notes {
  private final Analysis analysis;

  Notes(Analysis analysis) {
    this.analysis = analysis;
  }

  List<String> sentences() {
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
    byFirst.forEach((first, teams) -> sentences.add(Markdown.text(sentence(first, teams))));
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
