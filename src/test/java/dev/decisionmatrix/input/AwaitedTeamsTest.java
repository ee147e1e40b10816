package dev.decisionmatrix.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.AwaitedTeam;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that nobody has begun to fill in, and tables that only look so. */
class AwaitedTeamsTest {
  @TempDir Path temp;

  private Outcome<ReadDecision> read(String... filesAndTexts) throws IOException {
    TestFolder folder = TestFolder.valid();
    for (int place = 0; place < filesAndTexts.length; place += 2) {
      folder = folder.with(filesAndTexts[place], filesAndTexts[place + 1]);
    }
    return DecisionReader.read(folder.in(temp));
  }

  private static List<String> told(Outcome<?> outcome) {
    return outcome.problems().stream()
        .map(problem -> problem.place() + " " + problem.code().id() + ": " + problem.message())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "criterion,weight\nlatency,\nease,\ncost,\n",
        "criterion;name;weight;rationale\nlatency;Latency;;\nease;Ease of use;;\ncost;;;\n",
        """
        criterion,name,worst,best,weight,rationale
        latency,Latency,500 ms,0 ms,,
        ease,Ease,1,5,,we will see
        cost,Cost,1,5,,3 of 4 teams pay
        """,
        "criterion,weight (%)\nlatency,\nease,\ncost,\ntotal,0\n",
        "criterion,weight\nlatency, \nease,\u00a0\ncost,\nTotal,0.00\n",
        "criterion\tpercent\nlatency\t\nease\t\ncost\t\n",
        "criterion,rank\nlatency,\nease,\ncost,\n",
        "criterion,weight,rank,rationale\nlatency,,,\nease,,,\ncost,,,\n",
        "criterion,latency,ease,cost\nlatency,1,,\nease,,1,\ncost,,,1\n",
        "criterion,latency,ease,cost\nlatency,,,\nease,,,\ncost,,,\n",
        "criterion,latency,ease,cost,rationale\nlatency,1,,,later\nease,,1,,\ncost,,,1,\n",
        "rationale,weight,criterion\n,,latency\n,,ease\n,,cost\n",
        "criterion,weight\n",
        "sep=;\ncriterion;weight\nlatency;\nease;\ncost;\n",
      })
  void areLeftOutWithAWarning(String table) throws IOException {
    Outcome<ReadDecision> outcome = read("weights/search.csv", table);
    assertThat(outcome).isInstanceOf(Outcome.Ok.class);
    assertThat(told(outcome))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("weights/search.csv:")
        .contains(" W205: `Search` has not weighed yet and is left out: its table is ");
    Decision decision = ((Outcome.Ok<ReadDecision>) outcome).value().decision();
    assertThat(decision.teams()).extracting(Team::id).containsExactly("payments");
    assertThat(decision.awaited()).containsExactly(new AwaitedTeam("search", "Search", 1));
    assertThat(decision.files()).extracting(file -> file.path()).contains("weights/search.csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "criterion,weight\nlatency,5\nease,\ncost,\n",
        "criterion,weight\nlatency,\nease,\ncost,x\n",
        "criterion,weight,rationale\nlatency,,40\nease,,30\ncost,,30\n",
        "criterion,weight,rationale\nlatency,,40 points\nease,,\ncost,,\n",
        "criterion,weight,rationale;\nlatency,,;40\nease,,;30\ncost,,;30\n",
        "criterion,weight\nlatency,,40\nease,,30\ncost,,30\n",
        "criterion,weight\n40,\nlatency,\nease,\ncost,\n",
        "criterion,weight,votes\nlatency,,4\nease,,3\ncost,,3\n",
        "criterion,weight\nlatency\t50\nease\t30\ncost\t20\n",
        "criterion,weight\nlatency;;40\nease;;30\ncost;;30\n",
        "criterion,weight\nlatency,\nease,\ncost,\ntotal,100\n",
        "criterion,rank\nlatency,1\nease,\ncost,\n",
        "criterion,weight,rank\nlatency,,1\nease,,\ncost,,\n",
        "criterion,latency,ease,cost\nlatency,1,3,\nease,,1,\ncost,,,1\n",
        "criterion,latency,ease,cost\nlatency,2,,\nease,,1,\ncost,,,1\n",
        "criterion,wieght\nlatency,\nease,\ncost,\n",
        "criterion\nlatency\nease\ncost\n",
        "",
      })
  void areErrorsWhereAnythingIsFilledIn(String table) throws IOException {
    Outcome<ReadDecision> outcome = read("weights/search.csv", table);
    assertThat(outcome.problems()).anyMatch(Problem::isError);
    assertThat(told(outcome)).noneMatch(line -> line.contains("W205"));
  }

  @Test
  void keepTheirNameAndTheirPower() throws IOException {
    Outcome<ReadDecision> outcome =
        read(
            "decision.yaml",
            """
            title: Choose a queue
            question: Which message queue should we run?
            teams:
              - id: search
                name: "Search & Find"
                power: 3
            """,
            "weights/search.csv",
            "criterion,weight\nlatency,\nease,\n");
    assertThat(told(outcome)).hasSize(1).first().asString().contains("`Search & Find` has not");
    assertThat(outcome.problems().get(0).help()).endsWith("; it has no row for `cost` yet");
    assertThat(((Outcome.Ok<ReadDecision>) outcome).value().decision().awaited())
        .containsExactly(new AwaitedTeam("search", "Search & Find", 3));
  }

  /** A browser saves what was filled in beside what was sent. */
  @Test
  void areNotToldToWeighOnceMore() throws IOException {
    Outcome<ReadDecision> outcome =
        read(
            "weights/search.csv",
            "criterion,weight\nlatency,\nease,\ncost,\n",
            "weights/search copy.csv",
            "criterion,weight\nlatency,1\nease,2\ncost,3\n");
    assertThat(outcome.problems())
        .anyMatch(
            problem ->
                problem
                    .help()
                    .equals(
                        "`weights/search copy.csv` looks like the table that it filled in: give"
                            + " that one the name of this"));
  }

  @Test
  void areAnErrorTogether() throws IOException {
    String blank = "criterion,weight\nlatency,\nease,\ncost,\n";
    Outcome<ReadDecision> outcome =
        read("weights/payments.csv", blank, "weights/search.csv", blank);
    assertThat(told(outcome))
        .containsExactly(
            "weights/payments.csv:1:11 (B1) F106: no team has weighed yet: nothing is filled in"
                + " here, nor in `weights/search.csv`");
  }

  @Test
  void doNotHideThatTheOthersHaveNoPower() throws IOException {
    Outcome<ReadDecision> outcome =
        read(
            "decision.yaml",
            """
            title: Choose a queue
            question: Which message queue should we run?
            teams:
              - id: payments
                power: 0
              - id: search
                power: 2
            """,
            "weights/search.csv",
            "criterion,weight\nlatency,\nease,\ncost,\n");
    assertThat(told(outcome))
        .anyMatch(line -> line.contains("D112: every team that has weighed has power 0"));
  }
}
