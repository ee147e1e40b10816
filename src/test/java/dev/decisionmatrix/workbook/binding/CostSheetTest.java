package dev.decisionmatrix.workbook.binding;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Name;
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
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the options cost, in the workbook: live in every engine. */
class CostSheetTest {
  /** Each standing: efficient, behind a mix, dominated, open, of unknown cost, knocked out. */
  private static Decision everyStanding() {
    return withRent(9000, Double.NaN);
  }

  private static Decision withRent(double ofAsh, double ofFir) {
    return aDecision()
        .options("Ash", "Birch", "Cedar", "Durian", "Elm", "Fir", "Ginkgo")
        .criterion("Speed", 0, 100)
        .demanding("Safety", 2)
        .rated("Speed", 90, 60, 62, 50, 20, 55, 95)
        .rated("Safety", 5, 5, 5, 5, 5, 5, 1)
        .source("An offer")
        .cost("Rent", "EUR", ofAsh, 4100, 8500, 6000, 1000, ofFir, 100)
        .cost("Power", "EUR", 900.5, 300, 400, 500, 100, 40, 10)
        .claim("Birch", "Rent", 4300, "An offer")
        .claim("Elm", "Power", 500, "An offer")
        .team("North", 3, 1)
        .team("South", 1, 1)
        .build();
  }

  static Stream<Engine> engines() {
    return Stream.of(new LibreOffice(), new Gnumeric(), new HyperFormula());
  }

  @ParameterizedTest(name = "engine {index}")
  @MethodSource("engines")
  void followsChangesOfCostsAndScores(Engine engine) {
    Decision decision = everyStanding();
    Analysis delivered = Nudge.delivered(decision);
    List<Nudge> nudges =
        Nudge.of(decision).stream()
            .filter(nudge -> isTried(nudge.what()) || nudge.what().endsWith("claim 21"))
            .toList();
    assertThat(nudges).hasSizeGreaterThan(4);
    assertThat(Agreement.differences(engine, delivered, nudges)).isEmpty();
  }

  /** The sheet is then as if the files had these costs. */
  @ParameterizedTest(name = "engine {index}")
  @MethodSource("engines")
  void followsCostsThatAreTried(Engine engine) {
    Decision decision = everyStanding();
    Book book = DecisionWorkbook.book(Nudge.delivered(decision));
    Criterion rent = decision.costs().get(0);
    CellRef ash = book.cost().orElseThrow().tried().at(decision.options().get(0), rent);
    CellRef fir = book.cost().orElseThrow().tried().at(decision.options().get(5), rent);
    SheetValues values =
        engine.recalculate(
            Agreement.workbook(Nudge.delivered(decision)),
            Changes.none().with(ash, 300).with(fir, 2000));
    WorkbookPlan then = Agreement.plan(Nudge.delivered(withRent(300, 2000)));
    assertThat(Agreement.differences(sheet(then, "Cost"), values)).isEmpty();
    assertThat(values.named(Name.INPUTS_CHANGED.text())).containsExactly(2.0);
    assertThat(values.all().containsValue("Ash leads, and no other costs less.")).isTrue();
  }

  @Test
  void aCostBelowZeroMakesNoVerdict() {
    Decision decision = everyStanding();
    Book book = DecisionWorkbook.book(Nudge.delivered(decision));
    CellRef ash =
        book.cost().orElseThrow().tried().at(decision.options().get(0), decision.costs().get(0));
    SheetValues values =
        new PoiEngine()
            .recalculate(
                Agreement.workbook(Nudge.delivered(decision)), Changes.none().with(ash, -1));
    assertThat(values.all().values())
        .anyMatch(text -> text.toString().contains("is not a cost of at least 0"));
  }

  private static List<SheetPlan> sheet(WorkbookPlan plan, String name) {
    return plan.sheets().stream().filter(sheet -> sheet.name().text().equals(name)).toList();
  }

  private static boolean isTried(String what) {
    return Stream.of("without any claim", "combine BY_CLAIM", "raw weight 1000", "demand of")
        .anyMatch(what::startsWith);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void agreesWithItsFormulas(int seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    double[] speed = random.doubles(seed, 0, 100).map(Math::rint).toArray();
    double[] costs =
        random
            .doubles(seed, 0, 9)
            .map(cost -> cost < 1 ? Double.NaN : 100 * Math.rint(cost))
            .toArray();
    Decision decision =
        aDecision()
            .options(
                Stream.iterate(1, o -> o + 1).limit(seed).map(o -> "O" + o).toArray(String[]::new))
            .criterion("Speed", 0, 100)
            .rated("Speed", speed)
            .cost("Price", "", costs)
            .build();
    WorkbookPlan plan = Agreement.plan(Nudge.delivered(decision));
    assertThat(WorkbookAudit.of(XlsxWriter.write(plan), plan)).isEmpty();
  }

  @Test
  void isThereForDecisionsWithCostsAlone() {
    assertThat(sheets(Samples.small())).doesNotContain("Cost");
    assertThat(sheets(everyStanding())).contains("Cost");
  }

  private static List<String> sheets(Decision decision) {
    return Agreement.plan(Nudge.delivered(decision)).sheets().stream()
        .map(sheet -> sheet.name().text())
        .toList();
  }
}
