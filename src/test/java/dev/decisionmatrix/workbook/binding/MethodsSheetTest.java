package dev.decisionmatrix.workbook.binding;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.xlsx.Changes;
import dev.decisionmatrix.xlsx.PoiEngine;
import dev.decisionmatrix.xlsx.SheetValues;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MethodsSheetTest {
  @Nested
  class WhereAMethodIsUndefined {
    @Test
    void oneOptionIsTooFew() {
      SheetValues values =
          recalculated(aDecision().options("Ash").criteria("A", "B").rated("A", 3).rated("B", 2));
      assertThat(told(values, "The weighted product"))
          .isEqualTo("The weighted product agrees and puts \u201cAsh\u201d first.");
      assertThat(told(values, "TOPSIS"))
          .isEqualTo(
              "TOPSIS gives no figures. Distances between options need at least two of them.");
    }

    @Test
    void optionsThatAreAlikeLeaveNothingToRegret() {
      SheetValues values =
          recalculated(
              aDecision()
                  .options("Ash", "Birch")
                  .criteria("A", "B")
                  .rated("A", 3, 3)
                  .rated("B", 2, 2));
      assertThat(told(values, "VIKOR")).startsWith("VIKOR gives no figures. All options are");
      assertThat(told(values, "PROMETHEE II"))
          .isEqualTo("PROMETHEE II puts several options first.");
    }

    @Test
    void aRatingOfZeroStopsAProduct() {
      SheetValues values = recalculated(withAZero().team("Both", 1, 1));
      assertThat(told(values, "The weighted product"))
          .startsWith("The weighted product gives no figures. A product needs ratings above 0");
    }

    @Test
    void unlessItHasNoWeight() {
      SheetValues values = recalculated(withAZero().team("One", 0, 1));
      assertThat(told(values, "The weighted product"))
          .isEqualTo("The weighted product agrees and puts \u201cBirch\u201d first.");
    }

    private static DecisionBuilder withAZero() {
      return aDecision()
          .options("Ash", "Birch")
          .criterion("A", 0, 5)
          .criteria("B")
          .rated("A", 0, 3)
          .rated("B", 2, 4);
    }
  }

  private static SheetValues recalculated(DecisionBuilder builder) {
    Decision decision = builder.build();
    Analysis analysis = Nudge.delivered(decision);
    byte[] workbook = Agreement.workbook(analysis);
    SheetValues values = new PoiEngine().recalculate(workbook, Changes.none());
    assertThat(Agreement.differences(analysis, values)).isEmpty();
    return values;
  }

  /** The one sentence on the sheet that begins with the method. */
  private static String told(SheetValues values, String method) {
    List<String> told =
        values.all().entrySet().stream()
            .filter(cell -> cell.getKey().startsWith(Tab.METHODS.sheet().text() + "!"))
            .map(cell -> cell.getValue().toString())
            .filter(text -> text.startsWith(method + " "))
            .toList();
    assertThat(told).hasSize(1);
    return told.get(0);
  }
}
