package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.model.Team;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words by which the control finds whose weights are in use: the group, then the teams by name.
 * Engines ignore case, so a team whose name is another's or the word for the group has its id
 * behind it.
 */
public final class WeightChoices {
  public static final String GROUP = "Group";

  private final Map<Team, String> words = new LinkedHashMap<>();

  public WeightChoices(List<Team> teams) {
    teams.forEach(team -> words.put(team, team.name()));
    for (Set<String> shared = shared(); !shared.isEmpty(); shared = shared()) {
      for (Team team : teams) {
        String word = of(team);
        if (shared.contains(key(word))) {
          words.put(team, word + " (" + team.id() + ")");
        }
      }
    }
  }

  /** The word for those in use. */
  public static String inUse(Analysis analysis) {
    return analysis
        .scenario()
        .weightsOf()
        .map(new WeightChoices(analysis.decision().teams())::of)
        .orElse(GROUP);
  }

  public String of(Team team) {
    return words.getOrDefault(team, team.name());
  }

  private Set<String> shared() {
    Set<String> taken = new LinkedHashSet<>(Set.of(key(GROUP)));
    Set<String> shared = new LinkedHashSet<>();
    for (String word : words.values()) {
      if (!taken.add(key(word))) {
        shared.add(key(word));
      }
    }
    return shared;
  }

  private static String key(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }
}
