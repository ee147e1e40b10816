package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.SampledScores.Place;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampledScoresTest {
  private static final Decision TWINS_AND_OUT =
      aDecision()
          .options("A", "B", "C", "Out")
          .demanding("One", 2)
          .rated("One", 4, 4, 3, 1)
          .build();

  private final SampledScores scores = Analysis.of(TWINS_AND_OUT).robustness().anyScores();
  private final List<Option> options = TWINS_AND_OUT.options();

  @Test
  void placesAreEveryRankAloneAndSharedByAsManyAsAreLeft() {
    assertThat(Place.among(3))
        .containsExactly(
            new Place(1, 1),
            new Place(1, 2),
            new Place(1, 3),
            new Place(2, 1),
            new Place(2, 2),
            new Place(3, 1));
    assertThat(new Place(2, 2).last()).isEqualTo(3);
  }

  @Test
  void tiedOptionsTakeOnePlaceTogether() {
    assertThat(scores.place(0, options.get(0))).hasValue(new Place(1, 2));
    assertThat(scores.place(0, options.get(2))).hasValue(new Place(3, 1));
    assertThat(scores.part(options.get(0), new Place(1, 2))).isEqualTo(0.5);
    assertThat(scores.part(options.get(1), new Place(1, 2))).isEqualTo(0.5);
    assertThat(scores.part(options.get(1), new Place(1, 1))).isZero();
  }

  @Test
  void whoIsKnockedOutTakesNoPlace() {
    Option out = options.get(3);
    assertThat(scores.contenders()).isEqualTo(options.subList(0, 3));
    assertThat(scores.place(0, out)).isEmpty();
    assertThat(scores.score(0, out)).isEmpty();
    assertThat(scores.shares(out)).isEmpty();
    assertThat(scores.part(out, new Place(1, 1))).isZero();
  }
}
