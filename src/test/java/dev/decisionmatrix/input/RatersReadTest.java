package dev.decisionmatrix.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.AwaitedTeam;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.RaterRule;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Teams that rate: in a column of the evidence, and in tables of their own. */
class RatersReadTest {
  private static final String YAML =
      """
      title: Choose a queue
      question: Which?
      raters: median
      teams:
        - id: search
        - id: experts
          name: The experts
          power: 2
      """;
  private static final String EVIDENCE =
      """
      option,criterion,rating,rated by,source,locator,claim
      kafka,latency,20,search,,,Fast
      kafka,latency,30,the Experts,,,Fast
      rabbit,latency,35,,bench,p. 4,Delivers in 35 ms
      """;

  private static final String ONE_TEAM =
      "title: Choose a queue\nquestion: Which?\nteams: [search]\n";

  @TempDir Path temp;

  private Outcome<ReadDecision> read(String... filesAndTexts) throws IOException {
    TestFolder folder = small();
    for (int place = 0; place < filesAndTexts.length; place += 2) {
      folder = folder.with(filesAndTexts[place], filesAndTexts[place + 1]);
    }
    return DecisionReader.read(folder.in(temp));
  }

  private static TestFolder small() {
    TestFolder folder = TestFolder.valid();
    for (String path : List.of("weights/payments.csv", "weights/platform.csv")) {
      folder = folder.without(path);
    }
    return folder
        .with("decision.yaml", YAML)
        .with("options.csv", "id,name\nkafka,Kafka\nrabbit,RabbitMQ\n")
        .with("criteria.csv", "id,name,worst,best\nlatency,Latency,500,0\n")
        .with("sources.csv", "id,title\nbench,Queue bench\n")
        .with("evidence.csv", EVIDENCE)
        .with("weights/search.csv", "criterion,weight\nlatency,3\n");
  }

  private static Decision decision(Outcome<ReadDecision> outcome) {
    assertThat(told(outcome)).isEmpty();
    return ((Outcome.Ok<ReadDecision>) outcome).value().decision();
  }

  private static List<String> told(Outcome<?> outcome) {
    return outcome.problems().stream().map(RatersReadTest::told).toList();
  }

  private static String told(Problem problem) {
    return problem.place() + " " + problem.code().id() + ": " + problem.message();
  }

  @Test
  void aTeamCitedAsASourceIsTold() throws IOException {
    Outcome<ReadDecision> outcome =
        read(
            "decision.yaml",
            ONE_TEAM,
            "sources.csv",
            "id,title\ninterview,[Search]\nbench,Queue bench\n",
            "evidence.csv",
            """
            option,criterion,rating,source,claim
            kafka,latency,20,interview,Fast
            rabbit,latency,35,bench,Delivers in 35 ms
            """);
    assertThat(told(outcome))
        .containsExactly(
            "evidence.csv:1:25 (D1) E206: source `interview` is a team of the decision: what a"
                + " source says is known to all, and no team's own rating");
    assertThat(outcome.problems().get(0).help())
        .isEqualTo("if they rate so themselves, name them in a column `rater` and not in `source`");
  }

  @Test
  void aTeamInPlaceOfASourceIsLedToItsColumn() throws IOException {
    Outcome<ReadDecision> outcome =
        read(
            "decision.yaml",
            ONE_TEAM,
            "evidence.csv",
            """
            option,criterion,rating,source,claim
            kafka,latency,20,search,Fast
            rabbit,latency,35,bench,Delivers in 35 ms
            """);
    assertThat(told(outcome))
        .containsExactly("evidence.csv:2:18 (D2) E106: unknown source `search`, which is a team");
  }

  @Test
  void areNamedByIdOrName() throws IOException {
    Decision decision = decision(read());
    assertThat(decision.raters())
        .containsExactly(new Rater("search", "search"), new Rater("experts", "The experts"));
    assertThat(decision.policy().raters()).isEqualTo(RaterRule.MEDIAN);
    assertThat(decision.claims().get(2).rater()).isEmpty();
  }

  @Test
  void needNoWeights() throws IOException {
    Decision decision = decision(read());
    assertThat(decision.awaited()).containsExactly(new AwaitedTeam("experts", "The experts", 2));
    assertThat(decision.power(decision.raters().get(1))).isEqualTo(2);
  }

  @Test
  void areToldWhereNobodyKnowsThem() throws IOException {
    assertThat(told(read("evidence.csv", EVIDENCE.replace(",search,", ",serch,"))))
        .containsExactly("evidence.csv:2:18 (D2) E110: unknown team `serch`");
  }

  @Test
  void rateInTablesOfTheirOwn() throws IOException {
    String table = "Criterion,Kafka,RabbitMQ\nLatency,40,\n";
    List<Claim> claims = decision(read("ratings/The experts.csv", table)).claims();
    assertThat(claims).hasSize(4);
    assertThat(claims.get(3).rater()).contains(new Rater("experts", "The experts"));
    assertThat(claims.get(3).rating()).isEqualTo(40);
    assertThat(claims.get(3).text()).isEqualTo("rated by The experts");
  }

  @Test
  void needNoEvidenceBesideSuchTables() throws IOException {
    TestFolder folder =
        small()
            .without("evidence.csv")
            .without("sources.csv")
            .with("ratings/search.csv", "option,latency\nkafka,20\nrabbit,30\n")
            .with("ratings/experts.csv", "option,latency\nkafka,25\nrabbit,30\n");
    assertThat(decision(DecisionReader.read(folder.in(temp))).claims()).hasSize(4);
  }

  @Test
  void tablesOfNobodyAreTold() throws IOException {
    assertThat(told(read("ratings/experst.csv", "option,latency\nkafka,20\nrabbit,30\n")))
        .containsExactly("ratings/experst.csv E110: `experst` is no team of the decision");
  }
}
