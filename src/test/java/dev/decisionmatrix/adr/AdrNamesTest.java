package dev.decisionmatrix.adr;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.model.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdrNamesTest {
  /** Every list of it has an entry. */
  private static final Decision FULL =
      aDecision()
          .options("Kafka", "Rabbit")
          .criteria("Safety", "Effort")
          .source("A log")
          .claim("Kafka", "Safety", 5, "A log", "Nothing is lost")
          .claim("Rabbit", "Effort", 4, "A log", "It needs care.")
          .chosen("Rabbit", "we know it")
          .file("decision.yaml", "ab".repeat(32), 812)
          .build();

  @Test
  void areThoseThatARecordIsGiven() {
    Map<String, Set<String>> given = new LinkedHashMap<>();
    collect(
        "",
        new AdrContent(
                Analysis.of(FULL),
                "decision-matrix 1",
                Links.beside("x"),
                new Framing(Optional.of(9), AdrWriter.Charts.MERMAID))
            .values(),
        given);
    assertThat(given.keySet()).containsExactlyInAnyOrderElementsOf(AdrNames.ALL.keySet());
    given.forEach(
        (section, names) ->
            assertThat(AdrWriter.names().get(section))
                .as(section)
                .containsExactlyInAnyOrderElementsOf(names));
  }

  @Test
  void areAllExplained() throws IOException {
    String page = Files.readString(Path.of("docs/templates.md"));
    AdrNames.ALL
        .values()
        .forEach(names -> names.forEach(name -> assertThat(page).contains("`" + name + "`")));
  }

  private static void collect(String section, Map<?, ?> values, Map<String, Set<String>> given) {
    values.forEach(
        (name, value) -> {
          given.computeIfAbsent(section, any -> new LinkedHashSet<>()).add(name.toString());
          if (value instanceof List<?> entries) {
            assertThat(entries).as(name.toString()).isNotEmpty();
            entries.forEach(entry -> collect(name.toString(), (Map<?, ?>) entry, given));
          }
        });
  }
}
