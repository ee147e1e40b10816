package dev.decisionmatrix.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenXmlSdkTest {
  @Test
  void findsNothingWrongWithAWorkbookThatUsesEverything() {
    assertThat(OpenXmlSdk.findings(XlsxWriter.write(SamplePlans.everything()))).isEmpty();
  }

  @Test
  void findsAFaultThatWasPlanted() throws IOException {
    Map<String, byte[]> broken = PackedParts.of(XlsxWriter.write(SamplePlans.everything()));
    String empty =
        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
    broken.put(
        "xl/styles.xml", (empty + "<nonsense/></styleSheet>").getBytes(StandardCharsets.UTF_8));
    assertThat(OpenXmlSdk.findings(PackedParts.packed(broken)))
        .anyMatch(line -> line.contains("nonsense"));
  }
}
