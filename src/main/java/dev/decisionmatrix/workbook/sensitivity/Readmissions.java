package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.ChangesTold;
import dev.decisionmatrix.analysis.Readmission;
import dev.decisionmatrix.analysis.ReadmissionWords;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.SensitivityCells;
import dev.decisionmatrix.workbook.Sentences;
import java.util.List;
import java.util.Optional;

/** What brings an option back whose score or a sub-total is too low; only where some are asked. */
final class Readmissions extends Area {
  final List<Floor> floors = Floor.of(book);
  final Bands bands = new Bands();
  private final Table<Option> isAskedTable = new Table<>(book.optionRows());
  private final Cells<Option> isAsked =
      isAskedTable.figures(
          "Asked what brings it back (1)",
          WHOLE,
          this::asked,
          o -> Expected.oneIf(back(o).isAsked()));
  final Body<Criterion, Option> most =
      bands.add(
          "Value, missing evidence at its best",
          PERCENT_ONE,
          (k, o) ->
              ifThen(matrix().known().at(k, o).is(0), Constant.ONE, matrix().value().at(k, o)),
          (k, o) ->
              Expected.number(
                  analysis.ratings().at(k, o).missing() ? 1 : analysis.ratings().at(k, o).value()));
  private final RatedBack rated;
  private final WeighedBack weighed;
  private final Table<Option> told = new Table<>(book.optionRows());
  private final Cells<Option> words =
      told.texts(
              "What brings it back, in words",
              this::words,
              o -> Expected.text(ChangesTold.of(analysis, o).back()))
          .looking(Look.NOTE);

  private Readmissions(SensitivitySheet sheet) {
    super(sheet);
    rated = new RatedBack(sheet, this);
    weighed = new WeighedBack(sheet, this);
  }

  /** Empty where neither scores nor sub-totals must reach anything. */
  static Optional<Readmissions> of(SensitivitySheet sheet) {
    return sheet.book.decision().policy().asksForTotals()
        ? Optional.of(new Readmissions(sheet))
        : Optional.empty();
  }

  void addTo(Flow workings) {
    workings.section("Sensitivity: what brings back who is too low", isAskedTable);
    workings.gap(1).add(rated.steps).gap(1).add(weighed.steps).gap(1).add(told);
    bands.addTo(workings);
  }

  SensitivityCells.Back cells() {
    return new SensitivityCells.Back(isAsked, rated.cells(), weighed.cells(), rated.unit);
  }

  Readmission back(Option option) {
    return Readmission.of(analysis, option);
  }

  /** The cell that says whether it is asked. */
  CellRef isAsked(Option option) {
    return isAsked.at(option).fixed();
  }

  /** Not where all its ratings would be held against itself. */
  private Formula asked(Option option) {
    Formula isTooLow = matrix().tooLow(option).orElseThrow().moreThan(0);
    RangeRef missed = matrix().ownMissed().all();
    return oneIf(
        analysis.ratings().relative().isEmpty()
            ? isTooLow
            : all(isTooLow, Fn.COUNTIF.of(missed.fixed(), Constant.ZERO).moreThan(0)));
  }

  /** Asked, and nothing is too low to which the criterion adds nothing. */
  Formula mayMove(Criterion criterion, Option option) {
    Formula asked = isAsked(option).is(1);
    return floors.stream()
        .filter(floor -> !floor.holds(criterion))
        .<Formula>map(floor -> floor.below(option))
        .reduce(Formula::plus)
        .map(others -> all(asked, others.is(0)))
        .orElse(asked);
  }

  /** In words; empty where nothing is too low. */
  Formula told(Option option) {
    return words.at(option);
  }

  private Formula words(Option option) {
    Formula byRating = rated.words(option);
    Formula byWeight = weighed.words(option);
    Formula both = Sentences.of(ReadmissionWords.EITHER, byRating, byWeight);
    Formula hasWeight = isFigure(weighed.place.at(option));
    Formula hasRating = isFigure(rated.place.at(option));
    Formula some = ifThen(hasRating, ifThen(hasWeight, both, byRating), byWeight);
    Formula name = matrix().rating().head(option).fixed();
    Formula back = Sentences.of(ReadmissionWords.BACK, name, some);
    Formula never = Sentences.of(ReadmissionWords.NEVER, name);
    return ifThen(
        isAsked.at(option).is(1),
        ifThen(Fn.OR.of(hasRating, hasWeight), back, never),
        Guard.NOTHING);
  }
}
