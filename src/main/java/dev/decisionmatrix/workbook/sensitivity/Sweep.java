package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Expected.number;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Look.HEAD_FIGURE;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Rivalry;
import dev.decisionmatrix.analysis.Sentence;
import dev.decisionmatrix.analysis.WeightFlip;
import dev.decisionmatrix.analysis.WeightStability;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartLook;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.Rule;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.ChartRoom;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.sheet.Side;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Rules;
import dev.decisionmatrix.workbook.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Every option's score while the weight of one criterion goes from nothing to everything. */
final class Sweep extends Area {
  private static final int STEPS = 20;
  private static final int CHART_ROWS = 20;
  private static final int CHART = 9;
  private static final int SAID_SPAN = 11;
  private static final Sentence SAID =
      new Sentence("Scores as the weight of {name} goes from 0% to 100%");

  /** Beside the chart: a text where no line crosses has Excel number points anew. */
  private static final Constant OUTSIDE = new Constant(-1);

  private final WeightStability stability =
      stability(book.swept().orElseGet(this::nearestToAnotherLeader));
  private final Sayings<String> list =
      Sayings.one(1, Content.inputs(Decimals.AS_TYPED, any -> given(), any -> rule()));
  private final Sayings<String> said =
      Sayings.one(
          SAID_SPAN,
          Content.text(this::said, () -> Expected.text(SAID.with(stability.criterion().name()))));
  final Cells<String> choice = list.cells();

  private final ChartRoom room =
      new ChartRoom(Math.max(CHART_ROWS, options.size() + 3), CHART, this::chart);
  private final Table<Option> now =
      new Table<>(Names.of(options, "Option", Option::name).merged(NAME));
  private final Cells<Option> scoreNow =
      now.figures("Score now", ONE, o -> scoreAt(inUse(), o), o -> score(o, stability.weight()));
  private final Cells<Option> tie =
      now.figures(
          "Ties with the leader at",
          PERCENT_ONE,
          o -> orNone(ofShown(sheet.pairs.tieAt.of(o))),
          o -> number(tieOf(o)));
  private final Cells<String> inUse =
      now.foot("Weight in use")
          .below(
              scoreNow,
              Content.figure(
                  PERCENT_ONE,
                  () -> orNone(ofShown(matrix().weight())),
                  () -> number(stability.weight())))
          .looking(Look.TOTAL);

  private final Table<String> placed = new Table<>(Names.none(List.of("")));
  private final Cells<String> place =
      placed.figures(
          "Place of the criterion shown",
          WHOLE,
          any -> orNone(ifThen(Formulas.isEmpty(choice.first()), nearest(), chosen())),
          any -> placeOf(stability.criterion()));
  private final Table<Integer> lines =
      new Table<>(Names.none(IntStream.rangeClosed(0, STEPS).boxed().toList()));
  private final Cells<Integer> shares =
      lines.add(
          "Its weight",
          HEAD_FIGURE,
          Content.numbers(Decimals.PERCENT, Sweep::share, "Even steps from nothing to everything"));
  private final Body<Integer, Option> scores =
      lines.across(
          options,
          Option::name,
          ONE,
          (step, o) -> scoreAt(shares.at(step), o),
          (step, o) -> score(o, share(step)));
  private final Table<Integer> mark = new Table<>(Names.none(List.of(0, 1)));
  private final Cells<Integer> markShares =
      mark.figures("Weight in use", PERCENT_ONE, end -> inUse(), end -> number(stability.weight()));
  private final Cells<Integer> markPoints =
      mark.add(
          "", HEAD_FIGURE, Content.numbers(WHOLE, end -> 100.0 * end, "Foot and top of the chart"));
  private final Table<Option> ties = new Table<>(Names.none(options));
  private final Cells<Option> crossingShares =
      ties.figures(
          "Passes the leader at",
          PERCENT_ONE,
          o -> whenTies(o, tie.at(o)),
          o -> number(tieOf(o).orElse(OUTSIDE.value())));
  private final Cells<Option> crossingScores =
      ties.figures(
          "Score there",
          ONE,
          o -> whenTies(o, scoreAt(crossingShares.at(o), o)),
          o -> tieOf(o).isEmpty() ? number(OUTSIDE.value()) : score(o, tieOf(o).getAsDouble()));

  Sweep(SensitivitySheet sheet) {
    super(sheet);
    said.cells()
        .looking(Look.PROSE)
        .asLongAs(any -> SAID.with(sheet.longest.criterion()))
        .dressed(Dress.STRONG);
  }

  void addTo(Flow flow) {
    flow.section("One weight from 0% to 100%, the others in proportion")
        .note("Choose a criterion, or leave it blank for the one nearest to another leader.")
        .add(new Side().at(1, list).add(0, said))
        .add(new Side().add(0, room).add(0, now));
  }

  void addFiguresTo(Flow flow) {
    flow.section(
        "The sweep in figures", new Side().at(1, placed).at(2, lines).add(1, mark).add(1, ties));
  }

  /** What people chose. */
  Formula typed() {
    return Guard.read(choice.first().fixed());
  }

  private Input.Content given() {
    return book.swept()
        .<Input.Content>map(chosen -> new Input.Content.Text(chosen.name()))
        .orElse(new Input.Content.Blank());
  }

  private Rule rule() {
    return Rules.oneOf(
        "Criterion",
        matrix().criteria().all(),
        "The criterion whose weight goes from 0% to 100%. Leave it blank for the one nearest to"
            + " another leader.");
  }

  /** The criterion shown while none is chosen: that of the nearest flip, else the first. */
  private Criterion nearestToAnotherLeader() {
    return analysis.stability().nearestFlip().map(WeightFlip::criterion).orElse(criteria.get(0));
  }

  private Formula nearest() {
    RangeRef changes = sheet.takes.flipBy.all();
    Formula option = place(Formulas.min(changes), changes);
    return ifThen(
        Formulas.count(changes).moreThan(0),
        item(sheet.takes.flipPlace.all(), option),
        Constant.ONE);
  }

  private Formula said() {
    return orNone(Sentences.of(SAID, item(Name.CRITERIA.ref(), place.first())));
  }

  private Formula chosen() {
    return place(Constant.ONE, sheet.steps.chosen.fixed());
  }

  private CellRef inUse() {
    return inUse.first().fixed();
  }

  private Formula ofShown(Cells<Criterion> column) {
    return item(column.fixed(), place.first().fixed());
  }

  private Formula scoreAt(Formula share, Option option) {
    Formula without = ofShown(sheet.pairs.without.of(option));
    Formula alone = ofShown(matrix().value().of(option));
    return orNone(
        Guard.rounded(Formulas.less(1, share).times(without).plus(share.times(100).times(alone))));
  }

  private Expected score(Option option, double share) {
    return number(stability.scoreAt(option, share));
  }

  private static double share(int step) {
    return (double) step / STEPS;
  }

  private OptionalDouble tieOf(Option option) {
    return of(option, stability.criterion(), contending(Rivalry::tieAt));
  }

  private Formula whenTies(Option option, Formula then) {
    return ifThen(Formulas.isFigure(tie.at(option)), then, OUTSIDE);
  }

  private ChartPlan chart(RangeRef range) {
    List<ChartPlan.Series> series = new ArrayList<>();
    for (Option option : options) {
      series.add(new ChartPlan.Series(scores.head(option), shares.all(), scores.column(option)));
    }
    series.add(series(markShares, markPoints, new ChartPlan.Paint.Mark()));
    series.add(series(crossingShares, crossingScores, new ChartPlan.Paint.Points()));
    return ChartPlan.of(ChartPlan.Kind.LINES, "Sweep")
        .titled(
            "",
            "Lines: the score of each option while the weight of the criterion chosen from the list"
                + " goes from 0% to 100%; a dashed line marks the weight in use, and points where"
                + " another option passes the leader. Scores now and the points stand in the table"
                + " beside it.")
        .axes("Weight of the criterion", "Score of 100", WHOLE)
        .looking(ChartLook.usual().legend(ChartLook.Legend.RIGHT))
        .from(0)
        .upTo(100)
        .drawn(series, range);
  }

  private static ChartPlan.Series series(Cells<?> shares, Cells<?> points, ChartPlan.Paint paint) {
    return new ChartPlan.Series(shares.head(), shares.all(), points.all(), paint);
  }
}
