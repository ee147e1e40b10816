package dev.decisionmatrix.workbook.binding;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.ValueFunction.Curve;
import dev.decisionmatrix.model.ValueFunction.Limit;
import dev.decisionmatrix.model.ValueFunction.Point;
import dev.decisionmatrix.model.ValueFunction.Ratio;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Knot;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.xlsx.Changes;
import dev.decisionmatrix.xlsx.Engine;
import dev.decisionmatrix.xlsx.Gnumeric;
import dev.decisionmatrix.xlsx.HyperFormula;
import dev.decisionmatrix.xlsx.LibreOffice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What ratings are worth, in the workbook: live in every engine. */
class ValuesSheetTest {
  /** A rise, a peak, a limit and a price, with evidence in dispute and ratings of teams. */
  private static Decision bent(double middle, double worth, double least) {
    Curve rise = new Curve(List.of(new Point(0, 0), new Point(middle, worth), new Point(122, 1)));
    Curve peak = new Curve(List.of(new Point(1, 0.2), new Point(4, 1), new Point(9, 0)));
    return aDecision()
        .options("Ash", "Birch", "Cedar")
        .criterion(aCriterion("Bits").unit("bits").value(rise).build())
        .criterion(aCriterion("Heat").value(peak).build())
        .criterion(
            aCriterion("Uptime")
                .scale(0, 100)
                .value(new Limit(Limit.Side.AT_LEAST, least, false))
                .build())
        .criterion(
            aCriterion("Price")
                .unit("EUR")
                .scale(900, 0)
                .value(new Ratio(Ratio.Form.LOWEST_OVER, false))
                .build())
        .rated("Bits", 74, 122, Double.NaN)
        .rated("Heat", 2, 4, 8)
        .rated("Uptime", 99, 96, 90)
        .rated("Price", 400, 800, 500)
        .source("Rumour")
        .claim("Ash", "Bits", 20, "Rumour")
        .claim("Birch", "Price", 300, "Rumour")
        .team("North", 30, 20, 20, 30)
        .team("South", 10, 40, 25, 25)
        .assumption("Cedar", "Bits", 60)
        .by("North")
        .assumption("Cedar", "Bits", 110)
        .by("South")
        .assumption("Cedar", "Price", 250)
        .by("South")
        .build();
  }

  private static final Decision DELIVERED = bent(64, 0.9, 95);

  static Stream<Engine> engines() {
    return Stream.of(new LibreOffice(), new Gnumeric(), new HyperFormula());
  }

  private static Nudge point(String what, Changes changes, Decision then) {
    return new Nudge(what, changes, Nudge.delivered(then));
  }

  private static List<Nudge> nudges() {
    Book book = DecisionWorkbook.book(Nudge.delivered(DELIVERED));
    Criterion bits = DELIVERED.criteria().get(0);
    Criterion uptime = DELIVERED.criteria().get(2);
    List<Nudge> nudges = new ArrayList<>();
    nudges.add(
        point(
            "worth",
            Changes.none().with(book.values().worth().at(new Knot(bits, 1)), 0.6),
            bent(64, 0.6, 95)));
    nudges.add(
        point(
            "rating",
            Changes.none().with(book.values().rating().at(new Knot(bits, 1)), 100),
            bent(100, 0.9, 95)));
    nudges.add(
        point(
            "limit",
            Changes.none().with(book.values().rating().at(new Knot(uptime, 0)), 97),
            bent(64, 0.9, 97)));
    Nudge.of(DELIVERED).stream().filter(nudge -> isTried(nudge.what())).forEach(nudges::add);
    return nudges;
  }

  private static boolean isTried(String what) {
    return Stream.of("without any claim", "combine BY_CLAIM", "raw weight 1000", "missing BEST")
            .anyMatch(what::startsWith)
        || what.endsWith("claim 1")
        || what.endsWith("claim 12")
        || what.startsWith("raters")
        || what.startsWith("power");
  }

  @ParameterizedTest(name = "engine {index}")
  @MethodSource("engines")
  void followsChangesOfPointsRatingsAndWeights(Engine engine) {
    List<Nudge> nudges = nudges();
    assertThat(nudges).hasSizeGreaterThan(6);
    assertThat(Agreement.differences(engine, Nudge.delivered(DELIVERED), nudges)).isEmpty();
  }

  @Test
  void noTitleTellsWhatMayBeTypedOver() {
    SheetPlan sheet =
        Agreement.plan(Nudge.delivered(DELIVERED)).sheets().stream()
            .filter(each -> each.name().equals(Tab.VALUES.sheet()))
            .findFirst()
            .orElseThrow();
    assertThat(sheet.cells().stream().filter(Label.class::isInstance).map(Label.class::cast))
        .extracting(Label::text)
        .anyMatch(text -> text.startsWith("Price: the lowest"))
        .noneMatch(text -> text.contains("0.9") || text.contains("95"));
  }
}
