package dev.decisionmatrix.markdown;

import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Text;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/**
 * A text in Markdown: paragraphs, lists, links, emphasis and code. HTML in it is text, an image is
 * a link to it, and a link that leads elsewhere than to the web, to mail or into the same place is
 * text.
 */
public final class MarkdownText {
  private final String source;

  private MarkdownText(String source) {
    this.source = source;
  }

  public static MarkdownText of(String written) {
    return new MarkdownText(SafeSource.of(written));
  }

  public boolean isEmpty() {
    return source.isBlank();
  }

  /**
   * As it was written, for another document in Markdown: nothing in it reaches beyond its own end.
   *
   * @param level its headings are of this level or lower, in the order that they have
   */
  public String under(int level) {
    return SafeSource.under(source, level);
  }

  /**
   * The paragraph with which it begins, as {@link #under} gives it; empty if it begins otherwise.
   */
  public String opening() {
    return Parsed.of(source).getFirstChild() instanceof Paragraph paragraph
        ? source.substring(start(paragraph), end(paragraph))
        : "";
  }

  /** What follows the paragraph with which it begins. */
  public MarkdownText rest() {
    return Parsed.of(source).getFirstChild() instanceof Paragraph paragraph
        ? new MarkdownText(source.substring(end(paragraph)).strip())
        : this;
  }

  /** What a report shows. */
  public List<Block> blocks() {
    return Layout.of(Parsed.of(source));
  }

  /** The same without looks, a line for each paragraph, item or line of code. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Block block : Layout.flat(Parsed.of(source))) {
      if (block instanceof Block.Paragraph paragraph) {
        lines.add(paragraph.text().plain());
      } else if (block instanceof Block.Outline outline) {
        outline.points().forEach(point -> lines.add(line(point)));
      } else if (block instanceof Block.Code code) {
        code.lines().stream().filter(line -> !line.isBlank()).forEach(lines::add);
      }
    }
    return lines;
  }

  /**
   * What it says first, as a run of text: a paragraph, and all the rest where that only leads on to
   * it.
   */
  public Text first() {
    String opening = opening();
    boolean leadsOn = opening.isEmpty() || opening.endsWith(":");
    return Layout.run(Parsed.of(leadsOn ? source : opening));
  }

  private static String line(Block.Point point) {
    String label = point.label().isEmpty() ? "" : point.label() + " ";
    return "   ".repeat(point.depth()) + label + point.text().plain();
  }

  private static int start(Node node) {
    return node.getSourceSpans().get(0).getInputIndex();
  }

  private static int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    SourceSpan last = spans.get(spans.size() - 1);
    return last.getInputIndex() + last.getLength();
  }
}
