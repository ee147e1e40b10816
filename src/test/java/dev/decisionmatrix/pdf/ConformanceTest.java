package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.blocks.Block;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConformanceTest {
  @Nested
  class EveryReport {
    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.decisionmatrix.pdf.SampleReports#all")
    void isPdfA3a(Map.Entry<String, Block.Report> sample) throws Exception {
      assertThat(Validation.failures(written(sample), "3a")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.decisionmatrix.pdf.SampleReports#all")
    void isPdfUa1(Map.Entry<String, Block.Report> sample) throws Exception {
      assertThat(Validation.failures(written(sample), "ua1")).isEmpty();
    }
  }

  @Nested
  class TheValidator {
    @org.junit.jupiter.api.Test
    void findsWhatIsWrong() throws Exception {
      byte[] bytes = ReportWriter.write(SampleReports.usual(), SampleReports.settings()).bytes();

      // PDF/A-2 forbids attachments that are not PDF/A themselves: a check that passes all is none
      assertThat(Validation.failures(bytes, "2a")).isNotEmpty();
    }
  }

  private static byte[] written(Map.Entry<String, Block.Report> sample) {
    return ReportWriter.write(sample.getValue(), SampleReports.settings()).bytes();
  }
}
