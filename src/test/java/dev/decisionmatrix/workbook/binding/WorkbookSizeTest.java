package dev.decisionmatrix.workbook.binding;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.xlsx.XlsxWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkbookSizeTest {
  private static final int KB = 1024;

  @Test
  void ofTwoOptionsTwoCriteriaAndOneTeamIsSmall() {
    assertThat(XlsxWriter.write(Agreement.plan(Nudge.delivered(small()))))
        .hasSizeLessThanOrEqualTo(120 * KB);
  }

  private static Decision small() {
    return aDecision()
        .options("Schema of its own", "Workers as before")
        .criteria("Latency of the cache", "Cost of storage")
        .source("Notes of the trial")
        .source("A talk")
        .claim("Schema of its own", "Latency of the cache", 4, "Notes of the trial")
        .claim("Schema of its own", "Cost of storage", 2, "A talk")
        .claim("Workers as before", "Latency of the cache", 3, "A talk")
        .claim("Workers as before", "Cost of storage", 5, "Notes of the trial")
        .team("Platform", 60, 40)
        .build();
  }

  @Test
  void ofADecisionThatComesAlongIsNotLarge() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("output"))) {
      List<Path> workbooks = files.filter(file -> file.toString().endsWith(".xlsx")).toList();
      assertThat(workbooks).isNotEmpty();
      assertThat(workbooks).allSatisfy(file -> assertThat(Files.size(file)).isLessThan(350 * KB));
    }
  }
}
