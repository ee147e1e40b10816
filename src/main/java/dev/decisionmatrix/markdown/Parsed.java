package dev.decisionmatrix.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses Markdown as code hosts do, tables included. */
final class Parsed {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private Parsed() {}

  static Node of(String source) {
    return PARSER.parse(source);
  }

  static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  /** The node and all within it; no recursion, as texts may nest as deep as they are long. */
  static List<Node> all(Node root) {
    List<Node> nodes = new ArrayList<>();
    Deque<Node> waiting = new ArrayDeque<>(List.of(root));
    while (!waiting.isEmpty()) {
      Node node = waiting.pop();
      nodes.add(node);
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        waiting.push(child);
      }
    }
    return nodes;
  }

  /** Whether more than so many nodes lie within one another. */
  static boolean isDeeper(Node root, int most) {
    List<Node> level = List.of(root);
    for (int depth = 0; depth < most && !level.isEmpty(); depth++) {
      level = level.stream().flatMap(node -> children(node).stream()).toList();
    }
    return !level.isEmpty();
  }
}
