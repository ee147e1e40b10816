package dev.decisionmatrix.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.ShowAs;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShowAsYamlTest {
  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource({
    "5, 1, 5, MEAN",
    "'5.0', 0, 5, MEAN",
    "10, 1, 10, MEAN",
    "100, 1, 5, POINTS",
    "100, 0, 100, MEAN",
    "1, 6, 1, MEAN",
    "1, -1, 1, MEAN",
    "sum, 1, 5, SUM",
    "Sum, 1, 5, SUM",
    "'\"sum\"', 1, 5, SUM"
  })
  void readsTheEndOfTheScaleOrSum(String given, String worst, String best, ShowAs as)
      throws IOException {
    assertThat(showAs("scale: {worst: %s, best: %s}%nshow-as: %s%n".formatted(worst, best, given)))
        .isEqualTo(as);
  }

  @Test
  void isPointsOfAHundredWhereNothingIsSaid() throws IOException {
    assertThat(showAs("")).isEqualTo(ShowAs.POINTS);
  }

  /** The criteria share a scale that decision.yaml does not know. */
  @Test
  void takesTheScaleThatAllCriteriaHave() throws IOException {
    TestFolder folder =
        folder("show-as: 10\n")
            .with(
                "criteria.csv",
                "id,name,worst,best\nlatency,Latency,0,10\nease,Ease,0,10\ncost,Cost,0,10\n")
            .with("evidence.csv", "option,criterion,rating,claim\nkafka,ease,7,Easy\n");
    Outcome<ReadDecision> outcome = DecisionReader.read(folder.in(temp));
    assertThat(((Outcome.Ok<ReadDecision>) outcome).value().decision().policy().showAs())
        .isEqualTo(ShowAs.MEAN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "1", "total", "5 points", "50%", "-5", "3,84"})
  void tellsWhatCannotBeMeant(String given) throws IOException {
    List<Problem> told =
        DecisionReader.read(folder("show-as: " + given + "\n").in(temp)).problems();
    assertThat(told).hasSize(1);
    assertThat(told.get(0).code().id()).isEqualTo("D106");
    assertThat(told.get(0).message())
        .isEqualTo("`show-as` cannot be `" + given + "`: the ratings run from 1 to 5");
    assertThat(told.get(0).help())
        .isEqualTo(
            "write `5` for the weighted mean of the ratings, `sum` for their weighted sum, or"
                + " `100` for points of 100 alone");
  }

  private static TestFolder folder(String more) {
    return TestFolder.valid().with("decision.yaml", "title: t\nquestion: q\n" + more);
  }

  private ShowAs showAs(String more) throws IOException {
    TestFolder folder =
        folder(more)
            .with("criteria.csv", "id,name\nlatency,Latency\nease,Ease\ncost,Cost\n")
            .with("evidence.csv", "option,criterion,rating,claim\nkafka,ease,1,Easy\n");
    Outcome<ReadDecision> outcome = DecisionReader.read(folder.in(temp));
    return ((Outcome.Ok<ReadDecision>) outcome).value().decision().policy().showAs();
  }
}
