package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static dev.decisionmatrix.model.SourceBuilder.aSource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Source;
import org.junit.jupiter.api.Test;

class CitationsTest {
  private final Decision decision =
      aDecision()
          .options("Left", "Right")
          .criteria("First", "Second")
          .source("Never cited")
          .source("Fourth met")
          .source("Third met")
          .source("Second met")
          .source("First met")
          .claim("Right", "Second", 2, "Fourth met")
          .claim("Right", "First", 2, "Third met")
          .claim("Left", "First", 3, "First met")
          .claim("Left", "First", 4, "Second met")
          .claim("Left", "Second", 4, "First met")
          .build();

  @Test
  void sourcesAreNumberedByFirstMentionInTheMatrix() {
    assertThat(Citations.of(decision).inOrder())
        .extracting(Source::title)
        .containsExactly("First met", "Second met", "Third met", "Fourth met", "Never cited");
  }

  @Test
  void numbersCountFromOne() {
    Citations citations = Citations.of(decision);
    assertThat(citations.inOrder()).extracting(citations::number).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void aSourceOfAnotherDecisionHasNoNumber() {
    Source stranger = aSource("Stranger").build();
    assertThatThrownBy(() -> Citations.of(decision).number(stranger))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
