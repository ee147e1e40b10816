package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.SensitivityWorking.Fact;
import dev.decisionmatrix.workbook.SensitivityWorking.Part;
import dev.decisionmatrix.workbook.SensitivityWorking.Step;
import java.util.List;

/**
 * From top to bottom: the smallest changes in words; what would bring each option to the lead, in
 * words; the tornado; a row for each criterion; the sweep. Charts stand on the left and their
 * figures on the right. Among the workings: what it takes each option; weights that are off; the
 * figures of the sweep; and the steps in between, in bands of blocks criteria x options.
 */
final class SensitivityPlaces {
  /** What is told of each criterion; from the sixth on among the workings. */
  enum Column {
    WEIGHT,
    FROM,
    TO,
    CHANGE,
    BEYOND,
    BELOW,
    ABOVE,
    LOW,
    HIGH,
    LEAD_LOW,
    LEAD_HIGH,
    SWING,
    ORDER;

    boolean isResult() {
      return compareTo(BELOW) < 0;
    }
  }

  /** What it takes an option to come first. */
  enum Take {
    BEHIND,
    FLIP_OF,
    FLIP_AT,
    FLIP_BY,
    MOVE_FROM,
    MOVE_TO,
    MOVE_SHARE,
    RATED,
    RATED_ON,
    RATED_NOW,
    RATED_AT,
    RATED_BY
  }

  /** Sentences by option. */
  enum Saying {
    FLIP,
    MOVE,
    RATING,
    EVIDENCE
  }

  /** The least of each kind, told on top. */
  enum Least {
    WEIGHT,
    TRANSFER,
    RATING
  }

  static final int CRITERION_COLUMN = CriterionRows.CRITERION_COLUMN;
  static final int FIRST_FIGURE = CRITERION_COLUMN + 1;

  /** Beside a chart. */
  static final int BESIDE = 7;

  /** Criterion, spread over columns as wide as figures. */
  static final int BAR_NAME_COLUMNS = 3;

  private static final int MOST_BARS = 15;

  /** The last column of the results. */
  static final int LAST_COLUMN = FIRST_FIGURE + 10;

  private static final int BLOCKS_IN_BAND = 3;
  private static final int FACTS_IN_BAND = 8;
  static final int FACT_BANDS = Fact.values().length / FACTS_IN_BAND;

  private final Positions<Criterion> criteria;
  private final Positions<Option> options;

  SensitivityPlaces(Decision decision) {
    criteria = new Positions<>(decision.criteria());
    options = new Positions<>(decision.options());
  }

  static CellRef least(Least least) {
    return Tab.SENSITIVITY.at(SheetHead.ROWS + Positions.inEnum(least), FIRST_FIGURE);
  }

  int wordsHead() {
    return SheetHead.ROWS + Least.values().length + 2;
  }

  /** What would bring the option to the lead, in words. */
  CellRef words(Option option) {
    return allWords().at(options.of(option), 0);
  }

  RangeRef allWords() {
    return down(wordsHead(), FIRST_FIGURE, options.size());
  }

  int barsHead() {
    return wordsHead() + options.size() + 4;
  }

  int bars() {
    return Math.min(criteria.size(), MOST_BARS);
  }

  /** The criterion of a bar; in the columns after its name the lead at low and at high weight. */
  RangeRef barNames() {
    return down(barsHead(), BESIDE, bars());
  }

  RangeRef bars(int figure) {
    return down(barsHead(), BESIDE + BAR_NAME_COLUMNS + figure, bars());
  }

  RangeRef barsChart() {
    int rows = Math.max(ChartRows.of(bars(), 1), bars() + 1);
    return left(barsHead(), rows);
  }

  int weightsHead() {
    return barsChart().to().row() + 3;
  }

  CellRef at(Column column, Criterion criterion) {
    return all(column).at(criteria.of(criterion), 0);
  }

  RangeRef all(Column column) {
    int place = Positions.inEnum(column);
    return column.isResult()
        ? down(weightsHead(), FIRST_FIGURE + place, criteria.size())
        : down(offHead(), FIRST_FIGURE + place - Positions.inEnum(Column.BELOW), criteria.size());
  }

  SweepPlaces sweep() {
    return new SweepPlaces(options, sweepHead(), sweepTableHead());
  }

  private int sweepHead() {
    return weightsHead() + criteria.size() + 4;
  }

  CellRef lastResult() {
    return Tab.SENSITIVITY.at(SweepPlaces.chart(sweepHead(), options).to().row(), LAST_COLUMN);
  }

  int takesHead() {
    return lastResult().row() + Workings.ROWS + 2;
  }

  CellRef at(Take take, Option option) {
    return all(take).at(options.of(option), 0);
  }

  RangeRef all(Take take) {
    return down(takesHead(), FIRST_FIGURE + Positions.inEnum(take), options.size());
  }

  int offHead() {
    return takesHead() + options.size() + 4;
  }

  private int sweepTableHead() {
    return offHead() + criteria.size() + 4;
  }

  int stepsHead() {
    return sweepTableHead() + Math.max(SweepPlaces.STEPS + 1, options.size()) + 6;
  }

  /** The places of the leader, and of the one option right behind. */
  CellRef leaderPlace() {
    return Tab.SENSITIVITY.at(stepsHead() - 2, FIRST_FIGURE);
  }

  CellRef secondPlace() {
    return leaderPlace().right(3);
  }

  CellRef at(Step step, Criterion criterion) {
    return all(step).at(criteria.of(criterion), 0);
  }

  RangeRef all(Step step) {
    return down(stepsHead(), FIRST_FIGURE + Positions.inEnum(step), criteria.size());
  }

  CellRef at(Fact fact, Option option) {
    return all(fact).at(options.of(option), 0);
  }

  RangeRef all(Fact fact) {
    int place = Positions.inEnum(fact);
    return down(
        factsHead(place / FACTS_IN_BAND), FIRST_FIGURE + place % FACTS_IN_BAND, options.size());
  }

  int factsHead(int band) {
    return stepsHead() + criteria.size() + 3 + band * (options.size() + 3);
  }

  CellRef at(Saying saying, Option option) {
    return all(saying).at(options.of(option), 0);
  }

  RangeRef all(Saying saying) {
    return down(sayingHead(saying), FIRST_FIGURE, options.size());
  }

  int sayingHead(Saying saying) {
    return factsHead(FACT_BANDS + Positions.inEnum(saying));
  }

  int partHead(Part part) {
    int band = Positions.inEnum(part) / BLOCKS_IN_BAND;
    return factsHead(FACT_BANDS + Saying.values().length) + 1 + band * (criteria.size() + 4);
  }

  CellRef at(Part part, Criterion criterion, Option option) {
    return of(part, option).at(criteria.of(criterion), 0);
  }

  /** An option's steps over all criteria. */
  RangeRef of(Part part, Option option) {
    return down(partHead(part), partColumn(part) + options.of(option), criteria.size());
  }

  /** A criterion's steps over all options. */
  RangeRef of(Part part, Criterion criterion) {
    CellRef first = at(part, criterion, options.things().get(0));
    return first.to(first.right(options.last()));
  }

  /** All of a block. */
  RangeRef all(Part part) {
    CellRef first = Tab.SENSITIVITY.at(partHead(part) + 1, partColumn(part));
    return first.to(first.below(criteria.last()).right(options.last()));
  }

  int partColumn(Part part) {
    int inBand = Positions.inEnum(part) % BLOCKS_IN_BAND;
    return FIRST_FIGURE + inBand * (options.size() + 1);
  }

  int columns() {
    return Math.max(Step.values().length, BLOCKS_IN_BAND * (options.size() + 1));
  }

  List<Criterion> criteria() {
    return criteria.things();
  }

  List<Option> options() {
    return options.things();
  }

  int placeOf(Criterion criterion) {
    return criteria.of(criterion) + 1;
  }

  int placeOf(Option option) {
    return options.of(option) + 1;
  }

  /** Room for a chart left of its figures. */
  static RangeRef left(int row, int rows) {
    return Tab.SENSITIVITY
        .at(row, CriterionRows.GROUP_COLUMN)
        .to(Tab.SENSITIVITY.at(row + rows - 1, BESIDE - 2));
  }

  /** So many rows below a heading. */
  static RangeRef down(int head, int column, int rows) {
    return Tab.SENSITIVITY.at(head + 1, column).to(Tab.SENSITIVITY.at(head + rows, column));
  }
}
