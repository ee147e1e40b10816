package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Chart;
import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Decimals;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another reader makes of a report. */
class PopplerTest {
  @TempDir Path folder;

  @Nested
  class TheStructure {
    @Test
    void tellsHeadingsParagraphsListsTablesFiguresAndLinksInOrder() throws Exception {
      String structure = Poppler.of(write(small()), folder, List.of("pdfinfo", "-struct-text"));

      assertThat(lines(structure))
          .containsExactly(
              "Document",
              "H1",
              "\"Brokers\"",
              "Sect",
              "H2",
              "\"Ranking\"",
              "Div",
              "Figure",
              "\"0 20 40 60 80 100 73.6 Kafka \"",
              "P",
              "\"Figure 1. Scores.\"",
              "Sect",
              "H2",
              "\"Evidence\"",
              "H3",
              "\"Cost\"",
              "P",
              "Span",
              "\"Cheap \"",
              "Link",
              "\"[1]\"",
              "Object",
              "Span",
              "\".\"",
              "Table",
              "Caption",
              "\"Table 1. Ratings.\"",
              "THead",
              "TR",
              "TH",
              "/Scope /Column",
              "\"Criterion\"",
              "TH",
              "/Scope /Column",
              "\"Kafka\"",
              "TBody",
              "TR",
              "TH",
              "/Scope /Row",
              "\"Cost\"",
              "TD",
              "\"4.0\"",
              "TR",
              "TH",
              "/Scope /Row",
              "\"Score\"",
              "TD",
              "L",
              "/ListNumbering /Decimal",
              "LI",
              "Lbl",
              "\"[1] \"",
              "LBody",
              "Span",
              "\"Kreps. Cited on page \"",
              "Link",
              "\"1\"",
              "Object",
              "Span",
              "\".\"");
    }
  }

  @Nested
  class TheText {
    @Test
    void saysOnEveryPageWhichOfHowManyItIs() throws Exception {
      ReportFile file = ReportWriter.write(SampleReports.limits(), SampleReports.settings());
      String text = Poppler.of(file.bytes(), folder, List.of("pdftotext"));

      List<String> expected = new ArrayList<>();
      for (int page = 1; page <= file.pages(); page++) {
        expected.add("Page " + page + " of " + file.pages());
      }
      assertThat(text.lines().filter(line -> line.matches("Page \\d+ of \\d+")))
          .containsExactlyElementsOf(expected);
    }

    @Test
    void holdsEveryPassageInTheOrderInWhichItIsRead() throws Exception {
      String text = Poppler.of(write(SampleReports.writings()), folder, List.of("pdftotext"));

      assertThat(text)
          .contains(SampleReports.PASSAGES.subList(0, 3))
          .contains("\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD")
          .contains("\u0639\u0644\u064A\u0643\u0645");
    }
  }

  @Nested
  class AWideTable {
    private static final String NAME = "PostgreSQL with a rather long name, number ";

    @Test
    void hasTheNamesOfItsColumnsUprightBeforeItIsSplit() throws Exception {
      String text = text(12);

      assertThat(text).contains("Table 1. Weighted matrix.").doesNotContain("part 2");
      for (int k = 1; k <= 12; k++) {
        assertThat(text.replaceAll("\\s+", " ")).contains(NAME + k);
      }
    }

    @Test
    void isSplitByColumnsWhenThePageIsTooNarrowAndSaysSo() throws Exception {
      assertThat(text(40).replaceAll("\\s+", " "))
          .contains("Wider than the page, it is split by columns. Part 1 of 3: Weight to " + NAME)
          .contains("Part 3 of 3: ")
          .contains(" to " + NAME + "40.");
    }

    /** Fourteen columns as wide as their figures, each name on lines of a word. */
    @Test
    void hasLevelNamesInPartsWithRoomForThem() throws Exception {
      Block.Column named = new Block.Column("Criterion", Block.Align.LEFT, 1);
      Block.Column column = new Block.Column("Enterprise Edition", Block.Align.RIGHT, 0);
      List<Block.Column> columns = new ArrayList<>(List.of(named));
      columns.addAll(Collections.nCopies(14, column));
      List<Block.TableCell> cells = new ArrayList<>(List.of(Block.TableCell.of("Speed")));
      cells.addAll(Collections.nCopies(14, Block.TableCell.of("1234.5 ms")));
      Block.Table table =
          new Block.Table(Text.of("Wide."), columns, List.of(new Block.Row(cells)), false);
      byte[] report = write(SampleReports.of(List.of(table)));

      assertThat(Poppler.of(report, folder, List.of("pdftotext"))).contains("Part 2 of ");
      assertThat(
              Pattern.compile(
                      "xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\""
                          + " yMax=\"([0-9.]+)\">Enterprise<")
                  .matcher(Poppler.of(report, folder, List.of("pdftotext", "-bbox")))
                  .results())
          .hasSizeGreaterThanOrEqualTo(14)
          .allMatch(word -> side(word, 3) - side(word, 1) > side(word, 4) - side(word, 2));
    }

    private static double side(MatchResult word, int group) {
      return Double.parseDouble(word.group(group));
    }

    private String text(int columns) throws Exception {
      List<String> names =
          IntStream.rangeClosed(1, columns).mapToObj(column -> NAME + column).toList();
      Block.Report report = SampleReports.of(List.of(SampleReports.matrix(names, 2)));
      return Poppler.of(write(report), folder, List.of("pdftotext"));
    }
  }

  @Nested
  class TheFigureOfABar {
    private record Word(String text, double left, double right) {}

    /** Bars whose whiskers end where the figure would stand, and at both ends of the axis. */
    private final List<Chart.Bar> bars =
        List.of(
            new Chart.Bar("Leader", 70.6, 70.6, 70.6, true),
            new Chart.Bar("Rival", 59.5, 48.4, 70.7, false),
            new Chart.Bar("Unknown", 50.3, 0, 100, false));

    private List<Word> words() throws Exception {
      Block.Report report =
          SampleReports.of(
              List.of(new Chart.BarChart(Text.of("Scores."), "All", bars, 100, Decimals.ONE)));
      String boxes = Poppler.of(write(report), folder, List.of("pdftotext", "-bbox"));
      return Pattern.compile("<word xMin=\"([0-9.]+)\".* xMax=\"([0-9.]+)\".*>(.*)</word>")
          .matcher(boxes)
          .results()
          .map(
              word ->
                  new Word(
                      word.group(3),
                      Double.parseDouble(word.group(1)),
                      Double.parseDouble(word.group(2))))
          .toList();
    }

    private static double middle(List<Word> words, String text) {
      return words.stream()
          .filter(word -> word.text().equals(text))
          .mapToDouble(word -> (word.left() + word.right()) / 2)
          .min()
          .orElseThrow();
    }

    @Test
    void neverStandsWhereAWhiskerEnds() throws Exception {
      List<Word> words = words();
      double from = middle(words, "0");
      double to = middle(words, "100");
      for (Chart.Bar bar : bars) {
        Word figure =
            words.stream()
                .filter(word -> word.text().equals(Decimals.ONE.text(bar.value())))
                .findFirst()
                .orElseThrow();
        double end = from + (to - from) * bar.highest() / 100;
        assertThat(figure.left()).as(bar.label()).isGreaterThan(end + 15);
      }
    }

    @Test
    void isFollowedByWhatItsWhiskerSpans() throws Exception {
      assertThat(String.join(" ", words().stream().map(Word::text).toList()))
          .contains("59.5 48.4 to 70.7")
          .contains("50.3 0.0 to 100.0");
    }
  }

  private static Block.Report small() {
    return SampleReports.of(
        List.of(
            new Block.Title("", "Brokers", ""),
            new Block.Heading(2, "Ranking", "ranking"),
            new Chart.BarChart(
                Text.of("Scores."),
                "Kafka 73.6",
                List.of(new Chart.Bar("Kafka", 73.6, 73.6, 73.6, true)),
                100,
                Decimals.ONE),
            new Block.Heading(2, "Evidence", "evidence"),
            new Block.Heading(3, "Cost", "cost"),
            new Block.Paragraph(
                Text.of(Span.plain("Cheap\u00A0"), Span.citation(1), Span.plain("."))),
            new Block.Table(
                Text.of("Ratings."),
                List.of(
                    new Block.Column("Criterion", Block.Align.LEFT, 1),
                    new Block.Column("Kafka", Block.Align.RIGHT, 0)),
                List.of(
                    new Block.Row(List.of(Block.TableCell.of("Cost"), Block.TableCell.of("4.0"))),
                    new Block.Row(List.of(Block.TableCell.of("Score"), Block.TableCell.of("")))),
                true),
            new Block.Sources(List.of(new Block.SourceEntry(1, "Book 1", Text.of("Kreps."))))));
  }

  private static byte[] write(Block.Report report) {
    return ReportWriter.write(report, SampleReports.settings()).bytes();
  }

  private static List<String> lines(String structure) {
    return structure
        .lines()
        .map(String::strip)
        .map(line -> line.replaceAll("^Object .*", "Object"))
        // versions of poppler differ in how they call an element's kind
        .map(line -> line.replaceAll("^(\\w+)( \\((block|inline)\\))?:?$", "$1"))
        .filter(line -> !line.isEmpty() && !line.matches("/(BBox|Placement).*"))
        .toList();
  }
}
