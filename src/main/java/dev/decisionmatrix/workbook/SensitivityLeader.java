package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.SensitivityPlaces.Column;
import dev.decisionmatrix.workbook.SensitivityWorking.Part;
import dev.decisionmatrix.workbook.SensitivityWorking.Step;
import java.util.Optional;
import java.util.OptionalDouble;

/** The steps by criterion: the leader's side of each, and which line crosses the leader's first. */
final class SensitivityLeader {
  private static final Formula SECOND = Constant.ONE.plus(Constant.ONE);

  private final Analysis analysis;
  private final MatrixPlaces matrix;
  private final SensitivityPlaces places;
  private final Optional<Option> leader;
  private final Optional<Criterion> swept;
  private final SensitivityEnds ends;

  SensitivityLeader(Analysis analysis, Layout layout, Optional<Criterion> swept) {
    this.analysis = analysis;
    this.matrix = layout.matrix();
    this.places = layout.sensitivity();
    this.leader = analysis.ranking().leader();
    this.swept = swept;
    this.ends = new SensitivityEnds(layout);
  }

  void addTo(SheetPlan.Builder sheet) {
    addPlaces(sheet);
    sheet.addAll(CriterionRows.of(analysis.decision(), Tab.SENSITIVITY, places.stepsHead()));
    for (Step step : Step.values()) {
      int column = places.all(step).from().column();
      sheet.add(
          new Label(Tab.SENSITIVITY.at(places.stepsHead(), column), title(step), Look.HEAD_FIGURE));
      for (Criterion criterion : places.criteria()) {
        sheet.add(
            new Live(
                places.at(step, criterion),
                formula(step, criterion),
                Expected.number(figure(step, criterion)),
                shown(step)));
      }
    }
  }

  private void addPlaces(SheetPlan.Builder sheet) {
    CellRef first = places.leaderPlace();
    CellRef second = places.secondPlace();
    sheet
        .add(new Label(first.right(-1), "Place of the leader in file order", Look.LABEL))
        .add(new Label(second.right(-2), "Place of the second", Look.LABEL))
        .merge(second.right(-2).to(second.right(-1)))
        .add(place(first, single(Constant.ONE), leader))
        .add(place(second, Guard.whenFigure(first, single(SECOND)), analysis.ranking().runnerUp()));
  }

  private Live place(CellRef at, Formula formula, Optional<Option> option) {
    return new Live(
        at,
        formula,
        option
            .map(found -> Expected.number(places.placeOf(found)))
            .orElse(Expected.text(Expected.NONE)),
        Decimals.WHOLE);
  }

  private static Formula single(Formula rank) {
    return onlyIf(
        Fn.COUNTIF.of(Name.RANK.ref(), rank).equalTo(Constant.ONE),
        Formulas.place(rank, Name.RANK.ref()));
  }

  private Formula formula(Step step, Criterion criterion) {
    CellRef leaderPlace = places.leaderPlace().fixed();
    return switch (step) {
      case OTHERS -> others(criterion);
      case LEADER_VALUE -> ofLeader(matrix.of(Block.VALUE, criterion));
      case LEADER_WITHOUT -> ofLeader(places.of(Part.WITHOUT, criterion));
      case LEADER_CLAIMS -> ofLeader(matrix.of(Block.CLAIMS, criterion));
      case CHOSEN ->
          Guard.oneIf(
              matrix
                  .criterionName(0, criterion)
                  .equalTo(Guard.read(places.sweep().choice().fixed())));
      case LEAST_DOWN -> least(places.of(Part.DOWN, criterion));
      case DOWN_PLACE -> steepest(places.of(Part.FIRST_DOWN, criterion));
      case LEAST_UP -> least(places.of(Part.UP, criterion));
      case UP_PLACE -> steepest(places.of(Part.FIRST_UP, criterion));
      case DEMANDED -> demanded(criterion);
      case OUT_BY ->
          onlyIf(
              all(
                  isFigure(leaderPlace),
                  isFigure(places.at(Step.DEMANDED, criterion)),
                  isFigure(places.at(Step.LEADER_VALUE, criterion)),
                  places.at(Step.LEADER_CLAIMS, criterion).moreThan(Constant.ZERO)),
              outBy(criterion));
      case WITHIN -> ends.within(criterion);
      case APART_BELOW -> ends.apart(criterion, Column.FROM, Step.DOWN_PLACE);
      case APART_ABOVE -> ends.apart(criterion, Column.TO, Step.UP_PLACE);
    };
  }

  private Formula others(Criterion criterion) {
    RangeRef weights = matrix.all(Middle.WEIGHT);
    return onlyIf(
        Guard.full(weights.fixed()),
        SensitivityParts.sumWithout(weights, places.placeOf(criterion) - 1));
  }

  private Formula ofLeader(RangeRef row) {
    CellRef place = places.leaderPlace().fixed();
    return Guard.whenFigure(place, Guard.pick(row, place));
  }

  private static Formula least(RangeRef row) {
    return Guard.whenPositive(Fn.COUNT.of(row), Fn.MIN.of(row));
  }

  private static Formula steepest(RangeRef row) {
    return Guard.whenPositive(Fn.COUNT.of(row), Formulas.place(Fn.MAX.of(row), row));
  }

  private Formula demanded(Criterion criterion) {
    CellRef demand = matrix.at(ScaleEnd.MUST_REACH, criterion);
    CellRef worst = matrix.at(ScaleEnd.WORST, criterion);
    CellRef best = matrix.at(ScaleEnd.BEST, criterion);
    return Guard.whenFigure(demand, demand.minus(worst).over(best.minus(worst)));
  }

  private Formula outBy(Criterion criterion) {
    CellRef demanded = places.at(Step.DEMANDED, criterion);
    return onlyIf(
        Guard.rounded(demanded).moreThan(Constant.ZERO),
        Guard.rounded(Fn.ABS.of(demanded.minus(places.at(Step.LEADER_VALUE, criterion)))));
  }

  private OptionalDouble figure(Step step, Criterion criterion) {
    var stability = analysis.stability().weight(criterion);
    Optional<Double> found =
        switch (step) {
          case OTHERS -> Optional.of(stability.sweep().others());
          case LEADER_VALUE -> leader.map(first -> analysis.ratings().at(criterion, first).value());
          case LEADER_WITHOUT -> leader.map(first -> stability.atNone().get(first));
          case LEADER_CLAIMS ->
              leader.map(first -> (double) analysis.ratings().at(criterion, first).claims().size());
          case CHOSEN -> Optional.of(swept.filter(criterion::equals).isPresent() ? 1.0 : 0.0);
          case LEAST_DOWN -> boxed(SensitivityCriteria.least(analysis, criterion, false));
          case DOWN_PLACE -> stability.below().map(option -> (double) places.placeOf(option));
          case LEAST_UP -> boxed(SensitivityCriteria.least(analysis, criterion, true));
          case UP_PLACE -> stability.above().map(option -> (double) places.placeOf(option));
          case DEMANDED ->
boxed(criterion.demandedValue());
          case OUT_BY -> leader
                  .flatMap(first -> boxed(analysis.ratings().at(criterion, first).outBy()))
                  .map(Rounding::rounded);
          case WITHIN -> SensitivityEnds.within(stability);
          case APART_BELOW -> stability.below().map(option -> 0.0);
          case APART_ABOVE -> stability.above().map(option -> 0.0);
        };
    return found.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }

  private static Optional<Double> boxed(OptionalDouble figure) {
    return figure.isPresent() ? Optional.of(figure.getAsDouble()) : Optional.empty();
  }

  private static Decimals shown(Step step) {
    return switch (step) {
      case LEADER_WITHOUT, APART_BELOW, APART_ABOVE -> Decimals.ONE;
      case LEADER_CLAIMS, CHOSEN, DOWN_PLACE, UP_PLACE, WITHIN -> Decimals.WHOLE;
      default -> Decimals.PERCENT_ONE;
    };
  }

  private static String title(Step step) {
    return switch (step) {
      case OTHERS -> "All others weigh";
      case LEADER_VALUE -> "Leader: value";
      case LEADER_WITHOUT -> "Leader: score without it";
      case LEADER_CLAIMS -> "Leader: claims in use";
      case CHOSEN -> "Chosen above (1)";
      case LEAST_DOWN -> "Nearest flip below";
      case DOWN_PLACE -> "Place of who passes";
      case LEAST_UP -> "Nearest flip above";
      case UP_PLACE -> "Place of who passes";
      case DEMANDED -> "Must reach, as a value";
      case OUT_BY -> "Leader's fall until it is out";
      case WITHIN -> "Weight lies where it leads (1)";
      case APART_BELOW -> "Points apart at the lower end";
      case APART_ABOVE -> "Points apart at the upper end";
    };
  }
}
