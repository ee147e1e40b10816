package dev.decisionmatrix.report;

import static dev.decisionmatrix.report.SampleDecisions.brokers;
import static dev.decisionmatrix.report.SampleDecisions.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Appendix;
import org.junit.jupiter.api.Test;

class AppendicesTest {
  @Test
  void areLetteredInTheirOrder() {
    assertThat(text(brokers().build()))
        .containsSubsequence(
            "## Appendix A: Evidence",
            "## Appendix B: Sources",
            "## Appendix C: Method",
            "## Appendix D: Provenance")
        .doesNotContain("Left out of this report");
  }

  @Test
  void takeNoLetterWhereTheyAreLeftOut() {
    assertThat(text(brokers().appendices(Appendix.SOURCES, Appendix.PROVENANCE).build()))
        .containsSubsequence("## Appendix A: Sources", "## Appendix B: Provenance")
        .contains(
            "Left out of this report, and found in the workbook test-decision.xlsx: the sheet")
        .contains("sheet Evidence.")
        .doesNotContain("## Appendix C", "Nothing is lost_[1].~ page 1", "Kendall and Babington");
  }

  @Test
  void mayBeNone() {
    assertThat(text(brokers().appendices().build()))
        .doesNotContain("Appendix")
        .contains("the sheets Evidence and Sources. Numbers in brackets are those of the sources")
        .contains("[1] -> Optional.empty");
  }
}
