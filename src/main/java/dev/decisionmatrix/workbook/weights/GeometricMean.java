package dev.decisionmatrix.workbook.weights;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.THREE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import java.util.Optional;

/** The group's weights as a geometric mean of the teams', by logarithms. */
final class GeometricMean {
  private final Analysis analysis;
  private final WeightsGiven given;
  private final Body<Criterion, Team> share;
  final Table<Criterion> table;
  private final Cells<Criterion> joined;
  final Body<Criterion, Team> logarithm;

  GeometricMean(Book book, WeightsGiven given, Body<Criterion, Team> share) {
    this.analysis = book.analysis();
    this.given = given;
    this.share = share;
    table = WeightsSheet.byTeam(book);
    joined =
        table.figures(
            "Joined by power",
            THREE,
            this::joined,
            criterion ->
                Expected.number(analysis.groupWithout(Optional.empty()).product(criterion)));
    logarithm =
        table.across(book.decision().teams(), Team::name, THREE, this::logarithm, this::expected);
  }

  /**
   * Divided by the sum of all, as a geometric mean of shares does not sum to 1 by itself; where
   * every product is zero there is none, and the arithmetic mean takes its place.
   */
  Formula shareOr(Criterion criterion, Formula arithmetic) {
    RangeRef all = joined.keepingRows();
    return ifThen(sum(all).moreThan(0), joined.at(criterion).over(sum(all)), arithmetic);
  }

  private Formula logarithm(Criterion criterion, Team team) {
    CellRef weight = share.at(criterion, team);
    return Guard.whenFigure(weight, orZero(weight.moreThan(0), Fn.LN.of(weight)));
  }

  private Expected expected(Criterion criterion, Team team) {
    double weight = analysis.team(team).weights().of(criterion);
    return Expected.number(weight > 0 ? StrictMath.log(weight) : 0);
  }

  /** 0 where a team with power gives the criterion no weight: its logarithm does not exist. */
  private Formula joined(Criterion criterion) {
    RangeRef powers = given.power.keepingRows();
    CellRef total = given.totalPower.first().fixed();
    Formula vetoes = Fn.COUNTIFS.of(share.row(criterion), Constant.ZERO, powers, words(">0"));
    Formula mean = sumProduct(powers, logarithm.row(criterion)).over(total);
    return Guard.whenFigure(total, ifThen(vetoes.moreThan(0), Constant.ZERO, Fn.EXP.of(mean)));
  }
}
