package dev.decisionmatrix.analysis;

/**
 * The sentences of a verdict, in one place for workbook, report, ADR and JSON. Points and shares
 * have one decimal ({@code 0.0}, {@code 0.0%}), settings are shown as typed.
 */
public final class VerdictWords {
  /** Per option: its name, its highest, the one it could pass, the lowest of that one. */
  public static final Sentence OPEN =
      new Sentence("Missing evidence could put {} (up to {}) ahead of {} (at least {}).");

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
          "{} leads in {} of the samples with each weight off by up to {}%; below {}% a lead is"
              + " fragile.");

  /**
   * The margin in points, the leader's share of the samples, percent that weights may be off by.
   */
  public static final Sentence CLEAR =
      new Sentence(
          "The lead is {} points, no missing evidence can change it, and it holds in {} of the"
              + " samples with each weight off by up to {}%.");

  public static final String ONLY_ONE = "Only one option is in contention.";
  public static final String NONE = "Every option is knocked out.";

  private VerdictWords() {}
}
