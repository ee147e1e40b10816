package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every source that is heard, in the order of citation; our own assumptions last. */
final class Voices {
  private Voices() {}

  static List<Optional<Source>> of(Decision decision, Citations citations) {
    Set<Optional<Source>> heard =
        decision.claims().stream()
            .map(Claim::source)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<Optional<Source>> voices = new ArrayList<>();
    citations.inOrder().stream().map(Optional::of).filter(heard::contains).forEach(voices::add);
    if (voices.isEmpty() || heard.contains(Optional.<Source>empty())) {
      voices.add(Optional.empty());
    }
    return voices;
  }
}
