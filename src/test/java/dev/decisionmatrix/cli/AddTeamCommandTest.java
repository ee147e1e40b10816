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
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"points", "percent", "rank", "pairwise"})
  void unfilledItIsLeftOutWithAWarningThatSaysWhatToDo(String kind) {
    Run.of("add-team", wiki, "Payments", "--kind", kind);
    Run run = Run.of("check", wiki);
    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains("weights/payments.csv:1:", "`payments` has not weighed yet", "= help: fill in ")
        .doesNotContain("error[");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "points  | weight     | 40,30,20,10    | points",
        "percent | weight (%) | 40,30,20,10    | percent",
        "percent | weight (%) | 40%,30%,20 %,10% | percent",
        "rank    | rank       | 1,2,2,4        | rank"
      })
  void asksForAKindThatIsReadAsSuch(String kind, String heading, String weights, String read)
      throws IOException {
    Run run = Run.of("add-team", wiki, "Payments", "--kind", kind);
    assertThat(run.out()).contains("Fill in `" + heading + "`: ");
    String text = Folders.text(table("payments"));
    assertThat(text.lines().findFirst())
        .hasValue("\uFEFFcriterion,name,worst,best," + heading + ",rationale");
    String[] filled = weights.split(",", -1);
    String[] lines = text.split("\r\n", -1);
    for (int row = 1; row <= filled.length; row++) {
      lines[row] = lines[row].substring(0, lines[row].length() - 1) + filled[row - 1] + ",";
    }
    Files.writeString(table("payments"), String.join("\r\n", lines));
    assertThat(Run.of("build", "--strict", wiki, "-o", folder.resolve("out")).err()).isEmpty();
    assertThat(Folders.text(folder.resolve("out/wiki.json")))
        .containsPattern("\"id\": \"payments\",[^}]*\"kind\": \"" + read + "\"");
  }

  @Nested
  class ComparedInPairs {
    @Test
    void hasAColumnForEachCriterion() throws IOException {
      Run.of("add-team", wiki, "Payments", "--kind", "pairwise", "--separator", "semicolon");
      assertThat(Folders.text(table("payments")))
          .isEqualTo(
              """
              \uFEFFcriterion;name;worst;best;easy-editing;finding;review;monthly-cost;rationale
              easy-editing;Easy editing;1;5;1;;;;
              finding;Finding things;1;5;;1;;;
              review;Changes can be reviewed;1;5;;;1;;
              monthly-cost;Monthly cost;100 EUR;0 EUR;;;;1;
              """
                  .replace("\n", "\r\n"));
      Folders.edit(table("payments"), ";1;;;;\r", ";1;3;1/2;5;\r");
      Folders.edit(table("payments"), ";;1;;;\r", ";;1;2;0,5;\r");
      Folders.edit(table("payments"), ";;;1;;\r", ";;;1;1;as dear\r");
      assertThat(Run.of("check", wiki).err()).doesNotContain("error[");
      Run.of("build", wiki, "-o", folder.resolve("out"));
      assertThat(Folders.text(folder.resolve("out/wiki.json")))
          .containsPattern("\"id\": \"payments\",[^}]*\"kind\": \"pairwise\"");
    }

    @Test
    void leavesOutColumnsThatWouldBeTakenForCriteria() throws IOException {
      Folders.edit(wiki.resolve("criteria.csv"), "review,Changes", "best,Changes");
      Folders.edit(wiki.resolve("criteria.csv"), "Finding things", "Name");
      Run.of("add-team", wiki, "Payments", "--kind", "pairwise");
      assertThat(Folders.text(table("payments")).lines().findFirst())
          .hasValue("\uFEFFcriterion,worst,easy-editing,finding,best,monthly-cost,rationale");
    }

    @Test
    void needsTwo() throws IOException {
      Files.writeString(wiki.resolve("criteria.csv"), "id,name\nonly,Only\n");
      Run run = Run.of("add-team", wiki, "Payments", "--kind", "pairwise");
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("there are no two criteria that could be compared");
      assertThat(table("payments")).doesNotExist();
    }
  }

  @Test
  void aTemplateKeepsItsColumnsWhateverTheKind() throws IOException {
    Path templates = Files.createDirectories(folder.resolve("templates"));
    Files.writeString(
        templates.resolve("team.csv"),
        "criterion,rank,weight,why\n{{criterion}},,,\nDo not sort.,,,\n");
    Run run = Run.of("add-team", wiki, "Payments", "--templates", templates, "--kind", "percent");
    assertThat(run.exit()).isZero();
    assertThat(Folders.text(table("payments")))
        .startsWith("\uFEFFcriterion,weight (%),why\r\neasy-editing,,\r\n")
        .endsWith("Do not sort.,,\r\n");
    Run.of("add-team", wiki, "Search", "--templates", templates, "--kind", "pairwise");
    assertThat(Folders.text(table("search")))
        .startsWith("\uFEFFcriterion,easy-editing,finding,review,monthly-cost,why\r\n")
        .endsWith("Do not sort.,,,,,\r\n");
  }

  @Test
  void anUnknownKindIsWrongUse() {
    Run run = Run.of("add-team", wiki, "Payments", "--kind", "stars");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("points").contains("pairwise");
  }

  @Nested
  class OfATeamThatIsListed {
    @BeforeEach
    void list() throws IOException {
      Folders.edit(
          wiki.resolve("decision.yaml"),
          "teams:",
          "teams:\n  - id: pay_team\n    name: Payments & Co\n    power: 2.5"
              + "\n  - id: search\n    power: 0\n  - plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pay_team", "Pay Team", "PAY-TEAM", "Payments & Co", "payments&co"})
    void theFileHasTheIdThatIsThere(String words) {
      Run run = Run.of("add-team", wiki, words);
      assertThat(run.exit()).isZero();
      assertThat(table("pay_team")).exists();
      assertThat(run.out())
          .contains("decision.yaml lists it as `Payments & Co`, with power 2.5.")
          .doesNotContain("- id:");
    }

    @Test
    void aPowerOfNothingIsTold() {
      assertThat(Run.of("add-team", wiki, "Search").out())
          .contains("with power 0: its weights will be shown and count for nothing");
    }

    @Test
    void aSimilarOneWithoutATableIsNamed() {
      assertThat(Run.of("add-team", wiki, "Serach").out())
          .contains("decision.yaml lists a team `search`, whose table is missing")
          .contains("rename the file to `search.csv`");
    }

    @Test
    void aTableThatIsThereStays() throws IOException {
      Files.writeString(wiki.resolve("weights/Pay-Team.CSV"), "mine");
      Run run = Run.of("add-team", wiki, "Payments & Co", "--kind", "rank");
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err())
          .contains("`weights/Pay-Team.CSV` is there already, and is not overwritten")
          .contains("have the team fill it in; to begin anew, move it away first");
      assertThat(Folders.names(wiki.resolve("weights")))
          .containsExactly("Pay-Team.CSV", "example-team.csv");
    }

    @Test
    void anIdThatLeadsElsewhereIsRefused() throws IOException {
      Folders.edit(wiki.resolve("decision.yaml"), "id: pay_team", "id: ../../pay");
      Run run = Run.of("add-team", wiki, "Payments & Co");
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("the id `../../pay`, which cannot name a file");
    }
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
