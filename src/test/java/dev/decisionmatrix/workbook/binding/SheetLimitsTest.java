package dev.decisionmatrix.workbook.binding;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a sheet shows exactly at the size from which on it shows less. */
class SheetLimitsTest {
  private static final int SAMPLES = 5;

  private static String[] named(String what, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> what + " " + number)
        .toArray(String[]::new);
  }

  private static WorkbookPlan plan(int options, int criteria, int teams) {
    DecisionBuilder builder =
        aDecision().options(named("Option", options)).criteria(named("Criterion", criteria));
    double[] ratings = IntStream.range(0, options).mapToDouble(o -> 1 + o % 5).toArray();
    Arrays.stream(named("Criterion", criteria)).forEach(name -> builder.rated(name, ratings));
    double[] points = new double[criteria];
    Arrays.fill(points, 1);
    Arrays.stream(named("Team", teams)).forEach(name -> builder.team(name, points));
    Decision decision = builder.build();
    return DecisionWorkbook.of(
        Analysis.of(decision, Scenario.delivered(decision), SAMPLES), "tool", Instant.EPOCH);
  }

  private static SheetPlan sheet(String name, WorkbookPlan plan) {
    return plan.sheets().stream()
        .filter(sheet -> sheet.name().text().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static ChartPlan chart(String name, WorkbookPlan plan) {
    return plan.sheets().stream()
        .flatMap(sheet -> sheet.charts().stream())
        .filter(chart -> chart.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static boolean says(String text, SheetPlan sheet) {
    return sheet.cells().stream()
        .anyMatch(cell -> cell instanceof Label label && label.text().equals(text));
  }

  @Test
  void upToTwentyOptionsAreComparedInPairs() {
    String duel = "Wins every duel (Condorcet)";
    assertThat(says(duel, sheet("Teams", plan(20, 1, 2)))).isTrue();
    assertThat(says(duel, sheet("Teams", plan(21, 1, 2)))).isFalse();
    String why = "Duels of each option with each other (Condorcet) are shown for up to 20 options.";
    assertThat(says(why, sheet("Teams", plan(20, 1, 2)))).isFalse();
    assertThat(says(why, sheet("Teams", plan(21, 1, 2)))).isTrue();
  }

  @Test
  void upToFiveTeamsHaveABarEach() {
    assertThat(chart("ScoresByTeam", plan(2, 1, 5)).kind()).isEqualTo(ChartPlan.Kind.BARS);
    assertThat(chart("ScoresByTeam", plan(2, 1, 6)).kind()).isEqualTo(ChartPlan.Kind.STACKED_BARS);
    assertThat(chart("WeightsByTeam", plan(2, 1, 5)).kind()).isEqualTo(ChartPlan.Kind.BARS);
    assertThat(chart("WeightsByTeam", plan(2, 1, 6)).kind()).isEqualTo(ChartPlan.Kind.STACKED_BARS);
  }

  @Test
  void upToEightyWeightsHaveABarEach() {
    assertThat(chart("WeightsByTeam", plan(2, 20, 4)).kind()).isEqualTo(ChartPlan.Kind.BARS);
    assertThat(chart("WeightsByTeam", plan(2, 27, 3)).kind())
        .isEqualTo(ChartPlan.Kind.STACKED_BARS);
  }

  @Test
  void headsComeAgainOnThePagesOfMoreThanThirtyCriteria() {
    WorkbookPlan thirty = plan(2, 30, 2);
    WorkbookPlan more = plan(2, 31, 2);
    for (String name : new String[] {"Matrix", "Weights"}) {
      assertThat(sheet(name, thirty).repeatedRows()).as(name).isEmpty();
      assertThat(sheet(name, more).repeatedRows()).as(name).isPresent();
    }
  }

  @Test
  void upToFifteenCriteriaAreBarsOfTheTornado() {
    assertThat(bars(15)).isEqualTo(15);
    assertThat(bars(16)).isEqualTo(15);
  }

  private static int bars(int criteria) {
    return chart("Tornado", plan(3, criteria, 1)).series().get(0).values().height();
  }

  @Test
  void upToThreeOptionsAreBarsByCriterionAndOfMoreTheFirstTwo() {
    assertThat(chart("Contributions", plan(3, 4, 1)).series()).hasSize(3);
    assertThat(chart("Contributions", plan(4, 4, 1)).series()).hasSize(2);
  }

  @Test
  void upToFortyCriteriaHaveBarsOfPoints() {
    assertThat(criteriaWithPoints(40)).isEqualTo(40);
    assertThat(criteriaWithPoints(41)).isEqualTo(40);
  }

  private static int criteriaWithPoints(int criteria) {
    return chart("Contributions", plan(2, criteria, 1)).series().get(0).values().height();
  }

  @Test
  void columnsOfMoreThanEightOptionsOrTeamsAreNarrower() {
    assertThat(sheet("Teams", plan(2, 1, 8)).widths()).containsValue(13.0);
    assertThat(sheet("Teams", plan(2, 1, 9)).widths()).doesNotContainValue(13.0);
  }

  /** No row is higher than 409 points: some 30 lines of a claim stand in one cell. */
  @Test
  void aClaimOfMoreThanThirtyLinesGoesOnBesideIt() {
    String says = "what the source says, word for word, ".repeat(300).strip();
    Decision decision =
        aDecision()
            .options("A", "B")
            .criteria("C")
            .source("S")
            .claim("A", "C", 5, "S", says)
            .claim("B", "C", 4, "S", "little")
            .team("T", 1)
            .build();
    SheetPlan evidence =
        sheet(
            "Evidence",
            DecisionWorkbook.of(
                Analysis.of(decision, Scenario.delivered(decision), SAMPLES),
                "tool",
                Instant.EPOCH));
    List<Label> labels =
        evidence.cells().stream().filter(Label.class::isInstance).map(Label.class::cast).toList();
    assertThat(says("What it says, continued", evidence)).isTrue();
    assertThat(
            labels.stream()
                .map(Label::text)
                .filter(text -> text.length() > 100 && says.contains(text))
                .collect(Collectors.joining(" ")))
        .isEqualTo(says);
  }
}
