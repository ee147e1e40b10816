package dev.decisionmatrix.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.cells.WorkbookPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {
  private static final WorkbookPlan PLAN = SamplePlans.everything();

  @Test
  void writesWhatTheAuditFindsRight() throws IOException {
    byte[] written = XlsxWriter.write(PLAN);
    Files.write(Path.of("target/sample.xlsx"), written);
    assertThat(WorkbookAudit.of(written, PLAN)).isEmpty();
  }

  @Test
  void writesTheSameBytesAgain() {
    assertThat(XlsxWriter.write(SamplePlans.everything())).isEqualTo(XlsxWriter.write(PLAN));
  }
}
