package dev.decisionmatrix.analysis;

import java.util.ArrayList;
import java.util.List;

/** Which sub-totals of an option, and that its score, stay below what they must reach, in words. */
public final class TooLowWords {
  /** The option, a group, its highest there and what it must reach. */
  public static final Sentence SUBTOTAL =
      new Sentence(
          "{name} is knocked out: on {name} together it has {} of 100 points at most and must reach"
              + " {}.");

  /** The option, its highest and what every score must reach. */
  public static final Sentence SCORE =
      new Sentence("{name} is knocked out: it has {} of 100 points at most and must reach {}.");

  private TooLowWords() {}

  /** The sub-totals first; empty where nothing is too low. */
  static String of(OptionResult result, double mustReach) {
    String name = result.option().name();
    List<String> sentences = new ArrayList<>();
    for (Subtotal one : result.tooLow()) {
      sentences.add(
          SUBTOTAL.with(
              name,
              one.group().text(),
              Rounding.apart(one.highest(), one.mustReach()),
              Rounding.asTyped(one.mustReach())));
    }
    if (result.total() == OptionResult.Total.BELOW) {
      String highest = Rounding.apart(result.highest(), mustReach);
      sentences.add(SCORE.with(name, highest, Rounding.asTyped(mustReach)));
    }
    return String.join(" ", sentences);
  }
}
