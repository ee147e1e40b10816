package dev.decisionmatrix.edit;

import dev.decisionmatrix.input.FileYaml;
import dev.decisionmatrix.input.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Finds nodes of {@code decision.yaml} by their paths, and where something can be put beside them.
 */
final class YamlPlace {
  private final FileYaml yaml;
  private final String text;

  YamlPlace(FileYaml yaml) {
    this.yaml = yaml;
    this.text = yaml.text().text();
  }

  Optional<Node> node(List<KeyPath.Step> steps) {
    Optional<Node> node = Optional.of(yaml.root());
    for (KeyPath.Step step : steps) {
      node = node.flatMap(parent -> child(parent, step));
    }
    return node;
  }

  /** The path without the items of lists that go without one, having a single item. */
  KeyPath direct(KeyPath path) {
    List<KeyPath.Step> steps = new ArrayList<>();
    for (KeyPath.Step step : path.steps()) {
      boolean isList = node(steps).filter(SequenceNode.class::isInstance).isPresent();
      if (!(step instanceof KeyPath.Item item) || isList || item.index() > 0) {
        steps.add(step);
      }
    }
    return new KeyPath(steps);
  }

  private static Optional<Node> child(Node parent, KeyPath.Step step) {
    if (step instanceof KeyPath.Item item && parent instanceof SequenceNode list) {
      return list.getValue().stream().skip(item.index()).findFirst();
    }
    if (step instanceof KeyPath.Key key && parent instanceof MappingNode map) {
      return map.getValue().stream()
          .filter(entry -> isCalled(entry, key.name()))
          .map(NodeTuple::getValueNode)
          .findFirst();
    }
    return Optional.empty();
  }

  private static boolean isCalled(NodeTuple entry, String name) {
    return entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name);
  }

  /** Of a value, without the anchor before it and the ends of lines behind it. */
  Span scalar(ScalarNode node) {
    Span span = yaml.span(node);
    int start = span.start();
    while (start < span.end() && text.charAt(start) == '&') {
      start = behindWord(start, span.end());
    }
    int end = span.end();
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private int behindWord(int from, int end) {
    int at = from;
    while (at < end && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether an alias repeats the value elsewhere. */
  boolean isShared(Node node) {
    return count(yaml.root(), yaml.span(node)) > 1;
  }

  private int count(Node within, Span wanted) {
    int here = yaml.span(within).equals(wanted) ? 1 : 0;
    return here + children(within).stream().mapToInt(child -> count(child, wanted)).sum();
  }

  static List<Node> children(Node node) {
    if (node instanceof MappingNode map) {
      return map.getValue().stream().map(NodeTuple::getValueNode).toList();
    }
    return node instanceof SequenceNode list ? list.getValue() : List.of();
  }

  static boolean isFlow(CollectionNode<?> node) {
    return node.getFlowStyle() == FlowStyle.FLOW;
  }

  /** Characters before it in its line. */
  int indent(Node node) {
    int start = yaml.span(node).start();
    return start - lineStart(start);
  }

  private int lineStart(int offset) {
    int at = offset;
    while (at > 0 && !isLineEnd(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean isLineEnd(int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  /** Behind the last thing that a node holds, in flow style without its bracket. */
  int contentEnd(Node node) {
    if (node instanceof CollectionNode<?> collection && isFlow(collection)) {
      return yaml.span(node).end();
    }
    List<Node> children = children(node);
    return children.isEmpty()
        ? scalarEnd(node)
        : Math.max(keyEnd(node), contentEnd(children.get(children.size() - 1)));
  }

  /** Text in lines of its own may keep the blank lines behind it. */
  private int scalarEnd(Node node) {
    return node instanceof ScalarNode scalar && !scalar.getValue().endsWith("\n\n")
        ? scalar(scalar).end()
        : yaml.span(node).end();
  }

  /** A key without a value ends behind its colon. */
  private int keyEnd(Node node) {
    if (node instanceof MappingNode map && !map.getValue().isEmpty()) {
      return yaml.span(map.getValue().get(map.getValue().size() - 1).getKeyNode()).end() + 1;
    }
    return 0;
  }

  /** Where the line of that place ends. */
  int lineEnd(int offset) {
    int at = offset;
    while (at < text.length() && !isLineEnd(at)) {
      at++;
    }
    return at;
  }

  /** As the first line of the file ends. */
  String lineBreak() {
    int at = lineEnd(0);
    if (at == text.length()) {
      return "\n";
    }
    return text.startsWith("\r\n", at) ? "\r\n" : text.substring(at, at + 1);
  }

  /** Every value of one line or more by its path. */
  static void collect(Node node, String path, Map<String, String> into) {
    if (node instanceof ScalarNode scalar) {
      into.put(path, scalar.getValue());
    } else if (node instanceof MappingNode map) {
      for (NodeTuple entry : map.getValue()) {
        String key = entry.getKeyNode() instanceof ScalarNode name ? name.getValue() : "?";
        collect(entry.getValueNode(), path.isEmpty() ? key : path + "." + key, into);
      }
    } else if (node instanceof SequenceNode list) {
      for (int index = 0; index < list.getValue().size(); index++) {
        collect(list.getValue().get(index), path + "[" + index + "]", into);
      }
    }
  }
}
