package dev.decisionmatrix.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.xlsx.Engine;
import dev.decisionmatrix.xlsx.LibreOffice;
import dev.decisionmatrix.xlsx.PoiEngine;
import dev.decisionmatrix.xlsx.SheetValues;
import dev.decisionmatrix.xlsx.XlsxWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Each kind of input is changed in the workbook and in Java; afterwards every live cell must hold
 * what the analysis says, and none an error.
 */
class NudgeTest {
  private static final int MORE_TEAMS_THAN_COLOURS = 7;

  @Nested
  class InPoi {
    private final Engine engine = new PoiEngine();

    @Test
    void theWebFrameworkFollows() {
      follows(engine, Shipped.decision("python-web-framework"));
    }

    @Test
    void theOrmFollows() {
      follows(engine, Shipped.decision("python-orm"));
    }

    @Test
    void allSamplesFollow() {
      Decision decision = Samples.demanding();
      follows(engine, Analysis.of(decision), List.of(Nudge.ofAllSamples(decision)));
    }

    @Test
    void demandsAndGapsFollow() {
      follows(engine, Samples.demanding());
    }

    @Test
    void everyKindOfWeighingFollows() {
      follows(engine, Samples.mixed());
    }

    @Test
    void aSmallDecisionFollows() {
      follows(engine, Samples.small());
    }

    @Test
    void generatedDecisionsFollow() {
      for (long seed = 1; seed <= 3; seed++) {
        follows(engine, Samples.generated(5, 6, seed == 1 ? MORE_TEAMS_THAN_COLOURS : 3, seed));
      }
    }
  }

  @Nested
  class InLibreOffice {
    private final Engine engine = new LibreOffice();

    @Test
    void theWebFrameworkFollows() {
      follows(engine, Shipped.decision("python-web-framework"));
    }

    @Test
    void allSamplesFollow() {
      Decision decision = Samples.demanding();
      follows(engine, Analysis.of(decision), List.of(Nudge.ofAllSamples(decision)));
    }

    @Test
    void everyKindOfWeighingFollows() {
      follows(engine, Samples.mixed());
    }

    @Test
    void demandsAndGapsFollow() {
      follows(engine, Samples.demanding());
    }
  }

  private static void follows(Engine engine, Decision decision) {
    follows(engine, Nudge.delivered(decision), Nudge.of(decision));
  }

  private static void follows(Engine engine, Analysis delivered, List<Nudge> nudges) {
    byte[] workbook = XlsxWriter.write(Agreement.plan(delivered));
    List<SheetValues> results =
        engine.recalculateEach(workbook, nudges.stream().map(Nudge::changes).toList());
    GivenInputs inputs = DecisionWorkbook.inputs(delivered);
    Map<String, List<String>> differences = new LinkedHashMap<>();
    for (int place = 0; place < nudges.size(); place++) {
      List<String> found =
          Agreement.differences(inputs, nudges.get(place).after(), results.get(place));
      if (!found.isEmpty()) {
        differences.put(nudges.get(place).what(), found);
      }
    }
    assertThat(differences).isEmpty();
  }
}
