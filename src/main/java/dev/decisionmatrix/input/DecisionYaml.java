package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.model.Paper;
import dev.decisionmatrix.model.Policy;
import dev.decisionmatrix.model.RaterRule;
import dev.decisionmatrix.model.Scale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads {@code decision.yaml}: the question, its people and the rules of the calculation. */
final class DecisionYaml {
  static final Scale DEFAULT_SCALE = new Scale(1, 5);

  private static final List<String> RULES =
      List.of(
          "scale",
          "missing-evidence",
          "combine",
          "raters",
          "group",
          "close-call",
          "good-enough",
          "weights-may-be-off-by",
          "must-reach-total",
          SubtotalsYaml.KEY,
          ShowAsYaml.KEY,
          "teams",
          "paper",
          "report");
  private static final List<String> KEYS =
      Stream.concat(SubjectYaml.KEYS.stream(), RULES.stream()).toList();
  static final List<String> TEAM_KEYS = List.of("id", "name", "power");

  /** Those at any depth. */
  static final List<String> ALL_KEYS =
      Stream.of(KEYS, TEAM_KEYS, ScaleYaml.KEYS, ReportYaml.KEYS).flatMap(List::stream).toList();

  private final InputText text;
  private final YamlMap map;

  private DecisionYaml(InputText text, YamlMap map) {
    this.text = text;
    this.map = map;
  }

  /** Empty, with a problem told, when the file is no YAML mapping. */
  static Optional<Settings> read(InputText text) {
    return YamlNodes.read(text)
        .flatMap(node -> YamlMap.of(text, node, KEYS, "the decision"))
        .map(map -> new DecisionYaml(text, map).read());
  }

  private Settings read() {
    ScaleYaml.Read scale = ScaleYaml.read(text, map.node("scale"));
    return new Settings(
        new SubjectYaml(text, map).read(),
        scale.scale(),
        scale.anchors(),
        policy(),
        ShowAsYaml.read(text, map),
        SubtotalsYaml.read(text, map),
        map.node("good-enough").isPresent(),
        map.span("group"),
        new TeamsYaml(text, map).read(),
        word("paper", List.of(Paper.values()), DecisionYaml::paper).orElse(Paper.A4),
        ReportYaml.appendices(text, map.node("report")));
  }

  private static String paper(Paper paper) {
    return paper == Paper.A4 ? "A4" : "letter";
  }

  private Policy policy() {
    Policy usual = Policy.DEFAULT;
    YamlNumber numbers = new YamlNumber(text, map);
    RaterRule raters =
        word("raters", List.of(RaterRule.values()), RaterRule::word).orElse(usual.raters());
    return new Policy(
            word("missing-evidence", List.of(MissingEvidence.values()), MissingEvidence::word)
                .orElse(usual.missingEvidence()),
            word("combine", List.of(Combine.values()), Combine::word).orElse(usual.combine()),
            word("group", List.of(GroupRule.values()), GroupRule::word).orElse(usual.group()),
            numbers.hundredths("close-call", YamlNumber.HUNDRED, 0.3).orElse(usual.closeCall()),
            numbers
                .hundredths("good-enough", YamlNumber.HUNDRED, Math.nextUp(1.0))
                .orElse(usual.goodEnough()),
            numbers
                .hundredths("weights-may-be-off-by", YamlNumber.HUNDRED, 1)
                .orElse(usual.offBy()))
        .withRaters(raters)
        .reaching(
            numbers
                .hundredths("must-reach-total", YamlNumber.HUNDRED, Math.nextUp(1.0))
                .orElse(usual.mustReachTotal()));
  }

  private <T> Optional<T> word(String key, List<T> values, Function<T, String> spelling) {
    Map<String, T> words = new LinkedHashMap<>();
    values.forEach(value -> words.put(spelling.apply(value), value));
    return map.word(key, words);
  }
}
