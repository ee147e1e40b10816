package dev.decisionmatrix.workbook.binding;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.model.CriterionBuilder;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.Policy;
import dev.decisionmatrix.model.ShowAs;
import dev.decisionmatrix.model.ValueFunction.Curve;
import dev.decisionmatrix.model.ValueFunction.Point;
import dev.decisionmatrix.model.ValueFunction.Ratio;
import dev.decisionmatrix.xlsx.CutTexts;
import dev.decisionmatrix.xlsx.SheetValues;
import dev.decisionmatrix.xlsx.XlsxWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Few and many options and criteria, long names in several scripts, long units: all can be read.
 */
class HardShapesTest {
  private static final List<String> OPTIONS =
      List.of(
          "Ein selbst betriebener Cluster mit Nachrichtenwarteschlange und Spiegelung",
          "Kafka",
          "Очередь сообщений в облаке с повторной доставкой и хранением во всех регионах мира",
          "RabbitMQ with quorum queues on our own hardware in two data centres",
          "Αποθήκη δεδομένων με ροές γεγονότων",
          "Đám mây riêng với hàng đợi tin nhắn");
  private static final List<String> CRITERIA =
      List.of(
          "Zuverlässigkeit bei Netzausfall und Neustart eines Rechenzentrums",
          "Ease",
          "Надёжность доставки сообщений между регионами",
          "Audit trail for regulators, exportable and signed by both sides");
  private static final List<String> TEAMS = List.of("t", "Команда данных и аналитики", "Payments");

  private static String named(List<String> names, int place) {
    String name = names.get(place % names.size());
    return place < names.size() ? name : name + " " + place;
  }

  /** Every fourth criterion in a long unit, one on a curve, one held against the best. */
  private static CriterionBuilder criterion(int place) {
    CriterionBuilder criterion =
        aCriterion(named(CRITERIA, place))
            .id("c" + place)
            .group(place < 4 ? "Quality of service / Durability across regions" : "Cost");
    return switch (place % 4) {
      case 0 -> criterion.unit("messages per second and node").scale(0, 1_250_000).mustReach(1);
      case 1 -> criterion.value(new Ratio(Ratio.Form.OVER_HIGHEST, false)).unit("points of a test");
      case 2 -> criterion.value(new Curve(List.of(new Point(1, 0), new Point(4, 1))));
      default -> criterion;
    };
  }

  private static Decision shaped(int options, int criteria, int teams) {
    DecisionBuilder decision =
        aDecision()
            .policy(options > 2 ? Policy.DEFAULT.showing(ShowAs.SUM) : Policy.DEFAULT)
            .options(
                IntStream.range(0, options)
                    .mapToObj(o -> named(OPTIONS, o))
                    .toArray(String[]::new));
    for (int k = 0; k < criteria; k++) {
      decision.criterion(criterion(k).build());
      for (int o = 0; o < options; o++) {
        if ((o + k) % 5 != 4) {
          double rating = k % 4 == 0 ? 98_765.4 * (o + 1) : 1 + (o * 2 + k) % 3;
          decision.assumption(named(OPTIONS, o), named(CRITERIA, k), rating);
          if (k % 4 == 3 && teams > 1) {
            decision.by(TEAMS.get(0));
          }
        }
      }
    }
    for (int t = 0; t < teams; t++) {
      int first = t;
      decision.team(
          TEAMS.get(t),
          IntStream.range(0, criteria).mapToDouble(k -> 1 + (k + first) % 4).toArray());
    }
    return decision.chosen(named(OPTIONS, options - 1), "").build();
  }

  /** The second passes the first where weight moves, but the third leads then. */
  private static Decision overtakenTwice() {
    return aDecision()
        .options(OPTIONS.get(3), OPTIONS.get(2), OPTIONS.get(0))
        .criteria(CRITERIA.get(3), CRITERIA.get(0))
        .rated(CRITERIA.get(3), 5, 3, 1.2)
        .rated(CRITERIA.get(0), 1, 3, 5)
        .team(TEAMS.get(2), 60, 40)
        .build();
  }

  @Test
  void aMoveOfWeightThatAThirdGainsByIsNotCut() {
    WorkbookPlan plan = Agreement.plan(Nudge.delivered(overtakenTwice()));
    SheetValues values = SheetValues.stored(XlsxWriter.write(plan));
    assertThat(values.all().values()).anyMatch(text -> text.toString().endsWith(" leads then"));
    assertThat(CutTexts.of(plan, values)).isEmpty();
  }

  /** Four are told by name, each beside the one that dominates it, and the others counted. */
  private static Decision dominated() {
    DecisionBuilder decision =
        aDecision()
            .options(IntStream.range(0, 9).mapToObj(o -> named(OPTIONS, o)).toArray(String[]::new))
            .criteria("Speed", "Ease")
            .team(TEAMS.get(2), 60, 40);
    for (int o = 0; o < 9; o++) {
      decision.assumption(named(OPTIONS, o), "Speed", 5 - o * 0.4);
      decision.assumption(named(OPTIONS, o), "Ease", 4 - o * 0.3);
    }
    return decision.build();
  }

  @Test
  void optionsThatAreDominatedAreNotCut() {
    WorkbookPlan plan = Agreement.plan(Nudge.delivered(dominated()));
    SheetValues values = SheetValues.stored(XlsxWriter.write(plan));
    assertThat(values.all().values())
        .anyMatch(text -> text.toString().matches("Dominated, .* and 4 more"));
    assertThat(CutTexts.of(plan, values)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2,2,1", "2,3,2", "3,5,3", "12,18,2", "50,4,2"})
  void nothingIsCut(int options, int criteria, int teams) {
    WorkbookPlan plan = Agreement.plan(Nudge.delivered(shaped(options, criteria, teams)));
    assertThat(CutTexts.of(plan, SheetValues.stored(XlsxWriter.write(plan)))).isEmpty();
  }
}
