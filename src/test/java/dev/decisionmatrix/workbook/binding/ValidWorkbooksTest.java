package dev.decisionmatrix.workbook.binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.xlsx.OpenXmlSdk;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Microsoft's own validator finds nothing wrong with whole workbooks, whatever the decision. */
class ValidWorkbooksTest {
  static Stream<Arguments> decisions() {
    return Stream.of(
        Arguments.of("python-web-framework", Shipped.decision("python-web-framework")),
        Arguments.of("python-orm", Shipped.decision("python-orm")),
        Arguments.of("small", Samples.small()),
        Arguments.of("demanding", Samples.demanding()),
        Arguments.of("every kind of weighing", Samples.mixed()),
        Arguments.of("large", Samples.generated(12, 40, 15, 1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("decisions")
  void nothingIsWrong(String name, Decision decision) {
    assertThat(OpenXmlSdk.findings(Agreement.workbook(Nudge.delivered(decision)))).isEmpty();
  }
}
