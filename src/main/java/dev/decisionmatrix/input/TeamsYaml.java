package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the key {@code teams}: what they are called, and how much each counts. */
final class TeamsYaml {
  private static final String KEY = "teams";
  private static final YamlNumber.Range POSITIVE = new YamlNumber.Range(0, 1e12, "of at least 0");

  private final InputText text;
  private final YamlMap map;

  TeamsYaml(InputText text, YamlMap map) {
    this.text = text;
    this.map = map;
  }

  List<Settings.TeamEntry> read() {
    Optional<Message> noList = map.node(KEY).flatMap(this::noList);
    if (noList.isPresent()) {
      text.report(Code.KEY_KIND, map.span(KEY), noList.get());
      return List.of();
    }
    Map<String, Settings.TeamEntry> teams = new LinkedHashMap<>();
    for (Node node : map.items(KEY)) {
      Optional<Settings.TeamEntry> team = team(node);
      if (team.isPresent()
          && teams.putIfAbsent(Names.key(team.get().id().value()), team.get()) != null) {
        text.report(
            Code.TEAM_TWICE,
            team.get().id().span(),
            new Message(
                "team `" + team.get().id().value() + "` is listed twice", "delete one of the two"));
      }
    }
    return new ArrayList<>(teams.values());
  }

  private Optional<Message> noList(Node node) {
    return node instanceof ScalarNode scalar
        ? YamlLists.several(text, scalar, KEY)
        : Optional.of(node).filter(TeamsYaml::isByName).map(TeamsYaml::byName);
  }

  /** {@code payments: 2} */
  private static boolean isByName(Node node) {
    return node instanceof MappingNode mapping
        && !mapping.getValue().isEmpty()
        && mapping.getValue().stream()
            .noneMatch(entry -> DecisionYaml.TEAM_KEYS.contains(key(entry.getKeyNode())));
  }

  private static String key(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  private static Message byName(Node node) {
    String id =
        node instanceof MappingNode mapping ? key(mapping.getValue().get(0).getKeyNode()) : "";
    if (id.startsWith("-") && id.length() > 1) {
      return YamlLists.hyphen(id.codePointAt(1), id.substring(1).strip() + ": ...");
    }
    return new Message(
        "`" + id + "` is no key of a team",
        "write `- id: " + id + "`, and `power` on the next line");
  }

  /** A team may be listed by its id alone. */
  private Optional<Settings.TeamEntry> team(Node node) {
    if (node instanceof ScalarNode scalar) {
      String id = YamlQuotes.bare(TextRules.tidy(scalar.getValue()));
      Noted<String> noted = new Noted<>(id, YamlNodes.span(text, node));
      return Optional.of(new Settings.TeamEntry(noted, id, 1));
    }
    if (isByName(node)) {
      text.report(Code.KEY_KIND, YamlNodes.span(text, node), byName(node));
      return Optional.empty();
    }
    Optional<YamlMap> keys = YamlMap.of(text, node, DecisionYaml.TEAM_KEYS, "the team");
    Optional<Noted<String>> id = keys.flatMap(team -> team.text("id"));
    if (keys.isPresent() && id.isEmpty() && !keys.get().isMisspelt("id")) {
      text.report(
          Code.KEY_MISSING,
          YamlNodes.span(text, node),
          new Message("the team has no `id`", "its id is the name of its file in `weights`"));
    }
    return id.map(noted -> entry(keys.orElseThrow(), noted));
  }

  private Settings.TeamEntry entry(YamlMap team, Noted<String> id) {
    Optional<Noted<String>> name = team.sentence("name");
    name.flatMap(given -> TextRules.shortened(given.value()))
        .ifPresent(message -> text.report(Code.NAME_LONG, team.span("name"), message));
    return new Settings.TeamEntry(
        id,
        TextRules.name(name.map(Noted::value).orElse(id.value())),
        new YamlNumber(text, team).count("power", POSITIVE).orElse(1.0));
  }
}
