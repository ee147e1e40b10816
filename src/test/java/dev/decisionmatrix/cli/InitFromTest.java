package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that somebody has becomes a decision that builds, or nothing. */
class InitFromTest {
  private static final String TABLE =
      """
      Criterion,Weight,Option A,Option B,Option C
      Cost,25,4,3,5
      Time,20,3,5,2
      Risk,20,4,3,4
      Fit,20,5,3,3
      Ease,15,3,4,3
      Total,100,385,356,350
      """;

  @TempDir Path temp;

  private Path table(String text) throws IOException {
    return Files.writeString(temp.resolve("table.csv"), text);
  }

  @Test
  void makesADecisionThatIsRead() throws IOException {
    Path folder = temp.resolve("which-option");
    Run made = Run.of("init", folder, "--from", table(TABLE));
    assertThat(made.exit()).isEqualTo(Exit.DONE.code());
    assertThat(made.out())
        .contains("3 options: Option A, Option B, Option C")
        .contains("totals: the table says `356`, the weighted sum of `Option B` is 355");
    assertThat(folder).isDirectoryContaining("glob:**/ratings.csv");
    Run read = Run.of("check", folder);
    assertThat(read.exit()).isEqualTo(Exit.DONE.code());
    assertThat(read.out()).contains("no problems");
  }

  @Test
  void neverWritesOverAFile() throws IOException {
    Path folder = temp.resolve("taken");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("evidence.csv"), "mine");
    Run made = Run.of("init", folder, "--from", table(TABLE));
    assertThat(made.exit()).isEqualTo(Exit.WRONG_USE.code());
    assertThat(made.err()).contains("evidence.csv").contains("not overwritten");
    assertThat(folder.resolve("ratings.csv")).doesNotExist();
  }

  @Test
  void neverWritesBesideTablesOfTeams() throws IOException {
    Path folder = temp.resolve("taken");
    Files.createDirectories(folder.resolve("ratings"));
    Run made = Run.of("init", folder, "--from", table(TABLE));
    assertThat(made.err()).contains("ratings").contains("not overwritten");
    assertThat(folder.resolve("decision.yaml")).doesNotExist();
  }

  @Test
  void saysWhichOfSeveralTablesItTakes() throws IOException {
    Path folder = temp.resolve("two");
    String two = TABLE + "\nOption,Price,Ease\nOption A,1,2\n";
    Run made = Run.of("init", folder, "--from", table(two));
    assertThat(made.exit()).isEqualTo(Exit.DONE.code());
    assertThat(made.out())
        .contains("2 tables: the one that begins with")
        .contains("was taken; left out, to be kept alone if it is meant: `Option, Price, Ease`");
  }

  @Test
  void leavesOutWhatIsHiddenInAWorkbook() throws IOException {
    Path file = temp.resolve("hidden.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream stream = Files.newOutputStream(file)) {
      XSSFSheet old = workbook.createSheet("Old");
      fill(old, List.of(List.of("Criteria", "X", "Y"), List.of("Fit", "1", "2")));
      workbook.setSheetHidden(0, true);
      XSSFSheet sheet = workbook.createSheet("Scores");
      fill(
          sheet,
          List.of(
              List.of("Criteria", "Weight", "Before", "A", "B"),
              List.of("Fit", "3", "1", "4", "2"),
              List.of("Dropped", "9", "1", "1", "5"),
              List.of("Price", "2", "1", "3", "5")));
      sheet.setColumnHidden(2, true);
      sheet.getRow(2).setZeroHeight(true);
      workbook.setActiveSheet(1);
      workbook.write(stream);
    }
    Path folder = temp.resolve("hidden");
    Run made = Run.of("init", folder, "--from", file.toString());
    assertThat(made.out())
        .contains("sheet `Scores` was taken; left out: `Old` (hidden)")
        .contains("row 3 and column C of sheet `Scores` are hidden, and left out");
    assertThat(folder.resolve("ratings.csv"))
        .hasContent(
            "criterion,weight,unit,worst,best,must_reach,A,B\nFit,3,,,,,4,2\nPrice,2,,,,,3,5\n");
  }

  private static void fill(XSSFSheet sheet, List<List<String>> rows) {
    for (int row = 0; row < rows.size(); row++) {
      XSSFRow made = sheet.createRow(row);
      for (int column = 0; column < rows.get(row).size(); column++) {
        made.createCell(column).setCellValue(rows.get(row).get(column));
      }
    }
  }

  @Test
  void writesNothingOfATableThatCannotBeRead() throws IOException {
    Path folder = temp.resolve("unread");
    Run made = Run.of("init", folder, "--from", table(TABLE.replace("Fit,20,5", "Fit,20,<5")));
    assertThat(made.exit()).isEqualTo(Exit.BAD_INPUT.code());
    assertThat(made.err()).contains("rating `<5` is not a number");
    assertThat(folder).doesNotExist();
  }

  @Test
  void tellsWhereThereIsNoTable() throws IOException {
    Run made =
        Run.of("init", temp.resolve("none"), "--from", table("It is free, and it is fast.\n"));
    assertThat(made.exit()).isEqualTo(Exit.WRONG_USE.code());
    assertThat(made.err()).contains("no table of options and criteria was found");
  }

  @Test
  void takesWhatIsPasted() throws IOException {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(TABLE.getBytes(StandardCharsets.UTF_8)));
      Run made = Run.of("init", temp.resolve("pasted"), "--from", "-");
      assertThat(made.exit()).isEqualTo(Exit.DONE.code());
      assertThat(made.out()).contains("understood of the pasted table:");
    } finally {
      System.setIn(before);
    }
  }
}
