package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.json.JsonTree;
import dev.decisionmatrix.xlsx.SheetValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Input that is hard on the figures: built so that Java and sheet agree, or refused on reading. */
class FaultCasesTest {
  private static final Path CASES = Path.of("src/test/resources/faults");

  @TempDir static Path output;

  private static Run built;

  @BeforeAll
  static void build() {
    built = Run.of("build", CASES, "-o", output);
  }

  private static JsonTree figures(String id) throws IOException {
    return JsonTree.of(Folders.text(output.resolve(id + ".json")));
  }

  private static String record(String id) throws IOException {
    return Folders.text(output.resolve(id + ".md"));
  }

  private static SheetValues workbook(String id) throws IOException {
    return SheetValues.stored(Files.readAllBytes(output.resolve(id + ".xlsx")));
  }

  @Test
  void noneFails() {
    assertThat(built.exit()).isEqualTo(1);
    assertThat(built.err()).doesNotContain("not built", "--debug");
  }

  /** Scales far from zero for their span. */
  @Nested
  class NarrowScales {
    @Test
    void aTenThousandthOfTheirSizeIsEnough() throws IOException {
      JsonTree json = figures("scale-of-100-at-a-million");
      assertThat(json.number("ratings.c1.a.value")).isCloseTo(0.00123456789, within(1e-9));
      assertThat(json.number("options.1.score")).isCloseTo(60 * 0.005 + 20, within(1e-9));
    }

    @Test
    void narrowerOnesAreRefusedWithAWayOut() {
      assertThat(built.err())
          .contains(
              "scale-of-1-at-a-million/criteria.csv:2:17 (D2): error[C106]: `worst` 1000000 and"
                  + " `best` 1000001 are too near to each other for numbers of this size:"
                  + " differences between ratings would be lost in rounding",
              "= help: count from 1000000: write `worst` as 0, `best` as 1, and each rating less"
                  + " 1000000")
          .contains(
              "narrow-scale-99-999-to-100/decision.yaml:11:3: error[D114]: `worst` 99.999 and"
                  + " `best` 100 are too near",
              "= help: count from 99.999: write `worst` as 0, `best` as 0.001, and each rating less"
                  + " 99.999");
    }
  }

  @Test
  void noJudgementIsBeyondAThousand() {
    assertThat(built.err())
        .contains(
            "pairwise-999999/weights/team.csv:2:6 (C2): error[W112]: judgement `999999` is"
                + " beyond 1000, or 1/1000: nobody can compare so",
            "(E2): error[W112]: judgement `1/999999` is beyond 1000")
        .contains("= help: write 9, or 1/9, for extremely more, or less, important");
  }

  /** 1 x 0.79239331991 + ... = 10.37219999... / 20 for both, but for the eleventh decimal. */
  @Test
  void aTieOnTheDecimalsKeptIsATie() throws IOException {
    JsonTree json = figures("tie-on-the-tenth-decimal");
    assertThat(json.at("options.0.rank")).isEqualTo(json.at("options.1.rank"));
    assertThat(json.number("options.0.score")).isEqualTo(json.number("options.1.score"));
  }

  /** A rating of 0.00000000045 against a demand of 0.0000000004. */
  @Test
  void aDemandOnATinyScaleIsReached() throws IOException {
    JsonTree json = figures("must-reach-on-a-tiny-scale");
    assertThat(json.at("options.0.knockedOut")).isEqualTo(false);
    assertThat(json.number("options.0.score"))
        .isCloseTo(50 * 0.45 + 100 / 3.0 * 0.3 + 100 / 6.0 * 0.2, within(1e-9));
    assertThat(record("must-reach-on-a-tiny-scale"))
        .contains("0.0000000004", "is rated 0.00000000090 on", "is rated 0.00000000045");
    assertThat(workbook("must-reach-on-a-tiny-scale").all().values().toString())
        .contains("gets better than 0.000000000800 (now 0.000000000450)");
  }

  @Test
  void ratingsOfAThousandthAreToldApart() throws IOException {
    assertThat(workbook("small-scale-words").all().values().toString())
        .contains("gets better than 0.00603 (now 0.00520)");
  }

  /** Of -478,431,559,812.3008 a double does not have the last two decimals. */
  @Test
  void wordsShowNoMoreDigitsThanADoubleHas() throws IOException {
    assertThat(record("ratings-of-12-digits"))
        .contains("must reach -478,431,559,812.301, but is rated -1,000,000,000,000.0");
  }

  @Test
  void missingEvidenceOnADemandIsTold() throws IOException {
    JsonTree json = figures("missing-evidence-on-a-demand-worst");
    assertThat(json.at("verdict.kind")).isEqualTo("open");
    assertThat(json.at("verdict.reasons"))
        .isEqualTo(
            List.of(
                "Missing evidence could knock out “Alpha” (on “Security” it must reach 3) and put"
                    + " “Beta” (up to 7.5) first."));
  }

  @Test
  void aNameTooLongForTheOutputsIsTold(@TempDir Path folder) {
    Run run = Run.of("check", Folders.example(folder, "a".repeat(151)));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains("error[F105]: the folder's name has 151 characters, and the id of a decision at")
        .contains("most 150");
  }

  /** 32,000 no-break spaces took twenty seconds; as a number, one takes no time either. */
  @Test
  void spacesTakeNoTime(@TempDir Path folder) throws IOException {
    Path decision = Folders.example(folder, "spaces");
    String spaces = "\u00a0".repeat(32_000);
    Folders.edit(decision.resolve("options.csv"), "Wiki", "Wiki" + spaces + "x" + spaces);
    Path evidence = decision.resolve("evidence.csv");
    Files.writeString(
        evidence, Files.readString(evidence) + "wiki,easy-editing,4" + spaces + "x,,,y\n");
    long before = System.nanoTime();
    Run run = Run.of("check", decision);
    assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("is not a number");
  }

  /**
   * Decisions at the ends of what is accepted, by number; {@code -Dextremes=2000} tries as many.
   * They are built, or told what is wrong with them.
   */
  @TestFactory
  Stream<DynamicTest> extremeDecisionsAreBuiltOrRefused(@TempDir Path folder) {
    LongStream failedOnce = LongStream.of(320, 484, 795);
    return LongStream.concat(failedOnce, LongStream.range(0, Long.getLong("extremes", 3)))
        .mapToObj(
            number ->
                DynamicTest.dynamicTest(
                    "number " + number,
                    () -> {
                      Path decision = folder.resolve("extreme-" + number);
                      ExtremeDecision.write(number, decision);
                      Run run = Run.of("build", decision, "-o", folder.resolve("out"));
                      assertThat(run.exit()).as(run.err()).isIn(0, 1);
                      assertThat(run.err()).doesNotContain("not built");
                    }));
  }

  /** Decisions that mix all parts, by number; {@code -Dmixed=500} tries as many. All are built. */
  @TestFactory
  Stream<DynamicTest> mixedDecisionsAreBuilt(@TempDir Path folder) {
    LongStream failedOnce = LongStream.of(200, 262);
    return LongStream.concat(failedOnce, LongStream.range(0, Long.getLong("mixed", 3)))
        .mapToObj(
            number ->
                DynamicTest.dynamicTest(
                    "number " + number,
                    () -> {
                      Path decision = folder.resolve("mixed-" + number);
                      MixedDecision.write(number, decision);
                      Run run = Run.of("build", decision, "-o", folder.resolve("out"));
                      assertThat(run.exit()).as(run.err()).isZero();
                    }));
  }
}
