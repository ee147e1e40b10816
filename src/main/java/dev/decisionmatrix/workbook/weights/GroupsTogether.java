package dev.decisionmatrix.workbook.weights;

import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;

import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.analysis.Weights;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.model.TreeWeights;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Runs;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.WeightChoices;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/**
 * What the criteria in each group come to together, and what was delivered of the groups: in the
 * columns of the table of the criteria.
 */
final class GroupsTogether {
  private final Book book;
  private final CriteriaTree tree;
  private final GroupsGiven given;
  private final Filled filled;
  final Cells<Group> group;
  final Body<Group, Team> share;
  private final Body<Group, Team> before;

  GroupsTogether(Book book, WeightsGiven weights, GroupsGiven given, WeightShares shares) {
    this.filled = weights.filled;
    this.book = book;
    this.tree = given.tree;
    this.given = given;
    Table<Group> table = given.table.gap().over("Groups: weights of their criteria together");
    List<Team> teams = book.decision().teams();
    Cells<Group> lowest = across(table, "Lowest team", Formulas::min, DoubleStream::min);
    Cells<Group> highest = across(table, "Highest team", Formulas::max, DoubleStream::max);
    table.figures(
        "Apart",
        PERCENT_ONE,
        one -> Guard.whenFigure(lowest.at(one), highest.at(one).minus(lowest.at(one))),
        one -> Expected.number(all(one).max().orElseThrow() - all(one).min().orElseThrow()));
    WeightChoices choices = new WeightChoices(teams);
    group =
        table.figures(
            choices.group(),
            PERCENT_ONE,
            one -> together(shares.group, one),
            one -> Expected.number(together(book.analysis().groupWeights(), one)));
    share =
        table.across(
            teams,
            choices::of,
            PERCENT_ONE,
            (one, team) -> together(shares.share.of(team), one),
            (one, team) -> Expected.number(together(weights(team), one)));
    table.gap();
    before = table.across(teams, Team::name, this::was);
  }

  private Content<Group> was(Team team) {
    Content<Group> was = (at, one) -> book.changes().was(at, given.raw.at(one, team));
    return was.onlyFor(
        one -> team.raw() instanceof TreeWeights && filled.isTyped(team, one.weighed()));
  }

  private Cells<Group> across(
      Table<Group> table,
      String head,
      Function<RangeRef, Formula> formula,
      Function<DoubleStream, OptionalDouble> figure) {
    return table.figures(
        head,
        PERCENT_ONE,
        one -> onlyIf(count(share.row(one)).moreThan(0), formula.apply(share.row(one))),
        one -> Expected.number(figure.apply(all(one)).orElseThrow()));
  }

  private DoubleStream all(Group group) {
    return book.decision().teams().stream().mapToDouble(team -> together(weights(team), group));
  }

  private Weights weights(Team team) {
    return book.analysis().team(team).weights();
  }

  private double together(Weights weights, Group group) {
    return Sum.of(tree.within(group).stream().mapToDouble(weights::of));
  }

  /** A column of the criteria is full of figures, or of none. */
  private Formula together(Cells<Criterion> column, Group group) {
    List<Criterion> within = tree.within(group);
    Formula sum = Fn.SUM.of(Runs.of(column, within));
    return Guard.whenFigure(column.at(within.get(0)), sum);
  }

  void mark(SheetPlan.Builder sheet) {
    CellRef was = before.first();
    sheet.highlight(given.raw.all(), was.differentFrom(Guard.NOTHING), Highlight.Tone.CHANGED);
  }
}
