package dev.decisionmatrix.workbook.values;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;

import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.ValueWords;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartLook;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.ValueFunction.Curve;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.ChartRoom;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Side;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Knot;
import java.util.List;
import java.util.stream.IntStream;

/** Each curve with the options on it, and beside it what their ratings are worth. */
final class Curves {
  private static final int COLUMNS = 4;
  private static final int ROWS = 11;

  /** Below the chart: a text where no option stands has Excel number points anew. */
  private static final double OUTSIDE = -1;

  private final Book book;
  private final Points points;
  private final List<Option> options;

  Curves(Book book, Points points) {
    this.book = book;
    this.points = points;
    options = book.decision().options();
  }

  void addTo(Flow flow) {
    book.decision().criteria().stream()
        .filter(criterion -> !criterion.isLinear())
        .forEach(criterion -> addTo(flow, criterion));
  }

  private void addTo(Flow flow, Criterion criterion) {
    Drawn drawn = new Drawn(criterion);
    Table<Option> rated = new Table<>(Names.of(options, "Option", Option::name));
    rated.figures(
        "Rating",
        option -> book.figures(criterion).combined(),
        option -> book.matrix().rating().at(criterion, option),
        option -> Expected.number(rating(criterion, option).rating()));
    rated.figures(
        "Is worth",
        Decimals.TWO,
        option -> book.matrix().value().at(criterion, option),
        option -> Expected.number(rating(criterion, option).value()));
    Table<Option> placed = new Table<>(Names.none(options));
    Cells<Option> across =
        placed.figures(
            "Across",
            Decimals.AS_TYPED,
            option ->
                ifRated(
                    criterion, option, book.matrix().rating().at(criterion, option), drawn.start()),
            option -> Expected.number(rating(criterion, option).rating().orElse(drawn.startNow())));
    Cells<Option> up =
        placed.figures(
            "Options",
            Decimals.TWO,
            option ->
                ifRated(
                    criterion,
                    option,
                    book.matrix().value().at(criterion, option),
                    new Constant(OUTSIDE)),
            option -> {
              Rating rating = rating(criterion, option);
              return Expected.number(rating.missing() ? OUTSIDE : rating.value());
            });
    drawn.addTo(book.workings());
    book.workings().gap(1).add(placed);
    ChartRoom room =
        new ChartRoom(
            Math.max(ROWS, options.size() + 1),
            COLUMNS,
            range ->
                chart(
                    criterion,
                    List.of(
                        drawn.series(),
                        new ChartPlan.Series(
                            up.head(), across.all(), up.all(), new ChartPlan.Paint.Points())),
                    range));
    flow.section(title(criterion), new Side().at(0, room).at(COLUMNS + 1, rated));
  }

  /** What may be typed over does not stand in it. */
  private static String title(Criterion criterion) {
    return criterion.isRelative()
        ? criterion.name() + ": " + ValueWords.of(criterion)
        : criterion.name();
  }

  private Formula ifRated(Criterion criterion, Option option, Formula then, Formula otherwise) {
    return ifThen(
        all(
            isFigure(book.matrix().rating().at(criterion, option)),
            isFigure(book.matrix().value().at(criterion, option))),
        then,
        otherwise);
  }

  private Rating rating(Criterion criterion, Option option) {
    return book.analysis().ratings().at(criterion, option);
  }

  /** On a scale without ends of its own, what is typed may lie beyond those delivered. */
  private static ChartPlan.Kind kind(Criterion criterion) {
    return criterion.isOpen() ? ChartPlan.Kind.CURVE : ChartPlan.Kind.LINES;
  }

  private ChartPlan chart(Criterion criterion, List<ChartPlan.Series> series, RangeRef room) {
    return ChartPlan.of(kind(criterion), "Values of " + criterion.name())
        .titled(
            "",
            "A line: what ratings of "
                + criterion.name()
                + " are worth, from 0 to 1; points: the options, whose figures stand beside it.")
        .axes(criterion.unit(), "Value", Decimals.ONE)
        .looking(ChartLook.usual().legend(ChartLook.Legend.NONE))
        .from(0)
        .upTo(1)
        .drawn(series, room);
  }

  /** The line of a criterion: its own points, or some that are worked out. */
  private final class Drawn {
    private final Criterion criterion;
    private final Table<Integer> table;
    private final Cells<Integer> across;
    private final Cells<Integer> up;

    Drawn(Criterion criterion) {
      this.criterion = criterion;
      LinePoints line = new LinePoints(book, criterion);
      table = new Table<>(Names.none(IntStream.range(0, line.size()).boxed().toList()));
      across =
          table.figures(
              "Ratings", place -> book.figures(criterion).typed(), line::rating, line::isRating);
      up =
          table.figures(
              criterion.name(),
              Decimals.TWO,
              place -> line.worth(place, across.beside(place)),
              line::isWorth);
    }

    private boolean isCurve() {
      return criterion.value() instanceof Curve;
    }

    void addTo(Flow workings) {
      if (!isCurve()) {
        workings.gap(1).add(table);
      }
    }

    CellRef start() {
      return isCurve() ? points.rating.at(new Knot(criterion, 0)).fixed() : across.first().fixed();
    }

    double startNow() {
      return isCurve()
          ? new Knot(criterion, 0).point().rating()
          : new LinePoints(book, criterion).ratingNow(0);
    }

    ChartPlan.Series series() {
      if (!isCurve()) {
        return new ChartPlan.Series(up.head(), across.all(), up.all());
      }
      List<Knot> knots = Knot.of(criterion);
      Knot first = knots.get(0);
      Knot last = knots.get(knots.size() - 1);
      return new ChartPlan.Series(
          points.worth.head(),
          points.rating.at(first).to(points.rating.at(last)),
          points.worth.at(first).to(points.worth.at(last)));
    }
  }
}
