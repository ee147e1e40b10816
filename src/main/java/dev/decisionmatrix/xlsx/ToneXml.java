package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Highlight.Tone;
import java.util.List;

/** What highlights look like: each differs from plain cells by more than its colour. */
final class ToneXml {
  private static final List<Tone> TONES = List.of(Tone.values());

  private ToneXml() {}

  /** The number of a tone among the differential formats. */
  static int index(Tone tone) {
    return TONES.indexOf(tone);
  }

  static void write(Xml xml) {
    xml.open("dxfs", "count", TONES.size());
    TONES.forEach(tone -> xml.open("dxf").raw(of(tone)).close());
    xml.close();
  }

  private static String of(Tone tone) {
    return switch (tone) {
      case CHANGED -> font("<b/>", Palette.CHANGED_TEXT) + fill(Palette.CHANGED);
      case CHANGED_WORDS -> font("<b/>", Palette.CHANGED_TEXT);
      case CHANGED_VALUE -> font("", Palette.CHANGED_TEXT) + fill(Palette.CHANGED);
      case MISSING -> font("<i/>", Palette.MUTED) + fill(Palette.MISSING);
      case STANDS_IN -> font("<i/>", Palette.MUTED);
      case LEADS -> font("<b/>", Palette.INK) + fill(Palette.BAND);
      case BESIDE_LEADER -> fill(Palette.BAND);
      case OUT -> font("", Palette.MUTED);
      case BEST -> fill(Palette.BEST);
      case BEST_SCORE -> font("<b/>", Palette.INK) + fill(Palette.BEST);
      case TURNS -> font("<b/>", Palette.ACCENT);
      case WARNS -> font("<b/>", Palette.WARNS_TEXT) + fill(Palette.WARNS);
      case OFF -> font("<strike/>", Palette.OFF_TEXT);
      case HIGHEST -> fill(Palette.SHADES.get(0));
      case HIGH -> fill(Palette.SHADES.get(1));
      case MIDDLE -> fill(Palette.SHADES.get(2));
      case LOW -> fill(Palette.SHADES.get(3));
    };
  }

  private static String font(String mark, String colour) {
    return "<font>" + mark + "<color rgb=\"FF" + colour + "\"/></font>";
  }

  private static String fill(String colour) {
    return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF"
        + colour
        + "\"/><bgColor rgb=\"FF"
        + colour
        + "\"/></patternFill></fill>";
  }
}
