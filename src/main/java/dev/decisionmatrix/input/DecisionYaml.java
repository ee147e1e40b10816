package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.model.Paper;
import dev.decisionmatrix.model.Policy;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads {@code decision.yaml}: the question, its people and the rules of the calculation. */
final class DecisionYaml {
  static final Scale DEFAULT_SCALE = new Scale(1, 5);

  private static final List<String> RULES =
      List.of(
          "scale",
          "missing-evidence",
          "combine",
          "group",
          "close-call",
          "good-enough",
          "weights-may-be-off-by",
          "teams",
          "paper",
          "report");
  private static final List<String> KEYS =
      Stream.concat(SubjectYaml.KEYS.stream(), RULES.stream()).toList();
  private static final List<String> TEAM_KEYS = List.of("id", "name", "power");
  private static final YamlMap.Range HUNDRED = new YamlMap.Range(0, 100, "from 0 to 100");
  private static final YamlMap.Range POSITIVE = new YamlMap.Range(0, 1e12, "of at least 0");

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
        map.span("group"),
        teams(),
        word("paper", List.of(Paper.values()), DecisionYaml::paper).orElse(Paper.A4),
        ReportYaml.appendices(text, map.node("report")));
  }

  private static String paper(Paper paper) {
    return paper == Paper.A4 ? "A4" : "letter";
  }

  private Policy policy() {
    Policy usual = Policy.DEFAULT;
    return new Policy(
        word("missing-evidence", List.of(MissingEvidence.values()), MissingEvidence::word)
            .orElse(usual.missingEvidence()),
        word("combine", List.of(Combine.values()), Combine::word).orElse(usual.combine()),
        word("group", List.of(GroupRule.values()), GroupRule::word).orElse(usual.group()),
        map.number("close-call", HUNDRED).orElse(usual.closeCall()),
        map.number("good-enough", HUNDRED).orElse(usual.goodEnough()),
        map.number("weights-may-be-off-by", HUNDRED).orElse(usual.offBy()));
  }

  private <T> Optional<T> word(String key, List<T> values, Function<T, String> spelling) {
    Map<String, T> words = new LinkedHashMap<>();
    values.forEach(value -> words.put(spelling.apply(value), value));
    return map.word(key, words);
  }

  private List<Settings.TeamEntry> teams() {
    Map<String, Settings.TeamEntry> teams = new LinkedHashMap<>();
    for (Node node : map.items("teams")) {
      Optional<Settings.TeamEntry> team = team(node);
      if (team.isPresent()
          && teams.putIfAbsent(Names.key(team.get().id().value()), team.get()) != null) {
        text.report(
            Code.TEAM_TWICE,
            team.get().id().span(),
            new Message("team `" + team.get().id().value() + "` is listed twice", "keep one"));
      }
    }
    return new ArrayList<>(teams.values());
  }

  /** A team may be listed by its id alone. */
  private Optional<Settings.TeamEntry> team(Node node) {
    if (node instanceof ScalarNode scalar) {
      String id = TextRules.tidy(scalar.getValue());
      Noted<String> noted = new Noted<>(id, YamlNodes.span(text, node));
      return Optional.of(new Settings.TeamEntry(noted, id, 1));
    }
    Optional<YamlMap> keys = YamlMap.of(text, node, TEAM_KEYS, "the team");
    Optional<Noted<String>> id = keys.flatMap(team -> team.text("id"));
    if (keys.isPresent() && id.isEmpty()) {
      text.report(
          Code.KEY_MISSING,
          YamlNodes.span(text, node),
          new Message("the team has no `id`", "its id is the name of its file in `weights`"));
    }
    return id.map(noted -> entry(keys.orElseThrow(), noted));
  }

  private Settings.TeamEntry entry(YamlMap team, Noted<String> id) {
    team.text("name")
        .ifPresent(
            name ->
                TextRules.shortened(name.value())
                    .ifPresent(message -> text.report(Code.NAME_LONG, name.span(), message)));
    return new Settings.TeamEntry(
        id,
        TextRules.name(team.text("name").map(Noted::value).orElse(id.value())),
        team.number("power", POSITIVE).orElse(1.0));
  }
}
