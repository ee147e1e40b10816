package dev.decisionmatrix.markdown;

import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Span.Look;
import dev.decisionmatrix.blocks.Span.Target;
import dev.decisionmatrix.blocks.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** What stands within a paragraph, as spans. */
final class Inline {
  private final List<Span> spans = new ArrayList<>();

  private Inline() {}

  static Text text(Node parent) {
    return within(parent, Look.PLAIN);
  }

  static Text strong(Node parent) {
    return within(parent, Look.STRONG);
  }

  private static Text within(Node parent, Look look) {
    Inline inline = new Inline();
    inline.children(parent, look, Optional.empty());
    return new Text(inline.spans);
  }

  private void children(Node parent, Look look, Optional<Target> target) {
    Parsed.children(parent).forEach(child -> add(child, look, target));
  }

  private void add(Node node, Look look, Optional<Target> target) {
    if (node instanceof org.commonmark.node.Text text) {
      span(text.getLiteral(), look, target);
    } else if (node instanceof Code code) {
      span(code.getLiteral(), Look.CODE, target);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      span(" ", look, target);
    } else if (node instanceof HtmlInline html) {
      span(html.getLiteral(), look, target);
    } else if (node instanceof Emphasis) {
      children(node, look == Look.STRONG ? look : Look.EMPHASIS, target);
    } else if (node instanceof StrongEmphasis) {
      children(node, Look.STRONG, target);
    } else if (node instanceof Link link) {
      children(node, look, web(link.getDestination()).or(() -> target));
    } else {
      children(node, look, target);
    }
  }

  private void span(String text, Look look, Optional<Target> target) {
    if (!text.isEmpty()) {
      spans.add(new Span(text, look, target));
    }
  }

  private static Optional<Target> web(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://")
        ? Optional.of(new Target.ToWeb(address))
        : Optional.empty();
  }
}
