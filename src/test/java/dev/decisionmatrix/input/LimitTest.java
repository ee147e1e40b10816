package dev.decisionmatrix.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Option;
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

  /** Each count keeps within its own limit. */
  @Nested
  class Products {
    /** Two options, three criteria, one source, six claims and two teams, and so many more. */
    private static TestFolder more(int options, int criteria, int sources, int claims) {
      TestFolder folder = TestFolder.valid();
      String weights = folder.text("weights/search.csv") + rows(criteria, "c%d,1\n");
      return folder
          .with("options.csv", folder.text("options.csv") + rows(options, "o%1$d,O%1$d\n"))
          .with("criteria.csv", folder.text("criteria.csv") + rows(criteria, "c%1$d,C%1$d\n"))
          .with("sources.csv", folder.text("sources.csv") + rows(sources, "s%1$d,S%1$d\n"))
          .with("evidence.csv", folder.text("evidence.csv") + rows(claims, "kafka,cost,3,,,c%d\n"))
          .with("weights/payments.csv", weights)
          .with("weights/search.csv", weights);
    }

    private static TestFolder teams(TestFolder folder, int more) {
      for (int team = 0; team < more; team++) {
        folder.with("weights/t" + team + ".csv", folder.text("weights/search.csv"));
      }
      return folder;
    }

    @Test
    void ofOptionsAndCriteriaAreAtMost6000() throws IOException {
      assertThat(accepted(more(198, 27, 0, 0)).decision().criteria()).hasSize(30);
      refused(
          more(198, 28, 0, 0),
          Code.TOO_MUCH_TOGETHER,
          "200 options x 31 criteria: 6200 ratings are more than 6000");
    }

    @Test
    void ofCriteriaAndTeamsAreAtMost10000() throws IOException {
      assertThat(accepted(teams(more(0, 97, 0, 0), 98)).decision().teams()).hasSize(100);
      refused(
          teams(more(0, 97, 0, 0), 99),
          Code.TOO_MUCH_TOGETHER,
          "100 criteria x 101 teams: 10100 weights are more than 10000");
    }

    @Test
    void ofOptionsAndTeamsAreAtMost5000() throws IOException {
      assertThat(accepted(teams(more(198, 0, 0, 0), 23)).decision().teams()).hasSize(25);
      refused(
          teams(more(198, 0, 0, 0), 24),
          Code.TOO_MUCH_TOGETHER,
          "200 options x 26 teams: 5200 scores are more than 5000");
    }

    @Test
    void ofOptionsAndSourcesAreAtMost100000() throws IOException {
      assertThat(accepted(more(98, 0, 999, 0)).decision().sources()).hasSize(1_000);
      refused(
          more(98, 0, 1_000, 0),
          Code.TOO_MUCH_TOGETHER,
          "100 options x 1001 sources: 100100 scores with a source left out are more than"
              + " 100000");
    }

    @Test
    void ofOptionsCriteriaAndSourcesAreAtMost500000() throws IOException {
      assertThat(accepted(more(48, 47, 199, 0)).decision().sources()).hasSize(200);
      refused(
          more(48, 47, 200, 0),
          Code.TOO_MUCH_TOGETHER,
          "50 options x 50 criteria x 201 sources: 502500 ratings by source are more than"
              + " 500000");
    }

    @Test
    void ofSourcesAndClaimsAreAtMost10000000() throws IOException {
      assertThat(accepted(more(0, 0, 999, 9_994)).decision().claims()).hasSize(10_000);
      refused(
          more(0, 0, 999, 9_995),
          Code.TOO_MUCH_TOGETHER,
          "1000 sources x 10001 claims: 10001000 claims to go through are more than" + " 10000000");
    }

    @Test
    void ofJudgementsAreAtMost20000() throws IOException {
      assertThat(accepted(inPairs(141)).decision().criteria()).hasSize(141);
      refused(
          inPairs(142),
          Code.TOO_MUCH_TOGETHER,
          "1 team that compares in pairs x 142 criteria x 142 criteria: 20164 judgements are more"
              + " than 20000");
    }

    private static TestFolder inPairs(int criteria) {
      TestFolder folder = more(0, criteria - 3, 0, 0);
      List<String> ids =
          folder
              .text("weights/search.csv")
              .lines()
              .skip(1)
              .map(row -> row.substring(0, row.indexOf(',')))
              .toList();
      String ones = ",1".repeat(criteria) + "\n";
      String rows = ids.stream().map(id -> id + ones).collect(Collectors.joining());
      return folder.with("weights/search.csv", "criterion," + String.join(",", ids) + "\n" + rows);
    }

    @Test
    void ofOneRatingAre200SourcesAtMost() throws IOException {
      assertThat(accepted(cited(200)).decision().claims()).hasSize(205);
      refused(
          cited(201),
          Code.TOO_MUCH_TOGETHER,
          "`rabbit` on `ease` rests on 201 sources, more than 200");
    }

    /** One of them is there already. */
    private static TestFolder cited(int sources) {
      TestFolder folder = more(0, 0, sources - 1, 0);
      String claims = rows(sources - 1, "rabbit,ease,3,s%1$d,,c%1$d\n");
      return folder.with("evidence.csv", folder.text("evidence.csv") + claims);
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

  /** What is shortened or loses its links is told, and nothing is refused. */
  @Nested
  class WhatAWorkbookTakes {
    private List<String> warned(TestFolder folder, Code code) throws IOException {
      return read(folder).problems().stream()
          .filter(problem -> problem.code() == code)
          .map(Problem::message)
          .toList();
    }

    private static TestFolder option(String name) {
      TestFolder folder = TestFolder.valid();
      return folder.with("options.csv", folder.text("options.csv") + "longest," + name + "\n");
    }

    @Test
    void isANameOf255Characters() throws IOException {
      assertThat(warned(option("n".repeat(255)), Code.NAME_LONG)).isEmpty();
      TestFolder longer = option("n".repeat(200) + "m".repeat(56));
      assertThat(warned(longer, Code.NAME_LONG))
          .containsExactly("the outputs shorten a name of 256 characters");
      List<Option> options = accepted(longer).decision().options();
      assertThat(options.get(options.size() - 1).name())
          .isEqualTo("n".repeat(127) + "\u2026" + "n".repeat(71) + "m".repeat(56));
    }

    /** In the other files the name is known by all of it. */
    @Test
    void isFoundByItsWholeName() throws IOException {
      String name = "n".repeat(300);
      TestFolder folder = option(name);
      TestFolder rated =
          folder.with("evidence.csv", folder.text("evidence.csv") + name + ",cost,3,,,a claim\n");
      assertThat(accepted(rated).decision().claims()).hasSize(7);
    }

    @Test
    void isAnAddressOf2079Characters() throws IOException {
      assertThat(warned(address("a".repeat(2_079 - 20)), Code.ADDRESS_LONG)).isEmpty();
      assertThat(warned(address("a".repeat(2_080 - 20)), Code.ADDRESS_LONG))
          .containsExactly("the workbook cannot lead to an address of 2080 characters");
      assertThat(warned(address("\u00e9".repeat(350)), Code.ADDRESS_LONG))
          .containsExactly("the workbook cannot lead to an address of 2120 characters");
    }

    private static TestFolder address(String rest) {
      TestFolder folder = TestFolder.valid();
      return folder.with(
          "sources.csv", "id,title,url\n" + "bench,Queue bench,https://example.org/" + rest + "\n");
    }

    @Test
    void areTheLinksOfSoManySources() throws IOException {
      assertThat(warned(sources(32_700), Code.SOURCES_MANY)).isEmpty();
      assertThat(warned(sources(32_701), Code.SOURCES_MANY))
          .containsExactly("the sheet Sources cannot link 32701 sources");
    }

    private static TestFolder sources(int count) {
      TestFolder folder = TestFolder.valid();
      return folder.with(
          "sources.csv", folder.text("sources.csv") + rows(count - 1, "s%1$d,S%1$d\n"));
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
