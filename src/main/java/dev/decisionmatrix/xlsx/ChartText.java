package dev.decisionmatrix.xlsx;

import java.util.Locale;

/** Words in a chart. */
final class ChartText {
  static final double SIZE = 9;
  static final TextStyle TITLE = TextStyle.bold(11, Palette.INK);
  static final TextStyle PLAIN = TextStyle.regular(SIZE, Palette.INK);
  static final TextStyle QUIET = TextStyle.regular(SIZE, Palette.MUTED);

  private static final String LANGUAGE = " lang=\"en-GB\"";

  private ChartText() {}

  /** The text properties of an element. */
  static void properties(Xml xml, TextStyle style) {
    xml.raw("<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>");
    xml.raw(run("a:defRPr", "", style));
    xml.raw("</a:pPr><a:endParaRPr" + LANGUAGE + "/></a:p></c:txPr>");
  }

  /** The words of a title. */
  static void rich(Xml xml, String words, TextStyle style) {
    xml.raw("<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>");
    xml.raw(run("a:defRPr", "", style) + "</a:pPr><a:r>" + run("a:rPr", LANGUAGE, style));
    xml.text("a:t", words).raw("</a:r></a:p></c:rich></c:tx>");
  }

  private static String run(String tag, String language, TextStyle style) {
    return String.format(
        Locale.ROOT,
        "<%1$s%2$s sz=\"%3$.0f\" b=\"%4$d\"><a:solidFill><a:srgbClr val=\"%5$s\"/></a:solidFill>"
            + "<a:latin typeface=\"%6$s\"/></%1$s>",
        tag,
        language,
        style.size() * 100,
        style.bold() ? 1 : 0,
        style.colour(),
        TextStyle.FACE);
  }
}
