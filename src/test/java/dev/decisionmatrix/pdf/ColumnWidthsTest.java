package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.pdf.ColumnWidths.Wish;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
  private static final double HAIR = 1e-9;

  @Nested
  class ColumnsOfFigures {
    @Test
    void becomeAlikeWhereTextCanSpareIt() {
      List<Double> widths =
          ColumnWidths.of(
              List.of(
                  new Wish(50, 100, 1, false),
                  new Wish(20, 60, 0, false),
                  new Wish(40, 60, 0, false)),
              400);

      assertThat(widths).containsExactly(280.0, 60.0, 60.0);
    }

    @Test
    void takeNothingThatTextNeeds() {
      List<Double> widths =
          ColumnWidths.of(
              List.of(
                  new Wish(50, 340, 1, false),
                  new Wish(20, 80, 0, false),
                  new Wish(40, 80, 0, false)),
              400);

      assertThat(widths).containsExactly(340.0, 20.0, 40.0);
    }
  }

  @Nested
  class ColumnsOfText {
    @Test
    void shareTheRestButNeverLessThanTheirLongestWord() {
      List<Double> widths =
          ColumnWidths.of(
              List.of(
                  new Wish(90, 200, 1, false),
                  new Wish(50, 900, 3, false),
                  new Wish(30, 30, 0, false)),
              330);

      assertThat(widths).containsExactly(90.0, 210.0, 30.0);
    }

    @Test
    void takeNoMoreThanTheyNeedWhereAnotherWouldBreakItsLines() {
      List<Double> widths =
          ColumnWidths.of(
              List.of(
                  new Wish(60, 70, 3, false),
                  new Wish(60, 150, 1, false),
                  new Wish(30, 30, 0, false)),
              330);

      assertThat(widths).containsExactly(150.0, 150.0, 30.0);
    }

    @Test
    void breakTheLongestAloneWhereNotAllFitInALine() {
      List<Double> widths =
          ColumnWidths.of(List.of(new Wish(60, 70, 1, false), new Wish(60, 900, 1, false)), 330);

      assertThat(widths).containsExactly(70.0, 260.0);
    }
  }

  @Nested
  class AllTogether {
    @Test
    void neverExceedTheWidth() {
      List<Wish> wishes = List.of(new Wish(300, 300, 1, false), new Wish(300, 300, 0, false));

      assertThat(ColumnWidths.of(wishes, 400).stream().mapToDouble(w -> w).sum())
          .isCloseTo(400, within(HAIR));
    }

    @Test
    void areSplitEvenlyWithTheFirstColumnLeadingEachPart() {
      List<Wish> wishes =
          List.of(
              new Wish(100, 100, 1, false),
              new Wish(80, 80, 0, false),
              new Wish(80, 80, 0, false),
              new Wish(80, 80, 0, false),
              new Wish(80, 80, 0, false));

      assertThat(ColumnWidths.groups(wishes, 300))
          .containsExactly(List.of(0, 1, 2), List.of(0, 3, 4));
    }
  }
}
