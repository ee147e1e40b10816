package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a meeting or a new id changes goes into the cells of a table with a column per option. */
class WideFolderTest {
  @TempDir Path temp;

  private Path folder(String table) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("input/queue"));
    Files.writeString(folder.resolve("decision.yaml"), "title: T\nquestion: Q?\n");
    Files.writeString(folder.resolve("ratings.csv"), table);
    return folder;
  }

  private Run carriedBack(Path folder, String... typed) throws IOException {
    Path output = temp.resolve("output");
    assertThat(Run.of("build", folder, "-o", output, "--quiet").exit()).isZero();
    Path workbook = output.resolve("queue.xlsx");
    ExampleWorkbook.change(workbook, List.of(typed));
    return Run.of("import", workbook, folder, "--yes");
  }

  private static String table(Path folder) throws IOException {
    return Files.readString(folder.resolve("ratings.csv"));
  }

  @Test
  void carriesAMeetingBackIntoTheTable() throws IOException {
    Path folder =
        folder(
            """
            Criterion;Weight;Best;Worst;Must reach;Kafka;Rabbit MQ
            Latency;50 %;0;500;;20;"35"
            Ease;50 %;;;;2,5;4
            Total;100 %;;;;;
            """);
    Run run = carriedBack(folder, "Evidence E5: 40", "Weights G8: 60", "Weights D9: 2");
    assertThat(run.err()).isEmpty();
    assertThat(table(folder))
        .isEqualTo(
            """
            Criterion;Weight;Best;Worst;Must reach;Kafka;Rabbit MQ
            Latency;60;0;500;;40;"35"
            Ease;50;;;2;2,5;4
            Total;100 %;;;;;
            """);
  }

  /** The first cell names the row of criteria, as people head it. */
  @Test
  void readsRowsOfUnitsAndEndsAsSuchWhateverStandsInTheCorner() throws IOException {
    Path folder =
        folder(
            """
            Criterion,Latency,Ease
            weight,3,1
            unit,ms,
            worst,500,
            best,0,
            Kafka,100,2
            Rabbit MQ,200,4
            """);
    Run run = Run.of("build", folder, "-o", temp.resolve("output"), "--quiet");
    assertThat(run.err()).isEmpty();
    assertThat(Files.readString(temp.resolve("output/queue.md")))
        .contains("* Latency (weight 75%; 500 to 0 ms, less is better)")
        .contains("*Kafka*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Criteria,Latency,Ease\nWeight,75%,25%\nKafka,2,4\nRabbit MQ,4,2\n",
        "Criteria,Latency,Ease,Total\nWeight,3,1,\nKafka,2,4,10\nRabbit MQ,4,2,14\n"
      })
  void readsAFirstRowOfWeightsAsSuchWhateverStandsInTheCorner(String table) throws IOException {
    Run run = Run.of("build", folder(table), "-o", temp.resolve("output"), "--quiet");
    assertThat(run.err()).doesNotContain("error");
    assertThat(Files.readString(temp.resolve("output/queue.md")))
        .contains("* Latency (weight 75%)")
        .contains("*Kafka*");
  }

  /** A thing may weigh something itself. */
  @Test
  void takesARowOfWeightsThatIsNoWholeForACriterion() throws IOException {
    Path folder = folder("Criteria,Dell,HP\nWeight,3,5\nScreen,5,4\n");
    Run run = Run.of("build", folder, "-o", temp.resolve("output"), "--quiet");
    assertThat(run.err()).contains("nobody has weighed the criteria");
  }

  @Test
  void carriesAMeetingBackIntoATurnedTable() throws IOException {
    Path folder =
        folder(
            """
            Option,Latency,Ease
            weight,3,1
            best,0,
            worst,500,
            Kafka,20,2
            Rabbit MQ,35,4
            """);
    Run run =
        carriedBack(folder, "Evidence E6: 50", "Weights G9: 2", "Weights D9: 2", "Evidence H5: no");
    assertThat(run.err()).contains("warning[I202]");
    assertThat(table(folder))
        .isEqualTo(
            """
            Option,Latency,Ease
            weight,3,2
            best,0,
            worst,500,
            Kafka,20,2
            Rabbit MQ,50,4
            """);
  }

  @Test
  void keepsAnIdThatComesOfAName() throws IOException {
    Path folder = folder("Criterion,Weight,Kafka,Rabbit MQ\nLatency,1,2,3\n");
    Run run = Run.of("rename", "option", "rabbit-mq", "rabbit", folder);
    assertThat(run.exit()).isEqualTo(Exit.WRONG_USE.code());
    assertThat(run.err()).contains("the id `rabbit-mq` comes of the name in ratings.csv");
    assertThat(Run.of("rename", "team", "our-team", "us", folder).err())
        .contains("list one team under `teams`");
  }

  @Test
  void givesAnotherIdInTheTableToo() throws IOException {
    Path folder = ExampleFolder.with(List.of()).in(temp.resolve("input"));
    Files.writeString(
        folder.resolve("ratings.csv"), "option,latency,cost\nRabbitMQ,1,3\nkafka,2,3\n");
    assertThat(Run.of("rename", "option", "kafka", "log", folder).exit()).isZero();
    assertThat(table(folder)).isEqualTo("option,latency,cost\nRabbitMQ,1,3\nlog,2,3\n");
    assertThat(Run.of("rename", "criterion", "latency", "speed", folder).exit()).isZero();
    assertThat(table(folder)).isEqualTo("option,speed,cost\nRabbitMQ,1,3\nlog,2,3\n");
  }

  @Test
  void carriesPointsAndLimitsBackAsTheyAreWritten() throws IOException {
    Path folder =
        folder(
            """
            Criterion;Weight;Unit;Value;A;B
            Quality;40;;;3;4
            Latency;60;ms;"0:100 %; 200 : 75 %; 500:0";100;250
            Uptime;20;%;at-least 99,9;99,5;99,95
            """);
    Run run = carriedBack(folder, "Values D8: 150", "Values E8: 0.825", "Values D10: 99.5");
    assertThat(run.err()).isEmpty();
    assertThat(table(folder))
        .isEqualTo(
            """
            Criterion;Weight;Unit;Value;A;B
            Quality;40;;;3;4
            Latency;60;ms;"0:100 %; 150 : 82,5 %; 500:0";100;250
            Uptime;20;%;at-least 99,5;99,5;99,95
            """);
  }

  @Test
  void pointsThatWouldTurnTheLineStayWhereTheyAre() throws IOException {
    String table =
        """
        Criterion,Weight,Value,A,B
        Quality,40,,3,4
        Warmth,60,10:0; 20:1; 25:0.5; 30:0,12,25
        """;
    Path folder = folder(table);
    Run run = carriedBack(folder, "Values E9: 0.8", "Values D9: 19");
    assertThat(run.err())
        .contains("(Values D9)", "`Rating of point 3 of Warmth` is now `19`: that does not lie")
        .contains("no point of `Warmth` is carried back");
    assertThat(table(folder)).isEqualTo(table);
  }
}
