package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.model.Team;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words by which the control finds whose weights are in use: all teams, then each by name.
 * Engines ignore case, so a team whose name is another's or the word for all has its id behind it.
 */
public final class WeightChoices {
  /** Accepted as well, as it was the word once. */
  public static final String GROUP = "Group";

  private static final List<String> FEW = List.of("the team", "both teams");

  private final Map<Team, String> words = new LinkedHashMap<>();
  private final String group;

  public WeightChoices(List<Team> teams) {
    int count = teams.size();
    group = count <= FEW.size() ? FEW.get(count - 1) : "all " + count + " teams";
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
    WeightChoices choices = new WeightChoices(analysis.decision().teams());
    return analysis.scenario().weightsOf().map(choices::of).orElse(choices.group());
  }

  /** {@code all 4 teams}. */
  public String group() {
    return group;
  }

  /** The group, then the teams. */
  public List<String> all() {
    return Stream.concat(Stream.of(group), words.values().stream()).toList();
  }

  public String of(Team team) {
    return words.getOrDefault(team, team.name());
  }

  private Set<String> shared() {
    Set<String> taken = new LinkedHashSet<>(List.of(key(GROUP), key(group)));
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
