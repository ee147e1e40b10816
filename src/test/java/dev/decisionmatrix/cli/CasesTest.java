package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.json.JsonTree;
import dev.decisionmatrix.pdf.Poppler;
import dev.decisionmatrix.xlsx.SheetValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions of which people said what must come out, in every file that is published. */
class CasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");

  @TempDir static Path output;

  private static Run built;

  @BeforeAll
  static void build() {
    built = Run.of("build", CASES, "-o", output, "--fail-on", "open");
  }

  private static JsonTree figures(String id) throws IOException {
    return JsonTree.of(Folders.text(output.resolve(id + ".json")));
  }

  private static SheetValues workbook(String id) throws IOException {
    return SheetValues.stored(Files.readAllBytes(output.resolve(id + ".xlsx")));
  }

  /** With all white space made single spaces. */
  private static String report(String id, String... options) throws Exception {
    byte[] pdf = Files.readAllBytes(output.resolve(id + ".pdf"));
    List<String> command = new ArrayList<>(List.of("pdftotext", "-raw"));
    command.addAll(List.of(options));
    return Poppler.of(pdf, output, command).replaceAll("\\s+", " ");
  }

  /** Every option is poor: 5/12 x 25 + 4/12 x 25 = 18.75 for A, 3/12 x 25 = 6.25 for B. */
  @Nested
  class NoGoodOption {
    private static final String REASON =
        "But with 18.8 of 100 points none of them is good: 50 is good enough.";

    @Test
    void isToldInTheVerdict() throws IOException {
      JsonTree json = figures("poor");
      assertThat(json.at("verdict.kind")).isEqualTo("clear");
      assertThat(json.number("options.0.score")).isEqualTo(18.75);
      assertThat((List<?>) json.at("verdict.reasons")).hasSize(2).element(1).isEqualTo(REASON);
      assertThat(json.number("policy.goodEnough")).isEqualTo(50);
    }

    @Test
    void isToldOnPageOneInTheRecordAndInTheIndex() throws Exception {
      assertThat(report("poor", "-l", "1")).contains(REASON);
      assertThat(Folders.text(output.resolve("poor.md"))).contains(REASON);
      assertThat(Folders.text(output.resolve("index.md"))).contains(REASON);
      assertThat(built.out())
          .contains("clear: A leads with 19 of 100, B follows with 6, but none of them is good");
    }

    @Test
    void isToldInTheWorkbook() throws IOException {
      SheetValues workbook = workbook("poor");
      assertThat(workbook.named("Verdict")).containsExactly("clear");
      assertThat(workbook.all())
          .containsValue(
              "By the weights of the team, missing evidence at midpoint, on assumptions alone:")
          .containsValue(
              "It holds in 100% of the samples. But 18.8 of 100 is not good: 50 would be.");
    }
  }

  /** The leader has no evidence on what it must reach. */
  @Nested
  class MustUnknown {
    private static final String REASON =
        "Missing evidence could knock out “B” (on “Certified” it must reach 1) and put “A” (up to"
            + " 43.2) first.";

    @Test
    void failsARunThatRefusesWhatIsOpen() {
      assertThat(built.exit()).isEqualTo(1);
      assertThat(built.err())
          .contains(
              "must: the verdict is `open`, refused by `--fail-on open`\n",
              "must-zero: the verdict is `open`, refused by `--fail-on open`\n");
    }

    @Test
    void isOpenInTheFigures() throws IOException {
      JsonTree json = figures("must");
      assertThat(json.at("verdict.kind")).isEqualTo("open");
      assertThat(json.at("verdict.leader")).isEqualTo("b");
      assertThat(json.at("verdict.reasons")).isEqualTo(List.of(REASON));
      assertThat(json.at("options.1.lowest")).isNull();
      assertThat(json.at("options.1.mayBeKnockedOutBy")).isEqualTo(List.of("certified"));
    }

    @Test
    void isOpenThoughTheCriterionWeighsNothing() throws IOException {
      JsonTree json = figures("must-zero");
      assertThat(json.at("verdict.kind")).isEqualTo("open");
      assertThat(json.number("options.1.coverage")).isEqualTo(1);
      assertThat(workbook("must-zero").named("Verdict")).containsExactly("open");
    }

    @Test
    void isOpenInTheWorkbook() throws IOException {
      SheetValues workbook = workbook("must");
      assertThat(workbook.named("Verdict")).containsExactly("open");
      assertThat(workbook.named("Lowest")).element(1).isEqualTo("knocked out");
      assertThat(workbook.all()).containsValue(REASON);
    }

    @Test
    void isOpenOnPageOneAndInTheRecord() throws Exception {
      assertThat(report("must", "-l", "1"))
          .contains("The verdict is open. " + REASON.replaceAll("[“”]", ""));
      assertThat(Folders.text(output.resolve("must.md"))).contains(REASON.replaceAll("[“”]", "*"));
      assertThat(Folders.text(output.resolve("index.md"))).contains(REASON);
    }
  }
}
