package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddTeamCommandTest {
  @TempDir Path folder;
  private Path wiki;

  @BeforeEach
  void startADecision() {
    wiki = Folders.example(folder, "wiki");
  }

  private Path table(String id) {
    return wiki.resolve("weights").resolve(id + ".csv");
  }

  @Test
  void listsEveryCriterionWithItsScale() throws IOException {
    assertThat(Run.of("add-team", wiki, "Payments").exit()).isZero();
    assertThat(Files.readAllBytes(table("payments"))).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(Folders.text(table("payments")))
        .isEqualTo(
            """
            \uFEFFcriterion,name,worst,best,weight,rationale
            easy-editing,Easy editing,1,5,,
            finding,Finding things,1,5,,
            review,Changes can be reviewed,1,5,,
            monthly-cost,Monthly cost,100 EUR,0 EUR,,
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void unfilledItIsAnErrorThatSaysWhatToDo() {
    Run.of("add-team", wiki, "Payments");
    Run run = Run.of("check", wiki);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("weights/payments.csv").contains("= help: ");
  }

  @ParameterizedTest
  @CsvSource({"comma,12.5", "semicolon,'12,5'", "tab,12.5"})
  void filledInItBuildsAtOnce(String separator, String weight) throws IOException {
    Run.of("add-team", wiki, "Payments", "--separator", separator);
    String mark = separator.equals("comma") ? "," : separator.equals("tab") ? "\t" : ";";
    Path table = table("payments");
    String filled =
        Folders.text(table)
            .lines()
            .map(line -> line.endsWith(mark + mark) ? filled(line, weight, mark) : line)
            .collect(Collectors.joining("\r\n"));
    Files.writeString(table, filled);
    Run run = Run.of("build", "--strict", wiki, "-o", folder.resolve("out"));
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(Folders.text(folder.resolve("out/wiki.json"))).contains("\"id\": \"payments\"");
  }

  private static String filled(String line, String weight, String mark) {
    return line.substring(0, line.length() - 1) + weight + mark + "we say so";
  }

  @Test
  void aDecimalCommaComesWithTheSemicolon() throws IOException {
    Folders.edit(wiki.resolve("criteria.csv"), "EUR,100,0", "EUR,99.5,0");
    Run.of("add-team", wiki, "Payments", "--separator", "semicolon");
    assertThat(Folders.text(table("payments")))
        .contains("monthly-cost;Monthly cost;99,5 EUR;0 EUR");
  }

  @Test
  void aNameThatLooksLikeAFormulaStaysText() throws IOException {
    Folders.edit(wiki.resolve("criteria.csv"), "Easy editing", "=HYPERLINK(1)");
    Run.of("add-team", wiki, "Payments");
    assertThat(Folders.text(table("payments"))).contains("easy-editing,'=HYPERLINK(1),");
  }

  @Test
  void worksBeforeAnyTeamHasWeighed() throws IOException {
    Files.delete(wiki.resolve("weights/example-team.csv"));
    assertThat(Run.of("add-team", wiki, "Payments").exit()).isZero();
  }

  @Nested
  class TheFileIsNamedAfterTheTeam {
    @ParameterizedTest
    @CsvSource({
      "Team Payments,team-payments",
      "payments,payments",
      "Équipe / Données,equipe-donnees",
      "../../etc,etc",
      "Команда 1,команда-1"
    })
    void inLettersDigitsAndHyphens(String name, String id) {
      Run run = Run.of("add-team", wiki, name);
      assertThat(run.exit()).isZero();
      assertThat(table(id)).exists();
    }

    @Test
    void andTheNameItselfGoesIntoTheYaml() {
      assertThat(Run.of("add-team", wiki, "Team Payments").out())
          .contains("  - id: team-payments\n    name: \"Team Payments\"");
      assertThat(Run.of("add-team", wiki, "payments").out()).doesNotContain("- id:");
    }

    @Test
    void aNameWithoutLetterOrDigitIsWrongUse() {
      assertThat(Run.of("add-team", wiki, "--", "...").exit()).isEqualTo(2);
    }
  }

  @Test
  void neverOverwrites() throws IOException {
    String before = Folders.text(table("example-team"));
    Run run = Run.of("add-team", wiki, "Example Team");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("is there already, and is not overwritten");
    assertThat(table("example-team")).hasContent(before);
  }

  @Test
  void brokenCriteriaAreTold() throws IOException {
    Folders.edit(wiki.resolve("criteria.csv"), "finding,Finding things", "review,Finding things");
    Run run = Run.of("add-team", wiki, "Payments");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("criteria.csv:").contains("error[C101]");
    assertThat(table("payments")).doesNotExist();
  }
}
