package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.model.Paper;
import dev.decisionmatrix.model.People;
import dev.decisionmatrix.model.Policy;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.model.Status;
import dev.decisionmatrix.problem.Code;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads {@code decision.yaml}: the question, its people and the rules of the calculation. */
final class DecisionYaml {
  static final Scale DEFAULT_SCALE = new Scale(1, 5);

  private static final List<String> KEYS =
      List.of(
          "title",
          "question",
          "context",
          "status",
          "date",
          "decision-makers",
          "consulted",
          "informed",
          "chosen",
          "because",
          "scale",
          "missing-evidence",
          "combine",
          "group",
          "close-call",
          "weights-may-be-off-by",
          "teams",
          "paper");
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
    Optional<Noted<String>> chosen = map.text("chosen");
    String because = String.join(" ", map.paragraphs("because"));
    tellChoice(chosen, because);
    ScaleYaml.Read scale = ScaleYaml.read(text, map.node("scale"));
    return new Settings(
        words(),
        chosen,
        because,
        scale.scale(),
        scale.anchors(),
        policy(),
        map.span("group"),
        teams(),
        word("paper", List.of(Paper.values()), DecisionYaml::paper).orElse(Paper.A4));
  }

  private static String paper(Paper paper) {
    return paper == Paper.A4 ? "A4" : "letter";
  }

  private Settings.Words words() {
    String title = title();
    return new Settings.Words(
        title,
        question(title),
        map.paragraphs("context"),
        status(),
        date(),
        new People(map.texts("decision-makers"), map.texts("consulted"), map.texts("informed")));
  }

  private Status status() {
    return word("status", List.of(Status.values()), Status::word).orElse(Status.PROPOSED);
  }

  private String title() {
    Optional<Noted<String>> title = map.text("title");
    if (title.isEmpty()) {
      text.report(Code.KEY_MISSING, new Message("`title` is missing", "add a line `title: ...`"));
    }
    return title.map(Noted::value).orElse("");
  }

  private String question(String title) {
    Optional<Noted<String>> question = map.text("question");
    if (question.isEmpty()) {
      text.report(
          Code.QUESTION_MISSING,
          new Message("`question` is missing", "add what is to be decided; the title stands in"));
    }
    return question.map(Noted::value).orElse(title);
  }

  private Optional<LocalDate> date() {
    Optional<Noted<String>> date = map.text("date");
    try {
      return date.map(Noted::value).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      text.report(
          Code.KEY_DATE,
          map.span("date"),
          new Message(
              "`" + date.map(Noted::value).orElse("") + "` is not a date",
              "write year-month-day, such as `2026-11-20`"));
      return Optional.empty();
    }
  }

  private void tellChoice(Optional<Noted<String>> chosen, String because) {
    if (chosen.isEmpty() && !because.isEmpty()) {
      text.report(
          Code.BECAUSE_ALONE,
          map.span("because"),
          new Message("`because` stands without `chosen`", "add `chosen` with the option's id"));
    }
    if (chosen.isEmpty() && status() == Status.ACCEPTED) {
      text.report(
          Code.CHOICE_MISSING,
          map.span("status"),
          new Message("accepted, but `chosen` is missing", "add `chosen` with the option's id"));
    }
    if (chosen.isPresent() && because.isEmpty()) {
      text.report(
          Code.BECAUSE_MISSING,
          chosen.get().span(),
          new Message("`chosen` stands without `because`", "add `because` with the reason"));
    }
  }

  private Policy policy() {
    Policy usual = Policy.DEFAULT;
    return new Policy(
        word("missing-evidence", List.of(MissingEvidence.values()), MissingEvidence::word)
            .orElse(usual.missingEvidence()),
        word("combine", List.of(Combine.values()), Combine::word).orElse(usual.combine()),
        word("group", List.of(GroupRule.values()), GroupRule::word).orElse(usual.group()),
        map.number("close-call", HUNDRED).orElse(usual.closeCall()),
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

  private static Settings.TeamEntry entry(YamlMap team, Noted<String> id) {
    return new Settings.TeamEntry(
        id,
        team.text("name").map(Noted::value).orElse(id.value()),
        team.number("power", POSITIVE).orElse(1.0));
  }
}
