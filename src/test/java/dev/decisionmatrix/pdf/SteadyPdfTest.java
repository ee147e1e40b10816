package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SteadyPdfTest {
  private static final int PAGES = 40;

  private static byte[] loose() {
    return closed(new PdfStream(new byte[0]));
  }

  private static byte[] closed(PdfStream extra) {
    Document.compress = false; // as PdfFile has it
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Document document = new Document();
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    writer.setFullCompression();
    PdfString once = new PdfString("once");
    writer.getInfo().put(PdfName.CREATIONDATE, once);
    writer.getInfo().put(PdfName.MODDATE, once);
    writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(new byte[16], new byte[16]));
    document.open();
    for (int page = 1; page <= PAGES; page++) {
      for (int line = 1; line <= 30; line++) {
        document.add(new Paragraph("Page " + page + ", line " + line + ": Grüße, obj endstream"));
      }
      document.newPage();
    }
    try {
      writer.addToBody(extra);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    document.close();
    return bytes.toByteArray();
  }

  @Test
  void everyStreamIsCompressed() {
    String steady = new String(SteadyPdf.of(loose()), StandardCharsets.ISO_8859_1);
    assertThat(steady.split(">>stream\n", -1)).hasSizeGreaterThan(PAGES);
    assertThat(steady.split("/Filter/FlateDecode/Length \\d+[^>]*>>stream\n", -1))
        .hasSameSizeAs(steady.split(">>stream\n", -1));
  }

  @Test
  void aStreamThatTheLibraryCompressedWouldHaveTheBytesOfThisMachine() {
    PdfStream squeezed = new PdfStream(new byte[] {1, 2, 3});
    squeezed.put(PdfName.FILTER, PdfName.FLATEDECODE);
    byte[] file = closed(squeezed);
    assertThatThrownBy(() -> SteadyPdf.of(file)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anArchiveIsNotCompressedAgain() {
    byte[] archive = new byte[10_000];
    System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, archive, 0, 4);
    int with = SteadyPdf.of(closed(new PdfStream(archive))).length;
    assertThat(with).isGreaterThan(SteadyPdf.of(loose()).length + archive.length - 100);
  }

  @Test
  void aFileThatTheLibraryClosedAnotherWayIsRefused() {
    byte[] old = "%PDF-1.4\ntrailer\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> SteadyPdf.of(old)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatTheStreamsHoldStaysWhatItWas() throws IOException {
    PdfReader before = new PdfReader(loose());
    PdfReader after = new PdfReader(SteadyPdf.of(loose()));
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
