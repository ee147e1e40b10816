package dev.decisionmatrix.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What a file of a team may be named: by the id or the name that decision.yaml gives the team. */
record TeamNames(Map<String, Settings.TeamEntry> entries) {
  /** That of the team that is meant. */
  String key(String name) {
    return entries.entrySet().stream()
        .filter(entry -> Names.key(entry.getValue().name()).equals(Names.key(name)))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Names.key(name));
  }

  /**
   * Whether it is likely no slip for that of another team.
   *
   * @param others ids of teams that have files
   */
  boolean isNew(String name, Collection<String> others) {
    List<String> known = new ArrayList<>(others);
    entries.values().forEach(entry -> known.addAll(List.of(entry.id().value(), entry.name())));
    return Names.nearest(name, known).isEmpty();
  }
}
