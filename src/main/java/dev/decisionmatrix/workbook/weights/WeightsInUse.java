package dev.decisionmatrix.workbook.weights;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.WhatIf;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Foot;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Findings;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.WeightChoices;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Whose weights are looked at, and what typed what-if shares leave to the other criteria. */
final class WeightsInUse {
  private static final String LOOKS_AT = "looks at (1)";

  private final Analysis analysis;
  private final Book book;
  private final WeightShares shares;
  final Table<Criterion> table;
  final Cells<Criterion> base;
  final Cells<Criterion> typed;
  private final Cells<Criterion> untyped;
  final Cells<String> typedSum;
  final Cells<String> untypedSum;
  final Cells<String> left;
  final Cells<String> together;

  /** The table of what the control looks at. */
  final Table<String> control;

  final Cells<String> lookedAtGroup;
  final Body<String, Team> lookedAt;

  WeightsInUse(Book book, WeightShares shares) {
    this.analysis = book.analysis();
    this.book = book;
    this.shares = shares;
    table = new Table<>(book.criterionRows()).titled("Weights in use, before and after what-if");
    base = table.figures("Before what-if", PERCENT_ONE, this::base, this::weight);
    typed = table.figures("Typed as what-if", PERCENT_ONE, this::typed, this::expectedTyped);
    untyped = table.figures("Not typed", PERCENT_ONE, this::untyped, this::expectedUntyped);
    WhatIf found = analysis.whatIf();
    Foot sums = table.foot("Sum");
    total(sums, base, () -> Guard.whole(base.all()), 1);
    typedSum = total(sums, typed, () -> sum(typed.all()), found.typed());
    untypedSum = total(sums, untyped, () -> sum(untyped.all()), found.others());
    Foot rest = table.foot("Left to the criteria that are not typed");
    left = total(rest, untyped, this::rest, found.left());
    Foot both = table.foot("Typed and left together");
    double sum = found.typed() + found.left();
    together = total(both, untyped, () -> typedSum.first().plus(left.first()), sum);
    Names<String> rows =
        Names.of(List.of(LOOKS_AT), "The control on the sheet Decision", text -> text);
    control = new Table<>(rows.after(1));
    Optional<Team> chosen = analysis.scenario().weightsOf();
    lookedAtGroup =
        control.figures(
            WeightChoices.GROUP,
            WHOLE,
            any -> looksAt(shares.group.head()),
            any -> Expected.oneIf(chosen.isEmpty()));
    lookedAt =
        control.across(
            book.decision().teams(),
            Team::name,
            WHOLE,
            (any, team) -> looksAt(shares.share.head(team)),
            (any, team) -> Expected.oneIf(chosen.equals(Optional.of(team))));
  }

  private static Cells<String> total(
      Foot foot, Cells<Criterion> column, Supplier<Formula> formula, double expected) {
    return foot.figure(column, PERCENT_ONE, formula, () -> Expected.number(expected))
        .looking(Look.TOTAL);
  }

  private static Formula looksAt(CellRef name) {
    return Formulas.oneIf(Guard.read(Name.WEIGHTS_OF.ref()).equalTo(name));
  }

  private Formula base(Criterion criterion) {
    RangeRef teams = lookedAt.row(LOOKS_AT).anchored(Anchor.ROW);
    Formula own = Guard.pick(shares.share.row(criterion), Formulas.place(Constant.ONE, teams));
    return ifThen(
        lookedAtGroup.first().anchored(Anchor.ROW).is(1),
        shares.group.at(criterion),
        Formulas.onlyIf(sum(teams).moreThan(0), own));
  }

  private Expected weight(Criterion criterion) {
    return Expected.number(analysis.baseWeights().of(criterion));
  }

  private Expected expectedTyped(Criterion criterion) {
    return Expected.number(Optional.ofNullable(analysis.scenario().whatIf().get(criterion)));
  }

  private Formula untyped(Criterion criterion) {
    return ifThen(isFigure(typed.at(criterion)), Constant.ZERO, base.at(criterion));
  }

  private Expected expectedUntyped(Criterion criterion) {
    boolean typed = analysis.scenario().whatIf().containsKey(criterion);
    return typed ? Expected.number(0) : weight(criterion);
  }

  private Formula typed(Criterion criterion) {
    CellRef whatIf = book.matrix().whatIf().at(criterion);
    Formula valid = Formulas.all(whatIf.atLeast(0), whatIf.atMost(1));
    Formula mend = words(Findings.MEND);
    return ifThen(
        Fn.ISBLANK.of(whatIf),
        words(Expected.NONE),
        ifThen(isFigure(whatIf), ifThen(valid, whatIf, mend), mend));
  }

  private Formula rest() {
    Formula rest = Formulas.max(Constant.ZERO, Formulas.less(1, typedSum.first()));
    return Formulas.orZero(untypedSum.first().moreThan(0), rest);
  }
}
