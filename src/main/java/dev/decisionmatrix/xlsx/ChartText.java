package dev.decisionmatrix.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Words in a chart. */
final class ChartText {
  static final double SIZE = 9;
  static final TextStyle TITLE = TextStyle.bold(10, Palette.ACCENT);
  static final TextStyle PLAIN = TextStyle.regular(SIZE, Palette.INK);
  static final TextStyle QUIET = TextStyle.regular(SIZE, Palette.MUTED);

  static final TextStyle SCALE = TextStyle.regular(8, Palette.MUTED);

  private static final String LANGUAGE = " lang=\"en-GB\"";

  private ChartText() {}

  /** A number as it stands in a chart. */
  static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /** A share of the chart's width or height, to a hundredth of a pixel. */
  static String share(double number) {
    return plain(BigDecimal.valueOf(number).setScale(5, RoundingMode.HALF_UP).doubleValue());
  }

  /** The text properties of an element. */
  static void properties(Xml xml, TextStyle style) {
    xml.raw("<c:txPr><a:bodyPr/><a:p><a:pPr>");
    xml.raw(run("a:defRPr", "", style));
    xml.raw("</a:pPr></a:p></c:txPr>");
  }

  /** The words of a title. */
  static void rich(Xml xml, String words, TextStyle style) {
    xml.raw("<c:tx><c:rich><a:bodyPr/><a:p><a:pPr>");
    xml.raw(run("a:defRPr", "", style) + "</a:pPr><a:r>" + run("a:rPr", LANGUAGE, style));
    xml.text("a:t", words).raw("</a:r></a:p></c:rich></c:tx>");
  }

  private static String run(String tag, String language, TextStyle style) {
    String start =
        language + " sz=\"" + Math.round(style.size() * 100) + "\" b=\"" + (style.bold() ? 1 : 0);
    return "<"
        + tag
        + start
        + "\"><a:solidFill><a:srgbClr val=\""
        + style.colour()
        + "\"/></a:solidFill><a:latin typeface=\""
        + TextStyle.FACE
        + "\"/></"
        + tag
        + ">";
  }
}
