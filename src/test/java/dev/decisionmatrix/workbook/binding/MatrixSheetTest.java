package dev.decisionmatrix.workbook.binding;

import static dev.decisionmatrix.analysis.WhatIfs.Letter.A;
import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.analysis.TriedRating;
import dev.decisionmatrix.analysis.WhatIfs;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.xlsx.WorkbookAudit;
import dev.decisionmatrix.xlsx.XlsxWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a meeting reads on the sheet Matrix, stated by hand. */
class MatrixSheetTest {
  /** Latency: 5 and 3 are half of the scale apart. */
  private static DecisionBuilder some(String... options) {
    DecisionBuilder decision =
        aDecision()
            .options(options)
            .criterion(aCriterion("Latency").group("Speed").build())
            .criterion(aCriterion("Cost").group("Money").unit("EUR").scale(9000, 0).build())
            .criterion(aCriterion("Upkeep").group("Money").build())
            .source("First")
            .source("Second")
            .claim(options[0], "Latency", 5, "First")
            .claim(options[0], "Latency", 3, "Second")
            .assumption(options[0], "Latency", 4)
            .claim(options[1], "Latency", 2, "Second")
            .claim(options[0], "Cost", 1250, "First")
            .claim(options[1], "Upkeep", 3, "First");
    return decision.team("North", 50, 30, 20);
  }

  private static final Decision THREE = some("Ash", "Birch", "Cedar").build();

  private static SheetPlan matrix(WorkbookPlan plan) {
    return plan.sheets().stream()
        .filter(sheet -> sheet.name().equals(Tab.MATRIX.sheet()))
        .findFirst()
        .orElseThrow();
  }

  private static SheetPlan matrix(Decision decision) {
    return matrix(Agreement.plan(Nudge.delivered(decision)));
  }

  private static String at(SheetPlan sheet, String address) {
    return sheet.cells().stream()
        .filter(cell -> cell.at().address().equals(address))
        .findFirst()
        .map(MatrixSheetTest::shown)
        .orElse("");
  }

  private static String shown(Cell cell) {
    if (cell instanceof Live live) {
      return live.expected() instanceof Expected.Figure figure
          ? live.shown().text(figure.value())
          : ((Expected.Text) live.expected()).text();
    }
    return cell instanceof Label label ? label.text() : "";
  }

  @Test
  void holdsNothingThatCanBeTypedAndNoNumberOfItsOwn() {
    assertThat(matrix(THREE).cells())
        .noneMatch(cell -> cell instanceof Input || cell instanceof Fixed);
  }

  @Test
  void keepsHeadsAndNamesOfCriteriaInSight() {
    assertThat(matrix(THREE).frozen()).map(cell -> cell.address()).hasValue("D6");
  }

  @Test
  void whatNamesPointToStandsOnTheWorkings() {
    WorkbookPlan plan = Agreement.plan(Nudge.delivered(THREE));
    Set<String> names =
        Set.of(
            Name.RATING.text(),
            Name.VALUE.text(),
            Name.CONTRIBUTION.text(),
            Name.SCORE.text(),
            Name.RANK.text());
    for (SheetPlan sheet : plan.sheets()) {
      assertThat(sheet.names().keySet().stream().anyMatch(names::contains))
          .isEqualTo(sheet.name().equals(Tab.WORKINGS.sheet()));
    }
  }

  @Nested
  class OfThreeOptions {
    private final SheetPlan sheet = matrix(THREE);

    @Test
    void tellsUnitAndDirection() {
      assertThat(at(sheet, "D6")).isEqualTo("1 to 5, more is better");
      assertThat(at(sheet, "D7")).isEqualTo("EUR, less is better");
    }

    @Test
    void tellsBesideEachRatingWhatItRestsOn() {
      assertThat(at(sheet, "H6")).isEqualTo("4.0");
      assertThat(at(sheet, "I6")).isEqualTo("3 [1][2] own \u2260");
      assertThat(at(sheet, "J6")).isEqualTo("2.0");
      assertThat(at(sheet, "K6")).isEqualTo("1 [2]");
      assertThat(at(sheet, "H7")).isEqualTo("1,250");
    }

    @Test
    void tellsInWordsWhatStandsIn() {
      assertThat(at(sheet, "J7")).isEqualTo("none");
      assertThat(at(sheet, "K7")).isEqualTo("4,500 stands in");
      assertThat(at(sheet, "I8")).isEqualTo("3.0 stands in");
    }

    @Test
    void tellsScoresAboveThePointsAndHowMuchIsKnown() {
      assertThat(at(sheet, "H5")).isEqualTo("80% of weight");
      assertThat(at(sheet, "J5")).isEqualTo("70% of weight");
      assertThat(at(sheet, "L5")).isEqualTo("0% of weight");
      assertThat(at(sheet, "O6")).isEqualTo("37.5");
      assertThat(at(sheet, "O5")).isEqualTo("73.3");
    }

    @Test
    void addsUpWhatSharesAHeading() {
      assertThat(at(sheet, "C9")).isEqualTo("Speed, together");
      assertThat(at(sheet, "C10")).isEqualTo("Money, together");
      assertThat(at(sheet, "E10")).isEqualTo("50.0%");
      assertThat(at(sheet, "O10")).isEqualTo("35.8");
    }

    @Test
    void leadsFromEachRatingToItsFirstClaim() {
      Live said =
          (Live)
              sheet.cells().stream()
                  .filter(one -> one.at().address().equals("I6"))
                  .findFirst()
                  .orElseThrow();
      Book book = DecisionWorkbook.book(Nudge.delivered(THREE));
      Claim first =
          book.evidence().claims().inOrder().stream()
              .filter(claim -> claim.option().equals(THREE.options().get(0)))
              .filter(claim -> claim.criterion().equals(THREE.criteria().get(0)))
              .findFirst()
              .orElseThrow();
      assertThat(said.link()).hasValue(new Link.ToCell(book.evidence().number().at(first)));
    }

    @Test
    void saysNothingOfChangesThatNobodyMade() {
      assertThat(at(sheet, "F4")).isEmpty();
      assertThat(at(sheet, "F6")).isEmpty();
    }
  }

  @Test
  void tellsWhatRatingsAndWeightsWere() {
    Decision edited = Edited.weight(THREE, THREE.teams().get(0), THREE.criteria().get(0), 150);
    Analysis now =
        Analysis.of(
            edited, Scenario.delivered(edited).withoutSources(Set.of(THREE.sources().get(0))), 20);
    SheetPlan sheet =
        matrix(
            DecisionWorkbook.changed(
                DecisionWorkbook.book(Nudge.delivered(THREE)).changes().delivery(),
                now,
                Optional.empty(),
                ""));
    assertThat(at(sheet, "H6")).isEqualTo("3.5");
    assertThat(at(sheet, "I6")).isEqualTo("was 4.0");
    assertThat(at(sheet, "H7")).isEqualTo("none");
    assertThat(at(sheet, "I7")).isEqualTo("was 1,250");
    assertThat(at(sheet, "K6")).isEqualTo("1 [2]");
    assertThat(at(sheet, "F4")).isEqualTo("was");
    assertThat(at(sheet, "E6")).isEqualTo("75.0%");
    assertThat(at(sheet, "F6")).isEqualTo("50.0%");
  }

  @Test
  void tellsWhatATriedRatingWas() {
    WhatIfs tried =
        WhatIfs.delivered(THREE)
            .with(0, TriedRating.of(THREE.options().get(2), THREE.criteria().get(0)).with(A, 4.5))
            .with(1, TriedRating.of(THREE.options().get(1), THREE.criteria().get(0)).with(A, 3))
            .using(Optional.of(A));
    Analysis now = Analysis.of(THREE, Scenario.delivered(THREE).withWhatIfs(tried), 20);
    SheetPlan sheet =
        matrix(
            DecisionWorkbook.changed(
                DecisionWorkbook.book(Nudge.delivered(THREE)).changes().delivery(),
                now,
                Optional.empty(),
                ""));
    assertThat(at(sheet, "L6")).isEqualTo("4.5");
    assertThat(at(sheet, "M6")).isEqualTo("was none");
    assertThat(at(sheet, "J6")).isEqualTo("3.0");
    assertThat(at(sheet, "K6")).isEqualTo("was 2.0");
    assertThat(at(sheet, "L5")).isEqualTo("50% of weight");
  }

  @Test
  void ofMoreOptionsAllRatingsStandFirst() {
    SheetPlan sheet = matrix(some("Ash", "Birch", "Cedar", "Durian").build());
    assertThat(List.of("H4", "I4", "J4", "K4").stream().map(cell -> at(sheet, cell)))
        .containsExactly("Ash", "Birch", "Cedar", "Durian");
    assertThat(List.of("M4", "P4", "R4", "U4").stream().map(cell -> at(sheet, cell)))
        .containsExactly("Ash", "Durian", "Ash", "Durian");
    assertThat(at(sheet, "H6")).isEqualTo("4.0");
    assertThat(at(sheet, "R6")).isEqualTo("3 [1][2] own \u2260");
    assertThat(at(sheet, "H5")).isEqualTo("80% known");
  }

  @Test
  void namesWhoIsHeldAgainstWhom() {
    SheetPlan sheet = matrix(some("Ash", "Birch").build());
    assertThat(at(sheet, "T4")).isEqualTo("Ash less Birch");
  }

  @Test
  void saysUnderAnOptionThatItIsKnockedOut() {
    SheetPlan sheet =
        matrix(
            aDecision()
                .options("Ash", "Birch")
                .demanding("Safety", 3)
                .criteria("Fun")
                .rated("Safety", 2, 4)
                .rated("Fun", 5, 1)
                .team("North", 50, 50)
                .build());
    assertThat(at(sheet, "H5")).isEqualTo("knocked out");
    assertThat(at(sheet, "J5")).isEqualTo("100% of weight");
  }

  @Test
  void hasRoomForManySourcesOfACell() throws IOException {
    DecisionBuilder decision = aDecision().options("Ash", "Birch").criteria("Fun", "Cost");
    for (int number = 1; number <= 6; number++) {
      decision.source("Source " + number).claim("Ash", "Fun", 3, "Source " + number);
    }
    Decision six = decision.team("North", 50, 50).build();
    WorkbookPlan plan = Agreement.plan(Nudge.delivered(six));
    assertThat(at(matrix(plan), "I6")).isEqualTo("6 [1][2][3][4]+");
    assertThat(WorkbookAudit.of(XlsxWriter.write(plan), plan)).isEmpty();
  }
}
