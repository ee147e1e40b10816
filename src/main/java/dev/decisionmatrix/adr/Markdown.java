package dev.decisionmatrix.adr;

import dev.decisionmatrix.display.SetApart;
import dev.decisionmatrix.display.SetApart.Part.Kind;
import java.util.Collection;
import java.util.regex.Pattern;

/** Makes text from input mean itself in Markdown, wherever on a line it comes to stand. */
public final class Markdown {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
  // Also those that mean something only to well-known dialects: ~ strikes out, $ sets formulas.
  private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>#|~$]");
  private static final Pattern ENTITY = Pattern.compile("&(?=#?[0-9A-Za-z]+;)");
  private static final Pattern AT_START = Pattern.compile("^[-+=:]");
  private static final Pattern NUMBER_AT_START = Pattern.compile("^([0-9]{1,9})([.)])");

  private Markdown() {}

  /** One line of text; line breaks and runs of blanks become one space. */
  public static String text(String input) {
    String line = BLANKS.matcher(input).replaceAll(" ").strip();
    line = ANYWHERE.matcher(line).replaceAll("\\\\$0");
    line = ENTITY.matcher(line).replaceAll("\\\\&");
    line = AT_START.matcher(line).replaceFirst("\\\\$0");
    return NUMBER_AT_START.matcher(line).replaceFirst("$1\\\\$2");
  }

  /** Text from within a line: blanks around it stay. */
  static String within(String input) {
    String text = ANYWHERE.matcher(BLANKS.matcher(input).replaceAll(" ")).replaceAll("\\\\$0");
    return ENTITY.matcher(text).replaceAll("\\\\&");
  }

  /** A name set apart from the sentence around it. */
  static String name(String input) {
    String text = text(input);
    return text.isEmpty() ? text : "*" + text + "*";
  }

  /** {@code [3]}, leading to the heading of the sources, for which any code host has an anchor. */
  static String citation(int number) {
    return "[\\[" + number + "\\]](#sources)";
  }

  /** A sentence of ours in which names stand in quotes: they are set apart as everywhere here. */
  static String told(String sentence, Collection<String> names) {
    StringBuilder line = new StringBuilder();
    for (SetApart.Part part : SetApart.parts(sentence, names)) {
      line.append(part.kind() == Kind.NAME ? name(part.text()) : escaped(part.text()));
    }
    return line.toString();
  }

  private static String escaped(String words) {
    return ENTITY.matcher(ANYWHERE.matcher(words).replaceAll("\\\\$0")).replaceAll("\\\\&");
  }

  /** A link to the web, or the text alone where the address is none. */
  static String link(String input, String address) {
    return isWeb(address) ? "[" + text(input) + "](<" + destination(address) + ">)" : text(input);
  }

  static boolean isWeb(String address) {
    return address.startsWith("https://") || address.startsWith("http://");
  }

  /** What would end the destination, or break the line, is percent-encoded. */
  private static String destination(String address) {
    StringBuilder encoded = new StringBuilder();
    for (char character : address.strip().toCharArray()) {
      if (character <= ' ' || "<>\\|`".indexOf(character) >= 0) {
        encoded.append('%').append("%02X".formatted((int) character));
      } else {
        encoded.append(character);
      }
    }
    return ENTITY.matcher(encoded).replaceAll("&amp;");
  }
}
