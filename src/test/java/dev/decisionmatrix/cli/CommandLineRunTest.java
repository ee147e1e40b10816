package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineRunTest {
  @TempDir Path folder;

  @Test
  void helpNamesEveryCommandAndExitCode() {
    Run run = Run.of("--help");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("build", "check", "init", "add-team")
        .contains("0 done; 1 bad input or stale output; 2 wrong use; 3 disk");
  }

  @Test
  void eachCommandExplainsItself() {
    assertThat(Run.of("build", "--help").out()).contains("--fail-on", "--strict", "--jobs");
    assertThat(Run.of("add-team", "-h").out()).contains("--separator");
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertThat(Run.of("--version").out().lines().toList().get(0))
        .matches("decision-matrix \\d+\\.\\d+\\.\\d+\\S*");
    assertThat(Run.of("-V")).isEqualTo(Run.of("--version"));
  }

  @Test
  void theVersionComesWithWhatItRunsOn() {
    assertThat(Run.of("--version").out().lines().skip(1))
        .containsExactly(
            "Java %s (%s), %s %s"
                .formatted(
                    System.getProperty("java.version"),
                    System.getProperty("java.vendor"),
                    System.getProperty("os.name"),
                    System.getProperty("os.arch")),
            "started without an archive of its own");
  }

  @Nested
  class WhenUsedWrongly {
    private void isWrongUse(Run run, String words) {
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith("decision-matrix: ").contains(words);
      assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void anUnknownOptionIsToldWithASimilarOne() {
      isWrongUse(Run.of("build", "--formt", "json"), "--format");
    }

    @Test
    void aWordThatIsNoFolderIsTold() {
      isWrongUse(Run.of(folder.resolve("nowhere")), "there is no folder `" + folder + "/nowhere`");
    }

    @Test
    void aFolderWithoutDecisionsIsTold() throws IOException {
      Files.createDirectories(folder.resolve("empty/also-empty"));
      isWrongUse(Run.of(folder.resolve("empty")), "no decisions found in");
    }

    @Test
    void twoDecisionsOfOneNameAreTold() {
      Path one = Folders.example(folder.resolve("a"), "same");
      Path two = Folders.example(folder.resolve("b"), "same");
      isWrongUse(Run.of("check", one, two), "are both called `same`");
    }

    @Test
    void aDecisionNamedTwiceIsTakenOnce() {
      Path one = Folders.example(folder, "one");
      assertThat(Run.of("check", one, folder).out()).endsWith("1 decision checked\n");
    }

    @Test
    void aWordThatIsNotAllowedIsTold() {
      isWrongUse(Run.of("check", "--color", "sometimes"), "sometimes");
      isWrongUse(Run.of("build", "--fail-on", "clear"), "clear");
    }

    @Test
    void noJobsAtAllAreTold() {
      isWrongUse(Run.of("check", "--jobs", 0), "less than one");
    }
  }
}
