package dev.decisionmatrix.pdf;

/** How text is set: cut, size and distance of lines in points, colour. */
record Style(Face face, double size, double leading, Ink ink) {
  static final Style BODY = new Style(Face.REGULAR, 9.6, 13.4, Ink.TEXT);
  static final Style CALLOUT = new Style(Face.REGULAR, 10.4, 14.8, Ink.TEXT);
  static final Style KICKER = new Style(Face.SEMIBOLD, 8.2, 11, Ink.ACCENT);
  static final Style TITLE = new Style(Face.SEMIBOLD, 25, 30, Ink.TEXT);
  static final Style SCOPE = new Style(Face.REGULAR, 11.5, 15.5, Ink.MUTED);
  static final Style SECTION = new Style(Face.SEMIBOLD, 15, 19, Ink.ACCENT);
  static final Style PART = new Style(Face.SEMIBOLD, 11.5, 15, Ink.TEXT);
  static final Style FIGURE = new Style(Face.SEMIBOLD, 17, 21, Ink.TEXT);
  static final Style TABLE = new Style(Face.REGULAR, 8.6, 11.5, Ink.TEXT);
  static final Style CAPTION = new Style(Face.REGULAR, 8.2, 11.2, Ink.MUTED);
  static final Style SMALL = new Style(Face.REGULAR, 8, 10.6, Ink.MUTED);
  static final Style LABEL = new Style(Face.REGULAR, 8.6, 10.8, Ink.TEXT);
  static final Style AXIS = new Style(Face.REGULAR, 7.6, 9.4, Ink.MUTED);

  /** How far below the top of its line the baseline lies, so that small letters look centred. */
  double baseline() {
    return leading / 2 + size * 0.335;
  }

  Style in(Face other) {
    return new Style(other, size, leading, ink);
  }

  Style in(Ink other) {
    return new Style(face, size, leading, other);
  }

  /** The same, smaller or larger. */
  Style scaled(double factor) {
    return new Style(face, size * factor, leading * factor, ink);
  }

  /** As a record would by itself, which takes Java long at a start. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Style that
            && face == that.face
            && Double.compare(size, that.size) == 0
            && Double.compare(leading, that.leading) == 0
            && ink.equals(that.ink));
  }

  @Override
  public int hashCode() {
    return 31 * Double.hashCode(size) + ink.hashCode();
  }
}
