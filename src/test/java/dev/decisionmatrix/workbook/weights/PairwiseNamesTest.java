package dev.decisionmatrix.workbook.weights;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.workbook.Compared;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairwiseNamesTest {
  @Test
  void aTeamThatGavePointsHasNoSheet() {
    assertThat(
            PairwiseNames.of(
                Compared.all(aDecision().criteria("A", "B").team("North", 1, 2).build())))
        .isEmpty();
  }

  @Test
  void whatASheetsNameMustNotHoldIsLeftOut() {
    assertThat(names("R&D: north/south [1]", "'?'"))
        .containsExactly("Pairwise R&D north south 1", "Pairwise -");
  }

  @Test
  void longNamesAreCutAndNumbered() {
    assertThat(names("Infrastructure and platform, north", "infrastructure and platform, south"))
        .containsExactly("Pairwise Infrastructure and pla", "Pairwise infrastructure and p 2");
  }

  @Test
  void noCharacterIsCutInHalf() {
    assertThat(names("A".repeat(21) + "\uD83D\uDE80\uD83D\uDE80"))
        .containsExactly("Pairwise " + "A".repeat(21));
  }

  private static List<String> names(String... teams) {
    DecisionBuilder builder = aDecision().criteria("A", "B");
    for (String team : teams) {
      builder.pairwiseTeam(team, 3);
    }
    return PairwiseNames.of(Compared.all(builder.build())).values().stream()
        .map(SheetName::text)
        .toList();
  }
}
