package dev.decisionmatrix.input;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How names are compared: ignoring case, spaces, underscores and hyphens. */
public final class Names {
  private static final int LISTED = 8;

  private Names() {}

  /** Equal for names that mean the same; empty for a name of nothing but separators. */
  public static String key(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(folded.length());
    int point;
    for (int at = 0; at < folded.length(); at += Character.charCount(point)) {
      point = folded.codePointAt(at);
      if (!isSeparator(point)) {
        key.appendCodePoint(point);
      }
    }
    return key.toString();
  }

  /** {@code ease-of-use} for {@code Ease of use}: of the same key. */
  static String id(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
  }

  private static boolean isSeparator(int point) {
    int type = Character.getType(point);
    return point == '_'
        || Character.isWhitespace(point)
        || type == Character.SPACE_SEPARATOR
        || type == Character.DASH_PUNCTUATION
        || type == Character.FORMAT;
  }

  /** The candidate that was probably meant, if any comes near. */
  public static Optional<String> nearest(String name, Collection<String> candidates) {
    Spellings spellings = new Spellings();
    candidates.forEach(spellings::add);
    return spellings.nearest(name);
  }

  /**
   * {@code a similar criterion is `latency`}, or which there are when none comes near.
   *
   * @param candidates in file order
   */
  public static String advice(String name, Noun noun, List<String> candidates) {
    return nearest(name, candidates)
        .map(near -> "a similar " + noun.one() + " is `" + near + "`")
        .orElseGet(() -> known(noun, candidates));
  }

  /** {@code criteria are `latency`, `cost`}. */
  static String known(Noun noun, List<String> candidates) {
    return candidates.isEmpty()
        ? "there are no " + noun.many()
        : noun.many() + " are " + listed(candidates);
  }

  /** {@code `a`, `b`, `c`}, the first few. */
  public static String listed(List<String> names) {
    String some = quoted(names.subList(0, Math.min(LISTED, names.size())));
    int more = names.size() - LISTED;
    return more > 0 ? some + " and " + more + " more" : some;
  }

  private static String quoted(List<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }
}
