package dev.decisionmatrix.adr;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.CriteriaGroup;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.Optional;

/** What each group of criteria adds to the scores of those ahead, where groups are weighed. */
final class GroupNotes {
  private static final int AHEAD = 3;

  private GroupNotes() {}

  static Optional<String> sentence(Analysis analysis) {
    List<Option> ahead =
        analysis.ranking().contenders().stream().map(Standing::option).limit(AHEAD).toList();
    if (analysis.decision().weighedTree().isEmpty() || ahead.isEmpty()) {
      return Optional.empty();
    }
    List<String> groups =
        CriteriaGroup.of(analysis).stream().map(group -> told(group, ahead)).toList();
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of("Points by group of criteria: " + String.join("; ", groups) + ".");
  }

  private static String told(CriteriaGroup group, List<Option> ahead) {
    List<String> points =
        ahead.stream()
            .map(
                option ->
                    Markdown.name(option.name())
                        + " "
                        + Decimals.ONE.text(group.points().getOrDefault(option, 0.0)))
            .toList();
    return "%s (weight %s): %s"
        .formatted(
            Markdown.name(group.name()),
            Decimals.PERCENT_ONE.text(group.weight()),
            Phrases.list(points));
  }
}
