package dev.decisionmatrix.workbook.weights;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
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
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.WeightChoices;
import java.util.List;
import java.util.Optional;

/** Whose weights are looked at. */
final class WeightsInUse {
  private static final String LOOKS_AT = "looks at (1)";

  private final Analysis analysis;
  private final WeightShares shares;
  final Table<Criterion> table;
  final Cells<Criterion> base;

  /** The table of what the control looks at. */
  final Table<String> control;

  final Cells<String> lookedAtGroup;
  final Body<String, Team> lookedAt;

  WeightsInUse(Book book, WeightShares shares) {
    this.analysis = book.analysis();
    this.shares = shares;
    table = new Table<>(book.criterionRows()).titled("Weights looked at, before what-if");
    base = table.figures("Before what-if", PERCENT_ONE, this::base, this::weight);
    Foot sums = table.foot("Sum");
    sums.figure(base, PERCENT_ONE, () -> Guard.whole(base.all()), () -> Expected.number(1))
        .looking(Look.TOTAL);
    Names<String> rows =
        Names.of(List.of(LOOKS_AT), "The control on the sheet Decision", text -> text);
    control = new Table<>(rows.after(1));
    Optional<Team> chosen = analysis.scenario().weightsOf();
    lookedAtGroup =
        control.figures(
            new WeightChoices(book.decision().teams()).group(),
            WHOLE,
            any -> looksAtGroup(shares.group.head()),
            any -> Expected.oneIf(chosen.isEmpty()));
    lookedAt =
        control.across(
            book.decision().teams(),
            Team::name,
            WHOLE,
            (any, team) -> looksAt(shares.share.head(team)),
            (any, team) -> Expected.oneIf(chosen.equals(Optional.of(team))));
  }

  private static Formula looksAt(CellRef name) {
    return Formulas.oneIf(Guard.read(Name.WEIGHTS_OF.ref()).equalTo(name));
  }

  private static Formula looksAtGroup(CellRef name) {
    Formula typed = Guard.read(Name.WEIGHTS_OF.ref());
    return Formulas.oneIf(Formulas.any(typed.equalTo(name), typed.is(WeightChoices.GROUP)));
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
}
