package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {
  @TempDir Path folder;
  private Path own;
  private Path wiki;
  private Path output;

  @BeforeEach
  void makeFolders() throws IOException {
    own = Files.createDirectories(folder.resolve("own"));
    wiki = folder.resolve("wiki");
    output = folder.resolve("out");
  }

  private Run build(Object... more) {
    Folders.example(folder, "wiki");
    Object[] arguments = new Object[more.length + 6];
    System.arraycopy(
        new Object[] {"build", wiki, "-o", output, "--templates", own}, 0, arguments, 0, 6);
    System.arraycopy(more, 0, arguments, 6, more.length);
    return Run.of(arguments);
  }

  @Nested
  class ARecordOfOnesOwn {
    @Test
    void isWrittenFromTheTemplate() throws IOException {
      Files.writeString(own.resolve("adr.md"), "{{#options}}- {{name}}\n{{/options}}\n{{! no }}");
      assertThat(build().err()).isEmpty();
      assertThat(output.resolve("wiki.md"))
          .hasContent("- Wiki\n- Shared drive\n- Files in the repository\n");
    }

    @Test
    void isReadAsPeoplesProgramsWriteIt() throws IOException {
      Files.writeString(own.resolve("adr.md"), "\uFEFF{{#options}}\r\n{{name}}\r\n{{/options}}");
      assertThat(build().err()).isEmpty();
      assertThat(output.resolve("wiki.md"))
          .hasContent("Wiki\nShared drive\nFiles in the repository\n");
    }

    @Test
    void withMistakesIsToldWithPlaceAndRemedyAndNothingIsBuilt() throws IOException {
      Files.writeString(own.resolve("adr.md"), "# {{titel}}\n\n  {{#options}}{{weight}}\n");
      Run run = build();
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err())
          .isEqualTo(
              """
              OWN/adr.md:1:3: error[A102]: `titel` is not known here
                1 | # {{titel}}
                  |   ^^^^^^^^^
                = help: a similar name is `title`

              OWN/adr.md:3:3: error[A101]: section `options` is not closed
                3 |   {{#options}}{{weight}}
                  |   ^^^^^^^^^^^^
                = help: write `{{/options}}` where it ends

              OWN/adr.md:3:15: error[A102]: `weight` is not known here
                3 |   {{#options}}{{weight}}
                  |               ^^^^^^^^^^
                = help: it is known within `{{#drivers}}`

              """
                  .replace("OWN", own.toString()));
      assertThat(Folders.names(output)).isEmpty();
    }

    @Test
    void withMistakesIsAnEntryForPrograms() throws IOException {
      Files.writeString(own.resolve("adr.md"), "{{titel}}");
      Run run = build("--format", "json");
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.out()).contains("\"A102\"").contains("\"exit\": 1");
    }

    @Test
    void thatIsNotThereIsAnErrorAndNotTheOneThatComesAlong() {
      Run run = build();
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err()).contains("adr.md: error[F102]: `adr.md` is missing");
    }

    @Test
    void inAFolderThatIsNotThereIsWrongUse() {
      own = folder.resolve("nowhere");
      Run run = build();
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("there is no folder `" + own + "`");
    }

    @Test
    void mayBeTheOneThatComesAlong() throws IOException {
      Files.copy(Path.of("templates/adr.md"), own.resolve("adr.md"));
      assertThat(build().err()).isEmpty();
      String written = Folders.text(output.resolve("wiki.md"));
      Run.of("build", wiki, "-o", output);
      assertThat(output.resolve("wiki.md")).hasContent(written);
    }

    @Test
    void isHeededByTheCheckForStaleFiles() throws IOException {
      Files.writeString(own.resolve("adr.md"), "{{title}}");
      assertThat(build().exit()).isZero();
      assertThat(Run.of("build", wiki, "-o", output, "--templates", own, "--check").exit())
          .isZero();
      Run run = Run.of("build", wiki, "-o", output, "--check");
      assertThat(run.err()).startsWith(output.resolve("wiki.md") + " is not what");
    }
  }

  @Nested
  class ADecisionOfOnesOwn {
    @Test
    void isWhatInitWrites() throws IOException {
      Path decision = Folders.example(own, "decision");
      Folders.edit(decision.resolve("decision.yaml"), "title: ", "title: Ours - ");
      Run run = Run.of("init", wiki, "--templates", own);
      assertThat(run.err()).isEmpty();
      assertThat(Folders.contents(wiki)).isEqualTo(Folders.contents(decision));
      assertThat(run.out()).contains("wrote " + wiki.resolve("weights/example-team.csv"));
    }

    @Test
    void thatIsNotThereIsWrongUse() throws IOException {
      Run run = Run.of("init", wiki, "--templates", own);
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("there is no folder `" + own.resolve("decision") + "`");
      assertThat(Folders.names(wiki)).isEmpty();
    }
  }

  @Nested
  class ATableForTeamsOfOnesOwn {
    private Run addTeam(String layout) throws IOException {
      Folders.example(folder, "wiki");
      Files.writeString(own.resolve("team.csv"), layout);
      return Run.of("add-team", wiki, "Payments", "--templates", own, "--separator", "semicolon");
    }

    @Test
    void mayAskForRanksAndShowMore() throws IOException {
      Run run =
          addTeam("criterion,rank,what is meant\n{{criterion}},,\"{{name}}, {{description}}\"\n");
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).contains("Fill in `rank`: 1 for the most important criterion");
      assertThat(Folders.text(wiki.resolve("weights/payments.csv")))
          .startsWith("\uFEFFcriterion;rank;what is meant\r\neasy-editing;;Easy editing, ")
          .hasLineCount(5);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "criterion,weight\\n{{nam}},|team.csv:2:1 (A2): error[A102]: `nam` is not known here",
          "criterion,weight\\n|team.csv: error[A102]: no row names `{{criterion}}`"
        })
    void withAMistakeIsToldWithItsPlace(String layout, String told) throws IOException {
      Run run = addTeam(layout.replace("\\n", "\n"));
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err()).contains(told);
      assertThat(wiki.resolve("weights/payments.csv")).doesNotExist();
    }
  }

  @Nested
  class LinksToElsewhere {
    private Run linked(String base) {
      Folders.example(folder, "wiki");
      return Run.of("build", wiki, "-o", output, "--link-base", base);
    }

    @Test
    void beginWithTheAddress() throws IOException {
      String begin = "https://docs.example.org/%C3%A9%281%29/";
      assertThat(linked("https://docs.example.org/é(1)").err()).isEmpty();
      assertThat(Folders.text(output.resolve("wiki.md")))
          .contains("[report](" + begin + "wiki.pdf)")
          .contains("](" + begin + "wiki.xlsx)")
          .contains("](" + begin + "wiki.json)");
    }

    @ParameterizedTest
    @CsvSource({
      "docs, is no web address",
      "ftp://example.org/, is no web address",
      "https://exa mple.org/, is no web address: Illegal character",
      "https://example.org/?file=, has a `?` or a `#`",
      "https://me:secret@example.org/, which every reader would see"
    })
    void areRefusedWhereTheyCannotWork(String base, String told) throws IOException {
      Run run = linked(base);
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains(told).doesNotContain("secret");
      assertThat(Folders.names(output)).isEmpty();
    }
  }
}
