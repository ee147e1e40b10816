package dev.decisionmatrix.workbook.about;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What About says of the files is what a new decision's files have. */
class GuideTest {
  private final Decision decision =
      aDecision().options("Ash").criteria("Fun").rated("Fun", 3).team("North", 1).build();

  @ParameterizedTest
  @CsvSource({
    "A claim, evidence.csv",
    "A source, sources.csv",
    "An option, options.csv",
    "A criterion, criteria.csv"
  })
  void namesEveryColumnOfTheFile(String what, String file) throws IOException {
    String heads = Files.readAllLines(Path.of("templates/decision", file)).get(0);

    assertThat(answer(what)).contains(file).contains(heads.split(","));
  }

  @Test
  void namesTheFilesInWhichANewCriterionNeedsAWeight() {
    assertThat(answer("A criterion")).contains("weights/" + decision.teams().get(0).id() + ".csv");
  }

  @Test
  void namesTheFileAndTheKeysOfATeam() throws IOException {
    String heads =
        Files.readAllLines(Path.of("templates/decision/weights/example-team.csv")).get(0);

    assertThat(answer("A team"))
        .contains("weights/TEAM.csv", "decision.yaml", "id", "name", "power")
        .contains(heads.split(","));
  }

  private String answer(String question) {
    return Guide.adding(decision).stream()
        .filter(one -> one.question().equals(question))
        .findFirst()
        .orElseThrow()
        .answer();
  }
}
