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
      case LEADS -> font("<b/>", Palette.INK) + fill("solid", Palette.LEADS, Palette.LEADS);
      case WARNS -> font("<b/>", Palette.WARNS_TEXT) + fill("solid", Palette.WARNS, Palette.WARNS);
      case CHANGED -> font("<b/>", Palette.INK) + fill("solid", Palette.CHANGED, Palette.CHANGED);
      case OFF -> font("<strike/>", Palette.OFF_TEXT);
      case MISSING -> font("<i/>", Palette.MUTED) + fill("lightUp", Palette.HATCH, Palette.PAPER);
    };
  }

  private static String font(String mark, String colour) {
    return "<font>" + mark + "<color rgb=\"FF" + colour + "\"/></font>";
  }

  private static String fill(String pattern, String front, String back) {
    return "<fill><patternFill patternType=\""
        + pattern
        + "\"><fgColor rgb=\"FF"
        + front
        + "\"/><bgColor rgb=\"FF"
        + back
        + "\"/></patternFill></fill>";
  }
}
