package dev.decisionmatrix.cells;

import dev.decisionmatrix.display.Decimals;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A formula with the figure that it must give.
 *
 * @param longest the longest text that it can ever give, where its room must hold that too
 */
public record Live(
    CellRef at,
    Formula formula,
    Expected expected,
    Decimals shown,
    Look look,
    Optional<Link> link,
    Optional<String> longest)
    implements Cell {
  public Live(
      CellRef at,
      Formula formula,
      Expected expected,
      Decimals shown,
      Look look,
      Optional<Link> link) {
    this(at, formula, expected, shown, look, link, Optional.empty());
  }

  /** A figure. */
  public Live(CellRef at, Formula formula, double expected, Decimals shown) {
    this(at, formula, Expected.number(expected), shown, Look.LIVE, Optional.empty());
  }

  /** A figure, or "-" where there is none. */
  public Live(CellRef at, Formula formula, Expected expected, Decimals shown) {
    this(at, formula, expected, shown, Look.LIVE, Optional.empty());
  }

  /** A text. */
  public Live(CellRef at, Formula formula, String expected) {
    this(at, formula, Expected.text(expected), Decimals.AS_TYPED, Look.LIVE_TEXT, Optional.empty());
  }

  /** The same figure by another formula. */
  public Live with(Formula other) {
    return new Live(at, other, expected, shown, look, link, longest);
  }

  public Live looking(Look other) {
    return new Live(at, formula, expected, shown, other, link, longest);
  }

  public Live leadingTo(Link target) {
    return new Live(at, formula, expected, shown, look, Optional.of(target), longest);
  }

  /** With room for another text too: the longest that the formula can give after a change. */
  public Live asLongAs(String text) {
    return new Live(at, formula, expected, shown, look, link, Optional.of(text));
  }

  @Override
  public OptionalDouble figure() {
    return expected instanceof Expected.Figure figure
        ? OptionalDouble.of(figure.value())
        : OptionalDouble.empty();
  }
}
