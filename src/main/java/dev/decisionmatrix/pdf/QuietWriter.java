package dev.decisionmatrix.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;

/**
 * The library's writer without the time at which it was made. To put that into words, the library
 * loads calendars and the names of all time zones, at a third of what its start costs; the report
 * tells the date of its decision in place of it.
 */
final class QuietWriter extends PdfWriter {
  private QuietWriter(PdfDocument document, OutputStream out) {
    super(document, out);
  }

  static PdfWriter of(Document document, OutputStream out) {
    Undated undated = new Undated();
    document.addDocListener(undated);
    QuietWriter writer = new QuietWriter(undated, out);
    undated.addWriter(writer);
    return writer;
  }

  private static final class Undated extends PdfDocument {
    @Override
    public boolean addCreationDate() {
      return true;
    }
  }
}
