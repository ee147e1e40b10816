package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.sum;

import dev.decisionmatrix.analysis.LeaveOneOut;
import dev.decisionmatrix.analysis.Ranking;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.Without;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.HeldThen;
import dev.decisionmatrix.workbook.MatrixCells;
import dev.decisionmatrix.workbook.References;
import dev.decisionmatrix.workbook.Spot;
import dev.decisionmatrix.workbook.robustness.LeftOutTable.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is left of the result without each source, each team, each criterion. */
final class LeftOutRows {
  private static final String NOTHING = "Nothing left out";

  private final Book book;
  private final LeaveOneOut left;
  private final WithoutSources withoutSources;
  private final WithoutTeams withoutTeams;
  private final HeldThen<Criterion> withoutCriteria;

  /** Cited or not, in the order of citation; our own assumptions last. */
  final Map<Optional<Source>, Row> bySource = new LinkedHashMap<>();

  LeftOutRows(Book book, WithoutSources withoutSources, WithoutTeams withoutTeams) {
    this.book = book;
    left = book.analysis().leaveOneOut();
    this.withoutSources = withoutSources;
    this.withoutTeams = withoutTeams;
    withoutCriteria =
        new HeldThen<>(
            book, Names.of(book.decision().criteria(), "Without", Criterion::name), new Held());
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
            left.without(source, book.analysis().ranking()),
            option -> withoutSource(source, option),
            option -> plus(missed(option), withoutSources.demands(source, option))));
  }

  /** What moves because an option comes or goes. */
  void addTo(Flow workings) {
    withoutSources.held.addTo(workings);
    withoutCriteria.addTo(workings);
  }

  List<Row> sources() {
    return rows(nothing(), bySource.values().stream());
  }

  /** By the group's weights, whoever's weights are in use. */
  List<Row> teams() {
    return rows(
        byGroup(NOTHING, Optional.of(left.allTeams()), Optional.empty()),
        left.teams().stream()
            .map(team -> byGroup(team.thing().name(), team.ranking(), Optional.of(team.thing()))));
  }

  List<Row> criteria() {
    return rows(nothing(), left.criteria().stream().map(this::withoutCriterion));
  }

  private Row withoutCriterion(Without<Criterion> without) {
    Criterion criterion = without.thing();
    return new Row(
        criterion.name(),
        without.ranking(),
        option -> withoutCriterion(criterion, option),
        option -> missedWithout(criterion, option, missed(option)));
  }

  /** Another demand may be all that is left of those of which one is enough. */
  private Formula missedWithout(Criterion criterion, Option option, Formula all) {
    MatrixCells matrix = book.matrix();
    Formula others = all.minus(matrix.fallsShort().at(criterion, option));
    return matrix
        .shared(criterion)
        .map(
            some -> {
              List<Criterion> left = some.others(criterion);
              return all.minus(some.missed(criterion, option))
                  .plus(Formulas.oneIf(some.isMissed(left, option)));
            })
        .orElse(others);
  }

  private static List<Row> rows(Row nothing, Stream<Row> things) {
    return Stream.concat(Stream.of(nothing), things).toList();
  }

  private Row nothing() {
    return new Row(
        NOTHING,
        Optional.of(book.analysis().ranking()),
        option -> book.matrix().score().at(option),
        this::missed);
  }

  private Row byGroup(String name, Optional<Ranking> ranking, Optional<Team> team) {
    return new Row(name, ranking, option -> withoutTeam(team, option), this::missed);
  }

  private Formula missed(Option option) {
    return book.matrix().missed().at(option).anchored(Anchor.ROW);
  }

  /** Not from the rounded score, so that a tie stays a tie. */
  private Formula withoutSource(Optional<Source> source, Option option) {
    Formula score = sum(book.matrix().contribution().column(option));
    Formula own = plus(score, withoutSources.changes(source, option));
    Formula then =
        new HeldWithout(book, withoutSources).moved(source, option).map(own::plus).orElse(own);
    return Guard.whenFigure(book.matrix().score().at(option), Guard.rounded(then));
  }

  private static Formula plus(Formula figure, Optional<RangeRef> changes) {
    return changes.map(run -> figure.plus(sum(run))).orElse(figure);
  }

  private Formula withoutTeam(Optional<Team> team, Option option) {
    RangeRef weights = withoutTeams.inUse(team);
    RangeRef values = book.matrix().value().of(option).keepingRows();
    return Formulas.onlyIf(
        Formulas.all(book.changes().usable(), Guard.full(weights), Guard.full(values)),
        Guard.rounded(Formulas.times(100, Formulas.sumProduct(weights, values))));
  }

  private Formula withoutCriterion(Criterion criterion, Option option) {
    Formula weight = ofOthers(criterion, each -> book.matrix().weight().at(each));
    Formula own = ofOthers(criterion, each -> book.matrix().contribution().at(each, option));
    Formula points =
        withoutCriteria.relative().stream()
            .filter(each -> !each.equals(criterion))
            .map(each -> moved(criterion, new Spot(each, option)))
            .reduce(own, Formula::plus);
    return Guard.whenFigure(
        book.matrix().score().at(option),
        Guard.whenPositive(weight, Guard.rounded(points.over(weight))));
  }

  private Formula moved(Criterion left, Spot spot) {
    return withoutCriteria.change(left, spot, book.matrix().weight().at(spot.criterion()));
  }

  private final class Held implements HeldThen.Then<Criterion> {
    @Override
    public Formula rating(Criterion left, Spot spot) {
      return book.matrix().rating().at(spot.criterion(), spot.option()).fixed();
    }

    @Override
    public Formula missed(Criterion left, Option option) {
      return missedWithout(left, option, book.matrix().ownMissed().at(option).anchored(Anchor.ROW));
    }

    @Override
    public Rating is(Criterion left, Spot spot) {
      return book.analysis()
          .ratings()
          .without()
          .criterion(left, book.analysis().ratings().at(spot.criterion(), spot.option()));
    }

    @Override
    public boolean isOut(Criterion left, Option option) {
      return book.analysis().ratings().knockOuts().missingWithout(left).contains(option);
    }
  }

  private Formula ofOthers(Criterion criterion, Function<Criterion, CellRef> cells) {
    Formula[] runs =
        Rest.of(book.decision().criteria(), Optional.of(criterion)).stream()
            .map(rest -> rest.in(cells))
            .toArray(Formula[]::new);
    return runs.length == 0 ? Constant.ZERO : sum(runs);
  }
}
