package dev.decisionmatrix.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The fonts at hand; the first in the chain that has a character shows it. */
final class Fonts {
  private static final int FIRST_EXTRA = 8;

  private final List<FontFile> extra;

  private Fonts(List<FontFile> extra) {
    this.extra = List.copyOf(extra);
  }

  /** The bundled fonts, then those of the user. */
  static Fonts with(List<ExtraFont> files) {
    List<FontFile> fonts = new ArrayList<>();
    for (ExtraFont file : files) {
      fonts.add(file.opened(FIRST_EXTRA + fonts.size()));
    }
    return new Fonts(fonts);
  }

  /** Whether the cut itself shows a character. */
  static boolean shows(int codePoint, Face face) {
    return Bundled.of(face).shows(codePoint);
  }

  /** The font that shows a character in a cut, if any does. */
  Optional<FontFile> showing(int codePoint, Face face) {
    FontFile first = Bundled.of(face);
    if (first.shows(codePoint)) {
      return Optional.of(first);
    }
    if (Fallback.FONT.shows(codePoint)) {
      return Optional.of(Fallback.FONT);
    }
    return extra.stream().filter(font -> font.shows(codePoint)).findFirst();
  }

  private static byte[] resource(String file) {
    try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no font " + file);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }

  /** Read once; reading a font costs more than setting a page. */
  private static final class Bundled {
    private static final Map<Face, FontFile> FONTS = all();

    static FontFile of(Face face) {
      return face == Face.MONO ? Mono.FONT : Objects.requireNonNull(FONTS.get(face));
    }

    private static Map<Face, FontFile> all() {
      Map<Face, FontFile> fonts = new EnumMap<>(Face.class);
      for (Face face : EnumSet.complementOf(EnumSet.of(Face.MONO))) {
        fonts.put(face, file(face));
      }
      return Collections.unmodifiableMap(fonts);
    }

    static FontFile file(Face face) {
      return new FontFile(face.file(), resource(face.file()), face.number());
    }
  }

  /** Read when there is code: most reports have none. */
  private static final class Mono {
    private static final FontFile FONT = Bundled.file(Face.MONO);
  }

  /** Read when the first character asks for it: most reports never do. */
  private static final class Fallback {
    private static final FontFile FONT =
        new FontFile("DejaVuSans.ttf", resource("DejaVuSans.ttf"), Face.values().length);
  }
}
