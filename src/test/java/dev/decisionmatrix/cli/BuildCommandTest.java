package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
  @TempDir Path folder;
  private Path input;
  private Path output;

  @BeforeEach
  void sayWhere() {
    input = folder.resolve("in");
    output = folder.resolve("out");
  }

  private Run build(Object... more) {
    Object[] arguments = new Object[more.length + 3];
    arguments[0] = input;
    arguments[1] = "-o";
    arguments[2] = output;
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Run.of(arguments);
  }

  @Test
  void makesFourFilesAndSaysWhere() throws IOException {
    Folders.example(input, "wiki");
    Run run = build();
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(Folders.names(output))
        .containsExactlyInAnyOrder(
            "wiki.xlsx", "wiki.pdf", "wiki.md", "wiki.json", "index.md", "index.json");
    assertThat(run.out())
        .contains("Wiki leads with ")
        .contains(output.resolve("wiki.xlsx") + " .pdf .md .json")
        .endsWith("1 decision built, listed in " + output.resolve("index.md") + " .json\n");
  }

  @Test
  void buildsTheFolderItselfWhenItIsADecision() throws IOException {
    input = Folders.example(input, "wiki");
    assertThat(build().exit()).isZero();
    assertThat(Folders.names(output)).hasSize(4);
  }

  @Test
  void isQuietWhenAsked() {
    Folders.example(input, "wiki");
    assertThat(build("--quiet").out()).isEmpty();
  }

  @Nested
  class WhenOneDecisionIsBroken {
    @BeforeEach
    void breakOne() throws IOException {
      Folders.example(input, "bad");
      Folders.example(input, "good");
      Folders.edit(input.resolve("bad/evidence.csv"), "wiki,finding,4", "wikki,finding,44");
    }

    @Test
    void theOtherIsBuilt() throws IOException {
      Run run = build();
      assertThat(run.exit()).isEqualTo(1);
      assertThat(Folders.names(output))
          .containsExactlyInAnyOrder(
              "good.xlsx", "good.pdf", "good.md", "good.json", "index.md", "index.json");
      assertThat(run.out())
          .contains("bad   not usable: ")
          .contains("1 decision built; 1 not built; listed in ");
    }

    @Test
    void eachOfItsProblemsHasAPlaceThatCanBeFound() {
      assertThat(build().err())
          .contains(input.resolve("bad/evidence.csv") + ":5:1 (A5): error[")
          .contains("a similar option is `wiki`")
          .doesNotContain("Exception");
    }

    @Test
    void filesOfAnEarlierRunStay() throws IOException {
      Files.createDirectories(output);
      Files.writeString(output.resolve("bad.pdf"), "the last good one");
      build();
      assertThat(output.resolve("bad.pdf")).hasContent("the last good one");
    }
  }

  @Nested
  class WhenRunTwice {
    /** What the first run made, for all of these tests: it takes its time. */
    @TempDir static Path made;

    private static List<String> printed = List.of();
    private Map<String, List<Byte>> first;

    @BeforeEach
    void buildOnce() throws IOException {
      Folders.example(input, "one");
      Folders.example(input, "two");
      if (Folders.names(made).isEmpty()) {
        printed = lines(build("--jobs", 1));
        Folders.shuffledCopy(output, made, 1);
      } else {
        Folders.shuffledCopy(made, output, 1);
      }
      first = Folders.contents(output);
      assertThat(first).hasSize(10);
    }

    /** Wherever the output lies. */
    private List<String> lines(Run run) {
      return run.out().replace(output.toString(), "out").lines().toList();
    }

    @Test
    void everyByteAndTheOrderOfWhatIsPrintedAreTheSame() throws IOException {
      assertThat(printed.get(0)).startsWith("one");
      assertThat(printed.get(2)).startsWith("two");
      assertThat(printed.get(4)).isEqualTo("2 decisions built, listed in out/index.md .json");
      assertThat(lines(build("--jobs", 4))).isEqualTo(printed);
      assertThat(Folders.contents(output)).isEqualTo(first);
    }

    @Test
    void theOrderOfTheFilesOnDiskDoesNotMatter() throws IOException {
      Path copy = Folders.shuffledCopy(input, folder.resolve("copy"), 1);
      Path other = folder.resolve("other");
      assertThat(Run.of("build", copy, "-o", other).exit()).isZero();
      assertThat(Folders.contents(other)).isEqualTo(first);
    }

    @Test
    void nothingIsStaleButAMissingFile() throws IOException {
      Run run = build("--check");
      assertThat(run.exit()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(Folders.contents(output)).isEqualTo(first);
      Files.delete(output.resolve("one.md"));
      run = Run.of("build", input.resolve("one"), "-o", output, "--check");
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err()).isEqualTo(output.resolve("one.md") + " is missing; build it\n");
      assertThat(run.out()).endsWith("\n1 decision compared, stale\n");
    }

    @Test
    void whatWasNeverBuiltIsToldAsSuch() throws IOException {
      Folders.example(input, "new");
      Run run = build("--check");
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err())
          .startsWith(
              "new: never built: there is no %s .pdf .md .json\n  = help: build it\n"
                  .formatted(output.resolve("new.xlsx")))
          .contains(output.resolve("index.md") + " is not what its input gives; build it again\n");
      assertThat(run.out()).contains("\n3 decisions compared, 1 of them never built; listed in ");
      assertThat(build("--check", "--format", "json").out())
          .contains("\"missing\": [\n        \"" + output.resolve("new.xlsx"));
      assertThat(Folders.contents(output)).isEqualTo(first);
    }

    @Test
    void whatNoDecisionGivesAnyMoreIsOrphaned() throws IOException {
      Files.move(input.resolve("two"), folder.resolve("gone"));
      Files.writeString(output.resolve("readme.md"), "not ours");
      Files.writeString(output.resolve("notes.json"), "{\"decision\": \"other\"}");
      Run run = build("--check");
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err())
          .endsWith(
              "%s .md .pdf .xlsx: orphaned, there is no decision `two`\n"
                      .formatted(output.resolve("two.json"))
                  + "  = help: delete what is no longer wanted, or bring its folder back\n")
          .doesNotContain("readme", "notes");
      assertThat(build("--check", "--format", "json").out())
          .contains("\"orphaned\": [\n    \"" + output.resolve("two.json"));
      assertThat(Run.of("build", input.resolve("one"), "-o", output, "--check").exit()).isZero();
    }

    @Test
    void aLoneWorkbookOfOursIsOrphanedToo() throws IOException {
      Files.move(input.resolve("two"), folder.resolve("gone"));
      for (String name : List.of("two.json", "two.pdf", "two.md")) {
        Files.delete(output.resolve(name));
      }
      assertThat(build("--check").err()).contains("two.xlsx: orphaned");
    }

    @Test
    void anEditMakesOnlyThatDecisionStaleAndNothingIsWritten() throws IOException {
      Folders.edit(input.resolve("two/evidence.csv"), "wiki,finding,4", "wiki,finding,5");
      Run run = build("--check");
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err().lines())
          .hasSize(6)
          .allMatch(line -> line.contains(" is not what its input gives"))
          .map(line -> line.substring(output.toString().length() + 1, line.indexOf(' ')))
          .containsExactly("two.xlsx", "two.pdf", "two.md", "two.json", "index.md", "index.json");
      assertThat(Folders.contents(output)).isEqualTo(first);
    }
  }

  @Nested
  class WhenTheDiskRefuses {
    @Test
    void aFileInPlaceOfTheFolderIsToldInWords() throws IOException {
      Folders.example(input, "wiki");
      Files.writeString(output, "in the way");
      Run run = build();
      assertThat(run.exit()).isEqualTo(3);
      assertThat(run.err())
          .isEqualTo(
              "wiki: not built: `%s`: there is a file where a folder is needed\n"
                  .formatted(output));
    }

    @Test
    void noneOfTheFourFilesIsLeftBehind() throws IOException {
      Folders.example(input, "wiki");
      Files.createDirectories(output.resolve("wiki.json/occupied"));
      Run run = build();
      assertThat(run.exit()).isEqualTo(3);
      assertThat(run.err()).startsWith("wiki: not built: ").doesNotContain("\tat ");
      assertThat(Folders.names(output)).isEmpty();
    }
  }

  @Nested
  class WhenTheCallerIsStrict {
    private void addWarning() throws IOException {
      Folders.edit(
          input.resolve("wiki/sources.csv"),
          "price-list,",
          "unused,[Never cited (example)],,,,,,\nprice-list,");
    }

    @Test
    void aWarningIsToldAndForgivenOtherwise() throws IOException {
      Folders.example(input, "wiki");
      addWarning();
      Run run = build();
      assertThat(run.exit()).isZero();
      assertThat(run.err()).contains("warning[S201]");
      assertThat(Folders.text(output.resolve("wiki.json"))).contains("\"S201\"");
    }

    @Test
    void aWarningKeepsTheDecisionBack() throws IOException {
      Folders.example(input, "wiki");
      addWarning();
      Run run = build("--strict");
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err()).contains("wiki: 1 warning is an error with `--strict`");
      assertThat(Folders.names(output)).isEmpty();
    }

    @Test
    void aRefusedVerdictFailsTheRunButIsPublished() throws IOException {
      Folders.example(input, "wiki");
      Folders.edit(input.resolve("wiki/decision.yaml"), "close-call: 5", "close-call: 50");
      Run run = build("--fail-on", "open");
      assertThat(run.exit()).isZero();
      assertThat(run.out()).contains("wiki  close: ");
      run = build("--fail-on", "close");
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err())
          .isEqualTo("wiki: the verdict is `close`, refused by `--fail-on close`\n");
      assertThat(run.out()).contains("\n1 decision built, its verdict is close; listed in ");
      assertThat(build("--fail-on", "fragile").exit()).isEqualTo(1);
      assertThat(Folders.names(output)).hasSize(6);
    }
  }

  @Nested
  class WhenTheDecisionBearsNoDate {
    private byte[] pdf(Map<String, String> environment) throws IOException {
      Run run = Run.with(environment, "build", input, "-o", output);
      assertThat(run.err()).isEmpty();
      return Files.readAllBytes(output.resolve("wiki.pdf"));
    }

    @Test
    void theOneAskedForIsTaken() throws IOException {
      Folders.example(input, "wiki");
      Folders.edit(input.resolve("wiki/decision.yaml"), "date: 2026-01-15", "# none");
      byte[] plain = pdf(Map.of());
      byte[] asked = pdf(Map.of("SOURCE_DATE_EPOCH", "1700000000"));
      assertThat(new String(plain, StandardCharsets.ISO_8859_1)).contains("D:19800101000000");
      assertThat(new String(asked, StandardCharsets.ISO_8859_1)).contains("D:20231114221320");
    }

    @Test
    void aVariableThatIsNoNumberIsWrongUse() {
      Folders.example(input, "wiki");
      Run run = Run.with(Map.of("SOURCE_DATE_EPOCH", "today"), "build", input, "-o", output);
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("SOURCE_DATE_EPOCH is `today`, not a number of seconds");
    }
  }

  @Nested
  class WhenProgramsCall {
    @Test
    void jsonTellsEverythingOnStandardOutput() throws IOException {
      Folders.example(input, "bad");
      Folders.example(input, "good");
      Folders.edit(input.resolve("bad/evidence.csv"), "wiki,finding,4", "wikki,finding,4");
      Run run = build("--format", "json");
      assertThat(run.err()).isEmpty();
      assertThat(run.out())
          .startsWith("{\n  \"schemaVersion\": 1,\n  \"exit\": 1,")
          .contains("\"code\": \"E101\"", "\"file\": \"evidence.csv\"", "\"line\": 5")
          .contains("\"kind\": \"clear\"")
          .contains(output.resolve("good.xlsx").toString());
    }
  }

  @Test
  void coloursComeWhenForced() throws IOException {
    Folders.example(input, "wiki");
    Folders.edit(input.resolve("wiki/criteria.csv"), "id,name", "id,label text");
    assertThat(build("--color", "always").err()).contains("\u001b[");
    assertThat(build().err()).isNotEmpty().doesNotContain("\u001b");
  }

  @Test
  void theSurroundingsDoNotMatter() throws IOException {
    Folders.example(input, "wiki");
    build();
    Map<String, List<Byte>> expected = Folders.contents(output);
    Locale before = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      build();
      assertThat(Folders.contents(output)).isEqualTo(expected);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      build();
      assertThat(Folders.contents(output)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
      TimeZone.setDefault(zone);
    }
  }
}
