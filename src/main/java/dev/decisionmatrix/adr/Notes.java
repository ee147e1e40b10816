package dev.decisionmatrix.adr;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.TeamResult;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;

/** What belongs beside the ranking: how far the teams agree. */
final class Notes {
  private final Analysis analysis;

  Notes(Analysis analysis) {
    this.analysis = analysis;
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (analysis.teams().size() > 1) {
      for (TeamResult team : analysis.teams()) {
        sentences.add(Markdown.text(sentence(team)));
      }
    }
    return sentences;
  }

  private static String sentence(TeamResult team) {
    List<String> first = team.ranking().first().stream().map(Option::name).toList();
    if (first.isEmpty()) {
      return "For %s no option is left.".formatted(team.team().name());
    }
    return "On its own weights, %s puts %s first%s."
        .formatted(team.team().name(), Phrases.list(first), first.size() > 1 ? ", in a tie" : "");
  }
}
