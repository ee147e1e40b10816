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
  private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*");

  private final InputText text;
  private final Span span;
  private final YamlComments comments;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final List<String> strangers = new ArrayList<>();

  private YamlMap(InputText text, Span span) {
    this.text = text;
    this.span = span;
    this.comments = new YamlComments(text);
  }

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
      text.report(Code.KEY_UNKNOWN, place, YamlKeys.unknown(key, keys));
      Names.nearest(key, keys).ifPresent(strangers::add);
    } else if (values.putIfAbsent(key, entry.getValueNode()) != null) {
      text.report(
          Code.KEY_TWICE,
          place,
          new Message("key `" + key + "` is given twice", "delete one of the two"));
    }
  }

  /** Whether the key is there, with or without a value. */
  boolean has(String key) {
    return values.containsKey(key);
  }

  /** Whether the value is a word that means nothing, as {@code null} does. */
  boolean isNull(String key) {
    return values.get(key) instanceof ScalarNode scalar
        && isNothing(scalar)
        && !scalar.getValue().isBlank();
  }

  /** Whether a key is there under a name that is only nearly right, which has been told. */
  boolean isMisspelt(String key) {
    return !values.containsKey(key) && strangers.contains(key);
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

  /** An id, a word, a number or a date. */
  Optional<Noted<String>> text(String key) {
    return node(key)
        .flatMap(node -> line(node, key))
        .map(noted -> new Noted<>(YamlQuotes.bare(noted.value()), noted.span()));
  }

  /** One line of text as people write it. */
  Optional<Noted<String>> sentence(String key) {
    Optional<Node> node = node(key);
    node.ifPresent(this::tellComment);
    if (node.isPresent() && node.get() instanceof ScalarNode scalar) {
      YamlEscapes.in(text, scalar, key)
          .ifPresent(one -> text.report(Code.KEY_KIND, one.span(), one.message()));
    }
    return node.flatMap(one -> line(one, key));
  }

  private void tellComment(Node node) {
    if (node instanceof ScalarNode scalar) {
      comments.after(scalar).ifPresent(this::tell);
    }
  }

  private void tell(YamlValue.Mistake comment) {
    text.report(Code.COMMENT, comment.span(), comment.message());
  }

  /** Text that stands where a value is missing, and that YAML takes for a comment. */
  Optional<YamlValue.Mistake> commentInsteadOf(String key) {
    return Optional.ofNullable(values.get(key))
        .filter(YamlMap::isNothing)
        .flatMap(comments::insteadOf);
  }

  private Optional<Noted<String>> line(Node node, String key) {
    Span place = YamlNodes.span(text, node);
    if (!(node instanceof ScalarNode scalar)) {
      text.report(
          Code.KEY_KIND,
          place,
          new Message("`" + key + "` is not a text", YamlQuotes.helpOn(text, key, place)));
      return Optional.empty();
    }
    return Optional.of(new Noted<>(checked(TextRules.tidy(scalar.getValue()), place), place));
  }

  private String checked(String tidied, Span place) {
    TextRules.breach(tidied)
        .ifPresent(breach -> text.report(breach.code(), place, breach.message()));
    return tidied;
  }

  /** People or roles, in a list; one alone may go without. */
  List<String> people(String key) {
    List<Node> nodes = items(key);
    if (nodes.size() == 1 && values.get(key) instanceof ScalarNode only) {
      Optional<Message> several = YamlLists.several(text, only, key);
      if (several.isPresent()) {
        text.report(Code.KEY_KIND, span(key), several.get());
        return List.of();
      }
    }
    nodes.forEach(this::tellComment);
    return nodes.stream().flatMap(node -> line(node, key).stream()).map(Noted::value).toList();
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
    list.getValue().stream()
        .filter(YamlMap::isNothing)
        .flatMap(item -> comments.insteadOf(item).stream())
        .forEach(this::tell);
    return list.getValue().stream().filter(item -> !isNothing(item)).toList();
  }

  /** Markdown as it was written; the texts of a list follow each other as paragraphs. */
  String prose(String key) {
    List<String> texts = new ArrayList<>();
    for (Node node : items(key)) {
      if (node instanceof ScalarNode scalar) {
        tellComment(scalar);
        String prose = ProseScalar.text(text, scalar);
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
