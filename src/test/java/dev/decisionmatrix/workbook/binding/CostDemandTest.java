package dev.decisionmatrix.workbook.binding;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.OptionResult;
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

/** What a cost may come to at most knocks out options that cost more, in every engine. */
class CostDemandTest {
  private static Decision decision() {
    return aDecision()
        .options("Ash", "Birch", "Cedar", "Durian")
        .criterion("Speed", 0, 100)
        .demanding("Safety", 2)
        .rated("Speed", 90, 60, 62, 50)
        .rated("Safety", 5, 5, 1, 5)
        .source("An offer")
        .costAtMost(60000, "Rent", "EUR", 60000.5, 60000, 70000, Double.NaN)
        .cost("Power", "EUR", 900, 300, 400, 500)
        .claim("Birch", "Rent", 60000, "An offer")
        .build();
  }

  private static Analysis delivered() {
    return Nudge.delivered(decision());
  }

  private static OptionResult result(int option) {
    return delivered().options().get(option);
  }

  private static List<String> ids(List<Criterion> criteria) {
    return criteria.stream().map(Criterion::id).toList();
  }

  @Test
  void whatCostsMoreIsOutAndWhatCostsAsMuchIsNot() {
    assertThat(ids(result(0).knockedOutBy())).containsExactly("rent");
    assertThat(result(1).knockedOut()).isFalse();
    assertThat(ids(result(2).knockedOutBy())).containsExactly("safety", "rent");
    assertThat(result(2).demandsMissed()).isEqualTo(2);
  }

  @Test
  void aCostThatIsNotKnownLeavesItOpen() {
    assertThat(ids(result(3).undecided())).containsExactly("rent");
    assertThat(result(3).mayBeKnockedOut()).isTrue();
    assertThat(result(3).openDemand()).isEqualTo("on “Rent” it must not exceed 60,000 EUR");
  }

  @Test
  void theWorkbookHoldsIt() throws IOException {
    WorkbookPlan plan = Agreement.plan(delivered());
    assertThat(WorkbookAudit.of(XlsxWriter.write(plan), plan)).isEmpty();
  }

  @Test
  void theSheetTellsIt() {
    Book book = DecisionWorkbook.book(delivered());
    Criterion rent = decision().costs().get(0);
    CellRef most = book.cost().orElseThrow().demands().typed().at(rent);
    byte[] workbook = XlsxWriter.write(Agreement.plan(delivered()));
    SheetValues values = new PoiEngine().recalculate(workbook, Changes.none());
    assertThat(values.all().values())
        .contains("knocked out: Rent 60,000.5 EUR, at most 60,000.0 EUR")
        .contains(
            "“Ash” is knocked out: “Rent” is 60,000.5 EUR and must not exceed 60,000.0 EUR."
                + " “Ash” comes back if “Rent” costs at most 60,000.0 EUR (now 60,000.5 EUR), and"
                + " would rank 1 of 3 then. No single rating makes “Ash” lead instead of “Birch”.",
            "“Cedar” is knocked out: on “Safety” it is rated 1 and must reach 2. “Cedar” is knocked"
                + " out: “Rent” is 70,000.0 EUR and must not exceed 60,000.0 EUR. No single rating"
                + " makes “Cedar” lead instead of “Birch”.");
    SheetValues then = new PoiEngine().recalculate(workbook, Changes.none().without(most));
    assertThat(then.all().values()).doesNotContain("must not exceed");
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
                    Stream.of("demand of", "without any claim", "combine BY_CLAIM", "what if")
                        .anyMatch(nudge.what()::startsWith))
            .toList();
    assertThat(Agreement.differences(engine, delivered(), nudges)).isEmpty();
  }
}
