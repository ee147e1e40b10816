package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.sumProduct;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.MiddleRanks;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Grid;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Team;
import java.util.List;
import java.util.function.Function;

/**
 * Middle ranks of options and of criteria, team by team. Kendall's W follows as the spread of the
 * rank sums over the most that it could be, teams x the sum of the spreads of each team's ranks:
 * the tie-corrected formula without its constants.
 */
final class AgreementRanks {
  private static final Formula HALF = Fn.AVERAGE.of(Constant.ZERO, Constant.ONE);

  private final Analysis analysis;
  private final Layout layout;
  private final AgreementPlaces places;
  private final List<Option> contenders;

  AgreementRanks(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.layout = layout;
    this.places = layout.agreement();
    this.contenders = analysis.agreement().majority().options();
  }

  void addTo(SheetPlan.Builder sheet) {
    List<Option> options = analysis.decision().options();
    List<Criterion> criteria = analysis.decision().criteria();
    heads(sheet, places.stepsHead(), "Ranks of the options, shared ones in their middle");
    heads(sheet, places.roundedHead(), "Weights as they are compared");
    heads(sheet, places.criterionRanksHead(), "Ranks of the criteria, shared ones in their middle");
    for (Team team : analysis.decision().teams()) {
      List<Double> optionRanks =
          MiddleRanks.of(
              contenders.stream()
                  .map(option -> analysis.team(team).ranking().of(option).score())
                  .toList());
      List<Double> weights =
          criteria.stream()
              .map(criterion -> Rounding.rounded(analysis.team(team).weights().of(criterion)))
              .toList();
      List<Double> criterionRanks = MiddleRanks.of(weights);
      for (Option option : options) {
        int place = contenders.indexOf(option);
        sheet.add(
            new Live(
                places.optionRanks().at(option, team),
                optionRank(option, team),
                place < 0 ? Expected.text(Expected.NONE) : Expected.number(optionRanks.get(place)),
                Decimals.ONE));
      }
      for (int place = 0; place < criteria.size(); place++) {
        addCriterion(
            sheet, criteria.get(place), team, weights.get(place), criterionRanks.get(place));
      }
    }
    addSums(sheet, places.optionRanks(), options, new Named<>(Option::name, this::sum));
    addSums(sheet, places.criterionRanks(), criteria, new Named<>(Criterion::name, this::sum));
    for (Criterion criterion : criteria) {
      CellRef at = places.rounded().row(criterion).from();
      sheet.add(new Label(Tab.TEAMS.at(at.row(), 1), criterion.name(), Look.LABEL));
    }
  }

  private void heads(SheetPlan.Builder sheet, int head, String title) {
    sheet.add(new Label(Tab.TEAMS.at(head - 1, 1), title, Look.SECTION));
    for (Team team : analysis.decision().teams()) {
      sheet.add(
          new Label(
              Tab.TEAMS.at(head, layout.teams().teamColumn(team)), team.name(), Look.HEAD_FIGURE));
    }
  }

  private Formula optionRank(Option option, Team team) {
    CellRef rank = layout.teams().ranks().at(option, team);
    RangeRef ranks = layout.teams().ranks().column(team).anchored(Anchor.ROW);
    Formula sharing = Fn.COUNTIF.of(ranks, rank).minus(Constant.ONE);
    return Guard.whenFigure(rank, rank.plus(sharing.times(HALF)));
  }

  private void addCriterion(
      SheetPlan.Builder sheet, Criterion criterion, Team team, double weight, double rank) {
    CellRef share = layout.weights().share().at(criterion, team);
    CellRef rounded = places.rounded().at(criterion, team);
    RangeRef all = places.rounded().column(team).anchored(Anchor.ROW);
    Formula sharing = Fn.COUNTIF.of(all, rounded).minus(Constant.ONE);
    sheet
        .add(
            new Live(
                rounded,
                Guard.whenFigure(share, Guard.rounded(share)),
                weight,
                Decimals.PERCENT_ONE))
        .add(
            new Live(
                places.criterionRanks().at(criterion, team),
                Guard.whenFigure(rounded, Fn.RANK.of(rounded, all).plus(sharing.times(HALF))),
                rank,
                Decimals.ONE));
  }

  /** How a thing is called, and the sum of its ranks. */
  private record Named<T>(Function<T, String> name, Function<T, Expected> sum) {}

  private <T> void addSums(
      SheetPlan.Builder sheet, Grid<T, Team> ranks, List<T> things, Named<T> named) {
    CellRef head = ranks.topLeft().below(-1);
    sheet.add(new Label(head.right(-1), "Sum of ranks", Look.HEAD_FIGURE));
    for (T thing : things) {
      RangeRef row = ranks.row(thing);
      sheet
          .add(new Label(Tab.TEAMS.at(row.from().row(), 1), named.name.apply(thing), Look.LABEL))
          .add(
              new Live(
                  AgreementPlaces.rankSum(row),
                  onlyIf(Guard.full(row), Guard.sum(row)),
                  named.sum.apply(thing),
                  Decimals.ONE));
    }
  }

  private Expected sum(Option option) {
    Double borda = analysis.agreement().borda().get(option);
    int teams = analysis.decision().teams().size();
    return borda == null
        ? Expected.text(Expected.NONE)
        : Expected.number(teams * contenders.size() - borda);
  }

  private Expected sum(Criterion criterion) {
    List<Criterion> criteria = analysis.decision().criteria();
    int place = criteria.indexOf(criterion);
    double sum = 0;
    for (Team team : analysis.decision().teams()) {
      List<Double> weights =
          criteria.stream()
              .map(each -> Rounding.rounded(analysis.team(team).weights().of(each)))
              .toList();
      sum += MiddleRanks.of(weights).get(place);
    }
    return Expected.number(sum);
  }

  /** The spread of the rank sums over the most that it could be. */
  static <T> Formula concordance(Grid<T, Team> ranks, RangeRef sums) {
    RangeRef all = ranks.all();
    Formula judges = Fn.COLUMNS.of(all);
    Formula things = Fn.COUNT.of(sums);
    Formula total = Guard.sum(sums);
    Formula spread = sumProduct(sums, sums).minus(total.times(total).over(things));
    Formula perTeam = total.over(judges);
    Formula own = sumProduct(all, all).minus(judges.times(perTeam).times(perTeam).over(things));
    return dev.decisionmatrix.cells.Formulas.orNone(
        onlyIf(
            all(
                judges.moreThan(Constant.ONE),
                things.moreThan(Constant.ONE),
                Fn.COUNT.of(all).equalTo(judges.times(things)),
                own.moreThan(Constant.ZERO)),
            spread.over(judges.times(own))));
  }
}
