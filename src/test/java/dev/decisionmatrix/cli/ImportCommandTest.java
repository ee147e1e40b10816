package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportCommandTest {
  /** As delivered, for all of these tests: it takes its time. */
  private static byte[] built = new byte[0];

  @TempDir private Path temp;
  private Path folder;
  private Path workbook;

  @BeforeAll
  static void build(@TempDir Path once) throws IOException {
    Path input = ExampleFolder.with(List.of()).in(once.resolve("input"));
    Run.of("build", input, "-o", once.resolve("output"), "--quiet");
    built = Files.readAllBytes(once.resolve("output/queue.xlsx"));
  }

  @BeforeEach
  void deliver() throws IOException {
    folder = ExampleFolder.with(List.of()).in(temp.resolve("input"));
    workbook = Files.write(temp.resolve("queue.xlsx"), built);
  }

  private void type(String... lines) throws IOException {
    ExampleWorkbook.change(workbook, List.of(lines));
  }

  private String file(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private Run run(String... options) {
    Object[] all = new Object[3 + options.length];
    all[0] = "import";
    all[1] = workbook;
    all[2] = folder;
    System.arraycopy(options, 0, all, 3, options.length);
    return Run.of(all);
  }

  @Test
  void carriesNothingBackWhereNothingChanged() {
    Run run = run();
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo("nothing to carry back: the files have all that the workbook has\n");
  }

  @Test
  void showsFileRowColumnOldAndNewAndWritesThatAlone() throws IOException {
    type("Weights G8: 4.5", "Evidence E6: 40", "Weights D9: 2");
    Run run = run("--yes");
    assertThat(run.out())
        .contains(
            """
            weights/search.csv
              line 2 (B2), weight: 3 -> 4.5   Weight of search on Latency (Weights G8)
            """,
            "evidence.csv\n"
                + "  line 3 (C3), rating: 35 -> 40   Rating of claim 2 (RabbitMQ, Latency)"
                + " (Evidence E6)\n",
            """
            criteria.csv
              line 3 (F3), must_reach: (blank) -> 2   Demand on Cost (Weights D9)
            """,
            "3 changes in 3 files\nwrote 3 files\n");
    assertThat(run.exit()).isZero();
    assertThat(file("weights/search.csv")).isEqualTo("criterion,weight\nlatency,4.5\ncost,1\n");
    assertThat(file("criteria.csv"))
        .isEqualTo(
            "id,name,unit,worst,best,must_reach\nlatency,Latency,ms,500,0,\ncost,Cost,,,,2\n");
    assertThat(run("--yes").out()).startsWith("nothing to carry back");
  }

  @Test
  void addsKeysThatTheSettingsLack() throws IOException {
    type("Decision D7: best", "Decision L7: 10", "Weights G7: 2.5");
    assertThat(run("--yes").exit()).isZero();
    assertThat(file("decision.yaml"))
        .isEqualTo(
            """
            title: Choose a queue
            question: Which message queue should we run?
            missing-evidence: best
            weights-may-be-off-by: 10
            teams:
              - id: search
                power: 2.5
            """);
  }

  /** Experts rate and do not weigh; they stand in no list of teams. */
  @Test
  void carriesBackThePowerOfOneThatOnlyRates() throws IOException {
    Files.createDirectories(folder.resolve("ratings"));
    Files.writeString(folder.resolve("weights/experts.csv"), "criterion,weight\nlatency,\ncost,\n");
    Files.writeString(folder.resolve("ratings/experts.csv"), "criterion,kafka,rabbit\ncost,4,2\n");
    Run.of("build", folder, "-o", temp.resolve("output"), "--quiet");
    workbook = temp.resolve("output/queue.xlsx");
    type("By rater D7: 2.5");
    Run run = run("--yes");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("power of experts: 1 -> 2.5   Power of experts (By rater D7)");
    assertThat(file("decision.yaml")).endsWith("teams:\n  - id: experts\n    power: 2.5\n");
  }

  @Test
  void writesNothingWhereNobodyCanBeAsked() throws IOException {
    type("Weights G8: 4");
    String before = file("weights/search.csv");
    Run piped = run();
    assertThat(piped.exit()).isEqualTo(2);
    assertThat(piped.out())
        .endsWith("nothing was written, since nobody can be asked here: say `--yes` to write\n");
    Run dry = run("--dry-run");
    assertThat(dry.exit()).isZero();
    assertThat(dry.out()).endsWith("nothing was written\n");
    assertThat(file("weights/search.csv")).isEqualTo(before);
  }

  @Test
  void writesWhatItCanAndFailsOverTheRest() throws IOException {
    type("Weights G8: 4", "Weights G9: =G8*2");
    Run run = run("--yes");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("error[I108]", "a formula stands here, `=G8*2`");
    assertThat(file("weights/search.csv")).isEqualTo("criterion,weight\nlatency,4\ncost,1\n");
  }

  @Test
  void writesNothingThatTheFilesCouldNotHoldTogether() throws IOException {
    type("Weights G8: 0", "Weights G9: 0");
    Run run = run("--yes");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("weights/search.csv:1:11 (B1): error[W109]");
    assertThat(run.out())
        .endsWith("nothing was written: with these changes the files could not be read\n");
    assertThat(file("weights/search.csv")).isEqualTo("criterion,weight\nlatency,3\ncost,1\n");
  }

  @Test
  void tellsWhatNoFileHolds() throws IOException {
    type(
        "Decision C7: search",
        "What if E4: twice",
        "What if E11: 2",
        "Evidence K6: ask them again",
        "Weights L8: 0.5",
        "Evidence C12: Latency",
        "Weights G9: 2");
    Run run = run("--yes");
    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains(
            "(Decision C7): warning[I202]: `Weights of` is now `search`",
            "what-ifs stay in the workbook: `What-if A, its name` (What if E4), `What-if A,"
                + " weight of Latency` (What if E11)",
            "(Evidence K6): warning[I202]: notes stay in the workbook",
            "(Weights L8): warning[I204]: a label, a formula or a fixed figure was typed over",
            "(Evidence C12): warning[I204]: something was added");
    assertThat(file("weights/search.csv")).isEqualTo("criterion,weight\nlatency,3\ncost,2\n");
  }

  @Test
  void comparesThreeWays() throws IOException {
    type("Weights G8: 4", "Weights G9: 2", "Evidence E5: 30");
    Files.writeString(
        folder.resolve("weights/search.csv"), "criterion,weight\nlatency,7\ncost,2\n");
    Files.writeString(
        folder.resolve("evidence.csv"),
        file("evidence.csv").replace("claim\n", "claim\nrabbit,latency,90,,,At night\n"));
    Run run = run("--yes");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "(Weights G8): error[I107]: `Weight of search on Latency` was delivered as `3`; the"
                + " workbook has `4` now, the files `7`",
            "warning[I201]: the workbook has no cell for `Rating of claim 1 (RabbitMQ, Latency)`");
    assertThat(run.out()).contains("line 3 (C3), rating: 20 -> 30");
    assertThat(file("weights/search.csv")).isEqualTo("criterion,weight\nlatency,7\ncost,2\n");
    assertThat(file("evidence.csv"))
        .contains("rabbit,latency,90,,,At night\nkafka,latency,30,bench,p. 3,Delivers in 20 ms\n");
  }

  @Nested
  class Finds {
    private void edit(Consumer<XSSFWorkbook> by) throws IOException {
      try (XSSFWorkbook book =
              new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(workbook)));
          ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
        by.accept(book);
        book.write(bytes);
        Files.write(workbook, bytes.toByteArray());
      }
    }

    private static void dropNames(XSSFWorkbook book) {
      List.copyOf(book.getAllNames()).forEach(book::removeName);
    }

    @Test
    void claimsThatWereSorted() throws IOException {
      edit(
          book -> {
            Sheet evidence = book.getSheet("Evidence");
            for (int column = 1; column < 10; column++) {
              swap(evidence.getRow(4).getCell(column), evidence.getRow(7).getCell(column));
            }
            evidence.getRow(7).getCell(4).setCellValue(25);
          });
      assertThat(run("--yes").out())
          .contains(
              "line 2 (C2), rating: 20 -> 25   Rating of claim 1 (Kafka, Latency) (Evidence E8)");
    }

    /** Formulas stay where they are. */
    private static void swap(Cell one, Cell other) {
      if (one != null && other != null && one.getCellType() == other.getCellType()) {
        if (one.getCellType() == CellType.NUMERIC) {
          double figure = one.getNumericCellValue();
          one.setCellValue(other.getNumericCellValue());
          other.setCellValue(figure);
        } else if (one.getCellType() == CellType.STRING) {
          String text = one.getStringCellValue();
          one.setCellValue(other.getStringCellValue());
          other.setCellValue(text);
        }
      }
    }

    @Test
    void noRowThatWasTornApart() throws IOException {
      type("Evidence B5: 4", "Evidence B8: 1", "Evidence E5: 30");
      Run run = run("--yes");
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err())
          .contains(
              "(Evidence E5): error[I109]: this row was put together from two: claim 4 is not about"
                  + " `Kafka` and `Latency`")
          .doesNotContain("I201");
      assertThat(run.out()).startsWith("nothing else to carry back");
    }

    @Test
    void inputsWhoseNamesAndSheetsAreCalledOtherwise() throws IOException {
      type("Weights G8: 4", "Evidence E6: 40", "Sources D5: no", "Decision K7: 6");
      edit(
          book -> {
            book.setSheetName(book.getSheetIndex("Weights"), "Gewichte");
            book.setSheetName(book.getSheetIndex("Evidence"), "Belege");
            book.setSheetOrder("Sources", 0);
            dropNames(book);
          });
      Run run = run("--dry-run");
      assertThat(run.err()).isEmpty();
      assertThat(run.out())
          .contains("close-call: 5 -> 6", "counts: (blank) -> no", "rating: 35 -> 40")
          .contains("weight: 3 -> 4   Weight of search on Latency (Gewichte G8)");
    }

    @Test
    void inputsBetweenRowsThatWereInserted() throws IOException {
      type("Weights G8: 4", "Weights G9: 2");
      edit(
          book -> {
            Sheet weights = book.getSheet("Weights");
            weights.shiftRows(8, weights.getLastRowNum(), 1);
            weights.createRow(8).createCell(2).setCellValue("Security");
            weights.getRow(8).createCell(6).setCellValue(9);
          });
      Run run = run("--dry-run");
      assertThat(run.out()).contains("weight: 3 -> 4", "weight: 1 -> 2");
      assertThat(run.err())
          .contains("(Weights C9): warning[I204]: something was added")
          .doesNotContain("error");
    }

    @Test
    void nothingWhereAllSheetsButOneAreGone() throws IOException {
      type("Weights G8: 4", "without Evidence", "without Sources");
      Run run = run("--dry-run");
      assertThat(run.exit()).isZero();
      assertThat(run.err())
          .contains(
              "the workbook has no cell for `Rating of claim 1 (Kafka, Latency)`, `Rating of claim"
                  + " 2 (RabbitMQ, Latency)`, `Rating of claim 3 (Kafka, Cost)` and 6 more");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Weights G8: -1 | `-1` is below 0",
        "Weights G8: 3,5 | `3,5` is text, not a number",
        "Weights G8: | this cell is empty",
        "Weights G7: much | `much` is text, not a number",
        "Weights D8: 501 | `501` is off the scale of `Latency`",
        "Evidence E5: 501 | `501` is off the scale of `Latency`",
        "Evidence E5: =SUM(E6:E7) | a formula stands here, `=SUM(E6:E7)`",
        "Evidence G5: perhaps | `perhaps` is none of the words of the list",
        "Evidence G5: | this cell is empty",
        "Decision K7: 101 | `101` is more than 100",
        "Decision D7: middle | `middle` is none of the words of the list",
      })
  void tellsWhatNoFileCanHold(String line, String why) throws IOException {
    type(line);
    Run run = run("--yes");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("error[I108]", why, "it is not carried back");
    assertThat(run.out()).isEqualTo("nothing else to carry back\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Weights G8: =7/2 | weight: 3 -> 3.5",
        "Weights G8: 2.125 | weight: 3 -> 2.1250",
        "Weights G8: 1234.567 | weight: 3 -> 1234.567",
        "Weights D8: 400 | must_reach: (blank) -> 400",
        "Evidence G5: NO | counts: (blank) -> no",
        "Decision D7: Worst | missing-evidence: midpoint -> worst",
      })
  void carriesBack(String line, String change) throws IOException {
    type(line);
    Run run = run("--yes");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains(change);
  }
}
