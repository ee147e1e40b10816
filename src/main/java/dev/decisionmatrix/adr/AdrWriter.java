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
import java.util.regex.Pattern;

/**
 * Writes the draft of a decision record from a Mustache template. What comes from the input is
 * escaped for Markdown before it reaches the template, and never becomes a template itself.
 */
public final class AdrWriter {
  private static final String DEFAULT = "/templates/adr.md";
  private static final Pattern BLANK_LINES = Pattern.compile("\n{3,}");

  private final Template template;

  private AdrWriter(Template template) {
    this.template = template;
  }

  /** With the template that comes along. */
  public static AdrWriter withDefaultTemplate() {
    try (InputStream stream = AdrWriter.class.getResourceAsStream(DEFAULT)) {
      if (stream == null) {
        throw new IllegalStateException("not among the resources: " + DEFAULT);
      }
      return withTemplate(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * With a template of one's own; it may use what the default one uses.
   *
   * @throws com.samskivert.mustache.MustacheException if it is no template
   */
  public static AdrWriter withTemplate(String template) {
    return new AdrWriter(
        Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true).compile(template));
  }

  /**
   * The names that a template can use, by the section in which they are known; those known
   * everywhere stand under the empty name. All others make {@link #write} fail.
   */
  public static Map<String, List<String>> names() {
    return AdrNames.ALL;
  }

  /** The record as Markdown, lines ended by line feeds. */
  public String write(Analysis analysis, String tool, Links links) {
    String record = template.execute(new AdrContent(analysis, tool, links).values());
    String tidy = BLANK_LINES.matcher(record.replace("\r\n", "\n")).replaceAll("\n\n");
    return Prose.restored(tidy).strip() + "\n";
  }
}
