package dev.decisionmatrix.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.decisionmatrix.input.DecisionReader;
import dev.decisionmatrix.input.ReadDecision;
import dev.decisionmatrix.model.Subject;
import dev.decisionmatrix.pdf.Poppler;
import dev.decisionmatrix.problem.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and folders as people leave them: each is read as it was meant, or told as it is. */
class DirtyFilesTest {
  @TempDir Path temp;

  private Path decision(String yaml) throws IOException {
    Path folder = temp.resolve("choice");
    if (!Files.exists(folder)) {
      Folders.example(temp, "choice");
    }
    Files.writeString(folder.resolve("decision.yaml"), yaml);
    return folder;
  }

  private Subject read(String yaml) throws IOException {
    Outcome<ReadDecision> read = DecisionReader.read(decision(yaml));
    assertThat(read.problems()).isEmpty();
    return ((Outcome.Ok<ReadDecision>) read).value().decision().subject();
  }

  private Run checked(String yaml) throws IOException {
    return Run.of("check", decision(yaml));
  }

  private static void isRefused(Run run, String... words) {
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains(words);
    assertThat(run.err() + run.out()).contains("1 error\n");
  }

  @Nested
  class ValuesThatYamlReadsInItsOwnWay {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '^',
        value = {
          "@team choose|begin with `@`|\"@team choose\"",
          "`cmd` choose|begin with a backquote|\"`cmd` choose\"",
          "%age choice|begin with `%`|\"%age choice\"",
          "[Draft] choose|`[` at the beginning|\"[Draft] choose\"",
          "{Draft} choose|`{` at the beginning|\"{Draft} choose\"",
          "\"Best\" broker|`\"` at the beginning|'\"Best\" broker'",
          "'Best' broker|`'` at the beginning|\"'Best' broker\"",
          "'it's time'|this `'` ends the quotation|\"it's time\"",
          "& Sons|begin with `&`|\"& Sons\"",
          "&co company|begin with `&`|\"&co company\"",
          "*nix choice|begin with `*`|\"*nix choice\"",
          "!important choice|begin with `!`|\"!important choice\"",
          "> 5 ms|`>` at the beginning|\"> 5 ms\"",
          ">5 ms|`>` at the beginning|\">5 ms\"",
          "? what|begin with `?`|\"? what\"",
          ", what|begin with `,`|\", what\"",
          ": what|begin with `:`|\": what\"",
          "Queue: which|this colon for a key|\"Queue: which\"",
          "Queue:|this colon for a key|\"Queue:\"",
          "\u201CBest: broker\u201D|this colon for a key|\"Best: broker\""
        })
    void areToldWithTheWholeValueInQuotes(String value, String which, String mended)
        throws IOException {
      Run run = checked("title: " + value + "\nquestion: Which?\n");
      isRefused(run, which, "`title: " + mended + "`");
      assertThat(checked("title: " + mended + "\nquestion: Which?\n").err()).isEmpty();
    }

    @Test
    void areToldAllAtOnce() throws IOException {
      Run run =
          checked(
              """
              title: @team
              question: [Draft] which
              consulted:
                - @ada
              informed: [@bob, Eve]
              """);
      assertThat(run.err()).contains(":1:8", ":2:11", ":4:5", ":5:12");
      assertThat(run.out()).contains("4 errors");
    }

    @Test
    void areNamedWhereTheyNeverClose() throws IOException {
      isRefused(checked("title: \"Choose\nquestion: Which?\n"), ":1:8", "never closes");
      isRefused(checked("title: T\nquestion: Q\ninformed: [Ada, Bob\n"), ":3:11", "never closes");
      isRefused(checked("title: T\nquestion: Q\ninformed: [Ada #1]\n"), ":3:16", "comment");
    }

    @Test
    void areNotReadAsOtherCharacters() throws IOException {
      isRefused(checked("title: \"C:\\temp\"\nquestion: Q\n"), "`\\t` is one other", "'C:\\temp'`");
      assertThat(read("title: 'C:\\temp'\nquestion: \"a\\\\tb\"\n").title()).isEqualTo("C:\\temp");
    }

    @Test
    void areToldOnceWhereTheyAreLists() throws IOException {
      isRefused(checked("title: [Draft]\nquestion: Q\n"), "D105", "`title: \"[Draft]\"`");
      isRefused(checked("title:\n  - T\nquestion: Q\n"), "D105", "not keys or lists");
      isRefused(checked("title: \"\"\nquestion: Q\n"), ":1:8", "`title` is empty");
      isRefused(checked("title: null\nquestion: Q\n"), ":1:8", "YAML takes this word for nothing");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "context: 3 # signs\n  in two lines",
          "context: |\n    deep\n  shallow",
          "context: |\n- bare",
          "informed: [Ada, , Bob]",
          "report: appendices: []",
          "title; T"
        })
    void areToldWhereTheyStand(String rest) throws IOException {
      assertThat(checked("title: T\nquestion: Q\n" + rest + "\n").err())
          .contains("error[D101]: ")
          .doesNotContain("this is not well-formed YAML");
    }

    @Test
    void neverAreToldInTheWordsOfTheParser() throws IOException {
      Run run = checked("title: T\nquestion: Q\ncontext: &a [*b]\n");
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err()).doesNotContain("token", "expected", "mapping", "found", "alias");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "yes",
          "no",
          "on",
          "1.10",
          "012",
          "2026-05-11",
          "0x1F",
          "1e3",
          "\u201Ca\u201D b"
        })
    void stayTextsWhereTheyLookLikeOtherThings(String title) throws IOException {
      assertThat(read("title: " + title + "\nquestion: Which?\n").title()).isEqualTo(title);
    }
  }

  @Nested
  class TextAfterANumberSign {
    @ParameterizedTest
    @CsvSource({
      "title,'Ticket #42: choose C# or F #'",
      "title,'C# or F #'",
      "question,'Which # sign?'",
      "context,'Because #1 is slow'",
      "consulted,'Team #1'",
    })
    void isNotTakenForACommentInSilence(String key, String value) throws IOException {
      String yaml = key.equals("title") ? "" : "title: T\n";
      yaml += key.equals("question") ? "" : "question: Q\n";
      Run run = checked(yaml + key + ": " + value + "\n");
      assertThat(run.err()).contains("D206", "`" + key + ": \"" + value + "\"`");
      assertThat(Run.of("check", "--strict", temp.resolve("choice")).exit()).isEqualTo(1);
      assertThat(checked(yaml + key + ": \"" + value + "\"\n").err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "teams:\n  - id: example-team\n    name: Team #1\n",
          "scale:\n  worst: 1\n  best: 5\n  anchors:\n    1: bad #1\n",
          "informed:\n  - Ada\n  - #1 Bob\n",
          "context: one\n  #2 is best\n",
          "consulted: [Ada]\ncontext: \"Best\" #1\n"
        })
    void isToldWhereverATextMayStand(String rest) throws IOException {
      assertThat(checked("title: T\nquestion: Q\n" + rest).err()).contains("D206");
    }

    @Test
    void isToldWhereNothingElseIsLeft() throws IOException {
      Run run = checked("title: #42 choose\nquestion: Q\n");
      isRefused(run, "D104", "`#42 choose` as a comment", "`title: \"#42 choose\"`");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "context: text   # as long as you like\n",
          "date: 2026-05-11 # may\n",
          "close-call: 5 # points\n",
          "context: text\n# a comment\n",
          "context: C#, F# and x#y\n",
          "context: \"quoted #1\" # quoted\n",
          "consulted: []   # nobody\n",
          "context: |\n  line #1\n  # heading\n"
        })
    void isACommentWhereItLooksLikeOne(String rest) throws IOException {
      assertThat(checked("title: T\nquestion: Q\n" + rest).err()).isEmpty();
    }
  }

  @Nested
  class SpacesAndLines {
    @Test
    void aTabMayFollowTheColonOrTheHyphen() throws IOException {
      Subject read =
          read("title:\tChoose\nquestion: \tWhich?\ndate:\t2026-05-11\ninformed:\n-\tAda\n");
      assertThat(read.title() + read.question()).isEqualTo("ChooseWhich?");
      assertThat(read.date()).hasToString("Optional[2026-05-11]");
      assertThat(read.people().informed()).containsExactly("Ada");
    }

    @Test
    void aTabThatIndentsIsTold() throws IOException {
      isRefused(
          checked("title: T\nquestion: Q\nscale:\n\tworst: 1\n  best: 5\n"),
          "decision.yaml:4:1",
          "a tab indents this line");
    }

    @ParameterizedTest
    @CsvSource({
      "\u00A0,no-break space [U+00A0]",
      "\u202F,narrow no-break space [U+202F]",
      "\u3000,ideographic space [U+3000]",
      "\u2003,em space [U+2003]",
      "\u200B,zero width space [U+200B]"
    })
    void aSpaceOfAnotherKindIsNamed(String space, String name) throws IOException {
      String scale = "title: T\nquestion: Q\nscale:\n  worst: 1\n";
      assertThat(checked("title:" + space + "T\nquestion: Q\n").err()).contains(name);
      assertThat(checked(scale + space + space + "best: 5\n").err()).contains(name);
      assertThat(checked(scale + " " + space + "best: 5\n").err()).contains(name);
      assertThat(checked("title: T\nquestion: Q\ninformed:\n  -" + space + "A\n").err())
          .contains(name);
    }

    @Test
    void columnsThatDoNotFitAreTold() throws IOException {
      String teams = "title: T\nquestion: Q\nteams:\n  - id: example-team\n";
      isRefused(checked(teams + "   power: 2\n"), "column 4, and `id` above in column 5");
      isRefused(checked(teams + "     power: 2\n"), "`power` is indented below `id`");
      isRefused(checked("title: T\n  question: Q\n"), "`question` is indented below `title`");
      isRefused(checked("title: T\nquestion: Q\ncontext: |\nprose\n"), ":4:1", "`context`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title = T", "title:T", "title\uFF1AT"})
    void aColonThatIsNoneIsTold(String line) throws IOException {
      isRefused(checked(line + "\nquestion: Q\n"), ":1:1", "`title: `");
    }

    @Test
    void aSecondDocumentIsTold() throws IOException {
      isRefused(checked("title: T\nquestion: Q\n---\ntitle: U\n"), ":3:1", "second document");
      assertThat(checked("---\ntitle: T\nquestion: Q\n...\n").err()).isEmpty();
    }

    @Test
    void aKeyInOtherLettersIsAllThatIsTold() throws IOException {
      isRefused(checked("Title: T\nquestion: Q\n"), "a similar key is `title`");
      isRefused(checked("title: T\nquestion: Q\nscale:\nworst: 1\n"), "belongs to `scale`");
    }
  }

  @Nested
  class ListsAndNumbers {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "decision-makers: Ada, Bob",
          "consulted: Ada; Bob",
          "informed:\n  Ada\n  Bob",
          "informed:\n  -Ada\n  -Bob",
          "informed:\n  1. Ada\n  2. Bob",
          "informed:\n  \u2022 Ada\n  \u2022 Bob",
          "teams: payments, platform",
          "teams:\n  payments: 2",
          "teams:\n  - payments: 2",
          "teams:\n  -id: payments",
          "scale: 1-5",
          "scale: [1, 5]"
        })
    void aTextWhereAListOrKeysWereMeantIsToldWithTheForm(String rest) throws IOException {
      isRefused(checked("title: T\nquestion: Q\n" + rest + "\n"), "D105", "`");
    }

    @Test
    void aNameWithACommaMayBeQuoted() throws IOException {
      String yaml = "title: T\nquestion: Q\ndecision-makers: \"Lovelace, Ada\"\n";
      Subject read = read(yaml + "informed:\n  - Ada, CTO\n");
      assertThat(read.people().decisionMakers()).containsExactly("Lovelace, Ada");
      assertThat(read.people().informed()).containsExactly("Ada, CTO");
    }

    @Test
    void aPowerIsNoPercentage() throws IOException {
      String yaml = "title: T\nquestion: Q\nteams:\n  - id: example-team\n    power: ";
      isRefused(checked(yaml + "50%\n"), ":5:12", "no percentage", "write `0.5`");
      isRefused(checked(yaml + "1,500\n"), "ambiguous", "`1.5` or `1500`");
      assertThat(checked(yaml + "0,5\n").err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "weights-may-be-off-by,0.25,25",
      "close-call,0.05,5",
      "good-enough,0.8,80",
      "good-enough,1,100"
    })
    void aFractionWherePercentAreMeantIsWarnedOf(String key, String given, String meant)
        throws IOException {
      String yaml = "title: T\nquestion: Q\n" + key + ": ";
      assertThat(checked(yaml + given + "\n").err()).contains("D207", "write `" + meant + "`");
      assertThat(checked(yaml + given + " %\n").err()).isEmpty();
      assertThat(checked(yaml + meant + "\n").err()).isEmpty();
      assertThat(checked(yaml + "0\n").err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "11.05.2026",
          "2026-5-11",
          "2026/05/11",
          "20260511",
          "May 11, 2026",
          "11 May 2026"
        })
    void aDateIsToldAsItShouldBe(String date) throws IOException {
      isRefused(checked("title: T\nquestion: Q\ndate: " + date + "\n"), "write `2026-05-11`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"05/06/2026", "2026-02-30", "today", "46153"})
    void aDateIsNotGuessed(String date) throws IOException {
      isRefused(checked("title: T\nquestion: Q\ndate: " + date + "\n"), "write year-month-day");
    }
  }

  @Nested
  class ReasonsInMarkdown {
    private static final String CHOSEN = "title: T\nquestion: Q\nchosen: repository\n";

    private String because(String line) throws IOException {
      return read(CHOSEN + line).choice().orElseThrow().because() + "\n";
    }

    @Test
    void keepTheirListsInTheRecordAndInTheReport() throws Exception {
      Path folder =
          decision(CHOSEN + "because: >\n  We want:\n\n  * speed\n  * [calm](https://x.org)\n");
      assertThat(Run.of("build", folder, "-o", temp.resolve("out")).exit()).isZero();
      assertThat(Folders.text(temp.resolve("out/choice.md")))
          .contains("because We want:\n\n* speed\n* [calm](https://x.org)\n");
      byte[] report = Files.readAllBytes(temp.resolve("out/choice.pdf"));
      assertThat(Poppler.of(report, temp, List.of("pdftotext", "-layout")))
          .containsPattern("We want:\\s+\u2022 +speed\\s+\u2022 +calm\\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", ">", ">-", "|+"})
    void keepTheirListsHoweverYamlHoldsThem(String style) throws IOException {
      assertThat(because("because: " + style + "\n  We want:\n\n  * speed\n  * [calm](x.md)\n"))
          .contains("We want:\n\n* speed\n* [calm](x.md)\n");
    }

    @Test
    void keepTheirListsBehindTheKeyAndInQuotes() throws IOException {
      List<String> lines = List.of("We want", "  1. speed", "  2. *calm*", "");
      assertThat(because("because: " + String.join("\n", lines))).contains("1. speed\n2. *calm*\n");
      assertThat(because("because: \"" + String.join("\n", lines).strip() + "\"\n"))
          .contains("1. speed\n2. *calm*\n");
    }

    @Test
    void areJoinedWhereTheyAreProse() throws IOException {
      assertThat(because("because: >\n  one line\n  and more\n\n  next\n"))
          .isEqualTo("one line and more\n\nnext\n");
    }
  }

  @Nested
  class WrongKindsOfFiles {
    private static final byte[] WORKBOOK = zip("[Content_Types].xml", "xl/workbook.xml");

    static byte[] zip(String... names) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        for (String name : names) {
          zip.putNextEntry(new ZipEntry(name));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return bytes.toByteArray();
    }

    static Stream<Arguments> contents() {
      return Stream.of(
          arguments(WORKBOOK, "an Excel workbook"),
          arguments(zip("mimetype", "word/document.xml"), "a Word document"),
          arguments(zip("Index/Document.iwa"), "a Numbers spreadsheet"),
          arguments(zip("payments.csv"), "an archive"),
          arguments(latin("PK\3\4"), "an archive"),
          arguments(
              latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1"), "a file of an older Office program"),
          arguments(latin("%PDF-1.7\n"), "a PDF"),
          arguments(latin("{\\rtf1\\ansi x}"), "a text with formatting (RTF)"),
          arguments(latin("<html><body><table>"), "a web page (HTML)"),
          arguments(latin("\n <!DOCTYPE HTML><html>"), "a web page (HTML)"),
          arguments("\uFEFF<table border=0>".getBytes(UTF_8), "a web page (HTML)"),
          arguments("\uFEFF<table>".getBytes(UTF_16LE), "a web page (HTML)"),
          arguments(latin("MIME-Version: 1.0\r\n"), "a web page (HTML)"),
          arguments(latin("<?xml version=\"1.0\"?><Workbook/>"), "XML"),
          arguments(latin("<?xml version=\"1.0\"?><plist/>"), "a shortcut"),
          arguments(latin("[InternetShortcut]\r\nURL=x"), "a shortcut"),
          arguments(latin("L\0\0\0\1\u0014\2\0xx"), "a shortcut"),
          arguments(latin(",ada,host,1.1.2026,file:///home/ada;"), "the lock of a program"),
          arguments(latin("version https://git-lfs.github.com/spec/v1\n"), "a pointer of Git LFS"),
          arguments(latin("\u001F\u008B\b"), "an archive"),
          arguments(latin("\u0089PNG\r\n"), "an image"),
          arguments(latin("[{\"a\": 1}]"), "JSON"));
    }

    static byte[] latin(String text) {
      return text.getBytes(ISO_8859_1);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void areNamedByWhatIsInThem(byte[] bytes, String kind) throws IOException {
      Path folder = Folders.example(temp, "choice");
      Files.write(folder.resolve("weights/example-team.csv"), bytes);
      isRefused(Run.of("check", folder), "error[T110]: this is " + kind, "no CSV file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ods", "numbers", "docx", "pdf", "html", "lnk", "url"})
    void areNeverToBeRenamed(String ending) throws IOException {
      Path folder = Folders.example(temp, "choice");
      Files.delete(folder.resolve("evidence.csv"));
      Files.write(folder.resolve("evidence." + ending), latin("PK\3\4"));
      Run run = Run.of("check", folder);
      isRefused(run, "`evidence.csv` is missing", "`evidence." + ending + "` is a");
      assertThat(run.err()).doesNotContain("rename");
      Files.delete(folder.resolve("weights/example-team.csv"));
      Files.write(folder.resolve("weights/example-team." + ending), latin("PK\3\4"));
      assertThat(Run.of("check", folder).err())
          .contains("weights/example-team." + ending + ": error[F106]: this file is not read")
          .doesNotContain("rename");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "evidence.csv.txt",
          "Evidence.CSV",
          "evidence.tsv",
          "evidence (1).csv",
          "evidnce.csv",
          "evidence",
          "2026\\evidence.csv"
        })
    void areRenamedWhereOnlyTheNameIsWrong(String name) throws IOException {
      Path folder = Folders.example(temp, "choice");
      Files.move(folder.resolve("evidence.csv"), folder.resolve(name));
      isRefused(Run.of("check", folder), "`" + name + "` is there: rename it to `evidence.csv`");
    }

    @Test
    void areToldWhereTheyStandForTheYaml() throws IOException {
      Path folder = Folders.example(temp, "choice");
      Files.move(folder.resolve("decision.yaml"), folder.resolve("decision.yml"));
      isRefused(Run.of("check", folder), "rename it to `decision.yaml`");
      Files.write(folder.resolve("decision.yaml"), latin("{\\rtf1 title}"));
      isRefused(Run.of("check", folder), "formatting (RTF), and no plain text");
    }

    @Test
    void aLockIsNoTable() throws IOException {
      Path folder = Folders.example(temp, "choice");
      Files.createFile(folder.resolve("weights/.~lock.example-team.csv#"));
      assertThat(Run.of("check", folder).err()).isEmpty();
      Files.delete(folder.resolve("weights/example-team.csv"));
      isRefused(Run.of("check", folder), ".~lock.example-team.csv#", "the lock of a program");
    }

    @Test
    void aConflictOfAMergeIsTold() throws IOException {
      Path folder = Folders.example(temp, "choice");
      Path weights = folder.resolve("weights/example-team.csv");
      String text = Files.readString(weights);
      Files.writeString(weights, text + "<<<<<<< a\nx,1\n=======\nx,2\n>>>>>>> b\n");
      isRefused(Run.of("check", folder), "F113");
    }
  }

  @Nested
  class NamesOfFiles {
    @Test
    void areReadAsTheirBytesSay() throws IOException {
      Path folder = Folders.example(temp, "choice");
      Path table = folder.resolve("weights/example-team.csv");
      String weights = folder.resolve("weights").toUri().toString();
      Files.copy(table, Path.of(URI.create(weights + "%C3%A9quipe.csv")));
      Files.copy(table, Path.of(URI.create(weights + "%FCber.csv")));
      Run.of("build", folder, "-o", temp.resolve("out"));
      assertThat(Folders.text(temp.resolve("out/choice.json"))).contains("\"équipe\"", "\"über\"");
    }
  }

  @Nested
  class PlacesAndLinks {
    private Path folder;
    private Path table;

    @BeforeEach
    void start() {
      folder = Folders.example(temp, "choice");
      table = folder.resolve("weights/example-team.csv");
    }

    private void moved(String to) throws IOException {
      Path place = folder.resolve(to);
      Files.createDirectories(place.getParent());
      Files.move(table, place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"weights/2026/a.csv", "weights/a/b/a.csv", "weights\\a.csv", "a.csv"})
    void aTableInAnotherPlaceIsNamed(String to) throws IOException {
      moved(to);
      Run run = Run.of("check", folder);
      isRefused(run, to + ": error[F106]: ", "move it to `weights/a.csv`");
      assertThat(run.err()).doesNotContain("no team has filled in", "D110");
    }

    @Test
    void aTableBelowIsToldBesideOthersToo() throws IOException {
      Files.createDirectories(folder.resolve("weights/2025"));
      Files.copy(table, folder.resolve("weights/2025/old.csv"));
      assertThat(Run.of("check", folder).err())
          .contains("weights/2025/old.csv: warning[F201]", "move it to `weights/old.csv`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Weights", "weight", "WEIGHTS", "wieghts", "weights 2026", "gewichte"})
    void aFolderOfAnotherNameIsNamed(String name) throws IOException {
      Files.move(folder.resolve("weights"), folder.resolve(name));
      isRefused(Run.of("check", folder), "rename `" + name + "` to `weights`");
    }

    @Test
    void aTeamIsLedToItsFile() throws IOException {
      Files.copy(table, folder.resolve("weights/other.csv"));
      Files.move(table, folder.resolve("weights/example-team.txt"));
      Run run = Run.of("check", folder);
      assertThat(run.err()).contains("D110", "rename it to `example-team.csv`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"weights/example-team.csv", "evidence.csv", "decision.yaml", "weights"})
    void aLinkThatLeadsNowhereIsTold(String name) throws IOException {
      Path place = folder.resolve(name);
      Files.move(place, temp.resolve("moved"));
      for (String target : List.of("nowhere.csv", "../../x.csv", place.getFileName().toString())) {
        Files.createSymbolicLink(place, Path.of(target));
        isRefused(Run.of("check", folder), "choice/" + name + ": error[F112]", "`" + target + "`");
        Files.delete(place);
      }
      Files.createSymbolicLink(place, temp.resolve("moved"));
      isRefused(Run.of("check", folder), "choice/" + name + ": error[F104]");
    }
  }
}
