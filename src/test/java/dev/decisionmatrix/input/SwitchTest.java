package dev.decisionmatrix.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwitchTest {
  private static final String SOURCES = "id,title,counts\nbench,Queue bench,%s\nblog,A blog,\n";
  private static final String EVIDENCE =
      """
      counts,option,criterion,rating,source,claim
      %s,kafka,latency,20,bench,Fast
      ,rabbit,latency,35,blog,Slower
      yes,kafka,ease,2,,Hard
      ,rabbit,ease,4,blog,Easy
      ,kafka,cost,3,,Dear
      ,rabbit,cost,3,,Dear
      """;

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"no", "No", " NO ", "n", "false", "FALSE", "0"})
  void switchesOff(String word) throws IOException {
    assertThat(read("yes", word).value().decision().claims())
        .extracting(Claim::counts)
        .containsExactly(false, true, true, true, true, true);
    assertThat(read(word, "yes").value().decision().sources())
        .extracting(Source::counts)
        .containsExactly(false, true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yes", "Yes", "Y", "true", "1"})
  void leavesOn(String word) throws IOException {
    assertThat(read(word, word).value().decision().claims()).allMatch(Claim::takesPart);
  }

  @Test
  void aSourceTakesItsClaimsAlong() throws IOException {
    List<Claim> claims = read("no", "").value().decision().claims();

    assertThat(claims).allMatch(Claim::counts);
    assertThat(claims)
        .extracting(Claim::takesPart)
        .containsExactly(false, true, true, true, true, true);
  }

  /** What is left without evidence is told as if there were none, but that there is some. */
  @Test
  void tellsWhatHasNoClaimThatCounts() throws IOException {
    String evidence =
        EVIDENCE.formatted("no").replace("yes,kafka", "no,kafka").replace(",kafka,c", "no,kafka,c");
    Outcome<ReadDecision> read =
        DecisionReader.read(
            TestFolder.valid()
                .with("sources.csv", SOURCES.formatted(""))
                .with("evidence.csv", evidence)
                .in(temp));

    assertThat(read.problems())
        .extracting(Problem::message)
        .containsExactly("option `kafka` has no claims that count");
  }

  @Test
  void tellsThatAllIsSwitchedOff() throws IOException {
    Outcome<ReadDecision> read =
        DecisionReader.read(
            TestFolder.valid()
                .with("sources.csv", "id,title,counts\nbench,Queue bench,no\n")
                .with(
                    "evidence.csv",
                    "option,criterion,rating,source,claim\nkafka,latency,20,bench,Fast\n")
                .in(temp));

    assertThat(read.problems())
        .extracting(Problem::message)
        .containsExactly("every claim is switched off");
  }

  /** It would count twice only if both counted. */
  @Test
  void theSameClaimMayStandTwiceWhereOneIsOff() throws IOException {
    Outcome<ReadDecision> read =
        DecisionReader.read(
            TestFolder.valid()
                .with("sources.csv", SOURCES.formatted(""))
                .with("evidence.csv", EVIDENCE.formatted("") + "no,kafka,ease,3,,Hard\n")
                .in(temp));

    assertThat(read.problems()).isEmpty();
  }

  private Outcome.Ok<ReadDecision> read(String source, String claim) throws IOException {
    Path folder =
        TestFolder.valid()
            .with("sources.csv", SOURCES.formatted(source))
            .with("evidence.csv", EVIDENCE.formatted(claim))
            .in(temp);
    Outcome<ReadDecision> read = DecisionReader.read(folder);
    assertThat(read.problems()).isEmpty();
    return (Outcome.Ok<ReadDecision>) read;
  }
}
