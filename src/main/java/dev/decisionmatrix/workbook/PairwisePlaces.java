package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.PairwiseComparison;
import dev.decisionmatrix.analysis.PowerIteration;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Grid;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.PairwiseWeights;
import dev.decisionmatrix.model.Team;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A team's comparisons in pairs: the matrix with the weights beside it, how consistent it is, every
 * judgement against what the weights imply; at the foot the workings, squares of the matrix and
 * steps of the iteration.
 */
final class PairwisePlaces {
  /** Below the matrix. */
  enum Fact {
    USABLE,
    MOVED,
    EIGENVALUE,
    INDEX,
    RANDOM_INDEX,
    RATIO,
    ACCEPTABLE,
    HOLDS
  }

  /** The columns of a list of judgements, from the first criterion's on. */
  enum Column {
    GIVEN,
    IMPLIED,
    FACTOR,
    ORDER;

    int index() {
      return FIRST + Positions.inEnum(this);
    }
  }

  static final int HEAD = SheetHead.ROWS + 1;
  static final int LABEL = CriterionRows.CRITERION_COLUMN;
  static final int FIRST = LABEL + 1;
  private static final int LISTED = 3;

  private final SheetName sheet;
  private final Positions<Criterion> criteria;
  private final int squares;

  PairwisePlaces(SheetName sheet, List<Criterion> criteria, int squares) {
    this.sheet = sheet;
    this.criteria = new Positions<>(criteria);
    this.squares = squares;
  }

  /** The sheet of each team that compared in pairs. */
  static Map<Team, PairwisePlaces> of(Decision decision) {
    Map<Team, PairwisePlaces> places = new LinkedHashMap<>();
    PairwiseNames.of(decision.teams())
        .forEach(
            (team, name) -> {
              if (team.raw() instanceof PairwiseWeights pairs) {
                int squares = PairwiseComparison.of(pairs).iteration().squares();
                places.put(team, new PairwisePlaces(name, decision.criteria(), squares));
              }
            });
    return places;
  }

  SheetName sheet() {
    return sheet;
  }

  CellRef at(int row, int column) {
    return new CellRef(sheet, row, column);
  }

  Grid<Criterion, Criterion> matrix() {
    return block(HEAD + 1);
  }

  CellRef weight(Criterion criterion) {
    return at(HEAD + 1 + criteria.of(criterion), weightColumn());
  }

  RangeRef weights() {
    return down(weightColumn());
  }

  /** The matrix times the weights, row by row. */
  CellRef times(Criterion criterion) {
    return weight(criterion).right(1);
  }

  RangeRef times() {
    return down(weightColumn() + 1);
  }

  int weightColumn() {
    return FIRST + criteria.size();
  }

  int factsHead() {
    return HEAD + criteria.size() + 3;
  }

  CellRef fact(Fact fact) {
    return at(factsHead() + Positions.inEnum(fact), FIRST);
  }

  /** The consistency in words. */
  CellRef words() {
    return at(factsHead() + 1 + Fact.values().length, LABEL);
  }

  int leastHead() {
    return words().row() + 3;
  }

  /** How many judgements are named as the least consistent. */
  int listed() {
    return Math.min(LISTED, pairs());
  }

  CellRef least(int place, Column column) {
    return at(leastHead() + 1 + place, column.index());
  }

  CellRef leastName(int place) {
    return at(leastHead() + 1 + place, LABEL);
  }

  int pairsHead() {
    return leastHead() + listed() + 3;
  }

  int pairs() {
    return criteria.size() * (criteria.size() - 1) / 2;
  }

  CellRef pair(int place, Column column) {
    return at(pairsHead() + 1 + place, column.index());
  }

  RangeRef pairs(Column column) {
    return pair(0, column).to(pair(pairs() - 1, column));
  }

  CellRef pairName(int place) {
    return at(pairsHead() + 1 + place, LABEL);
  }

  RangeRef pairNames() {
    return pairName(0).to(pairName(pairs() - 1));
  }

  int squares() {
    return squares;
  }

  /**
   * The heading of a square; square 0 is the matrix, of which only the mirror image stands here.
   */
  int squareHead(int square) {
    return pairsHead() + pairs() + 3 + square * (criteria.size() + 3);
  }

  /** A square of the matrix; the matrix itself for square 0. */
  Grid<Criterion, Criterion> square(int square) {
    return square == 0 ? matrix() : block(squareHead(square) + 1);
  }

  /** The same with rows and columns exchanged, so that products take two rows. */
  Grid<Criterion, Criterion> mirror(int square) {
    return square == 0
        ? block(squareHead(0) + 1)
        : new Grid<>(
            at(squareHead(square) + 1, mirrorColumn()), criteria.things(), criteria.things());
  }

  int mirrorColumn() {
    return FIRST + criteria.size() + 1;
  }

  /** What a square is divided by. */
  CellRef divisor(int square) {
    return at(squareHead(square), LABEL);
  }

  /** Sums of the columns of the last square, below it. */
  RangeRef columnSums() {
    return across(squareHead(squares) + 1 + criteria.size());
  }

  int stepsHead() {
    return columnSums().from().row() + 3;
  }

  RangeRef step(int step) {
    return across(stepsHead() + 1 + step);
  }

  RangeRef lastStep() {
    return step(PowerIteration.STEPS);
  }

  /** How far each part moved in the last step. */
  RangeRef moves() {
    return across(stepsHead() + 2 + PowerIteration.STEPS);
  }

  List<Criterion> criteria() {
    return criteria.things();
  }

  private Grid<Criterion, Criterion> block(int row) {
    return new Grid<>(at(row, FIRST), criteria.things(), criteria.things());
  }

  private RangeRef across(int row) {
    return at(row, FIRST).to(at(row, FIRST + criteria.last()));
  }

  private RangeRef down(int column) {
    return at(HEAD + 1, column).to(at(HEAD + criteria.size(), column));
  }
}
