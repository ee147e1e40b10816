package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.sumProduct;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Ranking;
import dev.decisionmatrix.analysis.Without;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.workbook.LeftOutTable.Row;
import dev.decisionmatrix.workbook.RobustnessPlaces.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is left of the result without each source, each team, each criterion. */
final class LeftOutTables {
  private static final String NOTHING = "Nothing left out";

  private final Analysis analysis;
  private final Layout layout;
  private final RobustnessPlaces places;
  private final References references;

  LeftOutTables(Analysis analysis, Layout layout, References references) {
    this.analysis = analysis;
    this.layout = layout;
    this.places = layout.robustness();
    this.references = references;
  }

  /** What the result is without the source; as it is, where the source is silent. */
  static Optional<Ranking> without(Analysis analysis, Optional<Source> source) {
    return analysis.leaveOneOut().without(source, analysis.ranking());
  }

  void addTo(SheetPlan.Builder sheet) {
    LeftOutTable sources = table(Kind.SOURCES, analysis.ranking());
    sources.add(sheet, asItIs(Kind.SOURCES));
    places.sources().forEach(source -> sources.add(sheet, without(source)));
    LeftOutTable teams = table(Kind.TEAMS, analysis.leaveOneOut().allTeams());
    teams.add(sheet, allTeams());
    analysis.decision().teams().forEach(team -> teams.add(sheet, without(team)));
    LeftOutTable criteria = table(Kind.CRITERIA, analysis.ranking());
    criteria.add(sheet, asItIs(Kind.CRITERIA));
    analysis.decision().criteria().forEach(criterion -> criteria.add(sheet, without(criterion)));
  }

  private LeftOutTable table(Kind kind, Ranking before) {
    return new LeftOutTable(analysis, places, kind, before);
  }

  private Row asItIs(Kind kind) {
    return new Row(
        label(places.base(kind), NOTHING),
        Optional.of(analysis.ranking()),
        option -> layout.matrix().at(Figure.SCORE, option),
        this::missed);
  }

  private Row without(Optional<Source> source) {
    CellRef at = Tab.ROBUSTNESS.at(places.row(source), RobustnessPlaces.THING);
    String text =
        source
            .map(cited -> references.label(source) + " " + cited.title())
            .orElse(References.OWN_ASSUMPTIONS);
    return new Row(
        new Label(at, text, Look.LABEL),
        without(analysis, source),
        option -> without(source, option),
        option ->
            layout
                .leftOut()
                .of(source, option, LeftOutPlaces.Column.DEMANDS)
                .map(run -> missed(option).plus(Guard.sum(run)))
                .orElseGet(() -> missed(option)));
  }

  /** Not from the rounded score, so that a tie stays a tie. */
  private Formula without(Optional<Source> source, Option option) {
    Formula score = Guard.sum(layout.matrix().of(Block.CONTRIBUTION, option));
    Formula then =
        layout
            .leftOut()
            .of(source, option, LeftOutPlaces.Column.CHANGE)
            .map(run -> score.plus(Guard.sum(run)))
            .orElse(score);
    return Guard.whenFigure(layout.matrix().at(Figure.SCORE, option), Guard.rounded(then));
  }

  private Row allTeams() {
    return new Row(
        label(places.base(Kind.TEAMS), NOTHING),
        Optional.of(analysis.leaveOneOut().allTeams()),
        option -> byWeights(Optional.empty(), option),
        this::missed);
  }

  private Row without(Team team) {
    return new Row(
        label(places.row(team), team.name()),
        ranking(analysis.leaveOneOut().teams(), team),
        option -> byWeights(Optional.of(team), option),
        this::missed);
  }

  private Formula byWeights(Optional<Team> left, Option option) {
    RangeRef weights = layout.leftOut().column(LeftOutPlaces.Part.IN_USE, left).fixed();
    RangeRef values = layout.matrix().of(Block.VALUE, option).anchored(Anchor.ROW);
    return onlyIf(
        all(Guard.full(weights), Guard.full(values)),
        Guard.rounded(Guard.HUNDRED.times(sumProduct(weights, values))));
  }

  private Row without(Criterion criterion) {
    return new Row(
        label(places.row(criterion), criterion.name()),
        ranking(analysis.leaveOneOut().criteria(), criterion),
        option -> without(criterion, option),
        option -> missed(option).minus(layout.matrix().at(Block.SHORT, criterion, option)));
  }

  /** The others added up, not the criterion taken away: their weight of 0 is then exactly 0. */
  private Formula without(Criterion criterion, Option option) {
    Formula weight = sumBut(criterion, each -> layout.matrix().at(Middle.WEIGHT, each));
    Formula points =
        sumBut(criterion, each -> layout.matrix().at(Block.CONTRIBUTION, each, option));
    return Guard.whenFigure(
        layout.matrix().at(Figure.SCORE, option),
        Guard.whenPositive(weight, Guard.rounded(points.over(weight))));
  }

  private Formula sumBut(Criterion left, Function<Criterion, CellRef> cell) {
    List<Criterion> criteria = analysis.decision().criteria();
    int place = criteria.indexOf(left);
    int last = criteria.size() - 1;
    List<Formula> runs = new ArrayList<>();
    if (place > 0) {
      runs.add(cell.apply(criteria.get(0)).to(cell.apply(criteria.get(place - 1))));
    }
    if (place < last) {
      runs.add(cell.apply(criteria.get(place + 1)).to(cell.apply(criteria.get(last))));
    }
    return runs.isEmpty() ? Constant.ZERO : Fn.SUM.of(runs.toArray(Formula[]::new));
  }

  private Formula missed(Option option) {
    return layout.matrix().at(Figure.MISSED, option).anchored(Anchor.ROW);
  }

  private static Label label(int row, String text) {
    return new Label(Tab.ROBUSTNESS.at(row, RobustnessPlaces.THING), text, Look.LABEL);
  }

  private static <T> Optional<Ranking> ranking(List<Without<T>> all, T thing) {
    return all.stream()
        .filter(without -> without.thing().equals(thing))
        .findFirst()
        .flatMap(Without::ranking);
  }
}
