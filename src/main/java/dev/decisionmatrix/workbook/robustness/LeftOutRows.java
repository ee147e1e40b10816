package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.cells.Formulas.times;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.LeaveOneOut;
import dev.decisionmatrix.analysis.Ranking;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.References;
import dev.decisionmatrix.workbook.robustness.LeftOutTable.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is left of the result without each source, each team, each criterion. */
final class LeftOutRows {
  private static final String NOTHING = "Nothing left out";

  private final Book book;
  private final Analysis analysis;
  private final WithoutSources withoutSources;
  private final WithoutTeams withoutTeams;

  /** Cited or not, in the order of citation; our own assumptions last. */
  final Map<Optional<Source>, Row> bySource = new LinkedHashMap<>();

  LeftOutRows(Book book, WithoutSources withoutSources, WithoutTeams withoutTeams) {
    this.book = book;
    this.withoutSources = withoutSources;
    this.withoutTeams = withoutTeams;
    analysis = book.analysis();
    book.citations().inOrder().forEach(source -> addSource(Optional.of(source)));
    book.voices().stream().filter(Optional::isEmpty).forEach(this::addSource);
  }

  private void addSource(Optional<Source> source) {
    String name =
        source
            .map(cited -> book.references().label(source) + " " + cited.title())
            .orElse(References.OWN_ASSUMPTIONS);
    bySource.put(
        source,
        new Row(
            name,
            analysis.leaveOneOut().without(source, analysis.ranking()),
            option -> withoutSource(source, option),
            option -> plus(missed(option), withoutSources.demands(source, option))));
  }

  List<Row> sources() {
    List<Row> rows = new ArrayList<>(List.of(nothing()));
    rows.addAll(bySource.values());
    return rows;
  }

  /** By the group's weights, whoever's weights are in use. */
  List<Row> teams() {
    LeaveOneOut left = analysis.leaveOneOut();
    List<Row> rows = new ArrayList<>();
    rows.add(byGroup(NOTHING, Optional.of(left.allTeams()), Optional.empty()));
    left.teams()
        .forEach(
            team ->
                rows.add(byGroup(team.thing().name(), team.ranking(), Optional.of(team.thing()))));
    return rows;
  }

  List<Row> criteria() {
    List<Row> rows = new ArrayList<>(List.of(nothing()));
    analysis
        .leaveOneOut()
        .criteria()
        .forEach(
            left ->
                rows.add(
                    new Row(
                        left.thing().name(),
                        left.ranking(),
                        option -> withoutCriterion(left.thing(), option),
                        option ->
                            missed(option)
                                .minus(book.matrix().fallsShort().at(left.thing(), option)))));
    return rows;
  }

  private Row nothing() {
    return new Row(
        NOTHING,
        Optional.of(analysis.ranking()),
        option -> book.matrix().score().at(option),
        this::missed);
  }

  private Row byGroup(String name, Optional<Ranking> ranking, Optional<Team> left) {
    return new Row(name, ranking, option -> withoutTeam(left, option), this::missed);
  }

  private Formula missed(Option option) {
    return book.matrix().missed().at(option).anchored(Anchor.ROW);
  }

  /** Not from the rounded score, so that a tie stays a tie. */
  private Formula withoutSource(Optional<Source> source, Option option) {
    Formula score = sum(book.matrix().contribution().column(option));
    Formula then = plus(score, withoutSources.changes(source, option));
    return Guard.whenFigure(book.matrix().score().at(option), Guard.rounded(then));
  }

  private static Formula plus(Formula figure, Optional<RangeRef> changes) {
    return changes.map(run -> figure.plus(sum(run))).orElse(figure);
  }

  private Formula withoutTeam(Optional<Team> left, Option option) {
    RangeRef weights = withoutTeams.inUse(left);
    RangeRef values = book.matrix().value().of(option).keepingRows();
    return onlyIf(
        all(Guard.full(weights), Guard.full(values)),
        Guard.rounded(times(100, sumProduct(weights, values))));
  }

  private Formula withoutCriterion(Criterion left, Option option) {
    Formula weight = ofOthers(left, each -> book.matrix().weight().at(each));
    Formula points = ofOthers(left, each -> book.matrix().contribution().at(each, option));
    return Guard.whenFigure(
        book.matrix().score().at(option),
        Guard.whenPositive(weight, Guard.rounded(points.over(weight))));
  }

  private Formula ofOthers(Criterion left, Function<Criterion, CellRef> cells) {
    Formula[] runs =
        Rest.of(analysis.decision().criteria(), Optional.of(left)).stream()
            .map(rest -> rest.in(cells))
            .toArray(Formula[]::new);
    return runs.length == 0 ? Constant.ZERO : sum(runs);
  }
}
