package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.display.Arial.Weight;

/** A font as a value; the face is the same everywhere. */
record TextStyle(double size, Weight weight, Slant slant, Mark mark, String colour) {
  static final String FACE = "Arial";

  enum Slant {
    UPRIGHT,
    ITALIC
  }

  enum Mark {
    NONE,
    UNDERLINED
  }

  static TextStyle regular(double size, String colour) {
    return new TextStyle(size, Weight.REGULAR, Slant.UPRIGHT, Mark.NONE, colour);
  }

  static TextStyle bold(double size, String colour) {
    return new TextStyle(size, Weight.BOLD, Slant.UPRIGHT, Mark.NONE, colour);
  }

  TextStyle asLink() {
    return new TextStyle(size, weight, slant, Mark.UNDERLINED, Palette.ACCENT);
  }

  TextStyle strong() {
    return new TextStyle(size, Weight.BOLD, slant, mark, colour);
  }

  TextStyle in(String other) {
    return new TextStyle(size, weight, slant, mark, other);
  }

  /** Grey, and no larger than the body. */
  TextStyle quiet() {
    return new TextStyle(Math.min(size, LookStyle.BODY), weight, slant, mark, Palette.MUTED);
  }

  Arial letters() {
    return new Arial(size, weight);
  }

  boolean bold() {
    return weight == Weight.BOLD;
  }

  /** Children in the order of the schema. */
  String xml() {
    return marks() + "<name val=\"" + FACE + "\"/><family val=\"2\"/>";
  }

  /**
   * The same for a piece of a text. Gnumeric 1.12 takes the number of a family for the name of a
   * font, and makes a piece as bold as its cell unless told otherwise.
   */
  String runXml() {
    return (bold() ? "" : "<b val=\"0\"/>") + marks() + "<rFont val=\"" + FACE + "\"/>";
  }

  private String marks() {
    return (bold() ? "<b/>" : "")
        + (slant == Slant.ITALIC ? "<i/>" : "")
        + (mark == Mark.UNDERLINED ? "<u/>" : "")
        + "<sz val=\""
        + (size == Math.rint(size) ? Integer.toString((int) size) : Double.toString(size))
        + "\"/><color rgb=\"FF"
        + colour
        + "\"/>";
  }

  /** As a record would by itself, which takes Java long at a start. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof TextStyle that
            && Double.compare(size, that.size) == 0
            && weight == that.weight
            && slant == that.slant
            && mark == that.mark
            && colour.equals(that.colour));
  }

  @Override
  public int hashCode() {
    return 31 * Double.hashCode(size) + colour.hashCode();
  }
}
