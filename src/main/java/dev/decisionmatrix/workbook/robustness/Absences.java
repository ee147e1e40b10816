package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.cells.Formulas.times;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Ranking;
import dev.decisionmatrix.analysis.Without;
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
import java.util.Optional;
import java.util.function.Function;

/** What is left of the result without a source, a team or a criterion. */
final class Absences {
  private static final String NOTHING = "Nothing left out";

  private final Book book;
  private final Analysis analysis;
  private final LeftOutSheet workings;

  Absences(Book book, LeftOutSheet workings) {
    this.book = book;
    this.workings = workings;
    analysis = book.analysis();
  }

  Absence nothing() {
    return new Absence(
        NOTHING,
        Optional.of(analysis.ranking()),
        option -> book.matrix().score().at(option),
        this::missed);
  }

  Absence of(Optional<Source> source) {
    return new Absence(
        source
            .map(cited -> book.references().label(source) + " " + cited.title())
            .orElse(References.OWN_ASSUMPTIONS),
        analysis.leaveOneOut().without(source, analysis.ranking()),
        option -> score(source, option),
        option -> plus(missed(option), workings.sources().demands(source, option)));
  }

  /** Not from the rounded score, so that a tie stays a tie. */
  private Formula score(Optional<Source> source, Option option) {
    Formula score = sum(book.matrix().contribution().column(option));
    Formula then = plus(score, workings.sources().changes(source, option));
    return Guard.whenFigure(book.matrix().score().at(option), Guard.rounded(then));
  }

  private static Formula plus(Formula figure, Optional<RangeRef> changes) {
    return changes.map(run -> figure.plus(sum(run))).orElse(figure);
  }

  /** By the group's weights, whoever's weights are in use. */
  Absence allTeams() {
    return byGroup(NOTHING, Optional.of(analysis.leaveOneOut().allTeams()), Optional.empty());
  }

  Absence ofTeam(Without<Team> left) {
    return byGroup(left.thing().name(), left.ranking(), Optional.of(left.thing()));
  }

  private Absence byGroup(String name, Optional<Ranking> ranking, Optional<Team> left) {
    return new Absence(
        name,
        ranking,
        option -> {
          RangeRef weights = workings.teams().inUse(left);
          RangeRef values = book.matrix().value().of(option).keepingRows();
          return onlyIf(
              all(Guard.full(weights), Guard.full(values)),
              Guard.rounded(times(100, sumProduct(weights, values))));
        },
        this::missed);
  }

  Absence ofCriterion(Without<Criterion> left) {
    Criterion criterion = left.thing();
    return new Absence(
        criterion.name(),
        left.ranking(),
        option -> byOthers(criterion, option),
        option -> missed(option).minus(book.matrix().fallsShort().at(criterion, option)));
  }

  private Formula byOthers(Criterion left, Option option) {
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

  private Formula missed(Option option) {
    return book.matrix().missed().at(option).anchored(Anchor.ROW);
  }
}
