package dev.decisionmatrix.workbook.binding;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Control;
import dev.decisionmatrix.xlsx.Changes;
import dev.decisionmatrix.xlsx.Engine;
import dev.decisionmatrix.xlsx.Gnumeric;
import dev.decisionmatrix.xlsx.HyperFormula;
import dev.decisionmatrix.xlsx.LibreOffice;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A lead of 4.5 points beside a close call that somebody types. */
class HeadlineTest {
  private static Decision decision() {
    return aDecision()
        .options("A", "B")
        .criterion("One", 0, 100)
        .rated("One", 64.5, 60)
        .team("All", 1)
        .build();
  }

  static Stream<Engine> engines() {
    return Stream.of(new LibreOffice(), new Gnumeric(), new HyperFormula());
  }

  @ParameterizedTest(name = "engine {index}")
  @MethodSource("engines")
  void hasDecimalsWhereWholePointsWouldHideOnWhichSideTheyLie(Engine engine) {
    assertThat(headline(engine, 5)).isEqualTo("A leads by 4.5 points \u2013 close");
    assertThat(headline(engine, 4.6)).isEqualTo("A leads by 4.5 points \u2013 close");
    assertThat(headline(engine, 4.5)).isEqualTo("A leads by 5 points \u2013 clear");
    assertThat(headline(engine, 6)).isEqualTo("A leads by 5 points \u2013 close");
  }

  private static String headline(Engine engine, double closeCall) {
    Book book = DecisionWorkbook.book(Nudge.delivered(decision()));
    Changes changes =
        Changes.none().with(book.decisionSheet().controls().at(Control.CLOSE_CALL), closeCall);
    Object told =
        engine
            .recalculate(Agreement.workbook(Nudge.delivered(decision())), changes)
            .at(book.decisionSheet().headline().at());
    return String.valueOf(told);
  }
}
