package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signs and looks that carry meaning have it in words, for ears and for programs. */
class SpokenTest {
  @TempDir Path folder;

  @Test
  void isWhatIsTakenFromThePage() throws Exception {
    assertThat(Poppler.of(written(), folder, List.of("pdftotext", "-raw")))
        .contains("Safety 4.0 (best of its row), sources disagree no evidence")
        .contains("rating 4 It holds.")
        .doesNotContain("\u2020")
        .doesNotContain("\u2013");
  }

  @Test
  void isWhatTheStructureTells() throws Exception {
    PdfReader reader = new PdfReader(written());
    List<String> spoken = new ArrayList<>();
    for (int number = 1; number < reader.getXrefSize(); number++) {
      if (reader.getPdfObject(number) instanceof PdfDictionary element
          && element.contains(PdfName.S)
          && element.getAsString(new PdfName("ActualText")) != null) {
        assertThat(element.getAsName(PdfName.S)).isEqualTo(new PdfName("Span"));
        spoken.add(element.getAsString(new PdfName("ActualText")).toUnicodeString());
      }
    }
    assertThat(spoken)
        .containsExactlyInAnyOrder(
            "4.0 (best of its row)", ", sources disagree", "no evidence", "rating 4");
  }

  @Test
  void isSaidOnceWhereALineBreaks() throws Exception {
    String cut = "unbroken".repeat(30);
    byte[] pdf =
        bytes(List.of(new Block.Paragraph(Text.of(Span.plain(cut).spokenAs("in a word")))));
    assertThat(Poppler.of(pdf, folder, List.of("pdftotext", "-raw")).replaceAll("\\s+", " "))
        .containsOnlyOnce("in a word")
        .doesNotContain("unbroken");
  }

  private static byte[] written() {
    Block.Table table =
        new Block.Table(
            Text.of("Ratings."),
            List.of(
                new Block.Column("Criterion", Block.Align.LEFT, 1),
                new Block.Column("Kafka", Block.Align.RIGHT, 1),
                new Block.Column("Redis", Block.Align.RIGHT, 1)),
            List.of(
                new Block.Row(
                    List.of(
                        Block.TableCell.of("Safety"),
                        Block.TableCell.of(
                            Text.of(
                                Span.strong("4.0").spokenAs("4.0 (best of its row)"),
                                Span.muted("\u2020").spokenAs(", sources disagree"))),
                        Block.TableCell.of(
                            Text.of(Span.muted("\u2013").spokenAs("no evidence")))))),
            false);
    Block.Entry entry = new Block.Entry(Span.plain("4").spokenAs("rating 4"), Text.of("It holds."));
    return bytes(List.of(table, new Block.Entries(List.of(entry))));
  }

  private static byte[] bytes(List<Block> blocks) {
    return ReportWriter.write(SampleReports.of(blocks), SampleReports.settings()).bytes();
  }
}
