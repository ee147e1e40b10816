package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReportWriterTest {
  @Nested
  class TheSameReport {
    @Test
    void givesTheSameBytesTwice() {
      assertThat(write(SampleReports.usual())).isEqualTo(write(SampleReports.usual()));
    }

    @Test
    void givesTheSameBytesElsewhere() {
      byte[] here = write(SampleReports.writings());
      Locale locale = Locale.getDefault();
      TimeZone zone = TimeZone.getDefault();
      try {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(write(SampleReports.writings())).isEqualTo(here);
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }
    }

    @Test
    void givesTheSameBytesBesideOthers() {
      List<Block.Report> reports = SampleReports.all().map(Map.Entry::getValue).toList();
      List<byte[]> alone = reports.stream().map(ReportWriterTest::write).toList();
      IntStream.range(0, 8 * reports.size())
          .parallel()
          .forEach(
              k ->
                  assertThat(write(reports.get(k % reports.size())))
                      .isEqualTo(alone.get(k % reports.size())));
    }

    @Test
    void givesOtherBytesForAnotherInput() {
      ReportSettings one = SampleReports.settings();
      ReportSettings other =
          new ReportSettings(
              one.paper(), one.created(), "", one.producer(), "0f", List.of(), List.of());

      assertThat(ReportWriter.write(SampleReports.usual(), other).bytes())
          .isNotEqualTo(write(SampleReports.usual()));
    }
  }

  @Nested
  class ItsText {
    @Test
    void holdsEveryCharacterOfTheInput() throws Exception {
      String text = text(write(SampleReports.writings()));

      for (String passage : SampleReports.PASSAGES) {
        String latin = passage.replaceAll("[\u0590-\u06FF].*", "").strip();
        assertThat(text).contains(latin);
        passage
            .codePoints()
            .filter(c -> c != ' ' && !isArabic(c))
            .forEach(c -> assertThat(text).contains(Character.toString(c)));
      }
    }

    /** Joined letters are extracted as forms by readers that know nothing of actual text. */
    private boolean isArabic(int codePoint) {
      return codePoint >= 0x0600 && codePoint <= 0x06FF;
    }
  }

  @Nested
  class ACharacterWithoutAGlyph {
    @Test
    void isToldWithTheTextItOccursIn() {
      ReportFile file = ReportWriter.write(SampleReports.usual(), SampleReports.settings());

      assertThat(file.missing())
          .extracting(MissingGlyph::shownAs)
          .containsExactly("[U+738B]", "[U+5C0F]", "[U+660E]");
      assertThat(file.missing()).allSatisfy(m -> assertThat(m.text()).contains("p99"));
    }
  }

  @Nested
  class AnAttachment {
    @Test
    void isCarriedByteForByteWithItsRelation() throws Exception {
      PdfReader reader = new PdfReader(write(SampleReports.usual()));
      PdfArray files = reader.getCatalog().getAsArray(new PdfName("AF"));

      assertThat(files.size()).isEqualTo(2);
      PdfDictionary first = files.getAsDict(0);
      PRStream stream = (PRStream) first.getAsDict(PdfName.EF).getAsStream(PdfName.F);
      assertThat(first.getAsName(new PdfName("AFRelationship"))).hasToString("/Source");
      assertThat(new String(PdfReader.getStreamBytes(stream), StandardCharsets.UTF_8))
          .isEqualTo("option,criterion\n");
    }
  }

  @Nested
  class ALinkThatLeadsNowhere {
    @Test
    void isADefectAndIsSaid() {
      Block.Paragraph lost = new Block.Paragraph(Text.of(Span.to("there", "nowhere")));

      assertThatThrownBy(() -> write(SampleReports.of(List.of(lost))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("nowhere");
    }
  }

  private static byte[] write(Block.Report report) {
    return ReportWriter.write(report, SampleReports.settings()).bytes();
  }

  private static String text(byte[] pdf) throws Exception {
    PdfReader reader = new PdfReader(pdf);
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
    }
    return text.toString();
  }
}
