package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SteadyPdfTest {
  private static final int FASTEST = 1;
  private static final int SMALLEST = 9;

  /** Many pages, closed with one of the JDK's ways to compress. */
  private static byte[] closed(int level) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Document document = new Document();
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    writer.setFullCompression();
    writer.setCompressionLevel(level);
    PdfString once = new PdfString("once");
    writer.getInfo().put(PdfName.CREATIONDATE, once);
    writer.getInfo().put(PdfName.MODDATE, once);
    writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(new byte[16], new byte[16]));
    document.open();
    for (int page = 1; page <= 40; page++) {
      for (int line = 1; line <= 30; line++) {
        document.add(new Paragraph("Page " + page + ", line " + line + ": Grüße, obj endstream"));
      }
      document.newPage();
    }
    document.close();
    return bytes.toByteArray();
  }

  @Test
  void howTheStreamsWereCompressedDoesNotMatter() {
    assertThat(closed(FASTEST)).isNotEqualTo(closed(SMALLEST));
    assertThat(SteadyPdf.of(closed(FASTEST))).isEqualTo(SteadyPdf.of(closed(SMALLEST)));
  }

  @Test
  void aFileThatTheLibraryClosedAnotherWayIsRefused() {
    byte[] old = "%PDF-1.4\ntrailer\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> SteadyPdf.of(old)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatTheStreamsHoldStaysWhatItWas() throws IOException {
    PdfReader before = new PdfReader(closed(SMALLEST));
    PdfReader after = new PdfReader(SteadyPdf.of(closed(SMALLEST)));
    assertThat(after.isRebuilt()).isFalse();
    assertThat(after.getNumberOfPages()).isEqualTo(before.getNumberOfPages());
    assertThat(after.getXrefSize()).isEqualTo(before.getXrefSize());
    for (int number = 1; number < before.getXrefSize(); number++) {
      if (before.getPdfObject(number) instanceof PRStream stream) {
        PRStream other = (PRStream) after.getPdfObject(number);
        assertThat(PdfReader.getStreamBytes(other)).isEqualTo(PdfReader.getStreamBytes(stream));
      }
    }
    for (int page = 1; page <= before.getNumberOfPages(); page++) {
      assertThat(after.getPageContent(page)).isEqualTo(before.getPageContent(page));
    }
  }
}
