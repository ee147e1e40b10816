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
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What it takes to change the leader, in closed form, and what weights do to the scores. Results in
 * words and figures first; below the line the steps by criterion, by option, and by both.
 */
public final class SensitivitySheet {
  private static final int CRITERIA = 273;
  private static final int FIGURES = 11;
  private static final int FIGURE = 71;

  final Book book;
  final Longest longest;
  final WeightRanges ranges;
  final WeightSteps steps;
  private final Optional<GroupRanges> groups;
  final Pairs pairs;
  final Lowered lowered;
  final Takes takes;
  final RatingTakes rated;
  final Moves moves;
  final Shortfalls shortfalls;
  final Optional<Readmissions> readmissions;
  final Optional<Cheaper> cheaper;
  final Bent bent;
  final InWords said;
  final Sweep sweep;
  private final Tornado tornado;
  private final Flow flow;

  public SensitivitySheet(Book book) {
    this.book = book;
    longest = new Longest(book.analysis());
    ranges = new WeightRanges(this);
    steps = new WeightSteps(this);
    pairs = new Pairs(this);
    takes = new Takes(this);
    lowered = new Lowered(this);
    bent = new Bent(this);
    rated = new RatingTakes(this);
    moves = new Moves(this);
    shortfalls = new Shortfalls(this);
    readmissions = Readmissions.of(this);
    cheaper = Cheaper.of(this);
    said = new InWords(this);
    sweep = new Sweep(this);
    groups = book.decision().weighedTree().map(tree -> new GroupRanges(this, tree));
    tornado = new Tornado(this);
    flow =
        book.flow(
            Tab.SENSITIVITY,
            SheetPlan.Kind.DETAIL,
            "Sensitivity",
            "How much a weight or a rating has to change until another option leads. When one"
                + " weight moves, the others shrink or grow in proportion.");
    flow.add(said.least);
    tornado.addTo(flow);
    flow.section("Each weight: where the leader leads", ranges.results);
    groups.ifPresent(
        ranges ->
            flow.section(
                "Each group's weight: where the leader leads; its criteria keep their proportions",
                ranges.results));
    flow.section("What would bring each option to the lead", said.results);
    sweep.addTo(flow);
    addWorkings();
    book.offer(
        new SensitivityCells(
            shortfalls::knockedOut,
            said.flips,
            said.moves,
            said.ratings,
            ways(),
            readmissions.map(Readmissions::cells),
            this::checks,
            sweep.choice));
  }

  private SensitivityCells.Ways ways() {
    return new SensitivityCells.Ways(
        takes.flipPlace,
        takes.flipAt,
        takes.flipDigits,
        takes.from,
        takes.to,
        takes.moveShare,
        takes.moveDigits,
        moves.before,
        rated.kind,
        rated.place,
        rated.then,
        rated.now,
        rated.digits,
        rated.unit);
  }

  private void addWorkings() {
    Flow workings = book.workings();
    workings
        .section("Sensitivity: what it takes each option, in figures", takes.results)
        .section(
            "Each weight: who leads beyond, and the lead if it is off by the percentage on the"
                + " sheet Decision",
            ranges.off);
    tornado.addBarsTo(workings);
    sweep.addFiguresTo(workings);
    workings
        .section("Sensitivity: steps in between", steps.leading)
        .gap(1)
        .add(steps.table)
        .gap(1)
        .add(takes.steps)
        .gap(1)
        .add(rated.steps)
        .gap(1)
        .add(moves.steps);
    if (bent.exists) {
      workings.section("Sensitivity: ratings where values are not linear", bent.table);
    }
    groups.ifPresent(
        ranges -> workings.section("Sensitivity of groups: steps in between", ranges.steps.table));
    readmissions.ifPresent(back -> back.addTo(workings));
    cheaper.ifPresent(back -> back.addTo(workings));
    said.addStepsTo(workings);
    pairs.bands.addTo(workings);
  }

  public SheetPlan plan() {
    return flow.plan(
        plan -> {
          plan.width(Flow.COLUMN, Widths.ofHeadings(book.decision()))
              .widthPx(Flow.COLUMN + 1, CRITERIA);
          IntStream.range(0, FIGURES)
              .forEach(figure -> plan.widthPx(Flow.COLUMN + 2 + figure, FIGURE));
          tornado.finish(plan);
          plan.define(Name.STABLE_FROM.text(), ranges.leads.column(End.BELOW))
              .define(Name.STABLE_TO.text(), ranges.leads.column(End.ABOVE))
              .freeze(Tab.SENSITIVITY.at(3, 0));
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
