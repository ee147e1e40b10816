package dev.decisionmatrix.workbook.binding;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.xlsx.Changes;
import dev.decisionmatrix.xlsx.Engine;
import dev.decisionmatrix.xlsx.Gnumeric;
import dev.decisionmatrix.xlsx.HyperFormula;
import dev.decisionmatrix.xlsx.LibreOffice;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An option that none dominates when the workbook is delivered, and one does after an edit. */
class DominatedToldTest {
  private static final String TOLD = "Dominated, whatever the weights: Rabbit (by Kafka)";

  /** Each of the two is ahead on one criterion. */
  private static Decision decision() {
    return aDecision()
        .options("Kafka", "Rabbit")
        .criteria("Latency", "Cost")
        .source("A talk")
        .claim("Kafka", "Latency", 4, "A talk")
        .claim("Kafka", "Cost", 2, "A talk")
        .claim("Rabbit", "Latency", 3, "A talk")
        .claim("Rabbit", "Cost", 5, "A talk")
        .team("All", 1, 1)
        .build();
  }

  static Stream<Engine> engines() {
    return Stream.of(new LibreOffice(), new Gnumeric(), new HyperFormula());
  }

  @ParameterizedTest(name = "engine {index}")
  @MethodSource("engines")
  void isToldOnceAnotherIsAsGoodOnEveryCriterion(Engine engine) {
    assertThat(isTold(engine, 5)).isFalse();
    assertThat(isTold(engine, 3)).isFalse();
    assertThat(isTold(engine, 2)).isTrue();
    assertThat(isTold(engine, 1)).isTrue();
  }

  private static boolean isTold(Engine engine, double cost) {
    Decision decision = decision();
    Book book = DecisionWorkbook.book(Nudge.delivered(decision));
    Claim last = decision.claims().get(decision.claims().size() - 1);
    return engine
        .recalculate(
            Agreement.workbook(Nudge.delivered(decision)),
            Changes.none().with(book.evidence().rating().at(last), cost))
        .all()
        .containsValue(TOLD);
  }
}
