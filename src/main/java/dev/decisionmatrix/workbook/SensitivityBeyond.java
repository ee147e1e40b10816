package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.WeightStability;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.workbook.SensitivityPlaces.Column;
import dev.decisionmatrix.workbook.SensitivityWorking.Step;
import java.util.ArrayList;
import java.util.List;

/** Who leads where the weight of a criterion is outside the interval in which the leader stays. */
final class SensitivityBeyond {
  private static final String NOBODY = "Nobody: the leader stays whatever it weighs";
  private static final String BELOW = " leads below ";
  private static final String ABOVE = " leads above ";

  private final SensitivityPlaces places;

  SensitivityBeyond(SensitivityPlaces places) {
    this.places = places;
  }

  void add(SheetPlan.Builder sheet, WeightStability stability) {
    Criterion criterion = stability.criterion();
    CellRef from = places.at(Column.FROM, criterion);
    Formula under = places.at(Column.BELOW, criterion).and(BELOW).and(Sentences.share(from));
    Formula over =
        places
            .at(Column.ABOVE, criterion)
            .and(ABOVE)
            .and(Sentences.share(places.at(Column.TO, criterion)));
    Formula passedBelow = isFigure(places.at(Step.DOWN_PLACE, criterion));
    Formula passedAbove = isFigure(places.at(Step.UP_PLACE, criterion));
    Formula told =
        ifThen(
            all(passedBelow, passedAbove),
            under.and(", ").and(over),
            ifThen(passedBelow, under, ifThen(passedAbove, over, words(NOBODY))));
    CellRef at = places.at(Column.BEYOND, criterion);
    sheet
        .add(new Live(at, onlyIf(isFigure(from), told), told(stability)).looking(Look.LIVE_TEXT))
        .merge(at.to(Tab.SENSITIVITY.at(at.row(), SensitivityPlaces.LAST_COLUMN)));
  }

  private static String told(WeightStability stability) {
    if (stability.stableFrom().isEmpty()) {
      return Expected.NONE;
    }
    List<String> told = new ArrayList<>();
    stability
        .below()
        .ifPresent(
            option ->
                told.add(
                    option.name()
                        + BELOW
                        + Rounding.percent(stability.stableFrom().orElseThrow())));
    stability
        .above()
        .ifPresent(
            option ->
                told.add(
                    option.name() + ABOVE + Rounding.percent(stability.stableTo().orElseThrow())));
    return told.isEmpty() ? NOBODY : String.join(", ", told);
  }
}
