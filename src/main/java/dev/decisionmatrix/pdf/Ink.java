package dev.decisionmatrix.pdf;

/** A colour; any text colour here has at least 4.5:1 against white and against every tint. */
record Ink(int red, int green, int blue) {
  static final Ink TEXT = of(0x1B1F24);
  static final Ink MUTED = of(0x57606A);
  static final Ink ACCENT = of(0x0B5CAD);
  static final Ink WHITE = of(0xFFFFFF);

  /** Hairlines, and lines of a grid behind a chart. */
  static final Ink HAIR = of(0xDDE2E7);

  /** Bars that are not the leader's. */
  static final Ink QUIET = of(0x9FB3C8);

  /** The ground of the callout. */
  static final Ink GROUND = of(0xEDF4FB);

  private static final double STRONGEST_TINT = 0.26;

  static Ink of(int rgb) {
    return new Ink((rgb >> 16) & 0xFF, (rgb >> 8) & 0xFF, rgb & 0xFF);
  }

  /**
   * The accent mixed onto white.
   *
   * @param strength from 0 (white) to 1 (the strongest on which text still stands out)
   */
  static Ink tint(double strength) {
    return WHITE.towards(ACCENT, STRONGEST_TINT * Math.min(1, Math.max(0, strength)));
  }

  /** The colour that lies the given share of the way to another. */
  Ink towards(Ink other, double share) {
    return new Ink(
        mixed(red, other.red, share),
        mixed(green, other.green, share),
        mixed(blue, other.blue, share));
  }

  private static int mixed(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  /** As a record would by itself, which takes Java long at a start. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Ink that
            && red == that.red
            && green == that.green
            && blue == that.blue);
  }

  @Override
  public int hashCode() {
    return (red << 16) | (green << 8) | blue;
  }
}
