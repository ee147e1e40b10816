package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as people fill them in: nothing is misread in silence, and the cause is told first. */
class DirtyTablesTest {
  private static final Pattern CODE = Pattern.compile("(?:error|warning)\\[(\\w+)]");

  @TempDir Path temp;

  private static final String WEIGHTS = "weights/payments.csv";

  private Run checked(String path, String text) {
    return DirtyFolder.sound().with(path, text).checked(temp);
  }

  private Run weighed(String text) {
    return checked(WEIGHTS, text);
  }

  private static List<String> codes(Run run) {
    return CODE.matcher(run.err()).results().map(code -> code.group(1)).toList();
  }

  @Test
  void theSoundFolderHasNoProblem() {
    Run run = DirtyFolder.sound().checked(temp);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
  }

  @Nested
  class DecimalCommas {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "latency,37,5\\nease,32,5\\ncost,20\\nsize,10\\n",
          "latency,37,5,\\nease,32,5,\\ncost,20,\\nsize,10,\\n",
          "latency,37,5,Users wait\\nease,32,5,\\ncost,20,\\nsize,10,\\n",
          "latency,37,5 %,\\nease,32,5 %,\\ncost,20 %,\\nsize,10 %,\\n"
        })
    void ofWeightsAreNamed(String rows) {
      Run run = weighed("criterion,weight,rationale\n" + rows.replace("\\n", "\n"));
      assertThat(codes(run)).containsExactly("T120");
      assertThat(run.err()).contains("the comma in `37,5", "so in row 3", "write `37.5");
      assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void ofRatingsAreNamedOnce() {
      Run run =
          checked(
              "evidence.csv",
              """
              option,criterion,rating,source,locator,claim
              alpha,latency,120,5,bench,p. 1,Takes 120.5 ms
              beta,latency,80,bench,p. 2,Takes 80 ms
              """);
      assertThat(codes(run)).containsExactly("T120");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "latency,40,3 nines are needed",
          "latency,40,\"5\"",
          "latency, 40, 5",
          "latency,\"37,5\",",
          "latency,40,",
          "latency,40"
        })
    void areNotSeenWhereThereIsNone(String row) {
      Run run =
          weighed("criterion,weight,rationale\n" + row + "\nease,32.5,\ncost,20,\nsize,10,\n");
      assertThat(run.err()).isEmpty();
    }

    /** Where a criterion's source is called 5, a rating of 3 and source 5 is no 3.5. */
    @Test
    void areNoNumberedSources() {
      Run run =
          DirtyFolder.sound()
              .with("sources.csv", "id,title\n5,Our bench\n")
              .with(
                  "evidence.csv",
                  """
                  option,criterion,rating,source,locator,claim
                  alpha,latency,120,5,3,Takes 120 ms
                  beta,latency,80,5,3,Takes 80 ms
                  alpha,ease,4,,,Easy
                  alpha,cost,4,,,Cheap
                  alpha,size,4,,,Small
                  """)
              .checked(temp);
      assertThat(run.err()).isEmpty();
    }
  }

  @Nested
  class Ranks {
    @Test
    void beyondTheCriteriaAreNoRanks() {
      Run run = weighed("criterion,rank,rationale\nlatency,40,\nease,30,\ncost,20,\nsize,10,\n");
      assertThat(codes(run)).containsExactly("W111");
      assertThat(run.err()).contains("those of 4 criteria run from 1 to 4");
    }

    @Test
    void thatBeginWithOneAndGoBeyondAreDoubted() {
      Run run = weighed("criterion,rank\nlatency,1\nease,30\ncost,20\nsize,10\n");
      assertThat(codes(run)).containsExactly("W203");
      assertThat(run.exit()).isZero();
    }

    @Test
    void calledPrioritiesAreTold() {
      Run run = weighed("criterion,Priority\nlatency,4\nease,3\ncost,2\nsize,1\n");
      assertThat(codes(run)).containsExactly("W204");
      assertThat(run.err()).contains("1 is the most important");
    }
  }

  @Nested
  class Percent {
    @ParameterizedTest
    @ValueSource(strings = {"percent", "pct", "per cent", "Prozent", "pour cent", "PERCENT", "%"})
    void mayBeAWord(String word) {
      Run run =
          weighed(
              "criterion,weight\nlatency,40 %1$s\nease,30%1$s\ncost,20 %%\nsize,10 %1$s\n"
                  .formatted(word));
      assertThat(run.err()).isEmpty();
    }

    @Test
    void isNotMixedWithFractions() {
      Run run =
          DirtyFolder.sound()
              .with(
                  "criteria.csv",
                  """
                  id,name,unit,worst,best
                  latency,Availability,%,0,100
                  ease,Ease,,,
                  cost,C,EUR,10000,0
                  size,S,,,
                  """)
              .with(
                  "evidence.csv",
                  """
                  option,criterion,rating,source,locator,claim
                  alpha,latency,0.999,bench,p. 1,Nearly always up
                  beta,latency,99.5%,review,p. 2,Mostly up
                  """)
              .checked(temp);
      assertThat(codes(run)).containsExactly("E109");
      assertThat(run.err()).contains("`0.999` beside `99.5%` in C3", "write `99.9 %`");
    }

    @Test
    void needsNoSignInAColumnOfPercent() {
      Run run =
          DirtyFolder.sound()
              .with("criteria.csv", "id,name,unit,worst,best\nlatency,Up,%,0,100\n")
              .with(
                  "evidence.csv",
                  """
                  option,criterion,rating,source,claim
                  alpha,latency,98,bench,Up
                  beta,latency,99.5%,review,Mostly up
                  """)
              .with(WEIGHTS, "criterion,weight\nlatency,1\n")
              .checked(temp);
      assertThat(run.err()).isEmpty();
    }
  }

  @Test
  void dayOfASpreadsheetIsNamed() {
    Run run = checked("sources.csv", "id,title,published\nbench,B,2026\nreview,R,46153\n");
    assertThat(codes(run)).containsExactly("S205");
    assertThat(run.err()).contains("`46153`", "2026-05-11");
  }

  @ParameterizedTest
  @ValueSource(strings = {"payments - Copy", "Copy of payments", "payments-copy-2", "search"})
  void secondTeamWithTheSameFileIsDoubted(String team) {
    String weights = "criterion,weight\nlatency,40\nease,30\ncost,20\nsize,10\n";
    Run run =
        DirtyFolder.sound()
            .with(WEIGHTS, weights)
            .with("weights/" + team + ".csv", weights)
            .checked(temp);
    assertThat(codes(run)).containsExactly("F203");
    assertThat(run.err()).contains("weights/" + team + ".csv", "`weights/payments.csv`");
    assertThat(run.exit()).isZero();
  }

  @Nested
  class Separators {
    @ParameterizedTest
    @ValueSource(strings = {",;", ";,", "\t;", ",\t", "|,"})
    void thatDifferAreToldOnce(String both) {
      String rows =
          "criterion,weight,rationale\n".replace(',', both.charAt(0))
              + "latency;40;x\nease;30;\ncost;20;\nsize;10;\n".replace(';', both.charAt(1));
      Run run = weighed(rows);
      assertThat(codes(run)).containsExactly("T121");
      assertThat(run.err()).contains("rows 2, 3, 4, 5 have ");
    }

    @Test
    void thatATableWasOpenedWithAreNamedWithTheCommandThatHelps() {
      Run run =
          weighed(
              """
              \uFEFFcriterion,name,worst,best,weight,rationale;
              latency,Latency,500 ms,0 ms,,;40
              ease,Ease of use,1,5,,;30
              cost,Licence cost,10000 EUR,0 EUR,,;20
              size,Größe,1,5,,;10
              """);
      assertThat(codes(run)).containsExactly("T121");
      assertThat(run.err()).contains("opened as if it had `;`", "`add-team --separator semicolon`");
    }

    @Test
    void mayStandInProse() {
      Run run =
          weighed(
              """
              criterion;weight;rationale
              latency;40;fast, calm, cheap
              ease;30,5;"one; or two"
              cost;20;
              size;10;a|b
              """);
      assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Weights of Team Payments;;", "Weights;;", "Criteria", ";Team;;"})
    void areFoundBelowATitle(String title) {
      Run run =
          weighed(
              title + "\ncriterion;weight;rationale\nlatency;40;\nease;30;\ncost;20;\nsize;10;\n");
      assertThat(codes(run)).containsExactly("T102");
      assertThat(run.err()).contains("the columns are named in row 2");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "criterion,latency,ease,cost,size\nweight,40,30,20,10\n",
        ",latency,ease,cost,size\npayments,40,30,20,10\n",
        "criterion;latency;ease;cost;size\nrank;1;2;3;4\n"
      })
  void turnedTableIsNamed(String text) {
    Run run = weighed(text);
    assertThat(codes(run)).containsExactly("T123");
    assertThat(run.err()).contains("lies on its side");
  }

  @Nested
  class Marks {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "criterion,weight\n'latency','40'\n'ease','30'\n'cost','20'\n'size','10'\n",
          "'criterion','weight'\n'latency','40'\n'ease','30'\n'cost','20'\n'size','10'\n",
          "criterion,weight\nlatency,‘40’\nease,‘30’\ncost,‘20’\nsize,‘10’\n"
        })
    void aroundValuesAreToldOnce(String text) {
      assertThat(codes(weighed(text))).containsExactly("T122");
    }

    @Test
    void aroundProseAreFine() {
      Run run =
          weighed(
              "criterion,weight,rationale\nlatency,40,'wait'\nease,30,“yes”\ncost,20,\nsize,10,\n");
      assertThat(run.err()).isEmpty();
    }
  }

  @Nested
  class Quotes {
    @Test
    void thatNeverCloseAreToldAlone() {
      Run run =
          weighed(
              """
              criterion,weight,rationale
              latency,40,"starts and never ends
              ease,30,
              cost,20,
              size,10,
              """);
      assertThat(codes(run)).containsExactly("T106");
      assertThat(run.err()).contains("payments.csv:2:12: ");
    }

    @Test
    void thatSwallowRowsAreFound() {
      Run run =
          weighed(
              "criterion,weight,rationale\nlatency,40,\"Users\nease,30,\ncost,20,\"\nsize,10,\n");
      assertThat(codes(run)).containsExactly("T106");
      assertThat(run.err()).contains("payments.csv:2:12: ", "the row in line 3");
    }

    @Test
    void mayHoldSeveralLines() {
      Run run =
          weighed(
              """
              criterion,weight,rationale
              latency,40,"Users,
              teams, all"
              ease,30,
              cost,20,
              size,10,
              """);
      assertThat(run.err()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bench; review", "bench/review", "bench and review", "[bench] [review]"})
  void severalSourcesInACellAskForARowEach(String sources) {
    Run run =
        checked(
            "evidence.csv",
            "option,criterion,rating,source,locator,claim\nalpha,latency,120.5,"
                + sources
                + ",p. 1,Takes 120.5 ms\n");
    assertThat(codes(run)).containsExactly("E106");
    assertThat(run.err()).contains("write the row once for each: with `bench`, with `review`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"l\u0430tency", "latenc\u0443", "\uFF4Catency", "lat\u0435n\u0441y"})
  void foreignLetterIsNamed(String criterion) {
    Run run = weighed("criterion,weight\n" + criterion + ",40\nease,30\ncost,20\nsize,10\n");
    assertThat(codes(run)).containsExactly("W101");
    assertThat(run.err()).containsPattern("letter \\d is ").contains("type `latency` anew");
  }

  @Test
  void blankIdsAreToldWithoutWhatFollows() {
    Run run = checked("options.csv", "id,name\n,alpha\n,beta\n");
    assertThat(codes(run)).containsExactly("T104");
    assertThat(run.err()).contains("`id` is blank in all 2 rows");
  }

  @Test
  void severalColumnsAreNotRenamedToOne() {
    Run run =
        weighed("criterion,weight A,weight B\nlatency,40,1\nease,30,1\ncost,20,1\nsize,10,1\n");
    assertThat(codes(run)).containsExactly("T102");
    assertThat(run.err()).contains("the one of `weight A`, `weight B` that counts");
  }

  @Nested
  class Bytes {
    private Run with(String rationale, int at) {
      byte[] bytes =
          ("criterion,weight,rationale\nlatency,40,größte\nease,30,größte\ncost,20,größte\nsize,10,"
                  + rationale
                  + "\n")
              .getBytes(StandardCharsets.UTF_8);
      bytes[bytes.length + at] = (byte) 0xFF;
      return DirtyFolder.sound().with(WEIGHTS, bytes).checked(temp);
    }

    @Test
    void thatAreDamagedAreShownAmongLettersThatAreNot() {
      Run run = with("größtx", -2);
      assertThat(codes(run)).containsExactly("T111");
      assertThat(run.err()).contains("payments.csv:5:14: ", "byte 0xFF", "size,10,größt\uFFFD");
    }

    @Test
    void thatAreCutOffAreTheOneOfTheirLetter() {
      Run run = with("größtö", -2);
      assertThat(codes(run)).containsExactly("T111");
      assertThat(run.err()).contains("payments.csv:5:14: ");
    }

    @Test
    void ofAnOlderEncodingAreRead() {
      byte[] old =
          "criterion,weight,rationale\nlatency,40,größte\nease,30,\ncost,20,\nsize,10,\n"
              .getBytes(Charset.forName("windows-1252"));
      assertThat(codes(DirtyFolder.sound().with(WEIGHTS, old).checked(temp)))
          .containsExactly("T201");
    }

    @Test
    void ofNothingAreFoundWhereTheyAre() {
      Run run =
          weighed("criterion,weight,rationale\nlatency,40,us\0rs\nease,30,\ncost,20,\nsize,10,\n");
      assertThat(codes(run)).containsExactly("T111");
      assertThat(run.err()).contains("payments.csv:2:14: ", "byte 0x00");
    }
  }

  @Nested
  class RightToLeft {
    @ParameterizedTest
    @ValueSource(strings = {"\u202Eevil\u202C", "\u202Devil", "\u2067left open", "\u202Aopen"})
    void isNotForcedUponOtherText(String rationale) {
      Run run =
          weighed(
              "criterion,weight,rationale\nlatency,40,\nease,30,\ncost,20,"
                  + rationale
                  + "\nsize,10,\n");
      assertThat(codes(run)).containsExactly("T105");
      assertThat(run.err()).contains("turns the direction", "[U+20").doesNotContain("\u202E");
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום", "المستخدمون ينتظرون (مهم)", "\u2068שלום\u2069 40", "a\u200Fb"})
    void isReadAsItIs(String rationale) {
      Run run =
          weighed(
              "criterion,weight,rationale\nlatency,40,"
                  + rationale
                  + "\nease,30,\ncost,20,\nsize,10,\n");
      assertThat(run.err()).isEmpty();
    }

    @Test
    void isSetApartInMessages() {
      Run run = weighed("criterion,weight\nשלום,40\nease,30\ncost,20\nsize,10\n");
      assertThat(run.err())
          .contains("unknown criterion `\u2068שלום\u2069`", " \u2066שלום,40\u2069");
    }
  }

  /** A suggestion for each of many claims, among as many sources. */
  @Test
  void manyMistypedSourcesAreToldInSeconds() {
    StringBuilder sources = new StringBuilder("id,title\n");
    StringBuilder claims = new StringBuilder("option,criterion,rating,source,locator,claim\n");
    for (int number = 0; number < 5_000; number++) {
      sources.append("s%1$s,A long title of a source number %1$s\n".formatted(number));
      claims.append("alpha,ease,4,a source much like %1$s,,claim %1$s\n".formatted(number));
    }
    DirtyFolder folder =
        DirtyFolder.sound()
            .with("sources.csv", sources.toString())
            .with("evidence.csv", claims.toString());
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(folder.checked(temp).exit()).isEqualTo(1));
  }

  @Test
  void copyWithANumberInBracketsIsNoTeam() {
    Run run = checked("weights/payments (1).csv", "criterion,weight\nlatency,1\n");
    assertThat(codes(run)).containsExactly("F110");
    assertThat(run.err()).contains("looks like a copy of `weights/payments.csv`");
  }
}
