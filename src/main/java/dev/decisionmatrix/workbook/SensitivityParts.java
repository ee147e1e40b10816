package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isEmpty;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.ChangeWords;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.SensitivityPlaces.Column;
import dev.decisionmatrix.workbook.SensitivityWorking.Fact;
import dev.decisionmatrix.workbook.SensitivityWorking.Part;
import dev.decisionmatrix.workbook.SensitivityWorking.Step;

/** The formulas of the steps by criterion and option; {@link SensitivitySteps} has the figures. */
final class SensitivityParts {
  private static final Formula FAR = Constant.ONE.plus(Constant.ONE);

  private final MatrixPlaces matrix;
  private final SensitivityPlaces places;

  SensitivityParts(Layout layout) {
    this.matrix = layout.matrix();
    this.places = layout.sensitivity();
  }

  /** The cells of one criterion and one option. */
  private record Spot(Criterion criterion, Option option) {}

  Formula of(Part part, Criterion criterion, Option option) {
    Spot spot = new Spot(criterion, option);
    return switch (part) {
      case WITHOUT -> without(spot);
      case AHEAD_WITHOUT ->
          rival(spot, orNone(step(Step.LEADER_WITHOUT, spot).minus(at(Part.WITHOUT, spot))));
      case AHEAD -> rival(spot, step(Step.LEADER_VALUE, spot).minus(value(spot)));
      case TIE_AT -> tieAt(spot);
      case DOWN -> Guard.whenFigure(at(Part.TIE_AT, spot), down(spot));
      case UP -> Guard.whenFigure(at(Part.TIE_AT, spot), up(spot));
      case FIRST_DOWN -> first(spot, Part.DOWN, Step.LEAST_DOWN);
      case FIRST_UP -> first(spot, Part.UP, Step.LEAST_UP);
      case AHEAD_ROUNDED ->
          Guard.whenFigure(at(Part.AHEAD, spot), Guard.rounded(at(Part.AHEAD, spot)));
      case LOW -> ahead(spot, Column.LOW);
      case HIGH -> ahead(spot, Column.HIGH);
      case MOVED -> moved(spot);
      case NEEDED -> needed(spot);
      case OWN -> own(spot);
      case LOWERED -> lowered(spot);
      case OUT -> out(spot);
    };
  }

  /** The sum over a column but for one row, added up without it lest a difference leave a speck. */
  static Formula sumWithout(RangeRef column, int row) {
    int last = column.height() - 1;
    CellRef to = column.to().anchored(Anchor.ROW);
    if (last == 0) {
      return Constant.ZERO;
    }
    if (row == 0) {
      return Fn.SUM.of(column.at(1, 0).to(to));
    }
    RangeRef above = column.from().anchored(Anchor.ROW).to(column.at(row - 1, 0));
    return row == last ? Fn.SUM.of(above) : Fn.SUM.of(above, column.at(row + 1, 0).to(to));
  }

  private Formula without(Spot spot) {
    CellRef others = step(Step.OTHERS, spot);
    RangeRef contributions = matrix.of(Block.CONTRIBUTION, spot.option);
    int row = places.placeOf(spot.criterion) - 1;
    return Guard.whenFigure(
        matrix.at(Figure.SCORE, spot.option),
        Guard.whenPositive(others, sumWithout(contributions, row).over(others)));
  }

  private Formula tieAt(Spot spot) {
    CellRef none = at(Part.AHEAD_WITHOUT, spot);
    Formula alone = Guard.HUNDRED.times(at(Part.AHEAD, spot));
    return orNone(
        onlyIf(
            Guard.rounded(none).times(Guard.rounded(alone)).lessThan(Constant.ZERO),
            none.over(none.minus(alone))));
  }

  private Formula down(Spot spot) {
    CellRef tie = at(Part.TIE_AT, spot);
    return onlyIf(tie.lessThan(weight(spot)), Guard.rounded(weight(spot).minus(tie)));
  }

  private Formula up(Spot spot) {
    CellRef tie = at(Part.TIE_AT, spot);
    return onlyIf(tie.atLeast(weight(spot)), Guard.rounded(tie.minus(weight(spot))));
  }

  /** How steeply the two lines cross, where no other line crosses the leader's sooner. */
  private Formula first(Spot spot, Part change, Step least) {
    Formula steepness =
        at(Part.AHEAD_WITHOUT, spot).minus(Guard.HUNDRED.times(at(Part.AHEAD, spot)));
    return Guard.whenFigure(
        at(change, spot),
        onlyIf(at(change, spot).equalTo(step(least, spot)), Guard.rounded(Fn.ABS.of(steepness))));
  }

  private Formula ahead(Spot spot, Column share) {
    CellRef at = places.at(share, spot.criterion).anchored(Anchor.COLUMN);
    Formula none = Constant.ONE.minus(at).times(at(Part.AHEAD_WITHOUT, spot));
    return orNone(none.plus(Guard.HUNDRED.times(at).times(at(Part.AHEAD, spot))));
  }

  private Formula moved(Spot spot) {
    RangeRef ahead = places.of(Part.AHEAD, spot.option).anchored(Anchor.ROW);
    Formula to = itemOf(ahead, fact(Fact.TO_PLACE, spot), Constant.ONE);
    Formula gained = Guard.HUNDRED.times(at(Part.AHEAD, spot).minus(to));
    Formula share = Guard.rounded(fact(Fact.DISTANCE, spot).over(gained));
    return orNone(
        onlyIf(
            Guard.rounded(gained).moreThan(Constant.ZERO),
            onlyIf(share.lessThan(Guard.rounded(weight(spot))), share)));
  }

  private Formula needed(Spot spot) {
    CellRef distance = fact(Fact.DISTANCE, spot);
    return Guard.whenFigure(
        distance,
        ifThen(
            weight(spot).moreThan(Constant.ZERO),
            distance.over(Guard.HUNDRED.times(weight(spot))),
            ifThen(distance.lessThan(Constant.ZERO), Constant.ZERO.minus(FAR), FAR)));
  }

  private Formula own(Spot spot) {
    Formula needed = at(Part.NEEDED, spot);
    Formula raised =
        onlyIf(
            Guard.rounded(needed).lessThan(Guard.rounded(Constant.ONE.minus(value(spot)))),
            Guard.rounded(Fn.ABS.of(needed)));
    CellRef demanded = step(Step.DEMANDED, spot);
    Formula readmitted =
        ifThen(
            Guard.rounded(value(spot).plus(needed)).lessThan(Guard.rounded(demanded)),
            Guard.rounded(Fn.ABS.of(demanded.minus(value(spot)))),
            raised);
    Formula outByIt =
        all(
            matrix.at(Figure.MISSED, spot.option).anchored(Anchor.ROW).equalTo(Constant.ONE),
            matrix.at(Block.SHORT, spot.criterion, spot.option).equalTo(Constant.ONE));
    return onlyIf(
        all(
            matrix.at(Block.CLAIMS, spot.criterion, spot.option).moreThan(Constant.ZERO),
            fact(Fact.STANDS_BEHIND, spot).equalTo(Constant.ONE)),
        ifThen(
            fact(Fact.CONTENDS, spot).equalTo(Constant.ONE), raised, onlyIf(outByIt, readmitted)));
  }

  private Formula lowered(Spot spot) {
    Formula needed = Guard.rounded(at(Part.NEEDED, spot));
    Formula room = Guard.rounded(step(Step.LEADER_VALUE, spot));
    return rival(
        spot,
        onlyIf(
            step(Step.LEADER_CLAIMS, spot).moreThan(Constant.ZERO),
            onlyIf(needed.lessThan(room), needed)));
  }

  /** The demands that the option misses, in words, from the first criterion down to this one. */
  private Formula out(Spot spot) {
    int row = places.placeOf(spot.criterion) - 1;
    CellRef at = at(Part.OUT, spot);
    Formula sentence =
        Sentences.of(
            ChangeWords.OUT,
            matrix.optionHead(Block.RATING, spot.option).fixed(),
            matrix.criterionName(0, spot.criterion).fixed(),
            Sentences.rating(matrix.at(Block.RATING, spot.criterion, spot.option)),
            Sentences.rating(matrix.at(ScaleEnd.MUST_REACH, spot.criterion)));
    Formula missed = matrix.at(Block.SHORT, spot.criterion, spot.option).equalTo(Constant.ONE);
    if (row == 0) {
      return ifThen(missed, sentence, Guard.NOTHING);
    }
    CellRef above = at.below(-1);
    Formula space = ifThen(isEmpty(above), Guard.NOTHING, words(" "));
    return above.and(ifThen(missed, space.and(sentence), Guard.NOTHING));
  }

  private Formula rival(Spot spot, Formula then) {
    return onlyIf(fact(Fact.CONTENDS, spot).equalTo(Constant.ONE), then);
  }

  private CellRef at(Part part, Spot spot) {
    return places.at(part, spot.criterion, spot.option);
  }

  private CellRef step(Step step, Spot spot) {
    return places.at(step, spot.criterion).anchored(Anchor.COLUMN);
  }

  private CellRef fact(Fact fact, Spot spot) {
    return places.at(fact, spot.option).fixed();
  }

  private CellRef weight(Spot spot) {
    return matrix.at(Middle.WEIGHT, spot.criterion).anchored(Anchor.COLUMN);
  }

  private CellRef value(Spot spot) {
    return matrix.at(Block.VALUE, spot.criterion, spot.option);
  }
}
