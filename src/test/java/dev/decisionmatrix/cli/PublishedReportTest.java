package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.cli.PublishedReports.ReportOfDecision;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.input.FileContent;
import dev.decisionmatrix.json.FiguresJson;
import dev.decisionmatrix.json.JsonTree;
import dev.decisionmatrix.pdf.Poppler;
import dev.decisionmatrix.pdf.StructureCheck;
import dev.decisionmatrix.pdf.Validation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is promised of every report that is published. */
class PublishedReportTest {
  private static final String ALL = "dev.decisionmatrix.cli.PublishedReports#all";

  private static final List<String> SHARES =
      List.of("weight", "stableFrom", "stableTo", "lowestTeamWeight", "highestTeamWeight");

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource(ALL)
  void isArchivalAndAccessible(ReportOfDecision report) throws Exception {
    assertThat(Validation.failures(report.pdf().bytes(), "3a")).isEmpty();
    assertThat(Validation.failures(report.pdf().bytes(), "ua1")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(ALL)
  void hasAStructureThatAgreesBothWays(ReportOfDecision report) throws Exception {
    PdfReader reader = new PdfReader(report.pdf().bytes());

    assertThat(StructureCheck.marks(reader)).isGreaterThan(100);
    assertThat(StructureCheck.links(reader)).isGreaterThan(5);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(ALL)
  void carriesItsWorkbookAndItsInputByteForByte(ReportOfDecision report) throws Exception {
    Map<String, byte[]> expected = new LinkedHashMap<>();
    expected.put(report.workbook().name(), report.workbook().bytes());
    for (FileContent file : report.read().files()) {
      expected.put(file.path().replace('/', '-'), file.bytes());
    }
    PdfArray files = new PdfReader(report.pdf().bytes()).getCatalog().getAsArray(new PdfName("AF"));
    Map<String, byte[]> carried = new LinkedHashMap<>();
    for (int k = 0; k < files.size(); k++) {
      PdfDictionary file = files.getAsDict(k);
      PRStream stream = (PRStream) file.getAsDict(PdfName.EF).getAsStream(PdfName.F);
      carried.put(file.getAsString(PdfName.UF).toUnicodeString(), PdfReader.getStreamBytes(stream));
      assertThat(file.getAsName(new PdfName("AFRelationship")))
          .hasToString(k == 0 ? "/Supplement" : "/Source");
    }

    assertThat(carried.keySet()).containsExactlyElementsOf(expected.keySet());
    expected.forEach((name, bytes) -> assertThat(carried.get(name)).as(name).isEqualTo(bytes));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(ALL)
  void isReadByOtherPrograms(ReportOfDecision report) throws Exception {
    byte[] bytes = report.pdf().bytes();

    assertThat(Poppler.of(bytes, folder, List.of("qpdf", "--check"))).contains("No syntax");
    List<String> fonts = Poppler.of(bytes, folder, List.of("pdffonts")).lines().skip(2).toList();
    assertThat(fonts).isNotEmpty().allMatch(font -> font.matches("[A-Z]{6}\\+.* yes yes yes .*"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(ALL)
  void showsEveryFigureOfTheJson(ReportOfDecision report) throws Exception {
    String text =
        Poppler.of(report.pdf().bytes(), folder, List.of("pdftotext", "-raw"))
            .replaceAll("\\s+", " ");
    JsonTree json = JsonTree.of(new FiguresJson(report.analysis(), List.of()).text());

    for (int option = 0; option < report.analysis().options().size(); option++) {
      assertThat(text).contains(ranking(json, "options." + option + "."));
    }
    List<String> figures = new ArrayList<>();
    for (int criterion = 0; criterion < report.read().decision().criteria().size(); criterion++) {
      for (String share : SHARES) {
        collect(json.at("criteria." + criterion + "." + share), Decimals.PERCENT_ONE, figures);
      }
    }
    collect(changes(report.analysis()), Decimals.ONE, figures);
    for (String method : json.keys("methods")) {
      String column =
          method.equals("vikor") ? "q" : method.equals("promethee2") ? "netFlows" : "scores";
      collect(json.at("methods." + method + "." + column), Decimals.TWO, figures);
    }
    for (int team = 0; team < report.analysis().teams().size(); team++) {
      collect(json.at("teams." + team + ".weights"), Decimals.PERCENT_ONE, figures);
      collect(json.at("teams." + team + ".scores"), Decimals.ONE, figures);
    }
    if (report.analysis().teams().size() > 1) {
      collect(json.at("agreement.kendallWeights"), Decimals.TWO, figures);
      collect(json.at("agreement.kendallRanks"), Decimals.TWO, figures);
      collect(json.at("agreement.borda"), Decimals.ONE, figures);
    }
    List<String> drawn = new ArrayList<>();
    collect(json.at("robustness.around"), Decimals.PERCENT_ONE, drawn);
    collect(json.at("robustness.any"), Decimals.PERCENT_ONE, drawn);
    drawn.removeIf(Decimals.PERCENT_ONE.text(0)::equals);
    assertThat(alternatives(report)).contains(drawn);
    assertThat(figures).hasSizeGreaterThan(20);
    assertThat(text).contains(figures);
  }

  /** Scores without one thing that changes who is first; others are told in a sentence. */
  private static List<Object> changes(Analysis analysis) {
    return Stream.of(
            analysis.leaveOneOut().sources(),
            analysis.leaveOneOut().teams(),
            analysis.leaveOneOut().criteria())
        .flatMap(List::stream)
        .flatMap(without -> without.ranking().stream())
        .filter(ranking -> !ranking.first().equals(analysis.ranking().first()))
        .flatMap(ranking -> ranking.standings().stream())
        .<Object>map(Standing::score)
        .toList();
  }

  /** What figures say to those who do not see them. */
  private static String alternatives(ReportOfDecision report) throws Exception {
    PdfReader reader = new PdfReader(report.pdf().bytes());
    StringBuilder text = new StringBuilder();
    for (int number = 1; number < reader.getXrefSize(); number++) {
      if (reader.getPdfObject(number) instanceof PdfDictionary dictionary
          && dictionary.getAsString(new PdfName("Alt")) != null) {
        text.append(dictionary.getAsString(new PdfName("Alt")).toUnicodeString()).append(' ');
      }
    }
    return text.toString();
  }

  /** A row of the ranking, from the rank on. */
  private static String ranking(JsonTree json, String option) {
    StringBuilder row = new StringBuilder(Decimals.WHOLE.text(json.number(option + "rank")));
    for (String key : List.of("score", "lowest", "highest")) {
      row.append(' ').append(Decimals.ONE.text(json.number(option + key)));
    }
    int alone = size(json, option + "oneSource");
    int rated = size(json, "criteria") - size(json, option + "missing");
    for (String key : List.of("disputedLowest", "disputedHighest")) {
      String points = Decimals.ONE.text(json.number(option + key));
      row.append(' ').append(alone == rated && rated > 0 ? "one source" : points);
    }
    return row.append(' ')
        .append(Decimals.PERCENT.text(json.number(option + "coverage")))
        .append(rated > 0 ? " " + alone + " of " + rated : "")
        .toString();
  }

  private static int size(JsonTree json, String list) {
    return ((List<?>) json.at(list)).size();
  }

  private static void collect(Object tree, Decimals shown, List<String> figures) {
    if (tree instanceof Map<?, ?> map) {
      map.values().forEach(value -> collect(value, shown, figures));
    } else if (tree instanceof List<?> list) {
      list.forEach(value -> collect(value, shown, figures));
    } else if (tree instanceof Double figure) {
      figures.add(shown.text(figure));
    }
  }
}
