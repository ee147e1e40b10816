package dev.decisionmatrix.cells;

/**
 * A conditional format.
 *
 * @param range what it covers
 */
public record Highlight(RangeRef range, Rule rule) {
  /** When and how it shows. */
  public sealed interface Rule {
    /**
     * Where a formula, written for the range's first cell, is true.
     *
     * @param formula relative to the first cell
     */
    record When(Formula formula, Tone tone) implements Rule {}

    /** One hue, from white at the lower end to the accent's tint at the upper. */
    record Scale(double lower, double upper) implements Rule {}
  }

  /** What a highlight says; never by colour alone. */
  public enum Tone {
    /** In first place: bold on the accent's tint. */
    LEADS,
    /** Needs attention: bold, on the warning's tint. */
    WARNS,
    /** Does not count: struck through and grey. */
    OFF,
    /** Differs from what was delivered: bold on a deeper tint of an input's. */
    CHANGED,
    /** Rests on no evidence: italic on a hatch. */
    MISSING
  }
}
