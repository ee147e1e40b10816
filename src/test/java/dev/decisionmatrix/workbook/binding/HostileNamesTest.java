package dev.decisionmatrix.workbook.binding;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.PointWeights;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Control;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.workbook.WeightChoices;
import dev.decisionmatrix.xlsx.Changes;
import dev.decisionmatrix.xlsx.Engine;
import dev.decisionmatrix.xlsx.LibreOffice;
import dev.decisionmatrix.xlsx.PoiEngine;
import dev.decisionmatrix.xlsx.SheetValues;
import dev.decisionmatrix.xlsx.WorkbookAudit;
import dev.decisionmatrix.xlsx.XlsxWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Names that mean something to a sheet: operators, wildcards, formulas, numbers, truths, errors,
 * the words that the workbook itself uses.
 */
class HostileNamesTest {
  private static final List<String> NAMES =
      List.of("=1+1", "*", "?", "~*", "<5", ">0", "<>", "-", "Group", "tie of 2", "TRUE", "2024");
  private static final List<String> MORE =
      List.of("\"", "''", "#N/A", "{}", "a*", "ab", "A?", "1e5", "+1", "@a", "0", "50%");

  @Test
  void agreeWithTheirFormulasWhateverTheyAre() throws IOException {
    WorkbookPlan plan = Agreement.plan(Nudge.delivered(hostile()));
    assertThat(WorkbookAudit.of(XlsxWriter.write(plan), plan)).isEmpty();
  }

  @Test
  void areFoundByTheControlsInLibreOffice() {
    areFoundByTheControls(new LibreOffice());
  }

  @Test
  void ofTeamsMayBeAlikeOrTheWordForTheGroup() throws IOException {
    Decision decision = alike();
    WorkbookPlan plan = Agreement.plan(Nudge.delivered(decision));
    assertThat(WorkbookAudit.of(XlsxWriter.write(plan), plan)).isEmpty();
    WeightChoices choices = new WeightChoices(decision.teams());
    assertThat(decision.teams().stream().map(choices::of))
        .containsExactly(
            "Group (a)", "GROUP (b)", "Core (c) (c)", "core (d)", "Core (c) (e)", "Other");
  }

  @Test
  void thatAreAlikeAreToldApartByTheControl() {
    Decision decision = alike();
    Engine engine = new PoiEngine();
    WeightChoices choices = new WeightChoices(decision.teams());
    List<Changes> changes =
        decision.teams().stream()
            .map(
                team ->
                    Changes.none()
                        .with(
                            DecisionWorkbook.book(Nudge.delivered(decision))
                                .decisionSheet()
                                .controls()
                                .at(Control.WEIGHTS_OF),
                            choices.of(team)))
            .toList();
    byte[] workbook = Agreement.workbook(Nudge.delivered(decision));
    List<SheetValues> results = engine.recalculateEach(workbook, changes);
    for (int place = 0; place < results.size(); place++) {
      assertThat(results.get(place).named("Weight").get(place))
          .as(choices.of(decision.teams().get(place)))
          .isEqualTo(1.0);
    }
  }

  /**
   * Teams whose names are alike to a sheet; each gives all its weight to a criterion of its own.
   */
  private static Decision alike() {
    List<String> names = List.of("Group", "GROUP", "Core", "core", "Core (c)", "Other");
    DecisionBuilder builder = aDecision().options("A", "B").criteria("1", "2", "3", "4", "5", "6");
    List<Criterion> criteria =
        aDecision().criteria("1", "2", "3", "4", "5", "6").build().criteria();
    for (int place = 0; place < names.size(); place++) {
      Map<Criterion, Double> points = new LinkedHashMap<>();
      criteria.forEach(criterion -> points.put(criterion, 0.0));
      points.put(criteria.get(place), 1.0);
      builder
          .rated(criteria.get(place).name(), 1 + place % 5, 5)
          .team(
              new Team(
                  Character.toString('a' + place),
                  names.get(place),
                  1,
                  new PointWeights(points, Map.of())));
    }
    return builder.build();
  }

  private static void areFoundByTheControls(Engine engine) {
    Decision decision = hostile();
    Book book = DecisionWorkbook.book(Nudge.delivered(decision));
    List<Changes> changes = new ArrayList<>();
    for (int place = 0; place < NAMES.size(); place++) {
      Team team = decision.teams().get(place);
      Criterion criterion = decision.criteria().get(place);
      changes.add(
          Changes.none()
              .with(
                  book.decisionSheet().controls().at(Control.WEIGHTS_OF),
                  new WeightChoices(decision.teams()).of(team))
              .with(book.sensitivity().choice().first(), criterion.name()));
    }
    WorkbookPlan plan = Agreement.plan(Nudge.delivered(decision));
    CellRef shown = swept(plan);
    List<SheetValues> results = engine.recalculateEach(XlsxWriter.write(plan), changes);
    Map<String, Object> found = new TreeMap<>();
    Map<String, Object> expected = new TreeMap<>();
    for (int place = 0; place < NAMES.size(); place++) {
      String name = NAMES.get(place);
      SheetValues values = results.get(place);
      expected.put(
          name + " shown",
          "Scores as the weight of “"
              + decision.criteria().get(place).name()
              + "” goes from 0% to 100%");
      expected.put(name + " weights", 1.0);
      found.put(name + " shown", values.at(shown));
      found.put(name + " weights", values.named("Weight").get(place));
    }
    assertThat(found).isEqualTo(expected);
  }

  /** The sentence over the chart of one weight, which names the criterion that is shown. */
  private static CellRef swept(WorkbookPlan plan) {
    return plan.sheets().stream()
        .filter(sheet -> sheet.name().equals(Tab.SENSITIVITY.sheet()))
        .flatMap(sheet -> sheet.cells().stream())
        .filter(
            cell ->
                cell instanceof Live live
                    && live.expected() instanceof Expected.Text said
                    && said.text().startsWith("Scores as the weight of"))
        .map(Cell::at)
        .findFirst()
        .orElseThrow();
  }

  /** Each team gives all its weight to the criterion that bears its name. */
  private static Decision hostile() {
    DecisionBuilder builder = aDecision();
    for (int place = 0; place < NAMES.size(); place++) {
      builder
          .option(new Option("o" + place, MORE.get(place), ""))
          .criterion(
              aCriterion(NAMES.get(place))
                  .id("c" + place)
                  .group(place % 2 == 0 ? "" : MORE.get(place))
                  .build());
    }
    for (int place = 0; place < NAMES.size(); place++) {
      double[] weights = new double[NAMES.size()];
      weights[place] = 1;
      builder.rated(NAMES.get(place), ratings(place)).team(NAMES.get(place), weights);
    }
    return builder.build();
  }

  private static double[] ratings(int criterion) {
    double[] ratings = new double[MORE.size()];
    for (int option = 0; option < ratings.length; option++) {
      ratings[option] = 1 + (criterion * 5 + option * 7) % 5;
    }
    return ratings;
  }
}
