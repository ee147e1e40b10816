package dev.decisionmatrix.edit;

import dev.decisionmatrix.input.FileYaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Where and how keys and items are added to {@code decision.yaml}, in the style of what is there.
 */
final class YamlInsertion {
  private final FileYaml yaml;
  private final YamlPlace place;
  private final String text;

  YamlInsertion(FileYaml yaml) {
    this.yaml = yaml;
    this.place = new YamlPlace(yaml);
    this.text = yaml.text().text();
  }

  /** The path of a key without a value that is to hold others; empty where there is none. */
  String emptyParent(KeyPath path) {
    int depth = depth(path.steps());
    return depth > 0
            && place.node(path.steps().subList(0, depth)).orElseThrow() instanceof ScalarNode
        ? new KeyPath(path.steps().subList(0, depth)).toString()
        : "";
  }

  /** How many steps of the path are there already. */
  private int depth(List<KeyPath.Step> steps) {
    int depth = steps.size() - 1;
    while (depth > 0 && place.node(steps.subList(0, depth)).isEmpty()) {
      depth--;
    }
    return depth;
  }

  /** A key that is missing, with those above it that are missing too. */
  Splice key(KeyPath path, String value) {
    return below(path.steps(), new YamlContent.Value(value));
  }

  /** An item of a list, which may be missing itself. */
  Splice item(KeyPath list, Map<String, String> entry) {
    YamlContent.Entry content = new YamlContent.Entry(entry);
    Optional<Node> node = place.node(list.steps());
    if (node.isEmpty()) {
      return below(list.steps(), content);
    }
    if (!(node.get() instanceof SequenceNode items)) {
      return filled(list.steps(), node.get(), new YamlContent.Entry(entry));
    }
    return YamlPlace.isFlow(items)
        ? within(items, content.flow())
        : behind(items, content.block(place.indent(items), place.lineBreak()));
  }

  private Splice below(List<KeyPath.Step> steps, YamlContent content) {
    int depth = depth(steps);
    YamlContent rest = content;
    for (int at = steps.size() - 1; at > depth; at--) {
      rest = new YamlContent.Keyed(name(steps.get(at)), rest);
    }
    YamlContent keyed = new YamlContent.Keyed(name(steps.get(depth)), rest);
    List<KeyPath.Step> above = steps.subList(0, depth);
    Node parent = place.node(above).orElseThrow();
    if (!(parent instanceof MappingNode map)) {
      return filled(above, parent, keyed);
    }
    return isInFlow(above)
        ? within(map, keyed.flow())
        : behind(map, keyed.block(place.indent(map), place.lineBreak()));
  }

  private static String name(KeyPath.Step step) {
    if (step instanceof KeyPath.Key key) {
      return key.name();
    }
    throw new IllegalArgumentException("no item can be added by its place in the list");
  }

  /** What a key without a value is to hold. */
  private Splice filled(List<KeyPath.Step> steps, Node empty, YamlContent content) {
    int at = yaml.span(empty).end();
    List<KeyPath.Step> above = steps.subList(0, steps.size() - 1);
    if (isInFlow(above)) {
      return Splice.at(at, " " + content.flowValue());
    }
    int indent = place.indent(place.node(above).orElseThrow()) + YamlContent.STEP;
    return Splice.at(
        place.lineEnd(at), place.lineBreak() + content.block(indent, place.lineBreak()));
  }

  private boolean isInFlow(List<KeyPath.Step> steps) {
    for (int depth = 0; depth <= steps.size(); depth++) {
      if (place.node(steps.subList(0, depth)).orElseThrow() instanceof CollectionNode<?> node
          && YamlPlace.isFlow(node)) {
        return true;
      }
    }
    return false;
  }

  private Splice within(CollectionNode<?> node, String flow) {
    List<Node> children = YamlPlace.children(node);
    return children.isEmpty()
        ? Splice.at(yaml.span(node).start() + 1, flow)
        : Splice.at(place.contentEnd(children.get(children.size() - 1)), ", " + flow);
  }

  private Splice behind(Node node, String lines) {
    int end = place.contentEnd(node);
    boolean isLineStart = end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r');
    return isLineStart
        ? Splice.at(end, lines + place.lineBreak())
        : Splice.at(place.lineEnd(end), place.lineBreak() + lines);
  }

  /** Makes a mapping of a text: a key before it, others behind it. */
  List<Splice> keysAround(KeyPath path, String key, Map<String, String> others) {
    ScalarNode node = (ScalarNode) place.node(path.steps()).orElseThrow();
    int start = place.scalar(node).start();
    int end = place.scalar(node).end();
    List<Splice> splices = new ArrayList<>();
    if (isInFlow(path.steps().subList(0, path.steps().size() - 1))) {
      splices.add(Splice.at(start, "{" + key + ": "));
      splices.add(Splice.at(end, ", " + new YamlContent.Entry(others).pairs(", ") + "}"));
    } else {
      String parting = place.lineBreak() + " ".repeat(place.indent(node));
      splices.add(Splice.at(start, key + ": "));
      splices.add(
          Splice.at(place.lineEnd(end), parting + new YamlContent.Entry(others).pairs(parting)));
    }
    return splices;
  }
}
