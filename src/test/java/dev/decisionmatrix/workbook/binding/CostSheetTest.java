package dev.decisionmatrix.workbook.binding;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.xlsx.Engine;
import dev.decisionmatrix.xlsx.Gnumeric;
import dev.decisionmatrix.xlsx.HyperFormula;
import dev.decisionmatrix.xlsx.LibreOffice;
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
    return aDecision()
        .options("Ash", "Birch", "Cedar", "Durian", "Elm", "Fir", "Ginkgo")
        .criterion("Speed", 0, 100)
        .demanding("Safety", 2)
        .rated("Speed", 90, 60, 62, 50, 20, 55, 95)
        .rated("Safety", 5, 5, 5, 5, 5, 5, 1)
        .source("An offer")
        .cost("Rent", "EUR", 9000, 4100, 8500, 6000, 1000, Double.NaN, 100)
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
