package dev.decisionmatrix.adr;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.display.Decimals;
import java.util.List;
import java.util.stream.Collectors;

/** A bar chart of the scores as a block of Mermaid, which code hosts draw. */
final class Mermaid {
  private Mermaid() {}

  /** The best first; those knocked out last, and marked. */
  static String of(Analysis analysis) {
    List<OptionResult> results =
        analysis.ranking().inOrder().stream()
            .map(place -> analysis.option(place.option()))
            .toList();
    return """
    ```mermaid
    xychart-beta horizontal
        title "Points of 100"
        x-axis [%s]
        y-axis 0 --> 100
        bar [%s]
    ```\
    """
        .formatted(
            results.stream().map(Mermaid::name).collect(Collectors.joining(", ")),
            results.stream()
                .map(result -> Decimals.ONE.text(result.score()))
                .collect(Collectors.joining(", ")));
  }

  /** In quotes, within which only quotes and number signs have a meaning. */
  private static String name(OptionResult result) {
    String line = result.option().name().replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
    String marked = result.knockedOut() ? line + " (out)" : line;
    return "\"" + marked.replace("#", "#35;").replace("\"", "#quot;").replace("`", "#96;") + "\"";
  }
}
