package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OtherViewsInWordsTest {
  /** Names in angle brackets, sources by their titles in square ones. */
  private static String told(Decision decision) {
    StringBuilder text = new StringBuilder();
    OtherViewsInWords.tell(
        Analysis.of(decision),
        new OtherViewsInWords.Teller() {
          @Override
          public void plain(String plain) {
            text.append(plain);
          }

          @Override
          public void name(String name) {
            text.append('<').append(name).append('>');
          }

          @Override
          public void source(Source source) {
            text.append('[').append(source.title()).append(']');
          }
        });
    return text.toString();
  }

  @Test
  void areNothingWhereNobodyElseIsFirst() {
    assertThat(told(aDecision().options("A", "B").criteria("X").rated("X", 5, 1).build()))
        .isEmpty();
    assertThat(told(aDecision().options("A").criteria("X").rated("X", 5).build())).isEmpty();
  }

  @Test
  void tellWhoIsFirstAndByWhat() {
    // A has all points on X; X weighs 70 for North, 40 for the others, 62.5 by power
    Decision decision =
        aDecision()
            .options("A", "B")
            .criteria("X", "Y", "Z")
            .rated("X", 5, 1)
            .rated("Y", 1, 5)
            .rated("Z", 1, 5)
            .teamOfPower("North", 6, 70, 15, 15)
            .team("South", 40, 30, 30)
            .team("East", 40, 30, 30)
            .build();
    assertThat(told(decision))
        .matches(
            "<B> is first by the weights of <South> and <East>, by Borda points of the teams, by"
                + " a majority of the teams against every other option, with any weights at all"
                + " \\(in 7[456]% of the samples\\), without the team <North>, and without the"
                + " criterion <X>\\.");
  }

  @Test
  void tellTheCircle() {
    Decision decision =
        aDecision()
            .options("A", "B", "C")
            .criteria("X", "Y", "Z")
            .rated("X", 5, 3, 1)
            .rated("Y", 1, 5, 3)
            .rated("Z", 3, 1, 5)
            .team("North", 100, 0, 0)
            .team("South", 0, 100, 0)
            .teamOfPower("East", 0.5, 0, 0, 100)
            .build();
    assertThat(told(decision))
        .endsWith("The majorities of the teams go in a circle: <A> beats <B> beats <C> beats <A>.");
  }

  @Test
  void sayWhereNoOptionIsLeft() {
    // B reaches what Safety demands by the word of Two alone
    Decision decision =
        aDecision()
            .options("B")
            .criteria("X")
            .demanding("Safety", 3)
            .source("One")
            .source("Two")
            .claim("B", "X", 5, "One")
            .claim("B", "Safety", 5, "Two")
            .claim("B", "Safety", 2, "One")
            .build();
    assertThat(told(decision)).isEqualTo("No option is left without [Two].");
  }

  @Test
  void countWhatThereIsNoRoomFor() {
    // twelve teams, each with its own favourite
    DecisionBuilder builder = aDecision();
    List<String> names = Stream.iterate(1, n -> n + 1).limit(12).map(n -> "O" + n).toList();
    builder.options(names.toArray(String[]::new));
    builder.criteria(names.toArray(String[]::new));
    for (int each = 0; each < 12; each++) {
      double[] ratings = new double[12];
      double[] points = new double[12];
      for (int other = 0; other < 12; other++) {
        ratings[other] = other == each ? 5 : 1;
        points[other] = other == each ? 40 : 1 + other;
      }
      builder.rated(names.get(each), ratings).team("T" + each, points);
    }
    String told = told(builder.build());
    assertThat(told).matches(".* [A-Z0-9][a-z0-9]* more views put others first\\.");
    assertThat(told.length()).isLessThan(500);
  }
}
