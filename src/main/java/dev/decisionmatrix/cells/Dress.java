package dev.decisionmatrix.cells;

import java.util.List;
import java.util.Optional;

/**
 * What cells wear besides their looks: a ground, a line, how their text stands. Given to a range,
 * cells without text among them; of two that rule the same thing the later counts.
 */
public enum Dress {
  /** On the ground of what matters most. */
  BAND(Of.GROUND),
  /** With the thick line that begins a band. */
  EDGE(Of.EDGE),
  /** A faint line below. */
  HAIRLINE(Of.LINE),
  /** A darker one, below the last of a group. */
  GROUP_LINE(Of.LINE),
  /** The line below heads. */
  RULE(Of.LINE),
  /** Bold. */
  STRONG(Of.WEIGHT),
  /** Set off from the left edge. */
  SET_IN(Of.INDENT),
  LEFT(Of.ACROSS),
  CENTRED(Of.ACROSS),
  RIGHT(Of.ACROSS),
  TOP(Of.UP),
  BOTTOM(Of.UP),
  /** Breaks its text into lines. */
  WRAPPED(Of.BREAKS),
  /** Runs on over what is empty beside it. */
  ONE_LINE(Of.BREAKS);

  private enum Of {
    GROUND,
    EDGE,
    LINE,
    WEIGHT,
    INDENT,
    ACROSS,
    UP,
    BREAKS
  }

  private static final List<Dress> ALL = List.of(values());

  private final Of rules;

  Dress(Of rules) {
    this.rules = rules;
  }

  /** As a bit; a cell's dress is a set of them. */
  private int bit() {
    return 1 << ALL.indexOf(this);
  }

  /** Whether it is in a set. */
  public boolean isIn(int worn) {
    return (worn & bit()) != 0;
  }

  /** Whether a cell without text shows it. */
  public boolean showsWithoutText() {
    return rules == Of.GROUND || rules == Of.EDGE || rules == Of.LINE;
  }

  /** Put on over a set, instead of what rules the same. */
  public int over(int worn) {
    int rest = worn;
    for (Dress other : ALL) {
      if (other.rules == rules) {
        rest &= ~other.bit();
      }
    }
    return rest | bit();
  }

  /** The first of some that a set holds. */
  public static Optional<Dress> firstOf(List<Dress> some, int worn) {
    return some.stream().filter(each -> each.isIn(worn)).findFirst();
  }

  /** A range and what it wears. */
  public record Worn(RangeRef range, List<Dress> dress) {
    public Worn {
      dress = List.copyOf(dress);
    }
  }
}
