package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Citations in a report that does not list its sources. */
class CitedTest {
  private static final String ADDRESS = "https://example.org/log";

  @Test
  void leadToTheSourceItselfOrNowhere() throws Exception {
    PdfArray links = new PdfReader(written()).getPageN(1).getAsArray(PdfName.ANNOTS);

    assertThat(links.size()).isEqualTo(1);
    PdfDictionary link = links.getAsDict(0);
    assertThat(link.getAsString(PdfName.CONTENTS).toUnicodeString())
        .isEqualTo("Source 1: A log, " + ADDRESS);
    assertThat(link.getAsDict(PdfName.A).getAsString(PdfName.URI)).hasToString(ADDRESS);
  }

  @Test
  void conform() throws Exception {
    assertThat(Validation.failures(written(), "3a")).isEmpty();
    assertThat(Validation.failures(written(), "ua1")).isEmpty();
  }

  private static byte[] written() {
    List<Block> blocks =
        List.of(
            new Block.Title("Report", "Title", "Scope"),
            new Block.Paragraph(
                Text.of(
                    Span.plain("They say so "),
                    Span.citation(1),
                    Span.plain(", and so "),
                    Span.citation(2))),
            new Block.Cited(
                List.of(
                    new Block.CitedSource(1, "A log", Optional.of(ADDRESS)),
                    new Block.CitedSource(2, "A book", Optional.empty()))));
    return ReportWriter.write(SampleReports.of(blocks), SampleReports.settings()).bytes();
  }
}
