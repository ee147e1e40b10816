package dev.decisionmatrix.workbook.sensitivity;

import dev.decisionmatrix.analysis.WeightStability;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Check;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.SensitivityCells;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.workbook.Widths;
import dev.decisionmatrix.workbook.sensitivity.Area.End;
import java.util.List;

/**
 * What it takes to change the leader, in closed form, and what weights do to the scores. Results in
 * words and figures first; below the line the steps by criterion, by option, and by both.
 */
public final class SensitivitySheet {
  private static final int FIRST_FIGURE = 3;
  private static final int LAST_COLUMN = 13;
  private static final double WIDTH = 12;

  final Book book;
  final WeightRanges ranges;
  final WeightSteps steps;
  final Pairs pairs;
  final Takes takes;
  final RatingTakes rated;
  final Moves moves;
  final Shortfalls shortfalls;
  final InWords said;
  final Sweep sweep;
  private final Tornado tornado;
  private final Flow flow;

  public SensitivitySheet(Book book) {
    this.book = book;
    ranges = new WeightRanges(this);
    steps = new WeightSteps(this);
    pairs = new Pairs(this);
    takes = new Takes(this);
    rated = new RatingTakes(this);
    moves = new Moves(this);
    shortfalls = new Shortfalls(this);
    said = new InWords(this);
    sweep = new Sweep(this);
    tornado = new Tornado(this);
    flow =
        book.flow(
            Tab.SENSITIVITY,
            SheetPlan.Kind.DETAIL,
            "Sensitivity",
            "How much a weight or a rating has to change until another option leads. When one"
                + " weight moves, the others shrink or grow in proportion.");
    flow.add(said.least).section("What would bring each option to the lead", said.results);
    tornado.addTo(flow);
    flow.section("Each weight: where the leader leads", ranges.results);
    sweep.addTo(flow);
    addWorkings();
    book.offer(
        new SensitivityCells(
            shortfalls::knockedOut,
            said.flips,
            said.moves,
            said.ratings,
            this::checks,
            sweep.choice));
  }

  private void addWorkings() {
    flow.workings(
            LAST_COLUMN,
            "What it takes each option in figures, and the steps that lead there in closed form.")
        .section("What it takes each option, in figures", takes.results)
        .gap(1)
        .section(
            "Each weight: who leads beyond, and the lead if it is off by the percentage on the"
                + " sheet Decision",
            ranges.off)
        .gap(1);
    sweep.addFiguresTo(flow);
    flow.gap(1)
        .section("Steps in between", steps.leading)
        .gap(1)
        .add(steps.table)
        .gap(2)
        .add(takes.steps)
        .gap(2)
        .add(rated.steps)
        .gap(2)
        .add(moves.steps);
    said.addStepsTo(flow);
    pairs.bands.addTo(flow);
  }

  public SheetPlan plan() {
    return flow.plan(
        plan -> {
          int columns =
              Math.max(steps.table.columns() - 2, 3 * (book.decision().options().size() + 1));
          plan.widths(1, Widths.ofHeadings(book.decision()), 40);
          plan.sameWidth(FIRST_FIGURE, columns, WIDTH);
          plan.define(Name.STABLE_FROM.text(), ranges.leads.column(End.BELOW))
              .define(Name.STABLE_TO.text(), ranges.leads.column(End.ABOVE))
              .freeze(Tab.SENSITIVITY.at(3, FIRST_FIGURE));
        });
  }

  /** Whether each weight lies where the leader leads, and the lead changes hands at the ends. */
  private List<Check> checks() {
    List<WeightStability> intervals =
        book.analysis().stability().weights().stream()
            .filter(weight -> weight.stableFrom().isPresent())
            .toList();
    return List.of(
        Check.of(
            "Weights in use that lie where the leader leads",
            Formulas.sum(steps.within.fixed()),
            Formulas.count(ranges.leads.of(End.BELOW).fixed()),
            intervals.size(),
            Decimals.WHOLE),
        apart(End.BELOW),
        apart(End.ABOVE));
  }

  private Check apart(End end) {
    return Check.of(
        "Points between the leader and who passes it at the %s end, at most"
            .formatted(end.of("lower", "upper")),
        Formulas.max(steps.apart.of(end).fixed()),
        Constant.ZERO,
        0,
        Decimals.WHOLE);
  }
}
