package dev.decisionmatrix.analysis;

/**
 * The sentences of a verdict, in one place for workbook, report, ADR and JSON. Points and shares
 * have one decimal ({@code 0.0}, {@code 0.0%}), settings are shown as typed.
 */
public final class VerdictWords {
  /** Per option: its name, its highest, the one it could pass, the lowest of that one. */
  public static final Sentence OPEN =
      new Sentence("Missing evidence could put {name} (up to {}) ahead of {} (at least {}).");

  /** One in first place, its demand, an option and the highest of that. */
  public static final Sentence OPEN_OUT =
      new Sentence("Missing evidence could knock out {name} ({}) and put {name} (up to {}) first.");

  /** The only option in contention and its demand. */
  public static final Sentence OPEN_ALONE =
      new Sentence("Missing evidence could knock out {name} ({}), and no option would be left.");

  /** The criterion, what it demands, and {@link #MORE_DEMANDS} or nothing. */
  public static final Sentence DEMAND = new Sentence("on {name} it must reach {}{}");

  /** The cost, what it may come to, and {@link #MORE_DEMANDS} or nothing. */
  public static final Sentence COST_DEMAND = new Sentence("on {name} it must not exceed {}{}");

  /** The group, what its sub-total must reach, and {@link #MORE_DEMANDS} or nothing. */
  public static final Sentence SUBTOTAL_DEMAND =
      new Sentence("on {name} together it must reach {} of 100 points{}");

  /** What every score must reach. */
  public static final Sentence TOTAL_DEMAND = new Sentence("it must reach {} of 100 points");

  /** How many. */
  public static final Sentence MORE_DEMANDS = new Sentence(", one of {} such demands");

  /** Stands for the leader where there is none because of a tie. */
  public static final String TIED_FIRST = "an option that shares the first rank";

  /** How many. */
  public static final Sentence TIE = new Sentence("{} options share the first rank.");

  /** The margin and the close call, both in points. */
  public static final Sentence CLOSE =
      new Sentence("The first two are {} points apart; below {} is a close call.");

  /** The leader, its share of the samples, percent that weights may be off by, the least share. */
  public static final Sentence FRAGILE =
      new Sentence(
          "{name} leads in {} of the samples with each weight off by up to {}%; below {}% a lead is"
              + " fragile.");

  /**
   * The margin in points, the leader's share of the samples, percent that weights may be off by.
   */
  public static final Sentence CLEAR =
      new Sentence(
          "The lead is {} points, no missing evidence can change it, and it holds in {} of the"
              + " samples with each weight off by up to {}%.");

  /** Stands for the lowest score of an option that missing evidence could knock out. */
  public static final String OUT = "knocked out";

  /** The best score, {@link #NONE_GOOD} or {@link #NOT_GOOD}, and what would be good enough. */
  public static final Sentence POOR =
      new Sentence("But with {} of 100 points {}: {} is good enough.");

  /** Decimals of that score at most, where fewer would hide that it is not. */
  public static final int POOR_DIGITS = 3;

  /** The same in short: the best score and the same words. */
  public static final Sentence POOR_IN_SHORT = new Sentence(" with {} of 100 {}");

  public static final String NONE_GOOD = "none of them is good";

  /** The same of a single option. */
  public static final String NOT_GOOD = "it is not good";

  /** The first sentence where no source is cited. */
  public static final String ASSUMED =
      "All of this rests on our own assumptions: no source is cited.";

  /** The same before a headline. */
  public static final String ON_ASSUMPTIONS = "On our own assumptions alone: ";

  public static final String ONLY_ONE = "Only one option is in contention.";
  public static final String NONE = "Every option is knocked out.";

  private VerdictWords() {}

  /** What is said of so many contenders. */
  public static String poor(int contenders) {
    return contenders > 1 ? NONE_GOOD : NOT_GOOD;
  }
}
