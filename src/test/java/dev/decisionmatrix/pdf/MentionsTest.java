package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MentionsTest {
  @Nested
  class InWords {
    @Test
    void onePageIsSingular() {
      assertThat(told(4)).isEqualTo(" Cited on page\u00A04.");
    }

    @Test
    void severalArePluralAndThreeInARowARange() {
      assertThat(told(7, 1, 4)).isEqualTo(" Cited on pages\u00A01, 4 and 7.");
      assertThat(told(1, 2)).isEqualTo(" Cited on pages\u00A01 and 2.");
      assertThat(told(1, 3, 4, 5, 9, 10)).isEqualTo(" Cited on pages\u00A01, 3\u20135, 9 and 10.");
    }

    @Test
    void noneIsNothing() {
      assertThat(new Mentions().told(3)).isEmpty();
    }

    private String told(int... pages) {
      Mentions mentions = new Mentions();
      for (int page : pages) {
        mentions.note(3, page);
      }
      return new Text(mentions.told(3)).plain();
    }
  }

  @Nested
  class OnPaper {
    @Test
    void eachLeadsToThePageThatCites() throws Exception {
      PdfReader reader = new PdfReader(written());

      assertThat(reader.getNumberOfPages()).isEqualTo(3);
      assertThat(contents(reader, 3))
          .containsExactly(
              "Page 1, which cites source 1",
              "Page 2, which cites source 1",
              "Page 2, which cites source 2");
      assertThat(contents(reader, 2))
          .containsExactly("Source 1: Book 1", "Source 2: Book 2", "Source 1: Book 1");
      PdfDictionary link = reader.getPageN(3).getAsArray(PdfName.ANNOTS).getAsDict(1);
      PdfDictionary action = link.getAsDict(PdfName.A);
      PdfArray place =
          (PdfArray) reader.getNamedDestination().get(action.get(PdfName.D).toString());
      assertThat(place.getAsDict(0)).isSameAs(reader.getPageN(2));
    }

    private byte[] written() {
      List<Block> blocks = new ArrayList<>();
      blocks.add(cites(1));
      blocks.add(new Block.PageBreak());
      blocks.add(cites(1, 2, 1));
      blocks.add(new Block.PageBreak());
      blocks.add(
          new Block.Sources(
              List.of(
                  new Block.SourceEntry(1, "Book 1", Text.of("One.")),
                  new Block.SourceEntry(2, "Book 2", Text.of("Two.")),
                  new Block.SourceEntry(3, "Book 3", Text.of("Never cited.")))));
      return ReportWriter.write(SampleReports.of(blocks), SampleReports.settings()).bytes();
    }

    private Block cites(int... numbers) {
      List<Span> spans = new ArrayList<>(List.of(Span.plain("As they say\u00A0")));
      for (int number : numbers) {
        spans.add(Span.citation(number));
      }
      return new Block.Paragraph(new Text(spans));
    }

    private List<String> contents(PdfReader reader, int page) {
      List<String> contents = new ArrayList<>();
      PdfArray annotations = reader.getPageN(page).getAsArray(PdfName.ANNOTS);
      for (int k = 0; k < annotations.size(); k++) {
        contents.add(annotations.getAsDict(k).getAsString(PdfName.CONTENTS).toUnicodeString());
      }
      return contents;
    }
  }
}
