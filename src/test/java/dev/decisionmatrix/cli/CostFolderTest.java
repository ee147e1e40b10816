package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with costs, from the workbook back to the files and under other names. */
class CostFolderTest {
  private static final String EVIDENCE =
      """
      option,criterion,rating,source,locator,claim
      kafka,latency,12,bench,p. 1,Fast
      rabbit,latency,35,bench,p. 1,Slower
      kafka,rent,$1200,bench,p. 2,As offered
      rabbit,rent,900,bench,p. 2,As offered
      rabbit,rent,1100,,,Our guess
      """;

  @TempDir private Path temp;
  private Path folder;

  @BeforeEach
  void write() throws IOException {
    folder = temp.resolve("queue");
    write("decision.yaml", "title: Choose a queue\nquestion: Which?\n");
    write("options.csv", "id,name\nkafka,Kafka\nrabbit,RabbitMQ\n");
    write(
        "criteria.csv",
        "id,name,unit,worst,best,role\nlatency,Latency,ms,500,0,\nrent,Rent,USD,,,cost\n");
    write("sources.csv", "id,title\nbench,Queue bench\n");
    write("evidence.csv", EVIDENCE);
    write("weights/search.csv", "criterion,weight\nlatency,1\nrent,\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private Run changed(String... lines) throws IOException {
    Path output = temp.resolve("output");
    assertThat(Run.of("build", folder, "-o", output, "--quiet").exit()).isZero();
    Path workbook = output.resolve("queue.xlsx");
    ExampleWorkbook.change(workbook, List.of(lines));
    return Run.of("import", workbook, folder, "--yes");
  }

  @Test
  void aCostThatWasChangedComesBackAlone() throws IOException {
    Run run = changed("Evidence E7: 1250", "Evidence G9: no");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("(C4), rating: $1200 -> 1250", "2 changes in 1 file");
    assertThat(text("evidence.csv"))
        .isEqualTo(
            EVIDENCE
                .replace("$1200", "1250")
                .replace("claim\n", "claim,counts\n")
                .replace("Our guess\n", "Our guess,no\n")
                .replace("Fast\n", "Fast,\n")
                .replace("Slower\n", "Slower,\n")
                .replace("offered\n", "offered,\n"));
  }

  @Test
  void aCostBelowZeroDoesNot() throws IOException {
    Run run = changed("Evidence E7: -5");
    assertThat(run.exit()).isNotZero();
    assertThat(run.out() + run.err()).contains("Evidence E7", "-5");
    assertThat(text("evidence.csv")).isEqualTo(EVIDENCE);
  }

  @Test
  void aCostThatIsTriedStaysInTheWorkbook() throws IOException {
    Run run = changed("Cost D7: 800");
    assertThat(run.out() + run.err())
        .contains("`Cost to try of Kafka, Rent` is `800`", "stays in the workbook");
    assertThat(text("evidence.csv")).isEqualTo(EVIDENCE);
  }

  private void writeBudget(String most) throws IOException {
    write(
        "criteria.csv",
        "id,name,unit,must_reach,role\nlatency,Latency,ms,,\nrent,Rent,USD," + most + ",cost\n");
    write(
        "decision.yaml", "title: Choose a queue\nquestion: Which?\nscale: {worst: 500, best: 0}\n");
  }

  @Test
  void aBudgetKnocksOutWhatCostsMore() throws IOException {
    writeBudget("1100 USD");
    Path output = temp.resolve("output");
    assertThat(Run.of("build", folder, "-o", output, "--quiet").exit()).isZero();
    assertThat(Files.readString(output.resolve("queue.md")))
        .contains("*Rent* must not exceed 1,100 USD, which knocks out *Kafka*")
        .contains("it is knocked out: *Rent* must not exceed 1,100 USD, but comes to 1,200 USD")
        .contains(
            "*Kafka* comes back if *Rent* costs at most 1,100 USD (now 1,200 USD), and would");
    assertThat(Files.readString(output.resolve("queue.json")))
        .contains("\"mustReach\": 1100", "\"knockedOutBy\": [\n        \"rent\"\n      ]");
  }

  @Test
  void aBudgetThatWasChangedComesBack() throws IOException {
    writeBudget("1100");
    Run run = changed("Cost C12: 1250");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("must_reach: 1100 -> 1250", "1 change in 1 file");
    assertThat(text("criteria.csv")).contains("rent,Rent,USD,1250,cost");
  }

  @Test
  void aBudgetBelowZeroIsTold() throws IOException {
    writeBudget("-5");
    Run run = Run.of("check", folder);
    assertThat(run.exit()).isNotZero();
    assertThat(run.out() + run.err()).contains("C107", "`must_reach` `-5` is not from 0 to");
  }

  @Test
  void aCostIsRenamedWhereverItIsMeant() throws IOException {
    Run run = Run.of("rename", "criterion", "rent", "fees", folder);
    assertThat(run.err()).isEmpty();
    assertThat(text("criteria.csv")).endsWith("\nfees,Rent,USD,,,cost\n");
    assertThat(text("evidence.csv")).isEqualTo(EVIDENCE.replace(",rent,", ",fees,"));
    assertThat(text("weights/search.csv")).isEqualTo("criterion,weight\nlatency,1\nfees,\n");
    assertThat(Run.of("check", folder).exit()).isZero();
  }

  @Test
  void anOptionIsRenamedWhereItCosts() throws IOException {
    assertThat(Run.of("rename", "option", "rabbit", "bunny", folder).exit()).isZero();
    assertThat(text("evidence.csv")).isEqualTo(EVIDENCE.replace("rabbit,", "bunny,"));
  }
}
