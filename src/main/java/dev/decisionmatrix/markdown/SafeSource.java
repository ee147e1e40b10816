package dev.decisionmatrix.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Markdown from which is taken what could run, or reach beyond its end in another document. The
 * rest stays as it was written, sign by sign.
 */
final class SafeSource {
  /** What one change uncovers is changed in the next round; this many are never needed. */
  private static final int ROUNDS = 12;

  private static final int DEEPEST = 40;
  private static final Pattern PARAGRAPHS = Pattern.compile("\n[ \t]*\n");
  private static final String MARKS = "*_[>";
  private static final int MOST_MARKS = 1_000;
  private static final int LOWEST_HEADING = 6;
  private static final Pattern SCHEME = Pattern.compile("^\\s*[A-Za-z][A-Za-z0-9+.-]*:");
  private static final List<String> SCHEMES = List.of("http:", "https:", "mailto:");

  private final String source;

  /** What stands in for a stretch of the source, by its start; the stretches never overlap. */
  private final TreeMap<Integer, Change> changes = new TreeMap<>();

  private record Change(int length, String text) {}

  private SafeSource(String source) {
    this.source = source;
  }

  static String of(String written) {
    return isTangled(written) ? asCode(written) : changed(written, SafeSource::harmless);
  }

  static String under(String safe, int level) {
    return changed(safe, one -> one.headings(level));
  }

  private static String changed(String written, Consumer<SafeSource> rule) {
    String source = written;
    for (int round = 0; round < ROUNDS; round++) {
      SafeSource one = new SafeSource(source);
      rule.accept(one);
      if (one.changes.isEmpty()) {
        return source;
      }
      source = one.applied();
    }
    return asCode(written);
  }

  /** So many marks in a paragraph could nest too deeply for the parser. */
  private static boolean isTangled(String written) {
    return PARAGRAPHS
        .splitAsStream(written)
        .anyMatch(
            part -> part.chars().filter(sign -> MARKS.indexOf(sign) >= 0).count() > MOST_MARKS);
  }

  /** Text of which nothing has a meaning. */
  private static String asCode(String written) {
    return "    " + written.strip().replace("\n", "\n    ");
  }

  private void harmless() {
    Node document = Parsed.of(source);
    if (Parsed.isDeeper(document, DEEPEST)) {
      change(0, source.length(), asCode(source));
      return;
    }
    Parsed.all(document).forEach(this::harmless);
    if (document.getLastChild() instanceof FencedCodeBlock fence
        && fence.getClosingFenceLength() == null) {
      String closing = fence.getFenceCharacter().repeat(fence.getOpeningFenceLength());
      change(source.length(), 0, (source.endsWith("\n") ? "" : "\n") + closing);
    }
  }

  private void harmless(Node node) {
    if (node instanceof HtmlInline || node instanceof HtmlBlock) {
      node.getSourceSpans().forEach(this::escapeTags);
    } else if (node instanceof Image) {
      change(start(node), 1, "");
    } else if (node instanceof Link link && !isHarmless(link.getDestination())) {
      change(start(node), 0, "\\");
    } else if (node instanceof LinkReferenceDefinition definition
        && !isHarmless(definition.getDestination())) {
      change(start(node), 0, "\\");
    }
  }

  private void escapeTags(SourceSpan span) {
    for (int at = span.getInputIndex(); at < span.getInputIndex() + span.getLength(); at++) {
      if (source.charAt(at) == '<') {
        change(at, 1, "&lt;");
      }
    }
  }

  static boolean isHarmless(String address) {
    String lower = address.strip().toLowerCase(Locale.ROOT);
    return !SCHEME.matcher(lower).find() || SCHEMES.stream().anyMatch(lower::startsWith);
  }

  private void headings(int level) {
    List<Heading> headings = new ArrayList<>();
    for (Node node : Parsed.all(Parsed.of(source))) {
      if (node instanceof Heading heading) {
        headings.add(heading);
      }
    }
    int down = level - headings.stream().mapToInt(Heading::getLevel).min().orElse(level);
    if (down > 0) {
      headings.forEach(heading -> lower(heading, down));
    }
  }

  private void lower(Heading heading, int down) {
    int lowered = Math.min(LOWEST_HEADING, heading.getLevel() + down);
    if (source.charAt(start(heading)) == '#' && heading.getSourceSpans().size() == 1) {
      change(start(heading), 0, "#".repeat(lowered - heading.getLevel()));
    } else {
      unline(heading.getSourceSpans(), "#".repeat(lowered) + " ");
    }
  }

  /** A heading that is underlined, perhaps of several lines, in one line. */
  private void unline(List<SourceSpan> lines, String mark) {
    change(lines.get(0).getInputIndex(), 0, mark);
    for (int k = 0; k < lines.size() - 2; k++) {
      change(end(lines.get(k)), lines.get(k + 1).getInputIndex() - end(lines.get(k)), " ");
    }
    SourceSpan underline = lines.get(lines.size() - 1);
    int from = end(lines.get(lines.size() - 2));
    change(from, end(underline) - from, "");
  }

  private static int start(Node node) {
    return node.getSourceSpans().get(0).getInputIndex();
  }

  private static int end(SourceSpan span) {
    return span.getInputIndex() + span.getLength();
  }

  /** Of changes within one another, the first; the next round sees what is left. */
  private void change(int at, int length, String text) {
    var before = changes.floorEntry(at);
    if (before == null
        || (before.getKey() + before.getValue().length() <= at && before.getKey() != at)) {
      changes.put(at, new Change(length, text));
    }
  }

  private String applied() {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (var change : changes.entrySet()) {
      text.append(source, from, change.getKey()).append(change.getValue().text());
      from = change.getKey() + change.getValue().length();
    }
    return text.append(source, from, source.length()).toString();
  }
}
