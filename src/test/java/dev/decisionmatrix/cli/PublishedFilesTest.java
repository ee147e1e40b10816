package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.json.JsonTree;
import dev.decisionmatrix.pdf.Poppler;
import dev.decisionmatrix.xlsx.SheetValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that come along: figures, workbook and report of a decision say the same. */
class PublishedFilesTest {
  private static final double TOLERANCE = 1e-8;

  /** Defined name of the workbook, and the key of an option's figure. */
  private static final Map<String, String> OF_OPTIONS =
      Map.of(
          "Options", "name",
          "Score", "score",
          "Rank", "rank",
          "Lowest", "lowest",
          "Highest", "highest",
          "DisputedLowest", "disputedLowest",
          "DisputedHighest", "disputedHighest",
          "Coverage", "coverage",
          "LeadShare", "leadShare");

  private static final Map<String, String> OF_CRITERIA =
      Map.of(
          "Criteria", "name",
          "GroupWeight", "weight",
          "Weight", "weight",
          "StableFrom", "stableFrom",
          "StableTo", "stableTo");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"python-orm", "python-web-framework"})
  void workbookAndFiguresAgree(String id) throws IOException {
    JsonTree json = JsonTree.of(Files.readString(Path.of("output", id + ".json")));
    SheetValues workbook = SheetValues.stored(Files.readAllBytes(Path.of("output", id + ".xlsx")));
    List<String> options = ids(json, "options");
    List<String> criteria = ids(json, "criteria");
    int teams = ((List<?>) json.at("teams")).size();

    OF_OPTIONS.forEach(
        (name, key) -> agree(workbook, name, each(json, "options.%s." + key, options.size())));
    OF_CRITERIA.forEach(
        (name, key) -> agree(workbook, name, each(json, "criteria.%s." + key, criteria.size())));
    agree(workbook, "Teams", each(json, "teams.%s.name", teams));
    agree(workbook, "TeamPower", each(json, "teams.%s.power", teams));
    agree(workbook, "TeamWeight", byTeam(json, "weights", criteria, teams));
    agree(workbook, "TeamScore", byTeam(json, "scores", options, teams));
    agree(workbook, "TeamRank", byTeam(json, "ranks", options, teams));
    agree(workbook, "Rating", byCell(json, "rating", criteria, options));
    agree(workbook, "Value", byCell(json, "value", criteria, options));
    agree(workbook, "Margin", each(json, "verdict.margin", 1));
    agree(workbook, "Verdict", each(json, "verdict.kind", 1));
    int leader = options.indexOf(json.at("verdict.leader"));
    agree(workbook, "Leader", each(json, "options." + leader + ".name", 1));
    assertThat(workbook.named("ChecksHold")).containsExactly(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"python-orm", "python-web-framework"})
  void theReportShowsTheScoresOfTheWorkbook(String id) throws Exception {
    SheetValues workbook = SheetValues.stored(Files.readAllBytes(Path.of("output", id + ".xlsx")));
    String report =
        Poppler.of(
                Files.readAllBytes(Path.of("output", id + ".pdf")),
                folder,
                List.of("pdftotext", "-raw"))
            .replaceAll("\\s+", " ");
    List<Object> names = workbook.named("Options");
    for (int option = 0; option < names.size(); option++) {
      int place = option;
      List<String> row =
          new ArrayList<>(List.of(names.get(option).toString(), whole(workbook, "Rank", option)));
      for (String name : List.of("Score", "Lowest", "Highest", "DisputedLowest")) {
        row.add(Decimals.ONE.text((Double) workbook.named(name).get(place)));
      }
      if (workbook
          .named("DisputedLowest")
          .get(place)
          .equals(workbook.named("DisputedHighest").get(place))) {
        row.set(row.size() - 1, "one source");
      }
      assertThat(report).contains(String.join(" ", row));
    }
  }

  private static String whole(SheetValues workbook, String name, int place) {
    return Decimals.WHOLE.text((Double) workbook.named(name).get(place));
  }

  private static void agree(SheetValues workbook, String name, List<Object> figures) {
    List<Object> cells = workbook.named(name);
    assertThat(cells).as(name).hasSameSizeAs(figures);
    for (int place = 0; place < cells.size(); place++) {
      assertThat(same(cells.get(place), figures.get(place)))
          .as("%s %s: %s and %s", name, place, cells.get(place), figures.get(place))
          .isTrue();
    }
  }

  /** What is null there is a dash here. */
  private static boolean same(Object cell, Object figure) {
    return (cell instanceof Double number && figure instanceof Double other)
        ? Math.abs(number - other) <= TOLERANCE
        : cell.equals(figure);
  }

  private static List<String> ids(JsonTree json, String list) {
    return ((List<?>) json.at(list))
        .stream().map(one -> ((Map<?, ?>) one).get("id").toString()).toList();
  }

  private static List<Object> each(JsonTree json, String path, int count) {
    List<Object> figures = new ArrayList<>();
    for (int place = 0; place < count; place++) {
      figures.add(orDash(json.at(path.formatted(place))));
    }
    return figures;
  }

  /** Row by row: what every team has for the first, then for the second. */
  private static List<Object> byTeam(JsonTree json, String key, List<String> ids, int teams) {
    List<Object> figures = new ArrayList<>();
    for (String id : ids) {
      figures.addAll(each(json, "teams.%s." + key + "." + id, teams));
    }
    return figures;
  }

  private static List<Object> byCell(
      JsonTree json, String key, List<String> criteria, List<String> options) {
    List<Object> figures = new ArrayList<>();
    for (String criterion : criteria) {
      for (String option : options) {
        figures.add(orDash(json.at("ratings." + criterion + "." + option + "." + key)));
      }
    }
    return figures;
  }

  private static Object orDash(Object figure) {
    return figure == null ? "-" : figure;
  }
}
