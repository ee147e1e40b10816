package dev.decisionmatrix.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exactly at a limit is taken, one more is refused; the limits are those documented. */
class LimitTest {
  @TempDir Path temp;

  private Outcome<ReadDecision> read(TestFolder folder) throws IOException {
    return DecisionReader.read(folder.in(temp));
  }

  private ReadDecision accepted(TestFolder folder) throws IOException {
    Outcome<ReadDecision> outcome = read(folder);
    assertThat(outcome.problems()).filteredOn(Problem::isError).isEmpty();
    return ((Outcome.Ok<ReadDecision>) outcome).value();
  }

  /** The only error, and what it says. */
  private void refused(TestFolder folder, Code code, String message) throws IOException {
    List<Problem> errors = read(folder).problems().stream().filter(Problem::isError).toList();
    assertThat(errors).extracting(Problem::code).containsExactly(code);
    assertThat(errors.get(0).message()).isEqualTo(message);
  }

  private static String rows(int count, String row) {
    return IntStream.range(0, count).mapToObj(row::formatted).collect(Collectors.joining());
  }

  @Nested
  class Options {
    private static TestFolder options(int count) {
      TestFolder folder = TestFolder.valid();
      return folder.with(
          "options.csv", folder.text("options.csv") + rows(count - 2, "o%1$d,O%1$d\n"));
    }

    @Test
    void areAtMost200() throws IOException {
      assertThat(accepted(options(200)).decision().options()).hasSize(200);
      refused(options(201), Code.TOO_MANY_OPTIONS, "there are more than 200 options");
    }
  }

  @Nested
  class Criteria {
    private static TestFolder criteria(int count) {
      TestFolder folder = TestFolder.valid();
      String weights = rows(count - 3, "c%d,1\n");
      return folder
          .with("criteria.csv", folder.text("criteria.csv") + rows(count - 3, "c%1$d,C%1$d\n"))
          .with("weights/payments.csv", folder.text("weights/search.csv") + weights)
          .with("weights/search.csv", folder.text("weights/search.csv") + weights);
    }

    @Test
    void areAtMost200() throws IOException {
      assertThat(accepted(criteria(200)).decision().criteria()).hasSize(200);
      refused(criteria(201), Code.TOO_MANY_CRITERIA, "there are more than 200 criteria");
    }
  }

  @Nested
  class Sources {
    private static TestFolder sources(int count) {
      TestFolder folder = TestFolder.valid();
      return folder.with(
          "sources.csv", folder.text("sources.csv") + rows(count - 1, "s%1$d,S%1$d\n"));
    }

    @Test
    void areAtMost50000() throws IOException {
      assertThat(accepted(sources(50_000)).decision().sources()).hasSize(50_000);
      refused(sources(50_001), Code.TOO_MANY_ROWS, "there are more than 50000 sources");
    }
  }

  @Nested
  class Claims {
    private static TestFolder claims(int count) {
      TestFolder folder = TestFolder.valid();
      return folder.with(
          "evidence.csv",
          "\n" + folder.text("evidence.csv") + ",,\n" + rows(count - 6, "kafka,cost,3,,,c%d\n"));
    }

    /** Blank rows and the heading are none. */
    @Test
    void areAtMost50000() throws IOException {
      assertThat(accepted(claims(50_000)).decision().claims()).hasSize(50_000);
      refused(claims(50_001), Code.TOO_MANY_CLAIMS, "there are more than 50000 claims");
    }
  }

  @Nested
  class RowsOfATeam {
    private static TestFolder rowsOfATeam(int count) {
      TestFolder folder = TestFolder.valid();
      return folder.with(
          "weights/search.csv", folder.text("weights/search.csv") + rows(count - 3, "Note: %d\n"));
    }

    @Test
    void areAtMost1000WithTheNotesBelow() throws IOException {
      assertThat(accepted(rowsOfATeam(1_000)).decision().teams()).hasSize(2);
      refused(rowsOfATeam(1_001), Code.TOO_MANY_ROWS, "there are more than 1000 rows");
    }
  }

  @Nested
  class TheTeams {
    private static TestFolder teams(int count) {
      TestFolder folder = TestFolder.valid();
      for (int team = 2; team < count; team++) {
        folder.with("weights/t" + team + ".csv", folder.text("weights/search.csv"));
      }
      return folder;
    }

    @Test
    void areAtMost500() throws IOException {
      assertThat(accepted(teams(500)).decision().teams()).hasSize(500);
      refused(teams(501), Code.TOO_MANY_TEAMS, "there are more than 500 teams");
    }
  }

  @Nested
  class Cells {
    private static TestFolder claim(int length) {
      String row = "kafka,cost,3,,," + "x".repeat(length) + "\n";
      TestFolder folder = TestFolder.valid();
      return folder.with("evidence.csv", folder.text("evidence.csv") + row);
    }

    /** As many as a cell of a workbook takes. */
    @Test
    void areAtMost32767CharactersLong() throws IOException {
      assertThat(accepted(claim(32_767)).decision().claims().get(6).text()).hasSize(32_767);
      refused(claim(32_768), Code.CELL_TOO_LONG, "text of 32768 characters is too long");
    }
  }

  @Nested
  class TheFiles {
    private static TestFolder sources(int size) {
      TestFolder folder = TestFolder.valid();
      byte[] bytes = new byte[size];
      Arrays.fill(bytes, (byte) ' ');
      byte[] text = folder.text("sources.csv").getBytes(StandardCharsets.UTF_8);
      System.arraycopy(text, 0, bytes, 0, text.length);
      return folder.with("sources.csv", bytes);
    }

    @Test
    void areAtMost16MegabytesLarge() throws IOException {
      assertThat(accepted(sources(16 * 1024 * 1024)).decision().sources()).hasSize(1);
      refused(sources(16 * 1024 * 1024 + 1), Code.FILE_TOO_LARGE, "the file is larger than 16 MB");
    }
  }
}
