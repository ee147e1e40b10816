package dev.decisionmatrix.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenXmlSdkTest {
  @Test
  void findsNothingWrongWithAWorkbookThatUsesEverything() {
    assertThat(OpenXmlSdk.findings(XlsxWriter.write(SamplePlans.everything()))).isEmpty();
  }

  @Test
  void findsAFaultThatWasPlanted() throws IOException {
    Map<String, byte[]> broken = new LinkedHashMap<>();
    String empty =
        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
    broken.put(
        "xl/styles.xml", (empty + "<nonsense/></styleSheet>").getBytes(StandardCharsets.UTF_8));
    byte[] workbook = SteadyZip.rewritten(XlsxWriter.write(SamplePlans.everything()), broken);
    assertThat(OpenXmlSdk.findings(workbook)).anyMatch(line -> line.contains("nonsense"));
  }
}
