package dev.decisionmatrix.pdf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A font of the user's, for characters that the bundled ones lack. */
public final class ExtraFont {
  private final String name;
  private final byte[] bytes;
  private final Map<Integer, FontFile> opened = new ConcurrentHashMap<>();

  /**
   * A font from the bytes of its file; {@link FontFlaw} tells whether it can be used.
   *
   * @param name the file's name, for messages
   */
  public ExtraFont(String name, byte[] bytes) {
    this.name = name;
    this.bytes = FontCollection.firstOf(bytes);
  }

  public String name() {
    return name;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** Opened once for all reports that have it at the same place among their fonts. */
  FontFile opened(int ordinal) {
    return opened.computeIfAbsent(ordinal, place -> new FontFile(fileName(), bytes, place));
  }

  /** As the library wants it, which goes by the end of the name. */
  String fileName() {
    return name + (bytes.length > 0 && bytes[0] == 'O' ? ".otf" : ".ttf");
  }
}
