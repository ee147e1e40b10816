package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.ChangeWords;
import dev.decisionmatrix.analysis.ChangesTold;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.TooLowWords;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.workbook.CostDemandCells;
import dev.decisionmatrix.workbook.EitherOrCells;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Sentences;
import dev.decisionmatrix.workbook.SubtotalCells;
import java.util.ArrayList;
import java.util.List;

/** Which demands each option misses, in words, gathered from the first criterion to the last. */
final class Shortfalls extends Area {
  private final Bands bands = sheet.pairs.bands;
  private final Body<Criterion, Option> outDigits =
      bands.add("Their decimals in words", Decimals.WHOLE, this::outDigits, this::outShown);
  private final Body<Criterion, Option> out =
      bands
          .add(
              "Demands not reached, gathered downwards",
              Decimals.AS_TYPED,
              this::out,
              (k, o) -> Expected.text(told(k, o)))
          .looking(Look.NOTE);

  Shortfalls(SensitivitySheet sheet) {
    super(sheet);
  }

  /** A cell for each option: why it is out, in words; empty where it is not. */
  RangeRef knockedOut() {
    return out.row(criteria.get(criteria.size() - 1));
  }

  /** All that the option misses: costs after ratings, then sub-totals and its total. */
  Formula all(Option option) {
    Formula told = withCosts(option);
    return matrix()
        .tooLow(option)
        .<Formula>map(
            some ->
                told.and(
                    ifThen(
                        Formulas.all(some.moreThan(0), matrix().ownMissed().at(option).moreThan(0)),
                        words(" "),
                        Guard.NOTHING)))
        .map(ratings -> ratings.and(tooLow(option)))
        .orElse(told);
  }

  private Formula withCosts(Option option) {
    Formula ratings = out.column(option).to();
    return book.cost()
        .map(cells -> ratings.and(exceeding(cells.demands(), option)))
        .orElse(ratings);
  }

  private Formula exceeding(CostDemandCells demands, Option option) {
    List<Formula> before = new ArrayList<>();
    before.add(Formulas.sum(matrix().fallsShort().column(option).fixed()));
    Formula told = Guard.NOTHING;
    for (Criterion cost : demands.costs()) {
      Formula sentence =
          Sentences.of(
              ChangeWords.EXCEEDS,
              matrix().rating().head(option).fixed(),
              words(cost.name()),
              demands.told().at(cost, option).fixed(),
              EitherOrCells.behind(cost, demands.most().at(cost, option).fixed()));
      CellRef isOut = demands.exceeded().at(cost, option).fixed();
      told = told.and(ifThen(isOut.is(1), behind(before, sentence), Guard.NOTHING));
      before.add(isOut);
    }
    return told;
  }

  /** Each behind the one before, with a space. */
  private Formula tooLow(Option option) {
    List<Formula> before = new ArrayList<>();
    Formula told = Guard.NOTHING;
    for (Group group : matrix().subtotals().map(SubtotalCells::groups).orElse(List.of())) {
      CellRef below = matrix().subtotals().orElseThrow().of(group).below().at(option);
      told = told.and(ifThen(below.is(1), behind(before, belowOn(group, option)), Guard.NOTHING));
      before.add(below);
    }
    Formula some = told;
    return matrix()
        .belowTotal()
        .<Formula>map(
            below ->
                some.and(
                    ifThen(
                        below.at(option).is(1), behind(before, belowTotal(option)), Guard.NOTHING)))
        .orElse(some);
  }

  private static Formula behind(List<Formula> before, Formula sentence) {
    return before.stream()
        .reduce(Formula::plus)
        .<Formula>map(some -> ifThen(some.moreThan(0), words(" "), Guard.NOTHING).and(sentence))
        .orElse(sentence);
  }

  private Formula belowOn(Group group, Option option) {
    Formula asked = book.weights().subtotals().orElseThrow().at(group).fixed();
    Formula highest = matrix().subtotals().orElseThrow().of(group).highest().at(option);
    return Sentences.of(
        TooLowWords.SUBTOTAL,
        matrix().rating().head(option).fixed(),
        book.weights().subtotalNames().orElseThrow().at(group).fixed(),
        Formulas.inDigits(highest, Formulas.apart(highest, asked, Constant.ONE)),
        Formulas.shown(asked, Decimals.AS_TYPED));
  }

  private Formula belowTotal(Option option) {
    Formula asked = Name.MUST_REACH_TOTAL.ref();
    Formula highest = matrix().highest().at(option);
    Formula digits = Formulas.apart(highest, asked, Constant.ONE);
    return Sentences.of(
        TooLowWords.SCORE,
        matrix().rating().head(option).fixed(),
        Formulas.inDigits(highest, digits),
        Formulas.shown(asked, Decimals.AS_TYPED));
  }

  /** The demands that the option misses, in words, from the first criterion down to this one. */
  private Formula out(Criterion criterion, Option option) {
    Formula sentence =
        Sentences.of(
            ChangeWords.OUT,
            matrix().rating().head(option).fixed(),
            matrix().criteria().at(criterion).fixed(),
            rating(matrix().rating().at(criterion, option), criterion, option),
            EitherOrCells.behind(
                criterion, rating(matrix().mustReach().at(criterion), criterion, option)));
    Formula missed = isMissed(criterion, option);
    int row = criteria.indexOf(criterion);
    if (row == 0) {
      return ifThen(missed, sentence, Guard.NOTHING);
    }
    CellRef above = out.at(criteria.get(row - 1), option);
    return above.and(ifThen(missed, space(above).and(sentence), Guard.NOTHING));
  }

  private static Formula space(CellRef before) {
    return ifThen(Formulas.isEmpty(before), Guard.NOTHING, words(" "));
  }

  private Formula rating(CellRef rating, Criterion criterion, Option option) {
    CellRef unit = matrix().unit().at(criterion).fixed();
    return Sentences.rating(book.kept(rating), outDigits.at(criterion, option), unit);
  }

  private Formula isMissed(Criterion criterion, Option option) {
    return matrix().fallsShort().at(criterion, option).is(1);
  }

  /** As many as tell the rating from the demand. */
  private Formula outDigits(Criterion criterion, Option option) {
    Formula rated = book.kept(matrix().rating().at(criterion, option));
    Formula demanded = book.kept(matrix().mustReach().at(criterion).fixed());
    CellRef least = matrix().told().at(criterion).fixed();
    return onlyIf(isMissed(criterion, option), Formulas.apart(rated, demanded, least, book.kept()));
  }

  private Expected outShown(Criterion criterion, Option option) {
    Rating rating = analysis.ratings().at(criterion, option);
    return analysis.ratings().knockOuts().knocksOut(rating)
        ? Expected.number(
            book.figures(criterion)
                .shown(rating.rating().orElseThrow(), criterion.mustReach().orElseThrow())
                .digits())
        : Expected.none();
  }

  private String told(Criterion criterion, Option option) {
    List<Criterion> far = criteria.subList(0, criteria.indexOf(criterion) + 1);
    return ChangesTold.of(analysis, option).out(far);
  }
}
