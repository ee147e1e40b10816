package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Appendix;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the key {@code report}: which appendices the report has. */
final class ReportYaml {
  static final List<String> KEYS = List.of("appendices");

  private ReportYaml() {}

  /** All of them unless some are named; none where the list is empty. */
  static List<Appendix> appendices(InputText text, Optional<Node> node) {
    List<Appendix> all = List.of(Appendix.values());
    return node.flatMap(report -> YamlMap.of(text, report, KEYS, "the report"))
        .filter(map -> map.node("appendices").isPresent())
        .map(map -> map.words("appendices", words()))
        .map(named -> all.stream().filter(named::contains).toList())
        .orElse(all);
  }

  private static Map<String, Appendix> words() {
    Map<String, Appendix> words = new LinkedHashMap<>();
    for (Appendix appendix : Appendix.values()) {
      words.put(appendix.word(), appendix);
    }
    return words;
  }
}
