package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdrFolderTest {
  private static final String NAME = "-example-choose-a-place-for-the-team-s-documents.md";

  @TempDir Path folder;
  private Path input;
  private Path output;
  private Path records;

  @BeforeEach
  void sayWhere() {
    input = folder.resolve("in");
    output = folder.resolve("out put");
    records = folder.resolve("docs/adr");
  }

  private Run build(Object... more) {
    Object[] arguments = new Object[more.length + 5];
    System.arraycopy(new Object[] {input, "-o", output, "--adr-dir", records}, 0, arguments, 0, 5);
    System.arraycopy(more, 0, arguments, 5, more.length);
    return Run.of(arguments);
  }

  private void record(String name, String text) throws IOException {
    Files.createDirectories(records);
    Files.writeString(records.resolve(name), text);
  }

  @Test
  void takesTheRecordOfADecisionAsItsFirst() throws IOException {
    Folders.example(input, "wiki");
    Run run = build();
    assertThat(run.err()).isEmpty();
    assertThat(Folders.names(records)).containsExactly("0001" + NAME);
    assertThat(run.out()).contains("\n      " + records.resolve("0001" + NAME) + "\n");
    assertThat(Folders.text(records.resolve("0001" + NAME)))
        .contains("](../../out%20put/wiki.pdf)", "](../../out%20put/wiki.json)")
        .endsWith("\n\n<!-- decision-matrix: wiki -->\n");
    assertThat(Folders.text(output.resolve("wiki.md"))).doesNotContain("<!--");
    assertThat(Folders.text(output.resolve("index.json"))).doesNotContain("0001");
  }

  @Test
  void numbersAfterTheHighestAsTheTeamDoes() throws IOException {
    record("0041-use-linux.md", "# 41. Use Linux\n");
    record("0007-use-java.md", "# 7. Use Java\n");
    record("0100.md", "no name\n");
    record("README.md", "# Records\n");
    Folders.example(input, "b");
    Folders.example(input, "a");
    assertThat(build("--jobs", 2).exit()).isZero();
    assertThat(Folders.text(records.resolve("0042" + NAME))).contains("matrix: a -->");
    assertThat(Folders.text(records.resolve("0043" + NAME))).contains("matrix: b -->");
  }

  @Test
  void keepsNumberAndNameOnLaterBuilds() throws IOException {
    Folders.example(input, "b");
    build();
    record("0002-another.md", "# 2. Another\n");
    Folders.example(input, "a");
    Folders.edit(input.resolve("b/decision.yaml"), "title: \"Example: choose", "title: \"Take");
    Run run = build();
    assertThat(run.err()).isEmpty();
    assertThat(Folders.names(records))
        .containsExactlyInAnyOrder("0001" + NAME, "0002-another.md", "0003" + NAME);
    assertThat(Folders.text(records.resolve("0001" + NAME)))
        .contains("# Take a place", "matrix: b -->");
    assertThat(Folders.text(records.resolve("0002-another.md"))).isEqualTo("# 2. Another\n");
  }

  @Test
  void findsARecordThatWasRenamedOrCheckedOutWithOtherLineEnds() throws IOException {
    Folders.example(input, "wiki");
    build();
    Path renamed = records.resolve("9-wiki.md");
    Files.move(records.resolve("0001" + NAME), renamed);
    String written = Folders.text(renamed);
    Files.writeString(renamed, written.replace("\n", "\r\n"));
    assertThat(build().exit()).isZero();
    assertThat(Folders.names(records)).containsExactly("9-wiki.md");
    assertThat(Folders.text(renamed)).isEqualTo(written);
  }

  @Test
  void isKnownToTheCheckForStaleFiles() throws IOException {
    Folders.example(input, "wiki");
    Path record = records.resolve("0001" + NAME);
    assertThat(build("--check").err()).contains(record + " is missing; build it");
    assertThat(records).doesNotExist();
    build();
    assertThat(build("--check").exit()).isZero();
    Files.writeString(record, Folders.text(record) + "more\n");
    Run run = build("--check", "--format", "json");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("\"stale\": [\n        \"" + record);
  }

  @Test
  void hasTheSameBytesWhicheverIsBuiltFirst() throws IOException {
    for (String id : List.of("a", "b", "c")) {
      Folders.example(input, id);
    }
    build("--jobs", 1);
    Map<String, List<Byte>> first = Folders.contents(records);
    for (String name : Folders.names(records)) {
      Files.delete(records.resolve(name));
    }
    build("--jobs", 3);
    assertThat(Folders.contents(records)).isEqualTo(first).hasSize(3);
  }

  @Test
  void takesNothingWhereTheRecordCannotTakeItsPlace() throws IOException {
    Folders.example(input, "wiki");
    build();
    Map<String, List<Byte>> before = Folders.contents(output);
    Files.delete(records.resolve("0001" + NAME));
    Files.createDirectories(records.resolve("0001" + NAME).resolve("occupied"));
    Folders.edit(input.resolve("wiki/decision.yaml"), "question: Where", "question: Wherever");
    assertThat(build().exit()).isEqualTo(3);
    before.keySet().removeIf(name -> name.startsWith("index"));
    assertThat(Folders.contents(output)).containsAllEntriesOf(before);
  }

  @Test
  void leadsToWhereTheFilesArePublished() throws IOException {
    Folders.example(input, "wiki");
    build("--link-base", "https://docs.example.org/d");
    assertThat(Folders.text(records.resolve("0001" + NAME)))
        .contains("](https://docs.example.org/d/wiki.pdf)");
  }

  @Nested
  class IsRefused {
    private void refused(String told, Object... more) {
      Folders.example(input, "wiki");
      Run run = build(more);
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains(told);
    }

    @Test
    void whereItIsThatOfTheOutputs() {
      records = output;
      refused("is where the other files go");
    }

    @Test
    void whereItIsNoFolder() throws IOException {
      Files.createDirectories(folder.resolve("docs"));
      Files.writeString(folder.resolve("docs/adr"), "x");
      refused("is no folder");
    }

    @Test
    void whereTwoRecordsAreOfOneDecision() throws IOException {
      record("0001-a.md", "a\n<!-- decision-matrix: wiki -->\n");
      record("0002-b.md", "b\n<!-- decision-matrix: wiki -->\n");
      refused("are both records of `wiki`");
    }

    @Test
    void whereMachinesShareTheWork() {
      refused("`--adr-dir` and `--shard` do not go together", "--shard", "1/2");
    }
  }
}
