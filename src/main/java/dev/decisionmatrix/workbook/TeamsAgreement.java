package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.lookUp;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Agreement;
import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Majority;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;

/** How far the teams agree: Borda points, duels between options, and Kendall's W. */
final class TeamsAgreement {
  static final String CIRCLE = "none, majorities go in a circle: ";
  static final String TIES = "none: ties stand in the way";

  private final Analysis analysis;
  private final Agreement agreement;
  private final AgreementPlaces places;
  private final int lastColumn;

  TeamsAgreement(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.agreement = analysis.agreement();
    this.places = layout.agreement();
    this.lastColumn = layout.teams().lastResult().column();
  }

  void addTo(SheetPlan.Builder sheet) {
    int head = places.head();
    sheet
        .add(new Label(Tab.TEAMS.at(head - 2, 1), "How far they agree", Look.SECTION))
        .add(
            new Label(
                Tab.TEAMS.at(head - 1, 1),
                "Each team counts once, whatever its power. Kendall's W goes from 0, no agreement,"
                    + " to 1, the same order.",
                Look.NOTE))
        .add(new Label(Tab.TEAMS.at(head, 1), "Option", Look.HEAD))
        .add(
            new Label(
                Tab.TEAMS.at(head, AgreementPlaces.BORDA_COLUMN),
                "Borda points",
                Look.HEAD_FIGURE));
    for (Option option : analysis.decision().options()) {
      sheet.add(new Label(places.option(1, option), option.name(), Look.LABEL)).add(borda(option));
    }
    addConcordance(
        sheet,
        0,
        "Kendall's W of the options' ranks",
        AgreementRanks.concordance(places.optionRanks(), sums(places.optionRanks().all())),
        Expected.number(agreement.kendallRanks()));
    addConcordance(
        sheet,
        1,
        "Kendall's W of the weights",
        AgreementRanks.concordance(places.criterionRanks(), sums(places.criterionRanks().all())),
        Expected.number(agreement.kendallWeights()));
    if (places.duelling()) {
      addWinner(sheet);
    }
  }

  private Live borda(Option option) {
    RangeRef ranks = places.optionRanks().row(option);
    CellRef sum = AgreementPlaces.rankSum(ranks);
    Formula contenders = Fn.COUNT.of(sums(places.optionRanks().all()).fixed());
    Double expected = agreement.borda().get(option);
    return new Live(
        places.option(AgreementPlaces.BORDA_COLUMN, option),
        Guard.whenFigure(sum, Fn.COLUMNS.of(ranks).times(contenders).minus(sum)),
        expected == null ? Expected.text(Expected.NONE) : Expected.number(expected),
        Decimals.ONE);
  }

  private static RangeRef sums(RangeRef ranks) {
    CellRef first = AgreementPlaces.rankSum(ranks);
    return first.to(first.below(ranks.height() - 1));
  }

  private void addConcordance(
      SheetPlan.Builder sheet, int place, String label, Formula formula, Expected expected) {
    CellRef at = places.outcome(place);
    sheet
        .add(new Label(at.right(-1), label, Look.LABEL))
        .add(new Live(at, formula, expected, Decimals.TWO).looking(Look.TOTAL));
  }

  /** The option that wins all its duels, or why there is none. */
  private void addWinner(SheetPlan.Builder sheet) {
    CellRef at = places.outcome(2);
    RangeRef won = places.options(AgreementPlaces.WON_COLUMN);
    Formula all = Fn.COUNT.of(won).minus(Constant.ONE);
    CellRef told = places.circleWords(analysis.decision().options().size());
    Formula circle =
        Guard.sum(places.left(analysis.decision().options().size())).moreThan(Constant.ZERO);
    sheet
        .add(new Label(at.right(-1), "Wins every duel (Condorcet)", Look.LABEL))
        .add(
            new Live(
                    at,
                    onlyIf(
                        Fn.COUNT.of(won).moreThan(Constant.ZERO),
                        ifThen(
                            Fn.COUNTIF.of(won, all).equalTo(Constant.ONE),
                            lookUp(all, won, places.options(1)),
                            ifThen(circle, words(CIRCLE).and(told), words(TIES)))),
                    winner())
                .looking(Look.LIVE_TEXT))
        .merge(at.to(Tab.TEAMS.at(at.row(), lastColumn)));
  }

  private String winner() {
    var majority = agreement.majority();
    String none =
        majority.options().isEmpty()
            ? Expected.NONE
            : majority.cycle().isEmpty() ? TIES : CIRCLE + Majority.inWords(majority.cycle());
    return majority.winner().map(Option::name).orElse(none);
  }
}
