package dev.decisionmatrix.workbook.binding;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.xlsx.Changes;
import dev.decisionmatrix.xlsx.Engine;
import dev.decisionmatrix.xlsx.Gnumeric;
import dev.decisionmatrix.xlsx.HyperFormula;
import dev.decisionmatrix.xlsx.LibreOffice;
import dev.decisionmatrix.xlsx.PoiEngine;
import dev.decisionmatrix.xlsx.SheetValues;
import dev.decisionmatrix.xlsx.WorkbookAudit;
import dev.decisionmatrix.xlsx.XlsxWriter;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A budget under a word of the column must_reach_group: within it, or good enough elsewhere. A
 * criterion and a cost share the word A, two costs the word B.
 */
class CostEitherOrTest {
  private static final List<String> OPTIONS = List.of("Ash", "Birch", "Cedar", "Durian");

  /** By option: within the rent, safe enough, neither, not known. */
  private static Decision decision() {
    return aDecision()
        .options(OPTIONS.toArray(String[]::new))
        .criterion("Speed", 0, 100)
        .criterion(aCriterion("Safety").mustReach(4).eitherOr("A").build())
        .rated("Speed", 50, 60, 62, 40)
        .rated("Safety", 2, 4, 3, 1)
        .source("An offer")
        .source("A rumour")
        .costAtMost(60, "A", "Rent", "kEUR", 60, 90, 70)
        .claim("Birch", "Rent", 80, "An offer")
        .costAtMost(5, "B", "Power", "kEUR", 5, 6, 5, 7)
        .costAtMost(9, "B", "Water", "kEUR", 10, 9, 3)
        .claim("Durian", "Water", 11, "A rumour")
        .build();
  }

  private static Analysis delivered() {
    return Nudge.delivered(decision());
  }

  private static List<String> out(Analysis analysis, String option) {
    return analysis.options().get(OPTIONS.indexOf(option)).knockedOutBy().stream()
        .map(Criterion::id)
        .toList();
  }

  private static List<String> open(Analysis analysis, String option) {
    return analysis.options().get(OPTIONS.indexOf(option)).undecided().stream()
        .map(Criterion::id)
        .toList();
  }

  @Test
  void oneOfThemIsEnough() {
    assertThat(out(delivered(), "Ash")).isEmpty();
    assertThat(out(delivered(), "Birch")).isEmpty();
    assertThat(out(delivered(), "Cedar")).containsExactly("safety", "rent");
    assertThat(out(delivered(), "Durian")).containsExactly("power", "water");
  }

  @Test
  void whatIsNotKnownMayKnockOutWhereNoOtherIsReached() {
    Decision decision = decision();
    Analysis without =
        Analysis.of(
            decision.withClaims(
                decision.claims().stream()
                    .filter(claim -> !claim.criterion().id().equals("water"))
                    .toList()));
    assertThat(open(without, "Birch")).containsExactly("water");
    assertThat(open(without, "Durian")).containsExactly("rent", "water");
  }

  @Test
  void theWorkbookHoldsIt() throws IOException {
    WorkbookPlan plan = Agreement.plan(delivered());
    assertThat(WorkbookAudit.of(XlsxWriter.write(plan), plan)).isEmpty();
  }

  @Test
  void theSheetsTellIt() {
    Book book = DecisionWorkbook.book(delivered());
    CellRef most = book.cost().orElseThrow().demands().typed().at(decision().costs().get(0));
    byte[] workbook = XlsxWriter.write(Agreement.plan(delivered()));
    SheetValues values = new PoiEngine().recalculate(workbook, Changes.none());
    assertThat(values.all().values())
        .contains("knocked out: Safety 3, must reach 4")
        .contains("knocked out: Power 7 kEUR, at most 5 kEUR")
        .contains("Cost: Rent (either-or A)", "over", "within", "none")
        .contains("Either-or A", "Either-or B", "reached", "missed");
    SheetValues then = new PoiEngine().recalculate(workbook, Changes.none().with(most, 70));
    assertThat(then.all().values()).doesNotContain("knocked out: Safety 3, must reach 4");
  }

  static Stream<Engine> engines() {
    return Stream.of(new LibreOffice(), new Gnumeric(), new HyperFormula());
  }

  @ParameterizedTest(name = "engine {index}")
  @MethodSource("engines")
  void everyEngineFollows(Engine engine) {
    List<Nudge> nudges =
        Nudge.of(decision()).stream()
            .filter(
                nudge ->
                    Stream.of("demand", "without any claim", "without an-offer")
                        .anyMatch(nudge.what()::startsWith))
            .toList();
    assertThat(Agreement.differences(engine, delivered(), nudges)).isEmpty();
  }
}
