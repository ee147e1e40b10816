package dev.decisionmatrix.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a message means, from the page {@code docs/messages.md}, which the build puts beside this
 * class.
 *
 * @param meaning a paragraph
 * @param before input that brings the message about; may be empty
 * @param after the same, mended; may be empty
 */
public record Explanation(Code code, String meaning, String before, String after) {
  private static final String PAGE = "messages.md";
  private static final Pattern PARTS =
      Pattern.compile(
          "(.+?)\n(?:\nBefore:\n\n```\n(.*?)```\n\nAfter:\n\n```\n(.*?)```\n)?\\s*",
          Pattern.DOTALL);

  /** The whole page, in Markdown. */
  public static String page() {
    try (InputStream stream = Explanation.class.getResourceAsStream(PAGE)) {
      return new String(
          Objects.requireNonNull(stream, PAGE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the jar is damaged", e);
    }
  }

  public static Explanation of(Code code) {
    Matcher parts = PARTS.matcher(section(code));
    if (!parts.matches()) {
      throw new IllegalStateException("unreadable explanation of " + code.id());
    }
    return new Explanation(
        code, parts.group(1).strip(), given(parts.group(2)), given(parts.group(3)));
  }

  private static String given(@Nullable String part) {
    return part == null ? "" : part.stripTrailing();
  }

  /** From below its heading to the next one. */
  private static String section(Code code) {
    String heading = "### " + code.id() + ": " + code.title() + "\n\n";
    String page = page() + "\n## ";
    int start = page.indexOf(heading);
    if (start < 0) {
      throw new IllegalStateException("no explanation of " + code.id());
    }
    String rest = page.substring(start + heading.length());
    int end = Math.min(next(rest, "\n## "), next(rest, "\n### "));
    return rest.substring(0, end) + "\n";
  }

  private static int next(String text, String mark) {
    int found = text.indexOf(mark);
    return found < 0 ? text.length() : found;
  }
}
