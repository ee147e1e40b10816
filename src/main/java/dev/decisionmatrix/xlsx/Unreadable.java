package dev.decisionmatrix.xlsx;

/** A written file is not what we write, so that it cannot even be compared with its plan. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final String place;

  /**
   * @param place the part of the file
   */
  Unreadable(String place, String message) {
    super(message);
    this.place = place;
  }

  Finding finding() {
    return new Finding(place, "file", "what can be read back", String.valueOf(getMessage()));
  }
}
