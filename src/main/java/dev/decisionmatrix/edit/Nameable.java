package dev.decisionmatrix.edit;

import dev.decisionmatrix.input.DecisionFiles;
import dev.decisionmatrix.input.Names;
import dev.decisionmatrix.input.Noun;
import dev.decisionmatrix.input.ReadDecision;
import dev.decisionmatrix.model.Decision;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the files of a decision refer to by an id. */
public enum Nameable {
  OPTION(Noun.OPTION),
  CRITERION(Noun.CRITERION),
  SOURCE(Noun.SOURCE),
  TEAM(Noun.TEAM);

  private final Noun noun;

  Nameable(Noun noun) {
    this.noun = noun;
  }

  Noun noun() {
    return noun;
  }

  /** {@code option}. */
  @Override
  public String toString() {
    return noun.one();
  }

  /** The name of each by its id, in the order of the files. */
  Map<String, String> names(ReadDecision read) {
    Decision decision = read.decision();
    Map<String, String> names = new LinkedHashMap<>();
    switch (this) {
      case OPTION -> decision.options().forEach(one -> names.put(one.id(), one.name()));
      case CRITERION -> decision.rated().forEach(one -> names.put(one.id(), one.name()));
      case SOURCE -> decision.sources().forEach(one -> names.put(one.id(), one.title()));
      case TEAM -> {
        new DecisionFiles(read).teams().forEach(id -> names.put(id, id));
        decision.teams().forEach(one -> names.put(one.id(), one.name()));
        decision.raters().forEach(one -> names.put(one.id(), one.name()));
      }
    }
    return names;
  }

  /** The id as the files have it, however somebody spells it. */
  Optional<String> id(ReadDecision read, String given) {
    return names(read).keySet().stream()
        .filter(id -> Names.key(id).equals(Names.key(given)))
        .findFirst();
  }
}
