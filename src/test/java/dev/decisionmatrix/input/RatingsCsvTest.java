package dev.decisionmatrix.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.PointWeights;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table with a column for each option says what five files and a folder would. */
class RatingsCsvTest {
  @TempDir Path temp;

  private Outcome<ReadDecision> read(String table) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("one"));
    Files.writeString(folder.resolve("decision.yaml"), "title: T\nquestion: Q?\n");
    Files.writeString(folder.resolve("ratings.csv"), table);
    return DecisionReader.read(folder);
  }

  private Decision decision(String table) throws IOException {
    Outcome<ReadDecision> read = read(table);
    assertThat(read.problems()).isEmpty();
    return ((Outcome.Ok<ReadDecision>) read).value().decision();
  }

  private static final String UPRIGHT =
      """
      Criterion,Weight,Unit,Worst,Best,Must reach,Kafka,Rabbit MQ
      Latency,50,ms,500,0,400,20,35
      Ease of use,30,,,,,2,4
      Running cost,20,,,,,,3
      Total,100,,,,,,
      """;

  private static final String TURNED =
      """
      Option;Latency;Ease of use;Running cost;Total
      Weight;50;30;20;100
      Unit;ms;;;
      Worst;500;;;
      Best;0;;;
      Must reach;400;;;
      Kafka;20;2;;
      Rabbit MQ;35;4;3;
      """;

  @ParameterizedTest
  @ValueSource(strings = {UPRIGHT, TURNED})
  void namesAllThatADecisionNeeds(String table) throws IOException {
    Decision decision = decision(table);
    assertThat(decision.options())
        .containsExactly(
            new Option("kafka", "Kafka", ""), new Option("rabbit-mq", "Rabbit MQ", ""));
    assertThat(decision.criteria())
        .extracting(Criterion::id)
        .containsExactly("latency", "ease-of-use", "running-cost");
    Criterion latency = decision.criteria().get(0);
    assertThat(latency.scale()).isEqualTo(new Scale(500, 0));
    assertThat(latency.unit()).isEqualTo("ms");
    assertThat(latency.mustReach()).hasValue(400);
    assertThat(decision.claims())
        .extracting(Claim::rating)
        .containsExactly(20.0, 35.0, 2.0, 4.0, 3.0);
    assertThat(decision.claims()).extracting(Claim::text).containsOnly("rated by us");
    assertThat(decision.claims()).allMatch(claim -> claim.source().isEmpty());
    assertThat(decision.teams()).hasSize(1);
    assertThat(decision.teams().get(0).id()).isEqualTo("our-team");
    assertThat(decision.teams().get(0).name()).isEqualTo("our team");
    assertThat(((PointWeights) decision.teams().get(0).raw()).points().values())
        .containsExactly(50.0, 30.0, 20.0);
  }

  @Test
  void turnsByKnownNamesAlone() throws IOException {
    String table =
        """
        ,Latency,Ease,Cost
        RabbitMQ,35,4,3
        Kafka,20,2,3
        """;
    Outcome<ReadDecision> read =
        DecisionReader.read(TestFolder.valid().with("ratings.csv", table).in(temp));
    assertThat(read.problems()).filteredOn(Problem::isError).isEmpty();
    List<Claim> claims = ((Outcome.Ok<ReadDecision>) read).value().decision().claims();
    Claim last = claims.get(claims.size() - 1);
    assertThat(last.option().id()).isEqualTo("kafka");
    assertThat(last.criterion().id()).isEqualTo("cost");
    assertThat(last.rating()).isEqualTo(3);
    assertThat(last.number()).isEqualTo(claims.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Criterion,Weight,Must reach,Must_reach_group,A,B
        Cost,50,4,either,5,3
        Ease,50,3,Either,2,4
        """,
        """
        Option,Cost,Ease
        Weight,50,50
        Must reach,4,3
        One of,either,Either
        A,5,2
        B,3,4
        """
      })
  void readsOfWhichDemandsOneIsEnough(String table) throws IOException {
    assertThat(decision(table).criteria())
        .extracting(Criterion::eitherOr)
        .containsExactly("either", "either");
  }

  @Test
  void tellsAWordThatCriteriaCsvHasOtherwise() throws IOException {
    String table = "Criterion,must_reach_group,RabbitMQ,Kafka\nLatency,X,3,4\n";
    assertThat(
            DecisionReader.read(TestFolder.valid().with("ratings.csv", table).in(temp)).problems())
        .extracting(Problem::message)
        .contains("`must_reach_group` of `latency` is `X` here and blank in criteria.csv");
  }

  /** Totals of {@code Cost 25 4 3 5, Time 20 3 5 2} and three more, by hand. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Total,100,385,355,350",
        "Weighted mean,,3.85,3.55,3.5",
        "Sum,,19,18,17",
        "Average,,3.8,3.6,3.4",
        "Score,,77 %,71 %,70 %",
        "Score,,0.77,0.71,0.70",
        "Score,,71.3,63.8,62.5",
        "Rank,,1,2,3"
      })
  void isContentWithATotalHoweverItWasAddedUp(String total) throws IOException {
    assertThat(read(FIVE + total + "\n").problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Total,100,385,355,351 | the table says `351`, the weighted sum of `Option C` is 350",
        "Mean,,3.7,3.6,3.5 | the table says `3.7`, the weighted mean of `Option A` is 3.9",
        "Total,95,385,355,350 | the table says `95`, the weights total 100",
        "Rank,,1,3,2 | no usual way to add up gives what this row says",
        "Points,,7,1,900 | no usual way to add up gives what this row says",
      })
  void tellsATotalThatDoesNotComeOut(String total, String told) throws IOException {
    assertThat(read(FIVE + "Sum,,19,18,17\n" + total + "\n").problems())
        .extracting(Problem::message)
        .contains(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Gewichtung", "Poids", "Peso", "\u91CD\u307F"})
  void knowsWeightsInOtherLanguages(String heading) throws IOException {
    Decision decision = decision(FIVE.replace("Weight", heading));
    assertThat(decision.options()).extracting(Option::name).doesNotContain(heading).hasSize(3);
  }

  @Test
  void tellsColumnsOfWordsWithoutAskingForOptions() throws IOException {
    assertThat(read("Criterion,Weight,A,B\nSSO,1,ja,nein\n").problems())
        .extracting(problem -> problem.code().id())
        .containsExactly("E101", "E101");
  }

  @Test
  void tellsAColumnWithoutANameOnce() throws IOException {
    assertThat(read(FIVE.replace("Option B", "")).problems())
        .extracting(problem -> problem.code().id() + " " + problem.message())
        .containsExactly("T109 there are values in this column, but no name above them");
  }

  @Test
  void tellsARowThatHasLostItsName() throws IOException {
    assertThat(read(FIVE.replace("Risk,", ",")).problems())
        .extracting(problem -> problem.code().id() + " " + problem.message())
        .containsExactly("T104 there are values, but no name of a criterion before them");
  }

  @Test
  void doesNotAskForWeightsWhereTheTableCannotBeRead() throws IOException {
    assertThat(read("My matrix 2026,,,,\n" + FIVE).problems())
        .extracting(problem -> problem.code().id())
        .containsExactly("T102");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Risk,20,4,3-4,4 | write one number, such as the middle: `3.5`",
        "Risk,20,4,\u200F3,4 | an invisible character stands beside it: type `3` anew",
        "Risk,20,4,3\u200B,4 | an invisible character stands beside it: type `3` anew",
      })
  void tellsWhatToWriteInstead(String row, String help) throws IOException {
    assertThat(read(FIVE.replace("Risk,20,4,3,4", row)).problems())
        .extracting(Problem::help)
        .containsExactly(help);
  }

  private static final String FIVE =
      """
      Criterion,Weight,Option A,Option B,Option C
      Cost,25,4,3,5
      Time,20,3,5,2
      Risk,20,4,3,4
      Fit,20,5,3,3
      Ease,15,3,4,3
      """;
}
