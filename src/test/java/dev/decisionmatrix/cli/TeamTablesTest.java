package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a meeting or a new id changes goes into the tables in which teams rate. */
class TeamTablesTest {
  private static final String YAML =
      """
      title: T
      question: Q?
      teams: [search, {id: experts, name: The Experts, power: 2}]
      """;

  @TempDir Path temp;

  private Path folder() throws IOException {
    Path folder = ExampleFolder.with(List.of()).in(temp.resolve("input"));
    Files.writeString(folder.resolve("decision.yaml"), YAML);
    Files.createDirectories(folder.resolve("ratings"));
    Files.writeString(
        folder.resolve("ratings/search.csv"),
        "Criterion;kafka;RabbitMQ\nLatency;20,5;\"35\"\nCost;2;4\n");
    Files.writeString(
        folder.resolve("ratings/The Experts.csv"), "option,latency,cost\nrabbit,30,\nkafka,10,5\n");
    return folder;
  }

  private static String table(Path folder, String team) throws IOException {
    return Files.readString(folder.resolve("ratings").resolve(team + ".csv"));
  }

  @Test
  void takeWhatAMeetingChanged() throws IOException {
    Path folder = folder();
    Path output = temp.resolve("output");
    assertThat(Run.of("build", folder, "-o", output, "--quiet").exit()).isZero();
    Path workbook = output.resolve("queue.xlsx");
    ExampleWorkbook.change(
        workbook, List.of("Evidence E7: 21.5", "Evidence E6: 12", "Evidence G10: no"));
    Run run = Run.of("import", workbook, folder, "--yes");
    assertThat(run.err())
        .contains("(Evidence G10): warning[I202]")
        .contains("clear cell C2 of ratings/search.csv to leave the rating out");
    assertThat(table(folder, "search"))
        .isEqualTo("Criterion;kafka;RabbitMQ\nLatency;21,5;\"35\"\nCost;2;4\n");
    assertThat(table(folder, "The Experts"))
        .isEqualTo("option,latency,cost\nrabbit,30,\nkafka,12,5\n");
  }

  @Test
  void takeOtherIds() throws IOException {
    Path folder = folder();
    assertThat(Run.of("rename", "option", "rabbit", "mq", folder).exit()).isZero();
    assertThat(Run.of("rename", "criterion", "cost", "price", folder).exit()).isZero();
    assertThat(table(folder, "The Experts"))
        .isEqualTo("option,latency,price\nmq,30,\nkafka,10,5\n");
    assertThat(table(folder, "search")).startsWith("Criterion;kafka;RabbitMQ\n");
  }

  @Test
  void bearTheIdOfTheirTeamOrItsName() throws IOException {
    Path folder = folder();
    Run run = Run.of("rename", "team", "search", "finders", folder);
    assertThat(run.out()).contains("and the names of the team's files");
    assertThat(folder.resolve("weights/finders.csv")).exists();
    assertThat(folder.resolve("ratings/finders.csv")).exists();
    assertThat(Run.of("rename", "team", "experts", "council", folder).exit()).isZero();
    assertThat(folder.resolve("ratings/The Experts.csv")).exists();
    assertThat(Run.of("check", folder).err()).doesNotContain("error");
  }

  @Test
  void keepTheirNamesWhereTheNewOneIsTaken() throws IOException {
    Path folder = folder();
    Files.writeString(folder.resolve("ratings/finders.csv.txt"), "");
    Files.createDirectories(folder.resolve("weights/finders.csv"));
    Run run = Run.of("rename", "team", "search", "finders", folder);
    assertThat(run.exit()).isNotZero();
    assertThat(folder.resolve("ratings/search.csv")).exists();
    assertThat(folder.resolve("weights/search.csv")).exists();
  }
}
