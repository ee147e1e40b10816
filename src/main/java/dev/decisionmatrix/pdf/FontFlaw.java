package dev.decisionmatrix.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Why a font cannot be used, for the person who offered it.
 *
 * @param wrong lower case, no full stop; follows the font's name
 * @param help what to do instead
 */
public record FontFlaw(String wrong, String help) {
  /** Of {@code fsType} in table OS/2, as the OpenType specification numbers them. */
  private static final int RESTRICTED = 0x0002;

  private static final int PREVIEW_OR_EDITABLE = 0x000C;
  private static final int NO_SUBSETTING = 0x0100;
  private static final int BITMAPS_ONLY = 0x0200;
  private static final int FS_TYPE = 8;

  private static final String OTHER_FONT = "take another font that has the characters";

  /** Empty for a font that a report can embed. */
  public static Optional<FontFlaw> of(ExtraFont font) {
    byte[] bytes = font.bytes();
    try {
      return kind(bytes).or(() -> licence(bytes)).or(() -> trial(font));
    } catch (IndexOutOfBoundsException damaged) {
      return unreadable();
    }
  }

  private static Optional<FontFlaw> kind(byte[] bytes) {
    return switch (tag(bytes)) {
      case "\0\1\0\0", "true", "OTTO" -> Optional.empty();
      case "wOFF", "wOF2" -> flaw("is a web font", "take the same font as a `.ttf` or `.otf` file");
      case "ttcf" -> unreadable();
      default -> flaw("is no TrueType or OpenType font", "give a `.ttf`, `.otf` or `.ttc` file");
    };
  }

  /** The first four bytes, which say what a font is. */
  static String tag(byte[] bytes) {
    return new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
  }

  /** What its maker allows; a font that says nothing may be embedded. */
  private static Optional<FontFlaw> licence(byte[] bytes) {
    FontBytes tables = new FontBytes(bytes);
    int os2 = tables.table("OS/2");
    if (os2 == 0 || os2 + FS_TYPE + 2 > bytes.length) {
      return Optional.empty();
    }
    int type = tables.u16(os2 + FS_TYPE);
    if ((type & RESTRICTED) != 0 && (type & PREVIEW_OR_EDITABLE) == 0) {
      return flaw("must not be embedded, says its maker", OTHER_FONT);
    }
    return (type & (NO_SUBSETTING | BITMAPS_ONLY)) == 0
        ? Optional.empty()
        : flaw("must not be embedded in part, says its maker", OTHER_FONT);
  }

  /**
   * Writes all its characters as the report would: the only sure way to know. Of a damaged font the
   * library may take any number for a size or a place.
   */
  private static Optional<FontFlaw> trial(ExtraFont font) {
    try {
      FontFile opened = new FontFile(font.fileName(), font.bytes(), 0);
      return FontTrial.isWritten(opened) ? Optional.empty() : unreadable();
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError unreadable) {
      return unreadable();
    }
  }

  private static Optional<FontFlaw> unreadable() {
    return flaw("cannot be read as a font", "check that the file is whole");
  }

  private static Optional<FontFlaw> flaw(String wrong, String help) {
    return Optional.of(new FontFlaw(wrong, help));
  }
}
