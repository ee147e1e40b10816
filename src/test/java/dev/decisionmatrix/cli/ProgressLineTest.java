package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressLineTest {
  private final StringWriter written = new StringWriter();
  private final PrintWriter terminal = new PrintWriter(written);

  /** What a terminal would show: a carriage return leads back to where the line begins. */
  private static List<String> screen(String written) {
    return Arrays.stream(written.split("\n", -1)).map(ProgressLineTest::line).toList();
  }

  private static String line(String written) {
    StringBuilder shown = new StringBuilder();
    for (String over : written.split("\r", -1)) {
      shown.replace(0, Math.min(shown.length(), over.length()), over);
    }
    return shown.toString().stripTrailing();
  }

  @Test
  void movesThroughTheStepsOfOneDecision() {
    try (ProgressLine line = new ProgressLine(terminal, 1);
        Progress.Part part = line.of("python-orm")) {
      part.at(Step.READING);
      assertThat(screen(written.toString()))
          .containsExactly("[>                   ]  python-orm: reading");
      part.at(Step.CHECKING);
      assertThat(screen(written.toString()))
          .containsExactly("[============>       ]  python-orm: checking");
      part.at(Step.PRINTING);
      assertThat(screen(written.toString()))
          .containsExactly("[================>   ]  python-orm: printing");
    }
    assertThat(screen(written.toString())).containsExactly("");
  }

  @Test
  void tellsHowFarABatchIsAlsoWhereADecisionEndsEarly() {
    try (ProgressLine line = new ProgressLine(terminal, 4)) {
      try (Progress.Part bad = line.of("bad")) {
        bad.at(Step.READING);
      }
      assertThat(screen(written.toString()))
          .containsExactly("[=====>              ] 1 of 4  bad: reading");
      line.of("a").at(Step.WRITING);
      line.of("b").at(Step.COMPUTING);
      assertThat(screen(written.toString()))
          .containsExactly("[========>           ] 1 of 4  b: computing");
    }
  }

  @Test
  void makesWayForWhatIsPrinted() {
    try (ProgressLine line = new ProgressLine(terminal, 2)) {
      try (Progress.Part part = line.of("one")) {
        part.at(Step.PRINTING);
      }
      line.aside(() -> terminal.print("one  clear\n"));
      assertThat(screen(written.toString()))
          .containsExactly("one  clear", "[==========>         ] 1 of 2  one: printing");
    }
    assertThat(screen(written.toString())).containsExactly("one  clear", "");
  }

  @Test
  void isNeverSoLongThatATerminalWrapsIt() {
    new ProgressLine(terminal, 100_000).of("a".repeat(200)).at(Step.COMPUTING);
    assertThat(line(written.toString())).hasSizeLessThan(80).contains("aaa...: computing");
  }

  @Nested
  class OfARun {
    @TempDir Path folder;

    private String out(boolean terminal, String... more) {
      Path wiki = Folders.example(folder, "wiki");
      StringWriter out = new StringWriter();
      StringWriter err = new StringWriter();
      Surroundings surroundings =
          new Surroundings(new PrintWriter(out), new PrintWriter(err), Map.of(), terminal);
      List<String> arguments = new ArrayList<>();
      Collections.addAll(arguments, "build", wiki.toString(), "-o", folder + "/out");
      Collections.addAll(arguments, more);
      int exit = new CommandLineRun(surroundings).exitCode(arguments.toArray(String[]::new));
      assertThat(exit).isZero();
      assertThat(err.toString()).isEmpty();
      return out.toString();
    }

    @Test
    void showsEachStepOnATerminalAndIsGoneAtTheEnd() {
      String out = out(true);
      assertThat(out)
          .containsSubsequence(
              "wiki: reading", "wiki: computing", "wiki: writing", "wiki: checking", ": printing");
      assertThat(screen(out))
          .noneMatch(line -> line.contains("["))
          .anyMatch("1 decision built"::equals);
    }

    @Test
    void showsNothingInAPipe() {
      assertThat(out(false)).doesNotContain("\r");
    }

    @Test
    void showsNothingWhereQuietIsWanted() {
      assertThat(out(true, "--quiet")).isEmpty();
    }

    @Test
    void showsNothingToAProgram() {
      assertThat(out(true, "--format", "json")).startsWith("{").doesNotContain("\r");
    }
  }
}
