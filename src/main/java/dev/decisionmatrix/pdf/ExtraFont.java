package dev.decisionmatrix.pdf;

/** A font of the user's, for characters that the bundled ones lack. */
public final class ExtraFont {
  private final String name;
  private final byte[] bytes;

  /**
   * A font from the bytes of its file.
   *
   * @param name the file's name, ending in {@code .ttf}
   */
  public ExtraFont(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  public String name() {
    return name;
  }

  byte[] bytes() {
    return bytes.clone();
  }
}
