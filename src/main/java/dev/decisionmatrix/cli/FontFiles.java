package dev.decisionmatrix.cli;

import dev.decisionmatrix.pdf.ExtraFont;
import dev.decisionmatrix.pdf.FontFlaw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fonts that the caller adds, checked before anything is built with them. */
final class FontFiles {
  /** Collections for Chinese, Japanese and Korean have some 20 MB. */
  private static final long MOST_BYTES = 64L * 1024 * 1024;

  private FontFiles() {}

  /**
   * The fonts, in the order given.
   *
   * @throws WrongUse for the first that cannot be used
   */
  static List<ExtraFont> of(List<Path> files) {
    List<ExtraFont> fonts = new ArrayList<>();
    for (Path file : files) {
      fonts.add(font(file));
    }
    return fonts;
  }

  private static ExtraFont font(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new WrongUse(
          "there is no font file `" + file + "`",
          "give the path of a `.ttf`, `.otf` or `.ttc` file");
    }
    ExtraFont font = new ExtraFont(String.valueOf(file.getFileName()), bytes(file));
    FontFlaw.of(font)
        .ifPresent(
            flaw -> {
              throw new WrongUse("font `" + file + "` " + flaw.wrong(), flaw.help());
            });
    return font;
  }

  private static byte[] bytes(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new WrongUse("font `" + file + "` is larger than 64 MB", "take a smaller font");
      }
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new WrongUse("font " + DiskWords.of(unreadable), "check that the file can be read");
    }
  }
}
