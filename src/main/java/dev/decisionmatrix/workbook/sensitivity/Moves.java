package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;
import static dev.decisionmatrix.workbook.Guard.whenPositive;

import dev.decisionmatrix.analysis.Overtake;
import dev.decisionmatrix.analysis.Rivalry;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import java.util.Optional;

/** By option: who leads once as much weight has moved as brings it level with the leader. */
final class Moves extends Area {
  final Table<Option> steps = new Table<>(book.optionRows());
  private final Body<Option, Option> behind =
      steps
          .over("Behind the leader once the least weight has moved for the row's option")
          .across(options, Option::name, ONE, this::behind, this::isBehind);
  final Cells<Option> before =
      steps.figures("Place of another that leads then", WHOLE, this::before, this::isBefore);

  Moves(SensitivitySheet sheet) {
    super(sheet);
  }

  /** By the share before it is rounded: a hundred times its last decimal would show. */
  private Formula behind(Option moved, Option other) {
    CellRef share = sheet.takes.moveShare.at(moved).fixed();
    Formula perOwn = gained(moved, other).over(gained(moved, moved));
    CellRef distance = sheet.takes.distance.at(other).fixed();
    CellRef own = sheet.takes.distance.at(moved).fixed();
    return onlyIf(
        all(isFigure(share), contends(other)), rounded(distance.minus(own.times(perOwn))));
  }

  /** What another gains on the leader by the way that the weight moves for the row's option. */
  private Formula gained(Option moved, Option other) {
    RangeRef ahead = sheet.pairs.ahead.column(other).fixed();
    return item(ahead, sheet.takes.from.at(moved).fixed())
        .minus(item(ahead, sheet.takes.to.at(moved).fixed()));
  }

  private Expected isBehind(Option moved, Option other) {
    Optional<Rivalry> rival = rival(other).filter(Rivalry::contends);
    return rival
        .flatMap(
            found -> overtake(moved).map(overtake -> Expected.number(overtake.behindThen(found))))
        .orElse(Expected.none());
  }

  private Formula before(Option moved) {
    RangeRef row = behind.row(moved);
    Formula isAhead = Formulas.rounded(min(row), Overtake.TIE_DIGITS).lessThan(0);
    return whenPositive(Formulas.count(row), onlyIf(isAhead, place(min(row), row)));
  }

  private Expected isBefore(Option moved) {
    return Expected.number(
        overtake(moved).flatMap(Overtake::before).map(option -> options.indexOf(option) + 1));
  }

  private Optional<Overtake> overtake(Option option) {
    return analysis.stability().overtake(option);
  }

  /** Whether another leads then. */
  Formula isBehindAnother(Option option) {
    return isFigure(before.at(option));
  }

  /** The name of that one. */
  Formula leading(Option option) {
    return Guard.pick(Name.OPTIONS.ref(), before.at(option));
  }
}
