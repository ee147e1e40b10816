package dev.decisionmatrix.markdown;

import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/**
 * A parsed text as blocks of a report. A heading becomes a paragraph in strong letters, as the
 * report has an order of its own; the rows of a table become points.
 */
final class Layout {
  private static final String DOT = "\u2022";

  private final List<Block> blocks = new ArrayList<>();

  /** A heading that waits for what follows it. */
  private Optional<Block> heading = Optional.empty();

  private Layout() {}

  static List<Block> of(Node document) {
    Layout layout = new Layout();
    Parsed.children(document).forEach(layout::add);
    layout.heading.ifPresent(layout.blocks::add);
    return layout.blocks;
  }

  /** Blocks none of which holds others. */
  static List<Block> flat(Node document) {
    return of(document).stream()
        .flatMap(
            block ->
                block instanceof Block.Together together
                    ? together.blocks().stream()
                    : Stream.of(block))
        .toList();
  }

  private void add(Block block) {
    blocks.add(heading.isPresent() ? new Block.Together(List.of(heading.get(), block)) : block);
    heading = Optional.empty();
  }

  /** All that is said, one after the other. */
  static Text run(Node document) {
    List<Span> spans = new ArrayList<>();
    for (Block block : flat(document)) {
      if (block instanceof Block.Paragraph paragraph) {
        append(spans, paragraph.text());
      } else if (block instanceof Block.Outline outline) {
        listed(spans, outline.points());
      } else if (block instanceof Block.Code code) {
        append(spans, Text.of(Span.code(String.join(" ", code.lines()))));
      }
    }
    return new Text(spans);
  }

  /** Points in a row, numbers but no dots before them. */
  private static void listed(List<Span> spans, List<Block.Point> points) {
    for (Block.Point point : points) {
      if (!point.equals(points.get(0))) {
        spans.add(Span.plain(";"));
      }
      if (!point.label().isEmpty() && !point.label().equals(DOT)) {
        append(spans, Text.of(point.label()));
      }
      append(spans, point.text());
    }
  }

  private static void append(List<Span> spans, Text text) {
    if (!spans.isEmpty()) {
      spans.add(Span.plain(" "));
    }
    spans.addAll(text.spans());
  }

  private void add(Node node) {
    if (node instanceof Paragraph) {
      paragraph(Inline.text(node));
    } else if (node instanceof Heading) {
      heading.ifPresent(blocks::add);
      heading = Optional.of(new Block.Paragraph(Inline.strong(node)));
    } else if (node instanceof FencedCodeBlock code) {
      add(new Block.Code(lines(code.getLiteral())));
    } else if (node instanceof IndentedCodeBlock code) {
      add(new Block.Code(lines(code.getLiteral())));
    } else if (node instanceof ListBlock || node instanceof TableBlock) {
      List<Block.Point> points = new ArrayList<>();
      points(node, 0, points);
      if (!points.isEmpty()) {
        add(new Block.Outline(points));
      }
    } else {
      Parsed.children(node).forEach(this::add);
    }
  }

  private void paragraph(Text text) {
    if (!text.plain().isBlank()) {
      add(new Block.Paragraph(text));
    }
  }

  private static List<String> lines(String code) {
    return code.stripTrailing().lines().toList();
  }

  private static void points(Node list, int depth, List<Block.Point> points) {
    if (list instanceof TableBlock) {
      rows(list, depth, points);
      return;
    }
    int number = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : 0;
    for (Node item : Parsed.children(list)) {
      String label = list instanceof OrderedList ? number++ + "." : DOT;
      int before = points.size();
      for (Node part : Parsed.children(item)) {
        part(part, depth, points.size() == before ? label : "", points);
      }
    }
  }

  private static void part(Node part, int depth, String label, List<Block.Point> points) {
    if (part instanceof ListBlock || part instanceof TableBlock) {
      points(part, depth + 1, points);
    } else if (part instanceof FencedCodeBlock code) {
      points.add(new Block.Point(depth, label, code(code.getLiteral())));
    } else if (part instanceof IndentedCodeBlock code) {
      points.add(new Block.Point(depth, label, code(code.getLiteral())));
    } else if (part instanceof Paragraph || part instanceof Heading) {
      points.add(new Block.Point(depth, label, Inline.text(part)));
    } else {
      String first = label;
      for (Node inner : Parsed.children(part)) {
        part(inner, depth, first, points);
        first = "";
      }
    }
  }

  private static Text code(String literal) {
    return Text.of(Span.code(String.join(" ", lines(literal))));
  }

  /** A row as a sentence: the head of each column with its cell. */
  private static void rows(Node table, int depth, List<Block.Point> points) {
    List<Node> rows = Parsed.all(table).stream().filter(node -> node instanceof TableRow).toList();
    List<Node> heads = Parsed.children(rows.get(0));
    for (Node row : rows.subList(1, rows.size())) {
      List<Span> spans = new ArrayList<>();
      for (Node cell : Parsed.children(row)) {
        int column = Parsed.children(row).indexOf(cell);
        if (cell instanceof TableCell && column < heads.size()) {
          append(spans, Text.of(Span.strong(Inline.text(heads.get(column)).plain() + ":")));
          append(spans, Inline.text(cell));
        }
      }
      points.add(new Block.Point(depth, DOT, new Text(spans)));
    }
  }
}
