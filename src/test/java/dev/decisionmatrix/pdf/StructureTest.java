package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import dev.decisionmatrix.blocks.Block;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StructureTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.decisionmatrix.pdf.SampleReports#all")
  void everyMarkIsListedWhereItsElementClaimsIt(Map.Entry<String, Block.Report> sample)
      throws Exception {
    int marks = StructureCheck.marks(read(sample));

    assertThat(marks > 0).isEqualTo(!sample.getValue().blocks().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.decisionmatrix.pdf.SampleReports#all")
  void everyLinkLeadsToTheElementThatOwnsIt(Map.Entry<String, Block.Report> sample)
      throws Exception {
    int links = StructureCheck.links(read(sample));

    assertThat(links > 0)
        .isEqualTo(sample.getValue().blocks().toString().contains("target=Optional["));
  }

  private static PdfReader read(Map.Entry<String, Block.Report> sample) throws Exception {
    return new PdfReader(ReportWriter.write(sample.getValue(), SampleReports.settings()).bytes());
  }
}
