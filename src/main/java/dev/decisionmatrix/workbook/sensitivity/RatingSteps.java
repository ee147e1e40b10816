package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Formulas.absolute;
import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isEmpty;
import static dev.decisionmatrix.cells.Formulas.less;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.times;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.AS_TYPED;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.workbook.Guard.whenFigure;

import dev.decisionmatrix.analysis.ChangeWords;
import dev.decisionmatrix.analysis.ChangesTold;
import dev.decisionmatrix.analysis.Rivalry;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Sentences;
import java.util.List;
import java.util.OptionalDouble;

/**
 * By criterion and option: which change of one rating would make up the distance to the leader, and
 * which demands keep the option out.
 */
final class RatingSteps extends Area {
  /** More than any scale has. */
  private static final Constant FAR = new Constant(2);

  final Bands bands = new Bands();
  final Body<Criterion, Option> needed =
      bands.exact(
          "Share of the scale that makes up the distance",
          PERCENT_ONE,
          this::needed,
          RatingSteps::needed);
  final Body<Criterion, Option> own =
      bands.rounded(
          "Change of its own rating, share of the scale", PERCENT_ONE, this::own, Rivalry::own);
  final Body<Criterion, Option> lowered =
      bands.rounded(
          "Fall of the leader's rating, share of the scale",
          PERCENT_ONE,
          this::lowered,
          Rivalry::lowered);
  private final Body<Criterion, Option> out =
      bands
          .add(
              "Demands not reached, gathered downwards",
              AS_TYPED,
              this::out,
              (k, o) -> Expected.text(told(k, o)))
          .looking(Look.NOTE);

  RatingSteps(SensitivitySheet sheet) {
    super(sheet);
  }

  /** A cell for each option: why it is out, in words; empty where it is not. */
  RangeRef knockedOut() {
    return out.row(criteria.get(criteria.size() - 1));
  }

  CellRef knockedOut(Option option) {
    return out.column(option).to();
  }

  private Formula needed(Criterion criterion, Option option) {
    CellRef distance = sheet.takes.distance.at(option).fixed();
    CellRef weight = matrix().weight().beside(criterion);
    return whenFigure(
        distance,
        ifThen(
            weight.moreThan(0),
            distance.over(times(100, weight)),
            ifThen(distance.lessThan(0), less(0, FAR), FAR)));
  }

  private static OptionalDouble needed(Rivalry rival, Criterion criterion) {
    OptionalDouble needed = rival.needed(criterion);
    return needed.isPresent() ? needed : OptionalDouble.of(rival.distance() < 0 ? -2 : 2);
  }

  private Formula own(Criterion criterion, Option option) {
    Formula needs = needed.at(criterion, option);
    Formula value = matrix().value().at(criterion, option);
    CellRef demanded = sheet.steps.demanded.beside(criterion);
    Formula raised =
        onlyIf(rounded(needs).lessThan(rounded(less(1, value))), rounded(absolute(needs)));
    Formula readmitted =
        ifThen(
            rounded(value.plus(needs)).lessThan(rounded(demanded)),
            rounded(absolute(demanded.minus(value))),
            raised);
    Formula outByIt =
        all(
            matrix().missed().at(option).anchored(Anchor.ROW).is(1),
            matrix().fallsShort().at(criterion, option).is(1));
    return onlyIf(
        all(
            matrix().claims().at(criterion, option).moreThan(0),
            sheet.takes.standsBehind.at(option).fixed().is(1)),
        ifThen(contends(option), raised, onlyIf(outByIt, readmitted)));
  }

  private Formula lowered(Criterion criterion, Option option) {
    Formula needs = rounded(needed.at(criterion, option));
    Formula room = rounded(sheet.steps.leaderValue.beside(criterion));
    return onlyIf(
        contends(option),
        onlyIf(
            sheet.steps.leaderClaims.beside(criterion).moreThan(0),
            onlyIf(needs.lessThan(room), needs)));
  }

  private Formula contends(Option option) {
    return sheet.takes.contends.at(option).fixed().is(1);
  }

  /** The demands that the option misses, in words, from the first criterion down to this one. */
  private Formula out(Criterion criterion, Option option) {
    Formula sentence =
        Sentences.of(
            ChangeWords.OUT,
            matrix().rating().head(option).fixed(),
            matrix().criteria().at(criterion).fixed(),
            Sentences.rating(matrix().rating().at(criterion, option)),
            Sentences.rating(matrix().mustReach().at(criterion)));
    Formula missed = matrix().fallsShort().at(criterion, option).is(1);
    int row = criteria.indexOf(criterion);
    if (row == 0) {
      return ifThen(missed, sentence, Guard.NOTHING);
    }
    CellRef above = out.at(criteria.get(row - 1), option);
    Formula space = ifThen(isEmpty(above), Guard.NOTHING, words(" "));
    return above.and(ifThen(missed, space.and(sentence), Guard.NOTHING));
  }

  private String told(Criterion criterion, Option option) {
    List<Criterion> far = criteria.subList(0, criteria.indexOf(criterion) + 1);
    return ChangesTold.of(analysis, option).out(far);
  }
}
