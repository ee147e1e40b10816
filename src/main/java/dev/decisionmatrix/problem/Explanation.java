package dev.decisionmatrix.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a message means, from the page {@code docs/messages.md}, which the build puts beside this
 * class.
 *
 * @param meaning a paragraph
 * @param before input that brings the message about
 * @param after what mends it
 */
public record Explanation(Code code, String meaning, List<Example> before, List<Example> after) {
  private static final String PAGE = "messages.md";
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^(Before|After|and)(?:,? ([^\n]+))?:\n\n```[a-z]*\n(.*?)^```$",
          Pattern.DOTALL | Pattern.MULTILINE);

  /**
   * A part of an example.
   *
   * @param where it stands: {@code in `options.csv`}; may be empty
   */
  public record Example(String where, String text) {}

  public Explanation {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

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
    String section = section(code);
    Matcher found = EXAMPLE.matcher(section);
    int end = section.length();
    List<Example> before = new ArrayList<>();
    List<Example> after = new ArrayList<>();
    while (found.find()) {
      end = Math.min(end, found.start());
      List<Example> examples = found.group(1).equals("After") || !after.isEmpty() ? after : before;
      String where = found.group(2) == null ? "" : found.group(2);
      examples.add(new Example(where, found.group(3)));
    }
    return new Explanation(code, section.substring(0, end).strip(), before, after);
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
