package dev.decisionmatrix.cells;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
  }

  /** What a highlight says; beside it the cell says it in words or figures. */
  public enum Tone {
    /** Differs from what was delivered, and nothing else: bold on amber. */
    CHANGED(Reach.STOPS),
    /** The same of a sentence that has a ground already. */
    CHANGED_WORDS(Reach.GOES_ON),
    /** The same of the value that was. */
    CHANGED_VALUE(Reach.STOPS),
    /** Rests on no evidence: italic on grey. */
    MISSING(Reach.STOPS),
    /** What follows from a stand-in: italic. */
    STANDS_IN(Reach.GOES_ON),
    /** In first place: bold on the ground of what matters most. */
    LEADS(Reach.GOES_ON),
    /** Beside what is in first place: its ground alone. */
    BESIDE_LEADER(Reach.GOES_ON),
    /** Out of the running: of less weight. */
    OUT(Reach.GOES_ON),
    /** The best of its column. */
    BEST(Reach.GOES_ON),
    /** The best of its column, in bold. */
    BEST_SCORE(Reach.GOES_ON),
    /** Would turn the outcome round: bold, in the accent's colour. */
    TURNS(Reach.GOES_ON),
    /** Needs attention: bold, on the warning's tint. */
    WARNS(Reach.GOES_ON),
    /** Does not count: struck through and grey. */
    OFF(Reach.GOES_ON),
    /** Near the upper end of its scale. */
    HIGHEST(Reach.STOPS),
    HIGH(Reach.STOPS),
    MIDDLE(Reach.STOPS),
    LOW(Reach.STOPS);

    private enum Reach {
      STOPS,
      GOES_ON
    }

    private final Reach reach;

    Tone(Reach reach) {
      this.reach = reach;
    }

    /** Whether a cell that has it shows no later one. */
    public boolean stops() {
      return reach == Reach.STOPS;
    }
  }

  /** Tints of one hue, by the least share of its scale that a figure has. */
  private static final Map<Tone, Double> SHADES = shades();

  private static Map<Tone, Double> shades() {
    Map<Tone, Double> shades = new EnumMap<>(Tone.class);
    shades.put(Tone.HIGHEST, 0.875);
    shades.put(Tone.HIGH, 0.625);
    shades.put(Tone.MIDDLE, 0.375);
    shades.put(Tone.LOW, 0.125);
    return shades;
  }

  /**
   * The darker the nearer the upper end of a scale; by formulas, as some readers drop colour
   * scales.
   *
   * @param share of its scale that the first cell has, from 0 to 1
   */
  static List<Highlight> shades(RangeRef range, Formula share) {
    Formula figure = Formulas.isFigure(range.from());
    return SHADES.entrySet().stream()
        .map(
            shade ->
                new Highlight(
                    range,
                    new Rule.When(
                        Formulas.all(figure, share.atLeast(shade.getValue())), shade.getKey())))
        .toList();
  }
}
