package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Offers the cells of sheets that do not place themselves yet; goes with the last of them. */
final class OldPlaces {
  private final Book book;
  private final Layout layout;
  private final List<Criterion> criteria;
  private final List<Team> teams;

  OldPlaces(Book book, Layout layout) {
    this.book = book;
    this.layout = layout;
    criteria = book.decision().criteria();
    teams = book.decision().teams();
  }

  void offer() {
    book.offer(weights());
    book.offer(new ChecksCells(single(ChecksPlaces.holds()), single(ChecksPlaces.failures())));
    book.offer(
        new DecisionCells(
            Cells.standing(
                Arrays.asList(Control.values()),
                DecisionPlaces.control(Control.WEIGHTS_OF),
                true)));
    book.offer(
        new DeliveredCells(
            Cells.standing(
                IntStream.range(0, DeliveredPlaces.TOLD).boxed().toList(),
                DeliveredPlaces.told(0),
                true)));
    for (Team team : teams) {
      layout
          .pairwise(team)
          .ifPresent(
              places ->
                  book.offer(
                      team,
                      new PairwiseCells(
                          Body.standing(criteria, criteria, places.matrix().topLeft()))));
    }
  }

  private WeightsCells weights() {
    WeightsPlaces w = layout.weights();
    return new WeightsCells(
        Body.standing(criteria, teams, w.raw().topLeft()),
        across(teams, w.facts(TeamFact.POWER)),
        Body.standing(criteria, teams, w.share().topLeft()),
        down(criteria, w.share(WeightsPlaces.Column.GROUP)),
        across(teams, w.shareSums()),
        w.compares() ? Optional.of(across(teams, w.facts(TeamFact.RATIO_HOLDS))) : Optional.empty(),
        single(w.totalPower()),
        across(teams, w.lookedAt()),
        single(w.lookedAtGroup()),
        down(criteria, w.inUse(InUse.BASE)),
        down(criteria, w.inUse(InUse.TYPED)),
        down(criteria, w.inUse(InUse.UNTYPED)),
        single(w.inUseSum(InUse.TYPED)),
        single(w.room(WeightsPlaces.Room.LEFT)),
        single(w.room(WeightsPlaces.Room.TOTAL)),
        single(w.inUseSum(InUse.UNTYPED)),
        across(teams, w.teamUsable()),
        across(teams, w.mend()),
        Optional.of(Body.standing(criteria, teams, w.logarithm().topLeft())));
  }

  private static Cells<String> single(CellRef cell) {
    return Cells.standing(List.of(""), cell, true);
  }

  private static <T> Cells<T> down(List<T> things, RangeRef range) {
    return Cells.standing(things, range.from(), true);
  }

  private static <T> Cells<T> across(List<T> things, RangeRef range) {
    return Cells.standing(things, range.from(), false);
  }
}
