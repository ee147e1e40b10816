package dev.decisionmatrix.input;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The weights that tables of ratings give.
 *
 * @param common those of the table that is nobody's in particular
 * @param ofTeams those of teams' own, by what their files are named
 */
record TableWeights(Optional<WideWeights> common, Map<String, WideWeights> ofTeams) {
  TableWeights {
    ofTeams = Collections.unmodifiableMap(new LinkedHashMap<>(ofTeams));
  }

  static TableWeights in(CatalogueReader known) {
    Map<String, WideWeights> ofTeams = new LinkedHashMap<>();
    known
        .ofTeams()
        .forEach(
            (name, table) -> of(table, known).ifPresent(weights -> ofTeams.put(name, weights)));
    return new TableWeights(known.wide().flatMap(table -> of(table, known)), ofTeams);
  }

  private static Optional<WideWeights> of(WideTable table, CatalogueReader known) {
    return table.hasWeights()
        ? Optional.of(new WideWeights(table, known.catalogue()))
        : Optional.empty();
  }
}
