package dev.decisionmatrix.adr;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.decisionmatrix.analysis.Analysis;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes the draft of a decision record from a Mustache template. What comes from the input is
 * escaped for Markdown before it reaches the template, and never becomes a template itself.
 */
public final class AdrWriter {
  private static final String TEMPLATES = "/templates/";
  private static final Pattern BLANK_LINES = Pattern.compile("\n{3,}");

  private final Template template;
  private final Charts charts;

  private AdrWriter(Template template, Charts charts) {
    this.template = template;
    this.charts = charts;
  }

  /** Whether a record shows its figures as a drawing too. */
  public enum Charts {
    NONE,
    /** As a block of Mermaid, which code hosts draw. */
    MERMAID
  }

  /** With the template of that form that comes along. */
  public static AdrWriter in(RecordForm form) {
    try (InputStream stream = AdrWriter.class.getResourceAsStream(TEMPLATES + form.file())) {
      if (stream == null) {
        throw new IllegalStateException("not among the resources: " + form.file());
      }
      return withTemplate(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * With a template of one's own; it may use what those that come along use.
   *
   * @throws com.samskivert.mustache.MustacheException if it is no template
   */
  public static AdrWriter withTemplate(String template) {
    return new AdrWriter(
        Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true).compile(template),
        Charts.NONE);
  }

  /** The same, with or without a drawing, where the template has a place for it. */
  public AdrWriter with(Charts wanted) {
    return new AdrWriter(template, wanted);
  }

  /**
   * The names that a template can use, by the section in which they are known; those known
   * everywhere stand under the empty name. All others make {@link #write} fail.
   */
  public static Map<String, List<String>> names() {
    return AdrNames.ALL;
  }

  /** The record as Markdown, lines ended by line feeds; without a number. */
  public String write(Analysis analysis, String tool, Links links) {
    return write(analysis, tool, links, Optional.empty());
  }

  /**
   * The record as one of several.
   *
   * @param number that it has among them
   */
  public String write(Analysis analysis, String tool, Links links, Optional<Integer> number) {
    AdrContent content = new AdrContent(analysis, tool, links, new Framing(number, charts));
    String record = template.execute(content.values()).replace("\r\n", "\n");
    String tidy = BLANK_LINES.matcher(record).replaceAll("\n\n");
    return Prose.restored(tidy).strip() + "\n";
  }
}
