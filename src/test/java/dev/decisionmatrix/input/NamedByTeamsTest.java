package dev.decisionmatrix.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of teams' tables of ratings, which name options, criteria and weights themselves. */
class NamedByTeamsTest {
  private static final String ALICE =
      """
      Criterion,Weight,Unit,Worst,Best,Kafka,RabbitMQ
      Latency,3,ms,500,0,20,35
      Ease of use,1,,,,2,4
      """;

  @TempDir Path temp;

  private Outcome<ReadDecision> read(Map<String, String> tables) throws IOException {
    return read("title: T\nquestion: Q?\n", tables);
  }

  private Outcome<ReadDecision> read(String yaml, Map<String, String> tables) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("queue/ratings")).getParent();
    Files.writeString(folder.resolve("decision.yaml"), yaml);
    for (Map.Entry<String, String> table : tables.entrySet()) {
      Path file = folder.resolve(table.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, table.getValue());
    }
    return DecisionReader.read(folder);
  }

  private static Decision decision(Outcome<ReadDecision> outcome) {
    assertThat(told(outcome)).isEmpty();
    return ((Outcome.Ok<ReadDecision>) outcome).value().decision();
  }

  private static List<String> told(Outcome<?> outcome) {
    return outcome.problems().stream()
        .map(one -> one.place() + " " + one.code().id() + ": " + one.message() + " - " + one.help())
        .toList();
  }

  private static String alice(Decision decision) {
    Team team = decision.teams().get(0);
    return team.id()
        + decision.criteria().stream()
            .map(one -> " " + team.raw().figure(one).orElse(-1.0))
            .toList();
  }

  @Nested
  class OneTableAlone {
    @Test
    void isAWholeDecision() throws IOException {
      Decision decision = decision(read(Map.of("ratings/alice.csv", ALICE)));
      assertThat(decision.options()).extracting(Option::id).containsExactly("kafka", "rabbitmq");
      assertThat(decision.criteria())
          .extracting(Criterion::name, Criterion::unit, one -> one.scale().worst())
          .containsExactly(tuple("Latency", "ms", 500.0), tuple("Ease of use", "", 1.0));
      assertThat(alice(decision)).isEqualTo("alice[ 3.0,  1.0]");
      assertThat(decision.claims())
          .extracting(one -> one.rater().orElseThrow().id(), one -> one.rating())
          .containsExactly(
              tuple("alice", 20.0), tuple("alice", 35.0), tuple("alice", 2.0), tuple("alice", 4.0));
    }

    @Test
    void needsWeights() throws IOException {
      assertThat(told(read(Map.of("ratings/alice.csv", "Criterion,A1,B2\nSpeed,1,5\nEase,2,3\n"))))
          .containsExactly(
              "ratings/alice.csv F106: nobody has weighed the criteria - add a column `weight`,"
                  + " with 1 for each if all matter alike, or a file such as"
                  + " `weights/payments.csv` per team");
    }

    @Test
    void withHeadingsAloneIsToldAsSuch() throws IOException {
      assertThat(told(read(Map.of("ratings/alice.csv", "Criterion,Weight,A1,B2\n"))))
          .contains(
              "ratings/alice.csv C102: there are no criteria - write a row for each, with its"
                  + " ratings")
          .noneMatch(problem -> problem.contains("D110"));
    }
  }

  @Nested
  class SeveralTables {
    @Test
    void nameTogetherWhatEachNamesInTheOrderInWhichItComes() throws IOException {
      String bob =
          """
          Option,Cost,Latency,Ease of use
          Weight,1,1,2
          Pulsar,3,40,5
          Kafka,4,30,
          """;
      Outcome<ReadDecision> outcome =
          read(
              Map.of(
                  "ratings/alice.csv",
                  ALICE.replace("Ease of use,1,,,,2,4\n", "Ease of use,1,,,,2,4\nCost,0,,,,,\n"),
                  "ratings/bob.csv",
                  bob));
      Decision decision = decision(outcome);
      assertThat(decision.options())
          .extracting(Option::name)
          .containsExactly("Kafka", "RabbitMQ", "Pulsar");
      assertThat(decision.criteria())
          .extracting(Criterion::name)
          .containsExactly("Latency", "Ease of use", "Cost");
      assertThat(decision.teams()).extracting(Team::id).containsExactly("alice", "bob");
      assertThat(decision.teams().get(1).raw().figure(decision.criteria().get(1))).hasValue(2.0);
      assertThat(decision.claims()).hasSize(4 + 5);
    }

    @Test
    void lieAsTheOneDoesThatSaysSo() throws IOException {
      String bare = ",Latency,Ease of use\nKafka,10,3\nRabbitMQ,20,4\n";
      Decision decision =
          decision(
              read(
                  "title: T\nquestion: Q?\n",
                  Map.of("ratings/aa.csv", bare, "ratings/bob.csv", ALICE)));
      assertThat(decision.options()).extracting(Option::name).containsExactly("Kafka", "RabbitMQ");
      assertThat(decision.criteria()).hasSize(2);
      assertThat(decision.awaited()).hasSize(1);
    }

    @Test
    void mayNotDifferInWhatTheySayOfACriterion() throws IOException {
      String bob = ALICE.replace("ms,500,0", "s,500,0");
      assertThat(told(read(Map.of("ratings/alice.csv", ALICE, "ratings/bob.csv", bob))))
          .containsExactly(
              "ratings/bob.csv:2:11 (C2) C111: `unit` of `latency` is `s` here and `ms` in"
                  + " ratings/alice.csv, where A2 names it - let both say the same, or clear the"
                  + " cell here");
    }

    @Test
    void areAskedAboutNamesThatAreNearlyAlike() throws IOException {
      String bob = "Criterion,Weight,Kafka,RabitMQ\nLatancy,1,10,20\nEase of use,1,3,4\n";
      assertThat(
              told(
                  read(
                      Map.of(
                          "ratings/alice.csv", ALICE,
                          "ratings/bob.csv", bob,
                          "ratings/carol.csv", ALICE.replace(",20,", ",30,")))))
          .containsExactly(
              "ratings/bob.csv:1:24 (D1) E101: unknown option `RabitMQ` - a similar option is"
                  + " `rabbitmq`; if both are meant, let one table name both",
              "ratings/bob.csv:2:1 (A2) W101: unknown criterion `Latancy` - a similar criterion is"
                  + " `latency`; if both are meant, let one table name both");
    }

    @Test
    void askAboutTheSpellingThatFewerHave() throws IOException {
      String odd = ALICE.replace("Latency", "Latancy");
      assertThat(
              told(
                  read(
                      Map.of(
                          "ratings/alice.csv", odd,
                          "ratings/bob.csv", ALICE,
                          "ratings/carol.csv", ALICE.replace(",20,", ",30,")))))
          .first()
          .isEqualTo(
              "ratings/alice.csv:2:1 (A2) W101: unknown criterion `Latancy` - a similar criterion"
                  + " is `latency`; if both are meant, let one table name both");
    }

    @Test
    void takeBothWhereOneTableNamesBoth() throws IOException {
      String a = "Criterion,Weight,Plan A,Plan B\nSpeed,1,1,2\n";
      String b = "Criterion,Weight,Plan B\nSpeed,1,3\n";
      assertThat(decision(read(Map.of("ratings/alice.csv", a, "ratings/bob.csv", b))).options())
          .hasSize(2);
    }

    @Test
    void lettingOneCostStandInEach() throws IOException {
      String a = "Criterion,Weight,Role,Unit,Kafka,Rabbit\nSpeed,1,,,1,2\nRent,,cost,EUR,10,20\n";
      String b = "Criterion,Weight,Role,Unit,Kafka,Rabbit\nSpeed,1,,,1,3\nFees,,cost,USD,1,2\n";
      assertThat(told(read(Map.of("ratings/alice.csv", a, "ratings/bob.csv", b))))
          .containsExactly(
              "ratings/bob.csv:3:1 (A3) C114: `fees` is in `USD`, and `rent` in `EUR` - give all"
                  + " costs in one unit: those of an option are added up");
      Decision decision =
          decision(
              read(Map.of("ratings/alice.csv", a, "ratings/bob.csv", b.replace("USD", "EUR"))));
      assertThat(decision.costs()).hasSize(2);
    }
  }

  @Nested
  class TheirWeights {
    @Test
    void areThoseOfTheTeamThatIsListed() throws IOException {
      Decision decision =
          decision(
              read(
                  "title: T\nquestion: Q?\nteams: [{id: al, name: Alice, power: 2}]\n",
                  Map.of("ratings/alice.csv", ALICE)));
      assertThat(decision.teams())
          .extracting(Team::id, Team::name, Team::power)
          .containsExactly(tuple("al", "Alice", 2.0));
    }

    @Test
    void haveToBeThoseOfTheFileOfWeights() throws IOException {
      String weights = "criterion,weight\nlatency,%s\nease of use,1\n";
      Map<String, String> same =
          Map.of("ratings/alice.csv", ALICE, "weights/alice.csv", weights.formatted("3"));
      assertThat(decision(read(same)).teams()).hasSize(1);
      Map<String, String> other =
          Map.of("ratings/alice.csv", ALICE, "weights/alice.csv", weights.formatted("2"));
      assertThat(told(read(other)))
          .singleElement()
          .asString()
          .startsWith(
              "ratings/alice.csv:1:11 (B1) W116: column `Weight` has other weights than"
                  + " `weights/alice.csv`");
    }

    @Test
    void areAskedAboutWhereTheNameIsNearlyThatOfAFile() throws IOException {
      assertThat(
              told(
                  read(
                      Map.of(
                          "ratings/payment.csv",
                          ALICE,
                          "weights/payments.csv",
                          "criterion,weight\nlatency,2\nease of use,1\n"))))
          .singleElement()
          .asString()
          .contains("E110: `payment` is no team of the decision", "`payments`");
    }

    @Test
    void mayComeLater() throws IOException {
      String blank = ALICE.replace("Latency,3", "Latency,").replace("use,1", "use,");
      Decision decision =
          ((Outcome.Ok<ReadDecision>)
                  read(
                      Map.of(
                          "ratings/alice.csv",
                          ALICE.replace(",20,", ",30,"),
                          "ratings/bob.csv",
                          blank)))
              .value()
              .decision();
      assertThat(decision.teams()).hasSize(1);
      assertThat(decision.awaited()).extracting(one -> one.id()).containsExactly("bob");
    }

    @Test
    void ofACopyAreTold() throws IOException {
      assertThat(told(read(Map.of("ratings/alice.csv", ALICE, "ratings/alice (1).csv", ALICE))))
          .anyMatch(problem -> problem.contains("F203"));
    }
  }

  @Test
  void aListedTeamWhoseTableHasHeadingsAloneHasNotRatedYet() throws IOException {
    Outcome<ReadDecision> outcome =
        read(
            "title: T\nquestion: Q?\nteams: [alice, bob]\n",
            Map.of("ratings/alice.csv", ALICE, "ratings/bob.csv", "criterion,Kafka,RabbitMQ\n"));
    assertThat(told(outcome))
        .containsExactly(
            "ratings/bob.csv E201: the table has headings alone: the team has not rated yet - add a"
                + " row for each criterion, or delete the file if the team will not rate");
    assertThat(outcome.problems()).noneMatch(Problem::isError);
  }
}
