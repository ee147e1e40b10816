package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that were tried from outside, named as there: what a run says of them. */
class DirtyAnswersTest {
  @TempDir Path folder;
  private Path wiki;

  @BeforeEach
  void start() {
    wiki = Folders.example(folder, "wiki");
  }

  @Test
  void pwInconsistent() throws IOException {
    Files.writeString(
        wiki.resolve("weights/example-team.csv"),
        """
        criterion,easy-editing,finding,review,monthly-cost
        easy-editing,1,9,1/9,1
        finding,,1,9,1
        review,,,1,1
        monthly-cost,,,,1
        """);
    Run run = Run.of("check", wiki);
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("weights/example-team.csv: warning[W201]: consistency ratio ");
    assertThat(run.out()).contains("wiki  1 warning");
    assertThat(Run.of("check", "--strict", wiki).exit()).isEqualTo(1);
  }

  @Test
  void tableOptionsEmoji() throws IOException {
    Folders.edit(wiki.resolve("options.csv"), "Wiki", "Wiki \uD83D\uDE80 \u738B");
    Run run = Run.of("check", wiki);
    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains("options.csv:")
        .contains("warning[G201]: no font can show 2 characters of this line");
    assertThat(Run.of("check", "--strict", wiki).exit()).isEqualTo(1);
  }

  @Test
  void oneTeamThatHasNotAnsweredDoesNotBlockTheOthers() throws IOException {
    assertThat(Run.of("add-team", wiki, "payments").exit()).isZero();
    Path output = folder.resolve("out");
    Run run = Run.of("build", folder, "-o", output);
    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains("weights/payments.csv:1:", "warning[W205]: `payments` has not weighed yet");
    assertThat(run.out()).contains("; payments has not weighed yet\n");
    assertThat(Folders.text(output.resolve("wiki.md"))).contains("*payments* has not weighed yet.");
    assertThat(Folders.text(output.resolve("wiki.json")))
        .contains("\"awaitedTeams\": [\n    {\n      \"id\": \"payments\"");
    assertThat(Folders.text(output.resolve("index.md"))).contains("payments");
    assertThat(Run.of("build", wiki, "-o", output, "--strict").exit()).isEqualTo(1);
    Files.delete(wiki.resolve("weights/example-team.csv"));
    run = Run.of("build", wiki, "-o", output);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains("error[F106]: no team has weighed yet: nothing is filled in here");
  }

  /** What spreadsheets and OWASP's list of "CSV injection" take for the beginning of a formula. */
  @Test
  void csvInjectionId() throws IOException {
    Path decision = Files.createDirectories(folder.resolve("inj"));
    Files.writeString(decision.resolve("decision.yaml"), "title: T\nquestion: Q?\n");
    Files.writeString(decision.resolve("options.csv"), "id,name\na,Alpha\nb,Beta\n");
    Files.writeString(
        decision.resolve("criteria.csv"),
        """
        id,name,description,group,unit,worst,best
        "=HYPERLINK(""http://127.0.0.1/x"",""click"")",=1+1,+2+3,@SUM(1),-u,1,5
        "=cmd|' /C calc'!A0",\uFF1D1+1," =2+2"," =3",=u,1,5
        -3,'=4,"|x","%y",+cmd|'x'!A0,-5,-1
        @sum(a1),"Fast;=1+1",,,,,
        +1+1,"Slow,@x",,,,,
        """);
    Files.writeString(decision.resolve("sources.csv"), "id,title\ns1,Source one\n");
    Files.writeString(
        decision.resolve("evidence.csv"),
        "option,criterion,rating,source,locator,claim\na,-3,-4,s1,,c\n");
    for (String kind : List.of("points", "percent", "rank", "pairwise")) {
      for (String separator : List.of("comma", "semicolon", "tab")) {
        Path table = decision.resolve("weights/team.csv");
        Files.deleteIfExists(table);
        Run.of("add-team", decision, "team", "--kind", kind, "--separator", separator);
        for (char mark : new char[] {',', ';', '\t'}) {
          assertThat(opened(Folders.text(table), mark))
              .as(kind + ", " + separator + ", opened with " + mark)
              .noneMatch(cell -> cell.strip().matches("(?s)[-+=@\uFF1D\uFF0B\uFF0D\uFF20].*\\D.*"));
        }
        Run waiting = Run.of("check", decision);
        assertThat(waiting.err()).contains("F106").doesNotContain("W101", "W105", "T102");
        fill(table, kind, separator);
        Run run = Run.of("build", decision, "-o", folder.resolve("out"));
        assertThat(run.err()).as(kind + separator).doesNotContain("error[");
        assertThat(run.exit()).isZero();
      }
    }
  }

  /** The cells as a spreadsheet parts them, whatever was meant. */
  private static List<String> opened(String text, char mark) {
    List<String> cells = new ArrayList<>();
    for (String line : text.replace("\uFEFF", "").split("\r\n", -1)) {
      StringBuilder cell = new StringBuilder();
      boolean quoted = false;
      for (int at = 0; at < line.length(); at++) {
        char each = line.charAt(at);
        if (each == '"' && (quoted || cell.isEmpty())) {
          quoted = !quoted;
        } else if (each == mark && !quoted) {
          cells.add(cell.toString());
          cell.setLength(0);
        } else {
          cell.append(each);
        }
      }
      cells.add(cell.toString());
    }
    return cells;
  }

  private static void fill(Path table, String kind, String separator) throws IOException {
    String mark = separator.equals("comma") ? "," : separator.equals("tab") ? "\t" : ";";
    String[] lines = Folders.text(table).split("\r\n", -1);
    for (int row = 1; row <= 5; row++) {
      String blank = kind.equals("pairwise") ? mark.repeat(6 - row) : mark + mark;
      assertThat(lines[row]).endsWith(blank);
      String begun = lines[row].substring(0, lines[row].length() - blank.length());
      lines[row] =
          kind.equals("pairwise")
              ? begun + (mark + "1").repeat(5 - row) + mark
              : begun + mark + (kind.equals("percent") ? 20 : row) + mark;
    }
    Files.writeString(table, String.join("\r\n", lines));
  }
}
