package dev.decisionmatrix.workbook.binding;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.xlsx.WorkbookAudit;
import dev.decisionmatrix.xlsx.XlsxWriter;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionWorkbookTest {
  @Nested
  class TheShippedDecisions {
    @ParameterizedTest
    @ValueSource(strings = {"python-web-framework", "python-orm"})
    void agreeWithTheirFormulas(String id) throws IOException {
      assertAgrees(Shipped.decision(id));
    }
  }

  /** The walk on the sheet Teams has a step for it too. */
  @Test
  void oneWithAnOptionKnockedOutBelowACircleAgreesWithItsFormulas() throws IOException {
    assertAgrees(
        aDecision()
            .options("Ash", "Out", "Birch", "Cedar")
            .criteria("Latency", "Safety", "Fun")
            .demanding("Licence", 3)
            .rated("Latency", 5, 5, 3, 2)
            .rated("Safety", 2, 5, 5, 3)
            .rated("Fun", 3, 5, 2, 5)
            .rated("Licence", 3, 2, 3, 3)
            .team("North", 80, 5, 15, 0)
            .team("South", 15, 80, 5, 0)
            .team("West", 5, 15, 80, 0)
            .build());
  }

  /** By name as far as there is room beside the title, and in any case on the sheet Teams. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Payments | Payments has not weighed yet",
        "Pay,Search | Pay and Search have not weighed yet",
        "A team whose name is far too long to stand on the page of a decision as a whole"
            + " | A team whose name is far too… has not weighed yet",
        "A,B,C,D,E,F,G,H,I | A, B, C, D, E and 4 more teams have not weighed yet",
        "Northern region,Southern region,Eastern region,Western region,Overseas"
            + " | 5 teams have not weighed yet"
      })
  void namesTeamsThatHaveNotWeighed(String teams, String words) throws IOException {
    Decision decision =
        aDecision()
            .options("Ash", "Birch")
            .criteria("Latency", "Fun")
            .rated("Latency", 5, 3)
            .rated("Fun", 3, 4)
            .team("North", 80, 20)
            .awaited(teams.split(",", -1))
            .build();
    assertAgrees(decision);
    assertThat(texts(decision, "Decision")).anyMatch(text -> text.contains("   " + words));
    assertThat(texts(decision, "Teams"))
        .anyMatch(
            text ->
                text.startsWith(teams.substring(0, 1))
                    && text.endsWith(
                        " weighed yet; all figures are by the weights of the other team."));
  }

  private static List<String> texts(Decision decision, String sheet) {
    return DecisionWorkbook.of(Analysis.of(decision), "decision-matrix 0.1.0", Instant.EPOCH)
        .sheets()
        .stream()
        .filter(plan -> plan.name().text().equals(sheet))
        .flatMap(plan -> plan.cells().stream())
        .flatMap(cell -> cell instanceof Label label ? Stream.of(label.text()) : Stream.empty())
        .toList();
  }

  private static void assertAgrees(Decision decision) throws IOException {
    WorkbookPlan plan =
        DecisionWorkbook.of(Analysis.of(decision), "decision-matrix 0.1.0", Instant.EPOCH);
    assertThat(WorkbookAudit.of(XlsxWriter.write(plan), plan)).isEmpty();
  }
}
