package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfWriter;
import java.lang.ref.WeakReference;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PdfFileTest {
  private record Closed(Chunks bytes, WeakReference<PdfWriter> writer) {}

  private static Closed closed() {
    Identity identity =
        new Identity("Title", "Subject", "", "en", "tool", "tool", Instant.EPOCH, "hash");
    PdfFile file = new PdfFile(PaperSize.A4, identity);
    file.writer().getDirectContent().rectangle(10, 10, 10, 10);
    file.newPage();
    return new Closed(file.closed(), new WeakReference<>(file.writer()));
  }

  /** A report of many claims has hundreds of megabytes of them, and is yet to be compressed. */
  @Test
  void theBytesOfAClosedFileKeepNoneOfTheObjectsThatItWasMadeOf() {
    Closed closed = closed();
    System.gc();
    assertThat(closed.writer().get()).isNull();
    assertThat(SteadyPdf.of(closed.bytes().taken())).startsWith('%', 'P', 'D', 'F');
  }
}
