package dev.decisionmatrix.workbook.binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.cli.MixedDecision;
import dev.decisionmatrix.cli.MixedDecision.Part;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.xlsx.HyperFormula;
import dev.decisionmatrix.xlsx.LibreOffice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Floors beside values that are relative to the options: who is out sets what ratings are held
 * against, these set the scores, and the floors are held against them, in each what-if anew.
 */
class FloorsNudgesTest {
  private static final int SOME = Integer.getInteger("floors.decisions", 2);
  private static final int FROM = Integer.getInteger("floors.from", 1);
  private static final int EVERY_THIRD = 3;

  /** The first that have a floor and a criterion by the lowest or the highest. */
  private static List<Decision> decisions(Path folder) throws IOException {
    List<Decision> found = new ArrayList<>();
    for (long number = FROM; found.size() < SOME; number++) {
      Path mixed = folder.resolve("mixed" + number);
      MixedDecision.write(
          number, EnumSet.of(Part.FLOORS, Part.VALUES, Part.TREE, Part.EITHER_OR), mixed);
      Decision decision = Shipped.read(mixed);
      if (decision.criteria().stream().anyMatch(Criterion::isRelative)
          && decision.policy().mustReachTotal() > 0) {
        found.add(decision);
      }
    }
    return found;
  }

  private static List<Nudge> nudges(Decision decision) {
    return Nudge.of(decision).stream()
        .filter(
            nudge ->
                Stream.of("what if", "must reach", "rating", "demand", "missing")
                    .anyMatch(nudge.what()::contains))
        .toList();
  }

  @Test
  void libreOfficeFollows(@TempDir Path folder) throws IOException {
    for (Decision decision : decisions(folder)) {
      Map<String, List<String>> differences =
          Agreement.differences(new LibreOffice(), Nudge.delivered(decision), nudges(decision));
      assertThat(differences).as(decision.id()).isEmpty();
    }
  }

  @Test
  void hyperFormulaFollows(@TempDir Path folder) throws IOException {
    for (Decision decision : decisions(folder)) {
      List<Nudge> all = nudges(decision);
      List<Nudge> some =
          IntStream.range(0, all.size())
              .filter(place -> place % EVERY_THIRD == 0)
              .mapToObj(all::get)
              .toList();
      assertThat(Agreement.differences(new HyperFormula(), Nudge.delivered(decision), some))
          .as(decision.id())
          .isEmpty();
    }
  }
}
