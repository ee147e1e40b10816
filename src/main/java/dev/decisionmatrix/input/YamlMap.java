package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The keys of a YAML mapping, read by kind. Whatever is not of that kind is told and left out. */
final class YamlMap {
  private static final int MOST_ITEMS = 1_000;
  private static final Pattern YAML_NUMBER = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{1,15})?");
  private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*");

  private final InputText text;
  private final Span span;
  private final Map<String, Node> values = new LinkedHashMap<>();

  private YamlMap(InputText text, Span span) {
    this.text = text;
    this.span = span;
  }

  /** What a number may be. */
  record Range(double from, double to, String words) {}

  /**
   * Reads a mapping, and tells keys that are unknown or given twice.
   *
   * @param what the mapping is, for messages
   */
  static Optional<YamlMap> of(InputText text, Node node, List<String> keys, String what) {
    Span span = YamlNodes.span(text, node);
    if (!(node instanceof MappingNode mapping)) {
      text.report(
          Code.KEY_KIND,
          span,
          new Message(what + " has no keys", "write `key: value` lines: " + Names.listed(keys)));
      return Optional.empty();
    }
    YamlMap map = new YamlMap(text, span);
    if (mapping.getValue().size() > MOST_ITEMS) {
      text.report(
          Code.TOO_MANY_ROWS,
          span,
          new Message(what + " has more than " + MOST_ITEMS + " keys", "keep to the known ones"));
      return Optional.empty();
    }
    mapping.getValue().forEach(entry -> map.take(entry, keys));
    return Optional.of(map);
  }

  private void take(NodeTuple entry, List<String> keys) {
    Span place = YamlNodes.span(text, entry.getKeyNode());
    String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (!keys.contains(key)) {
      text.report(
          Code.KEY_UNKNOWN,
          place,
          new Message("unknown key `" + key + "`", Names.advice(key, Noun.KEY, keys)));
    } else if (values.putIfAbsent(key, entry.getValueNode()) != null) {
      text.report(
          Code.KEY_TWICE, place, new Message("key `" + key + "` is given twice", "keep one"));
    }
  }

  Span span() {
    return span;
  }

  Span span(String key) {
    Node node = values.get(key);
    return node == null ? new Span(span.start(), span.start()) : YamlNodes.span(text, node);
  }

  /** Empty also where the key has no value. */
  Optional<Node> node(String key) {
    return Optional.ofNullable(values.get(key)).filter(node -> !isNothing(node));
  }

  private static boolean isNothing(Node node) {
    return node instanceof ScalarNode scalar
        && (scalar.getValue().isBlank()
            || (scalar.isPlain() && List.of("~", "null").contains(scalar.getValue())));
  }

  /** One line of text. */
  Optional<Noted<String>> text(String key) {
    return node(key).flatMap(node -> line(node, key));
  }

  private Optional<Noted<String>> line(Node node, String key) {
    Span place = YamlNodes.span(text, node);
    if (!(node instanceof ScalarNode scalar)) {
      text.report(
          Code.KEY_KIND,
          place,
          new Message("`" + key + "` is not a text", "write a text, not keys or lists, here"));
      return Optional.empty();
    }
    return Optional.of(new Noted<>(checked(TextRules.tidy(scalar.getValue()), place), place));
  }

  private String checked(String tidied, Span place) {
    TextRules.breach(tidied)
        .ifPresent(breach -> text.report(breach.code(), place, breach.message()));
    return tidied;
  }

  /** A text, or a list of texts. */
  List<String> texts(String key) {
    return items(key).stream().flatMap(node -> line(node, key).stream()).map(Noted::value).toList();
  }

  /** The nodes of a list; a single one may go without. */
  List<Node> items(String key) {
    Optional<Node> node = node(key);
    if (node.isEmpty() || !(node.get() instanceof SequenceNode list)) {
      return node.stream().toList();
    }
    if (list.getValue().size() > MOST_ITEMS) {
      text.report(
          Code.TOO_MANY_ROWS,
          span(key),
          new Message("`" + key + "` has more than " + MOST_ITEMS + " items", "keep to fewer"));
      return List.of();
    }
    return list.getValue().stream().filter(item -> !isNothing(item)).toList();
  }

  /** Markdown as it was written; the texts of a list follow each other as paragraphs. */
  String prose(String key) {
    List<String> texts = new ArrayList<>();
    for (Node node : items(key)) {
      if (node instanceof ScalarNode scalar) {
        String prose = ProseScalar.text(scalar);
        BLANK_LINES
            .splitAsStream(prose)
            .forEach(part -> checked(TextRules.tidy(part), YamlNodes.span(text, node)));
        texts.add(prose);
      } else {
        line(node, key);
      }
    }
    return String.join("\n\n", texts);
  }

  Optional<Double> number(String key, Range range) {
    Optional<Double> number = text(key).flatMap(noted -> number(text, noted, key));
    if (number.isPresent() && (number.get() < range.from() || number.get() > range.to())) {
      text.report(
          Code.KEY_RANGE,
          span(key),
          new Message("`" + key + "` is out of range", "write a number " + range.words()));
      return Optional.empty();
    }
    return number;
  }

  /** A percent sign may follow; YAML's own numbers have a decimal point and are never ambiguous. */
  static Optional<Double> number(InputText text, Noted<String> noted, String key) {
    if (YAML_NUMBER.matcher(noted.value()).matches()) {
      return Optional.of(Double.parseDouble(noted.value()));
    }
    if (Amount.of(noted.value()) instanceof Amount.Given given) {
      return Optional.of(given.value());
    }
    text.report(
        Code.KEY_KIND,
        noted.span(),
        new Message(
            key + " `" + noted.value() + "` is not a number", "write a number such as `5`"));
    return Optional.empty();
  }

  /** One of several words, ignoring case. */
  <T> Optional<T> word(String key, Map<String, T> words) {
    Optional<Noted<String>> given = text(key);
    if (given.isEmpty()) {
      return Optional.empty();
    }
    return meant(key, given.get(), words);
  }

  /** A list of such words, each at most once. */
  <T> List<T> words(String key, Map<String, T> words) {
    return items(key).stream()
        .flatMap(node -> line(node, key).stream())
        .flatMap(given -> meant(key, given, words).stream())
        .distinct()
        .toList();
  }

  private <T> Optional<T> meant(String key, Noted<String> given, Map<String, T> words) {
    String wanted = Names.key(given.value());
    for (Map.Entry<String, T> word : words.entrySet()) {
      if (Names.key(word.getKey()).equals(wanted)) {
        return Optional.of(word.getValue());
      }
    }
    text.report(
        Code.KEY_WORD,
        given.span(),
        new Message(
            "`" + key + "` cannot be `" + given.value() + "`",
            "write one of " + Names.listed(List.copyOf(words.keySet()))));
    return Optional.empty();
  }
}
