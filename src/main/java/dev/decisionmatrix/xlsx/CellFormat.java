package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.display.Decimals;
import java.util.List;
import java.util.Optional;

/**
 * Everything that decides a cell's style; equal formats share one.
 *
 * @param traits as bits: every cell asks for its format
 * @param worn the dress, likewise
 */
record CellFormat(Look look, Decimals shown, int traits, int worn) {
  private static final List<Dress> WAYS = List.of(Dress.LEFT, Dress.CENTRED, Dress.RIGHT);
  private static final List<LookStyle.Across> ACROSS =
      List.of(LookStyle.Across.LEFT, LookStyle.Across.CENTER, LookStyle.Across.RIGHT);
  private static final List<Dress> HEIGHTS = List.of(Dress.TOP, Dress.BOTTOM);

  private static final List<LookStyle.Up> UP = List.of(LookStyle.Up.TOP, LookStyle.Up.BOTTOM);

  static CellFormat plain(Look look, Decimals shown) {
    return new CellFormat(look, shown, 0, 0);
  }

  enum Trait {
    /** Breaks its text into lines. */
    WRAPPED(1),
    /** Leads somewhere. */
    LINKED(2),
    /** Begins like a formula and stays text when somebody edits it. */
    QUOTED(4),
    /** An input of figures, which stand to the right. */
    FIGURE(8),
    /** Text right of another cell, kept apart from a figure that ends there. */
    INDENTED(16),
    /** Among the workings. */
    QUIET(32),
    /** In a row of two lines or more, where the eye begins at the top. */
    TALL(64);

    private final int bit;

    Trait(int bit) {
      this.bit = bit;
    }

    /** Its bit where a cell has it. */
    int where(boolean has) {
      return has ? bit : 0;
    }
  }

  boolean is(Trait trait) {
    return (traits & trait.bit) != 0;
  }

  LookStyle.Across across() {
    Optional<Dress> way = Dress.firstOf(WAYS, worn);
    if (way.isPresent()) {
      return ACROSS.get(WAYS.indexOf(way.get()));
    }
    LookStyle.Across across = LookStyle.of(look).across();
    if (across != LookStyle.Across.GENERAL) {
      return across;
    }
    return is(Trait.FIGURE) ? LookStyle.Across.RIGHT : LookStyle.Across.LEFT;
  }

  LookStyle.Up up() {
    Optional<Dress> height = Dress.firstOf(HEIGHTS, worn);
    if (height.isPresent()) {
      return UP.get(HEIGHTS.indexOf(height.get()));
    }
    LookStyle.Up up = LookStyle.of(look).up();
    return is(Trait.TALL) && up == LookStyle.Up.CENTER ? LookStyle.Up.TOP : up;
  }

  boolean isIndented() {
    return is(Trait.INDENTED) || look == Look.CONTROL || Dress.SET_IN.isIn(worn);
  }

  /** What is picked from a list is whole names, in letters as small as its cell makes them. */
  boolean shrinks() {
    return look == Look.PICK && !is(Trait.WRAPPED);
  }

  TextStyle font() {
    TextStyle font = LookStyle.of(look).font();
    if (is(Trait.LINKED) && !look.leadsQuietly()) {
      font = font.asLink();
    } else if (is(Trait.QUIET)) {
      font = font.quiet();
    }
    return Dress.STRONG.isIn(worn) ? font.strong() : font;
  }

  Optional<String> fill() {
    return Dress.BAND.isIn(worn) ? Optional.of(Palette.BAND) : LookStyle.of(look).fill();
  }

  String border() {
    return BorderXml.of(LookStyle.of(look).lines(), worn);
  }

  /** As a record would by itself, which takes Java long at a start. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof CellFormat that
            && look == that.look
            && shown.equals(that.shown)
            && traits == that.traits
            && worn == that.worn);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * shown.hashCode() + traits) + worn;
  }
}
