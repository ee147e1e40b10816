package dev.decisionmatrix.workbook.weights;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.display.Decimals.TWO;

import dev.decisionmatrix.analysis.PowerIteration;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import java.util.List;

/**
 * The judgements as they are reckoned with: 0 for a pair that nobody compared, and on the diagonal
 * 1 and how many are missing in the row; "-" where one cannot be used.
 */
final class ReckonedJudgements<T> {
  static final String TITLE =
      "The judgements as they are reckoned with: 0 where nobody compared, and on the diagonal 1 and"
          + " how many are missing in the row (Harker 1987)";

  private final PowerIteration iteration;
  private final List<T> things;
  private final Body<T, T> judgements;
  final Table<T> table;
  final Body<T, T> matrix;

  ReckonedJudgements(PowerIteration iteration, Body<T, T> judgements) {
    this.iteration = iteration;
    this.judgements = judgements;
    this.things = judgements.others();
    table = new Table<>(Names.none(things).after(2));
    matrix = table.across(things, any -> "", TWO, this::reckoned, this::expected);
  }

  /** Whether every judgement is a number above 0 or blank. */
  Formula usable() {
    RangeRef all = matrix.all().fixed();
    return Fn.COUNT.of(all).equalTo(Fn.ROWS.of(all).times(Fn.COLUMNS.of(all)));
  }

  private Formula reckoned(T row, T column) {
    int down = things.indexOf(row);
    int across = things.indexOf(column);
    if (down == across) {
      RangeRef line = judgements.row(row);
      return Fn.COLUMNS.of(line).minus(Guard.count(line, ">0")).plus(Constant.ONE);
    }
    if (down > across) {
      CellRef mirrored = matrix.at(column, row);
      return Guard.whenFigure(mirrored, orZero(mirrored.moreThan(0), Constant.ONE.over(mirrored)));
    }
    CellRef given = judgements.at(row, column);
    return ifThen(
        Fn.ISBLANK.of(given),
        Constant.ZERO,
        Guard.whenFigure(given, onlyIf(given.moreThan(0), given)));
  }

  private Expected expected(T row, T column) {
    return Expected.number(iteration.square(0, things.indexOf(row), things.indexOf(column)));
  }
}
