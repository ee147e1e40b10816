package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.xlsx.OutsideTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tools of those who keep records read ours. */
class RecordToolsTest {
  private static final OutsideTool SHELL =
      new OutsideTool("bash", "BASH_PROGRAM", "apt-get install bash");
  private static final OutsideTool ADR = new OutsideTool("adr", "ADR", "apt-get install adr-tools");
  private static final OutsideTool NODE = new OutsideTool("node", "NODE", "apt-get install nodejs");
  private static final OutsideTool LOG4BRAINS =
      new OutsideTool("log4brains-core", "LOG4BRAINS", "run .ci/run, which installs it");

  @TempDir Path folder;
  private Path records;

  @BeforeEach
  void makeFolders() throws IOException {
    records = Files.createDirectories(folder.resolve("doc/adr"));
  }

  /** A decision that was made, by people, and one that another took the place of. */
  private void build(String form) throws IOException {
    Path input = folder.resolve("in");
    Folders.example(input, "first");
    Folders.example(input, "second");
    Folders.edit(
        input.resolve("first/decision.yaml"),
        "status: proposed ",
        "status: superseded by [2. The next](0003-next.md) ");
    Folders.edit(
        input.resolve("second/decision.yaml"),
        "status: proposed ",
        "status: accepted\nchosen: repository\nbecause: it is *reviewed* ");
    Folders.edit(
        input.resolve("second/decision.yaml"), "title: \"Example: choose", "title: \"C# -");
    Run run =
        Run.of(
            input,
            "-o",
            folder.resolve("out"),
            "--adr-dir",
            records,
            "--template",
            form,
            "--mermaid");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
  }

  private String inFolder(OutsideTool tool, String command) {
    tool.orSkip();
    OutsideTool.Outcome outcome = SHELL.run(List.of("-c", "cd '" + folder + "' && " + command));
    assertThat(outcome.code()).as(outcome.output()).isZero();
    return outcome.output();
  }

  @Nested
  class AdrTools {
    @BeforeEach
    void keepRecords() throws IOException {
      inFolder(ADR, "adr init doc/adr && EDITOR=true VISUAL=true adr new Use Linux");
      build("nygard");
    }

    @Test
    void listAndNumberThem() {
      assertThat(inFolder(ADR, "adr list").lines())
          .containsExactly(
              "doc/adr/0001-record-architecture-decisions.md",
              "doc/adr/0002-use-linux.md",
              "doc/adr/0003-example-choose-a-place-for-the-team-s-documents.md",
              "doc/adr/0004-c-a-place-for-the-team-s-documents.md");
      assertThat(inFolder(ADR, "adr generate toc").lines())
          .contains(
              "* [2. Use Linux](0002-use-linux.md)",
              "* [3. Example: choose a place for the team's documents]"
                  + "(0003-example-choose-a-place-for-the-team-s-documents.md)",
              "* [4. C\\# - a place for the team's documents]"
                  + "(0004-c-a-place-for-the-team-s-documents.md)");
      assertThat(inFolder(ADR, "EDITOR=true VISUAL=true adr new Next")).contains("0005-next.md");
    }

    @Test
    void seeWhatSupersededThem() throws IOException {
      assertThat(inFolder(ADR, "adr generate graph"))
          .contains("_4 [label=\"4. C\\# - a place for the team's documents\"")
          .contains("_3 -> _4 [style=\"dotted\"");
      inFolder(ADR, "EDITOR=true VISUAL=true adr new -s 4 Another place");
      assertThat(Folders.text(records.resolve("0004-c-a-place-for-the-team-s-documents.md")))
          .contains("Superseded by [5. Another place](0005-another-place.md)");
    }
  }

  @Nested
  class Log4brains {
    private static final String READ =
        """
        const {Log4brains} = require(process.argv[2]);
        Log4brains.createFromCwd(process.cwd()).searchAdrs().then(adrs => adrs.forEach(adr =>
          console.log([adr.slug, adr.title, adr.status, adr.supersededBy, adr.deciders,
            adr.publicationDate].join(" | "))));
        """;

    @Test
    void readsThem() throws IOException {
      Path core = LOG4BRAINS.orSkip();
      build("log4brains");
      Files.writeString(
          folder.resolve(".log4brains.yml"),
          "project:\n  name: x\n  tz: Etc/UTC\n  adrFolder: ./doc/adr\n");
      Files.writeString(folder.resolve("read.js"), READ);
      String read =
          inFolder(
              NODE,
              "git init -q . && git add doc && git -c user.name=x -c user.email=x@example.org"
                  + " commit -qm x && '"
                  + NODE.orSkip()
                  + "' read.js '"
                  + core
                  + "'");
      assertThat(read.lines())
          .containsExactlyInAnyOrder(
              "0001-example-choose-a-place-for-the-team-s-documents | Example: choose a place for"
                  + " the team's documents | superseded | 2. The next | Ada Example |"
                  + " 2026-01-15T23:59:59.000Z",
              "0002-c-a-place-for-the-team-s-documents | C# - a place for the team's documents |"
                  + " accepted |  | Ada Example | 2026-01-15T23:59:59.000Z");
    }
  }
}
