package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /** What is mistyped is told with what was meant, and nothing is done. */
  @Nested
  class WhenMistyped {
    private void isTold(String words, String help, Object... arguments) {
      Run run = Run.of(arguments);
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .startsWith("decision-matrix: ")
          .contains(words)
          .contains("  = help: ", help)
          .doesNotContain("Exception", "case-sensitive");
    }

    @ParameterizedTest
    @CsvSource({
      "biuld,build",
      "chekc,check",
      "addteam,add-team",
      "add_team,add-team",
      "innit,init",
      "Explain,explain",
      "validate,check",
      "help,--help",
      "version,--version"
    })
    void aCommandIsNamed(String given, String meant) {
      isTold("neither a command nor a folder `" + given + "`", "`decision-matrix " + meant, given);
      isTold("`" + given + "`", "`decision-matrix " + meant + " a b`?", given, "a", "b");
    }

    @ParameterizedTest
    @CsvSource({
      "--ouput,--output",
      "--out,--output",
      "-out,--output",
      "-output,--output",
      "-ou,--output",
      "--OUTPUT,--output",
      "--adr_dir,--adr-dir",
      "-strict,--strict",
      "--fail,--fail-on",
      "\u2014output,--output",
      "\u2013o,-o",
      "--halp,--help",
      "-help,--help"
    })
    void anOptionIsNamed(String given, String meant) {
      isTold("`" + given + "`", "did you mean `" + meant + "`?", "build", folder, given, "x");
      assertThat(Path.of("ut")).doesNotExist();
    }

    @Test
    void anOptionOfAnotherCommandIsToldAsSuch() {
      isTold("`check` has no option `-o`", "`build` has it", "check", folder, "-o", "x");
      isTold("`init` has no option `--version`", "--version`", "init", "--version");
      isTold("no option `--frob`", "build --help` tells", "build", "--frob");
      isTold("`many` is not a whole number", "--help` tells", "build", "--jobs", "many");
    }

    @Test
    void aFileIsLedToItsFolder() throws IOException {
      Path queue = Folders.example(folder, "queue");
      isTold("is a file of a decision", "`" + queue + "`", "check", queue.resolve("decision.yaml"));
      Path table = queue.resolve("weights/example-team.csv");
      isTold("is a file of a decision", "`" + queue + "`", "check", table);
      isTold("no decisions found", "`" + queue + "`", "check", queue.resolve("weights"));
      isTold("there is no folder", "`" + queue + "`", "check", queue.resolve("decison.yaml"));
      isTold("there is no folder", "`" + queue + "`", "check", folder.resolve("qeue"));
      isTold("is a file of a decision", "`" + queue + "`", "add-team", table, "X");
      Path book = Files.createFile(folder.resolve("book.xlsx"));
      isTold("is a file, and a folder is needed", "import", "build", book);
    }

    @Test
    void aFolderWithoutDecisionsIsLedToThem() throws IOException {
      Folders.example(folder.resolve("in/2026"), "queue");
      isTold("no decisions", "`" + folder.resolve("in/2026") + "`", "check", folder.resolve("in"));
      Path flat = Files.createDirectories(folder.resolve("flat"));
      Files.createFile(flat.resolve("queue\\decision.yaml"));
      isTold("no decisions", "`queue\\decision.yaml` is the name of one file", "check", flat);
      Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("nowhere"));
      isTold("is a link to `nowhere`", "name the folder itself", "check", link);
    }

    @Test
    void aLinkAmongDecisionsIsToldBesideThem() throws IOException {
      Folders.example(folder.resolve("in"), "queue");
      Files.createSymbolicLink(folder.resolve("in/gone"), Path.of("nowhere"));
      Run run = Run.of("check", folder.resolve("in"));
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err()).contains("error[F112]").contains("`nowhere`");
      assertThat(run.out()).contains("queue  no problems");
    }

    @Test
    void aDecisionInOtherLettersIsOne() throws IOException {
      Path queue = Folders.example(folder.resolve("in"), "queue");
      for (String name : List.of("options", "criteria", "sources", "evidence")) {
        Files.move(queue.resolve(name + ".csv"), queue.resolve(name.toUpperCase(Locale.ROOT)));
      }
      Files.move(queue.resolve("decision.yaml"), queue.resolve("Decision.yml"));
      Run run = Run.of("check", folder.resolve("in"));
      assertThat(run.err()).contains("`Decision.yml` is there: rename it to `decision.yaml`");
    }
  }
}
