package dev.decisionmatrix.pasted;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words that rate, from the worst to the best.
 *
 * @param steps each in all its spellings
 * @param isOfAmount whether they say how much there is of something, which need not be good
 */
record Ladder(List<List<String>> steps, boolean isOfAmount) {
  private static final String NO =
      "no|n|\u2717|\u2718|\u274C|\u2716|\u2612|\u2610|:x:|nein|non|n\u00E3o|\uD83D\uDC4E|:-1:"
          + "|no go|no-go|nogo|fail|failed|not met|\u5426|\u00D7";
  private static final String YES =
      "yes|y|\u2713|\u2714|\u2705|\u2611|:white_check_mark:|:heavy_check_mark:|ja|oui|s\u00ED|sim"
          + "|\uD83D\uDC4D|:+1:|go|pass|passed|met|\u662F";

  private static final String STRONG_NO =
      "strong no|\u2717\u2717|\u2718\u2718|\u274C\u274C|\u2716\u2716|\uD83D\uDC4E\uD83D\uDC4E";
  private static final String STRONG_YES =
      "strong yes|\u2713\u2713|\u2714\u2714|\u2705\u2705|\u2611\u2611|\uD83D\uDC4D\uD83D\uDC4D";
  private static final String VERY_STRONG_YES =
      "very strong yes|\u2713\u2713\u2713|\u2714\u2714\u2714|\u2705\u2705\u2705"
          + "|\uD83D\uDC4D\uD83D\uDC4D\uD83D\uDC4D";

  /** Beside a sign for yes or no: a selector, the colours of a hand, blanks between two. */
  private static final Pattern BESIDE_SIGNS =
      Pattern.compile("[\uFE0F\\x{1F3FB}-\\x{1F3FF}]|(?<=[^\\p{L}\\p{N}:]) +(?=[^\\p{L}\\p{N}:])");

  private static final List<Ladder> ALL =
      List.of(
          goods(NO + "|false", YES + "|true"),
          goods(
              NO + "|none",
              "partial|partly|partially|some|limited|teilweise|en partie|parcial|\u26A0|:warning:",
              YES + "|full|fully"),
          goods(NO, YES, STRONG_YES),
          goods(NO, YES, STRONG_YES, VERY_STRONG_YES),
          goods(STRONG_NO, NO, "neutral|\uD83E\uDD37|\uD83D\uDE10|\u2796", YES, STRONG_YES),
          amounts("low|l|niedrig", "medium|med|mid|m|moderate|average|mittel", "high|h|hoch"),
          amounts(
              "very low|vl|sehr niedrig",
              "low|l|niedrig",
              "medium|med|mid|m|moderate|average|mittel",
              "high|h|hoch",
              "very high|vh|sehr hoch"),
          goods("poor|bad|schlecht", "fair|ok|okay|average|acceptable|mittel", "good|gut"),
          goods("poor|bad", "fair|ok|okay|average|acceptable", "good", "excellent|great"),
          goods(
              "very poor|very bad|sehr schlecht",
              "poor|bad|schlecht",
              "fair|ok|okay|average|acceptable|neutral|mittel",
              "good|gut",
              "very good|excellent|great|sehr gut"),
          goods(
              "poor|bad",
              "fair|ok|okay|average|acceptable",
              "good",
              "very good",
              "excellent|great"),
          goods("weak", "medium|moderate|average", "strong"),
          goods("not met", "partly met|partially met", "met|fully met"),
          goods("\u00D7", "\u25B3", "\u25EF"),
          goods("\u00D7", "\u25B3", "\u25EF", "\u25CE"),
          goods("mal", "regular", "bien|bueno|buena"),
          amounts(
              "faible|bajo|baja|basso|baixo",
              "moyen|moyenne|medio|media|m\u00E9dio",
              "\u00E9lev\u00E9|fort|alto|alta"),
          amounts("s|small", "m|medium", "l|large"),
          amounts("s|small", "m|medium", "l|large", "xl"),
          amounts("xs", "s|small", "m|medium", "l|large", "xl"),
          goods("\u2193|\u2B07", "\u2192|\u27A1", "\u2191|\u2B06"),
          goods("red|\uD83D\uDD34", "amber|yellow|orange|\uD83D\uDFE1", "green|\uD83D\uDFE2"));

  Ladder {
    steps = List.copyOf(steps);
  }

  private static Ladder goods(String... steps) {
    return new Ladder(
        List.of(steps).stream().map(step -> List.of(step.split("\\|"))).toList(), false);
  }

  private static Ladder amounts(String... steps) {
    return new Ladder(goods(steps).steps(), true);
  }

  /** The first on which all words stand. */
  static Optional<Ladder> of(List<String> words) {
    return words.isEmpty()
        ? Optional.empty()
        : ALL.stream()
            .filter(ladder -> words.stream().allMatch(word -> ladder.step(word) >= 0))
            .findFirst();
  }

  /** Of those on which all words stand, the first on which most of the others do too. */
  static Optional<Ladder> of(List<String> words, List<String> others) {
    return words.isEmpty()
        ? Optional.empty()
        : ALL.stream()
            .filter(ladder -> words.stream().allMatch(word -> ladder.step(word) >= 0))
            .min(Comparator.comparing(ladder -> -ladder.count(others)));
  }

  private long count(List<String> words) {
    return words.stream().filter(word -> step(word) >= 0).count();
  }

  static boolean isStep(String word) {
    return ALL.stream().anyMatch(ladder -> ladder.step(word) >= 0);
  }

  /** From 0 for the worst; negative for another word. */
  int step(String word) {
    String key = BESIDE_SIGNS.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("").strip();
    for (int step = 0; step < steps.size(); step++) {
      if (steps.get(step).contains(key)) {
        return step;
      }
    }
    return -1;
  }

  /** The spelling of each step, as people have it where they use words; no font has all signs. */
  Map<Integer, String> spelt(List<String> words) {
    Map<Integer, String> spelt = new LinkedHashMap<>();
    words.stream()
        .filter(word -> Character.isLetter(word.codePointAt(0)))
        .forEach(word -> spelt.putIfAbsent(step(word), word));
    Map<Integer, String> all = new LinkedHashMap<>();
    for (int step = 0; step < steps.size(); step++) {
      all.put(step, spelt.getOrDefault(step, steps.get(step).get(0)));
    }
    return all;
  }
}
