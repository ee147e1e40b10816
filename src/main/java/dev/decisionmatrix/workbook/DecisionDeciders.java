package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Comparison;
import dev.decisionmatrix.analysis.Comparison.Difference;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.workbook.DecisionPlaces.Column;
import java.util.List;

/** What decided it: the criteria that part the first option from the second, on both sides. */
final class DecisionDeciders {
  private static final String SPEAKS_FOR = "Speaks for ";

  private final Analysis analysis;
  private final Layout layout;
  private final DecisionPlaces places;
  private final LeadOrder order;

  DecisionDeciders(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.layout = layout;
    this.places = layout.decision();
    this.order = new LeadOrder(analysis);
  }

  void addTo(SheetPlan.Builder sheet) {
    int head = places.decidersHead();
    sheet
        .add(
            new Label(
                Tab.DECISION.at(head - 1, Column.RANK.index()), "What decides it", Look.SECTION))
        .add(head(Column.RANK, 0).looking(Look.HEAD))
        .merge(merged(Tab.DECISION.at(head, Column.RANK.index()), Column.RANK))
        .add(pointsHead(Column.SCORE))
        .add(pointsHead(Column.LOWEST))
        .add(head(Column.HIGHEST, 1).looking(Look.HEAD))
        .merge(merged(Tab.DECISION.at(head, Column.HIGHEST.index()), Column.HIGHEST));
    for (int place = 0; place < places.deciders(); place++) {
      addFor(sheet, place);
      addAgainst(sheet, place);
    }
  }

  private Live head(Column column, int place) {
    String name =
        Comparison.ofFirstTwo(analysis)
            .map(pair -> SPEAKS_FOR + (place == 0 ? pair.first() : pair.second()).name())
            .orElse(Expected.NONE);
    return new Live(
        Tab.DECISION.at(places.decidersHead(), column.index()),
        Guard.whenFigure(
            Name.MARGIN.ref(), words(SPEAKS_FOR).and(places.ranking(place, Column.OPTION))),
        name);
  }

  private Label pointsHead(Column column) {
    return new Label(
        Tab.DECISION.at(places.decidersHead(), column.index()), "Points", Look.HEAD_FIGURE);
  }

  private void addFor(SheetPlan.Builder sheet, int place) {
    CellRef first = places.decider(0, Column.SCORE);
    CellRef points = places.decider(place, Column.SCORE);
    Formula number = Fn.ROWS.of(Guard.upTo(first, points));
    Formula where = place(number, layout.matrix().differenceOrders().fixed());
    Formula holds = holds(number, ">0");
    addSide(
        sheet,
        new Side(places.decider(place, Column.RANK), Column.RANK, points, holds, where),
        at(order.inFavour(), place));
  }

  private void addAgainst(SheetPlan.Builder sheet, int place) {
    CellRef first = places.decider(0, Column.LOWEST);
    CellRef points = places.decider(place, Column.LOWEST);
    Formula number = Fn.ROWS.of(Guard.upTo(first, points));
    RangeRef orders = layout.matrix().differenceOrders().fixed();
    Formula fromTheEnd = Fn.COUNT.of(orders).plus(Constant.ONE).minus(number);
    Formula holds = holds(number, "<0");
    addSide(
        sheet,
        new Side(
            places.decider(place, Column.HIGHEST),
            Column.HIGHEST,
            points,
            holds,
            place(fromTheEnd, orders)),
        at(order.against(), place));
  }

  /** A row of one side: where its words and points stand, and which criterion it is about. */
  private record Side(CellRef text, Column column, CellRef points, Formula holds, Formula where) {}

  private void addSide(
      SheetPlan.Builder sheet, Side side, java.util.Optional<Difference> difference) {
    Formula name = itemOf(Name.CRITERIA.ref(), side.where(), Constant.ONE);
    Formula size =
        Fn.ABS.of(itemOf(layout.matrix().differences().fixed(), side.where(), Constant.ONE));
    sheet
        .add(
            new Live(
                side.text(),
                ifThen(side.holds(), name, Guard.NOTHING),
                difference.map(found -> found.criterion().name()).orElse("")))
        .merge(merged(side.text(), side.column()))
        .add(
            new Live(
                side.points(),
                ifThen(side.holds(), size, Guard.NOTHING),
                difference
                    .map(found -> Expected.number(Math.abs(found.points())))
                    .orElse(Expected.text("")),
                Decimals.ONE));
  }

  private Formula holds(Formula number, String condition) {
    return all(
        isFigure(Name.MARGIN.ref()),
        number.atMost(Guard.count(layout.matrix().differences().fixed(), condition)));
  }

  private static RangeRef merged(CellRef at, Column column) {
    return at.to(at.right(column == Column.RANK ? 1 : Column.REMARK.index() - column.index()));
  }

  private static java.util.Optional<Difference> at(List<Difference> differences, int place) {
    return place < differences.size()
        ? java.util.Optional.of(differences.get(place))
        : java.util.Optional.empty();
  }
}
