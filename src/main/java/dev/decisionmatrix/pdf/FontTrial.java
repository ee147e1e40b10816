package dev.decisionmatrix.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;

/** A file that shows every character of a font, written to see whether it can be. */
final class FontTrial {
  private static final float SIZE = 10;
  private static final float WIDEST = 100_000;

  private FontTrial() {}

  /** False, or whatever the library throws, for a font that cannot be embedded. */
  static boolean isWritten(FontFile font) {
    String all = font.characters();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Document document = new Document();
    document.setGlyphSubstitutionEnabled(false);
    PdfWriter writer = QuietWriter.of(document, bytes);
    document.open();
    PdfContentByte page = writer.getDirectContent();
    page.beginText();
    page.setFontAndSize(font.base(), SIZE);
    page.showText(font.kerned(all));
    page.endText();
    document.close();
    return !all.isEmpty() && areWidths(font, all);
  }

  /** Whether each is about as wide as characters are. */
  private static boolean areWidths(FontFile font, String all) {
    return all.codePoints()
        .mapToDouble(code -> font.width(Character.toString(code)))
        .allMatch(width -> width >= 0 && width < WIDEST);
  }
}
