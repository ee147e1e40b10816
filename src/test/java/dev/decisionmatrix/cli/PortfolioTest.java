package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.json.IndexEntry;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of many decisions, and their shares. */
class PortfolioTest {
  private static final String[] IDS = {"broken", "cache", "queue", "wiki"};

  @TempDir static Path shared;
  private static Path input;
  private static Path whole;
  private static Run made = new Run(0, "", "");

  @TempDir Path folder;

  @BeforeAll
  static void buildAll() throws IOException {
    input = shared.resolve("in");
    whole = shared.resolve("whole");
    for (String id : IDS) {
      Folders.example(input, id);
    }
    Folders.edit(input.resolve("broken/evidence.csv"), "wiki,finding,4", "wikki,finding,44");
    Path queue = input.resolve("queue/decision.yaml");
    Folders.edit(queue, "close-call: 5", "close-call: 50");
    Folders.edit(queue, "status: proposed", "status: rejected");
    made = Run.of("build", input, "-o", whole, "--jobs", 2);
  }

  private static Run build(Path output, Object... more) {
    Object[] arguments = new Object[more.length + 4];
    arguments[0] = "build";
    arguments[1] = input;
    arguments[2] = "-o";
    arguments[3] = output;
    System.arraycopy(more, 0, arguments, 4, more.length);
    return Run.of(arguments);
  }

  /** By id: the cells of the row, as a reader of Markdown sees them. */
  private static Map<String, List<String>> rows(String page) {
    List<Extension> tables = List.of(TablesExtension.create());
    String html =
        HtmlRenderer.builder()
            .extensions(tables)
            .build()
            .render(Parser.builder().extensions(tables).build().parse(page));
    Map<String, List<String>> rows = new TreeMap<>();
    for (String row : html.split("<tr>", -1)) {
      List<String> cells =
          List.of(
                  row.replaceAll("</?(tr|tbody|td align=\"right\"|td|table)>", "\u0001")
                      .split("\u0001"))
              .stream()
              .map(String::strip)
              .filter(cell -> !cell.isEmpty())
              .toList();
      if (cells.size() > 1 && !cells.get(0).startsWith("<")) {
        rows.put(cells.get(0), cells);
      }
    }
    return rows;
  }

  @Test
  void listsEveryDecisionInTheOrderOfTheirIds() throws IOException {
    assertThat(made.exit()).isEqualTo(1);
    assertThat(made.out())
        .endsWith(
            "3 decisions built, 1 of them close; 1 not built; listed in "
                + whole
                + "/index.md .json\n");
    assertThat(Folders.text(whole.resolve("index.json")))
        .containsSubsequence(
            "\"id\": \"broken\"", "\"id\": \"cache\"", "\"id\": \"queue\"", "\"id\": \"wiki\"")
        .contains("\"status\": \"rejected\"", "\"verdict\": \"clear\"", "\"verdict\": \"close\"")
        .contains("\"notBuilt\": \"2 errors\"", "below 50 is a close call");
  }

  @Test
  void thePageLeadsToTheFilesThatWereBuilt() throws IOException {
    String page = Folders.text(whole.resolve("index.md"));
    assertThat(page)
        .contains("| broken |  |  |  | not built: 2 errors |  |  |  |  |")
        .contains("[pdf](queue.pdf)", "[xlsx](wiki.xlsx)")
        .endsWith("\n4 decisions: 2 clear, 1 close, 1 not built. Leads are in points of 100.\n");
    assertThat(page.replaceAll("(?s).*\\]\\(([a-z.]+)\\).*", "$1"))
        .satisfies(name -> assertThat(whole.resolve(name)).exists());
  }

  @Test
  void whatIsTypedIsTextAndNeverMarkdown() throws IOException {
    StringWriter text = new StringWriter();
    try (IndexPage page = new IndexPage(text)) {
      page.add(
          new IndexEntry(
              "odd",
              Optional.of("A|B <b>*x*</b> [y](z) `c`\n# d"),
              Optional.of("proposed"),
              Optional.empty(),
              Optional.empty(),
              Optional.of("clear"),
              List.of("_one_", "two | three"),
              OptionalDouble.of(0.25),
              List.of("Is $a$ ~~b~~?"),
              List.of("odd.pdf"),
              Optional.empty()));
    }
    assertThat(rows(text.toString()).values())
        .containsExactly(
            List.of(
                "A|B &lt;b&gt;*x*&lt;/b&gt; [y](z) `c` # d",
                "proposed",
                "not decided yet",
                "clear",
                "_one_ and two | three",
                "0.3",
                "Is $a$ ~~b~~?",
                "<a href=\"odd.pdf\">pdf</a>",
                "<p>1 decision: 1 clear. Leads are in points of 100.</p>"));
  }

  @Test
  void itIsTheSameForAnyNumberOfJobs() throws IOException {
    Path again = folder.resolve("again");
    build(again, "--jobs", 1);
    assertThat(Folders.contents(again)).isEqualTo(Folders.contents(whole));
  }

  @Test
  void aCheckCoversIt() throws IOException {
    Path copy = Folders.shuffledCopy(whole, folder.resolve("copy"), 1);
    assertThat(build(copy, "--check").err()).doesNotContain("is not what its input gives");
    Files.writeString(copy.resolve("index.md"), "\n", java.nio.file.StandardOpenOption.APPEND);
    Files.delete(copy.resolve("index.json"));
    Run run = build(copy, "--check", "--format", "json");
    assertThat(run.out())
        .contains(
            "\"stale\": [\n      \"" + copy + "/index.md\",\n      \"" + copy + "/index.json\"");
    assertThat(Folders.names(copy)).doesNotContain("index.json");
  }

  @Test
  void decisionsNamedOneByOneLeaveItAlone() throws IOException {
    Path copy = Folders.shuffledCopy(whole, folder.resolve("copy"), 1);
    Files.writeString(copy.resolve("index.md"), "of all");
    Run run = Run.of("build", input.resolve("wiki"), input.resolve("cache"), "-o", copy);
    assertThat(run.out()).endsWith("\n2 decisions built\n");
    assertThat(copy.resolve("index.md")).hasContent("of all");
  }

  @Test
  void whereNoneCanBeBuiltItStaysAsItIs() throws IOException {
    Path copy = Folders.shuffledCopy(whole, folder.resolve("copy"), 1);
    Path bad = folder.resolve("bad");
    Folders.shuffledCopy(input.resolve("broken"), bad.resolve("broken"), 1);
    assertThat(Run.of("build", bad, "-o", copy).exit()).isEqualTo(1);
    assertThat(Folders.contents(copy)).isEqualTo(Folders.contents(whole));
  }

  @Test
  void noDecisionTakesItsName() throws IOException {
    Path taken = Folders.shuffledCopy(input.resolve("wiki"), folder.resolve("in/index"), 1);
    assertThat(Run.of("check", taken).err()).contains("error[F105]: `index` cannot be the id");
    assertThat(Run.of("init", folder.resolve("index")).err())
        .startsWith("decision-matrix: `index` cannot be the id of a decision");
  }

  @Nested
  class InShares {
    @Test
    void allTogetherAreTheWhole() throws IOException {
      Path output = folder.resolve("out");
      for (int number = 1; number <= 3; number++) {
        build(output, "--shard", number + "/3");
      }
      assertThat(Folders.names(output))
          .contains("index.1-of-3.json", "index.2-of-3.json", "index.3-of-3.json")
          .doesNotContain("index.json");
      Run run = Run.of("index", "-o", output);
      assertThat(run.exit()).isZero();
      assertThat(run.out())
          .isEqualTo("4 decisions listed in " + output.resolve("index.md") + " .json\n");
      assertThat(Folders.contents(output)).isEqualTo(Folders.contents(whole));
    }

    @Test
    void anEmptyOneIsDoneAndSaysSo() throws IOException {
      Path output = folder.resolve("out");
      int empty = 1;
      while (holdsAny(new Shard(empty, 40))) {
        empty++;
      }
      Run run = build(output, "--shard", empty + "/40");
      assertThat(run.exit()).isZero();
      assertThat(run.out()).contains("no decision falls into this share");
      assertThat(output.resolve("index." + empty + "-of-40.json"))
          .hasContent("{\n  \"schemaVersion\": 1,\n  \"decisions\": [ ]\n}\n");
      assertThat(Run.of("check", input, "--shard", empty + "/40").exit()).isZero();
    }

    private boolean holdsAny(Shard shard) {
      return List.of(IDS).stream().anyMatch(shard::holds);
    }

    @Test
    void aWrongOneIsWrongUse() {
      Run run = build(folder.resolve("out"), "--shard", "4/3");
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err())
          .isEqualTo(
              """
              decision-matrix: `--shard 4/3`: there is no share 4 of 3
                = help: they go from `1/3` to `3/3`
              """);
    }
  }

  @Nested
  class WhenPartsDoNotMakeAWhole {
    private static final String EMPTY = "{\"schemaVersion\": 1, \"decisions\": []}";

    private String index(String... parts) throws IOException {
      for (String part : parts) {
        Files.writeString(folder.resolve(part), EMPTY);
      }
      Run run = Run.of("index", "-o", folder);
      assertThat(run.exit()).isEqualTo(2);
      assertThat(Folders.names(folder)).contains(parts);
      return run.err();
    }

    @Test
    void noneAtAllAreTold() throws IOException {
      assertThat(index()).contains("no part of an index is in `" + folder + "`");
      assertThat(Run.of("index", "-o", folder.resolve("nowhere")).exit()).isEqualTo(2);
    }

    @Test
    void aMissingOneIsNamed() throws IOException {
      assertThat(index("index.1-of-3.json", "index.3-of-3.json"))
          .contains("index.2-of-3.json` is missing", "build that share with `--shard 2/3`");
    }

    @Test
    void thoseOfAnotherDivisionAreTold() throws IOException {
      assertThat(index("index.1-of-2.json", "index.2-of-2.json", "index.1-of-10.json"))
          .contains("parts of an index in 2 shares and 10 shares");
    }

    @Test
    void aDamagedOneIsNamed() throws IOException {
      Files.writeString(
          folder.resolve("index.1-of-1.json"), "{\"schemaVersion\": 1, \"decisions\": [");
      Run run = Run.of("index", "-o", folder);
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("index.1-of-1.json` is no part of an index: broken JSON");
      assertThat(Folders.names(folder)).containsExactly("index.1-of-1.json");
    }
  }
}
