package dev.decisionmatrix.cli;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes ids of names: {@code Team Payments} becomes {@code team-payments}. */
final class Slug {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");

  private Slug() {}

  /**
   * Letters of any script, digits and hyphens; empty when the name has neither letter nor digit.
   */
  static String of(String name) {
    return hyphenated(name, OTHERS);
  }

  /** The letters a to z, digits and hyphens only. */
  static String plain(String name) {
    return hyphenated(name, NOT_PLAIN);
  }

  private static String hyphenated(String name, Pattern others) {
    String bare = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String composed = Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return others.matcher(composed).replaceAll("-").replaceAll("^-+|-+$", "");
  }
}
