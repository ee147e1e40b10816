package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.ScaleWords;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Grid;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import java.util.List;

/**
 * Bands one below the other, each with a row for each criterion: a block of options on the left,
 * three columns about the criterion in the middle, a block of options on the right. So ratings,
 * weights and contributions stand side by side and every option keeps its two columns.
 */
final class MatrixPlaces {
  static final int GROUP_COLUMN = 1;
  static final int CRITERION_COLUMN = 2;
  static final int FIRST_OPTION = 3;
  static final int FIRST_BAND = SheetHead.ROWS;

  /** The last band that is not among the workings. */
  private static final int LAST_RESULT = Block.CITED.band();

  private static final int ROWS_BETWEEN = 4;
  private static final int FEWEST_CHART_ROWS = 17;

  private final Positions<Criterion> criteria;
  private final Positions<Option> options;
  private final boolean tellsScales;

  MatrixPlaces(Decision decision) {
    criteria = new Positions<>(decision.criteria());
    options = new Positions<>(decision.options());
    tellsScales = decision.criteria().stream().anyMatch(one -> ScaleWords.areNeeded(one, decision));
  }

  /** Whether a column says what the ratings are. */
  boolean tellsScales() {
    return tellsScales;
  }

  Grid<Criterion, Option> block(Block block) {
    return new Grid<>(
        Tab.MATRIX.at(head(block.band()) + 1, firstColumn(block)),
        criteria.things(),
        options.things());
  }

  CellRef at(Block block, Criterion criterion, Option option) {
    return Tab.MATRIX.at(row(block.band(), criterion), column(block, option));
  }

  RangeRef column(Block block, Criterion criterion) {
    return at(block, criterion, options.things().get(0))
        .to(at(block, criterion, options.things().get(options.last())));
  }

  /** An option's cells in a block, over all criteria. */
  RangeRef of(Block block, Option option) {
    return down(block.band(), column(block, option));
  }

  /** A criterion's cells in a block, over all options. */
  RangeRef of(Block block, Criterion criterion) {
    return column(block, criterion);
  }

  CellRef at(Middle middle, Criterion criterion) {
    return Tab.MATRIX.at(row(0, criterion), middleColumn() + Positions.inEnum(middle));
  }

  RangeRef all(Middle middle) {
    return down(0, middleColumn() + Positions.inEnum(middle));
  }

  CellRef at(ScaleEnd end, Criterion criterion) {
    return Tab.MATRIX.at(
        row(Block.VALUE.band(), criterion), middleColumn() + Positions.inEnum(end));
  }

  RangeRef all(ScaleEnd end) {
    return down(Block.VALUE.band(), middleColumn() + Positions.inEnum(end));
  }

  /** Whether what must be reached is a number, or blank; a cell for each criterion. */
  RangeRef demandChecks() {
    return down(Block.VALUE.band(), leadColumn());
  }

  /** First option's contribution less the second's, in the ranking as it stands. */
  CellRef difference(Criterion criterion) {
    return Tab.MATRIX.at(row(0, criterion), leadColumn());
  }

  RangeRef differences() {
    return down(0, leadColumn());
  }

  /** The criteria in the order of how much they part the first option from the second. */
  CellRef differenceOrder(Criterion criterion) {
    return Tab.MATRIX.at(row(0, criterion), leadColumn() + 1);
  }

  RangeRef differenceOrders() {
    return down(0, leadColumn() + 1);
  }

  CellRef at(Figure figure, Option option) {
    return Tab.MATRIX.at(figureRow(figure), column(Block.CONTRIBUTION, option));
  }

  RangeRef all(Figure figure) {
    return across(figureRow(figure));
  }

  CellRef sum(Middle middle) {
    return Tab.MATRIX.at(sumRow(), middleColumn() + Positions.inEnum(middle));
  }

  CellRef at(Working working, Option option) {
    return Tab.MATRIX.at(workingRow(working), column(Block.CONTRIBUTION, option));
  }

  RangeRef all(Working working) {
    return across(workingRow(working));
  }

  /** The stand-in for missing evidence, on the scale from 0 to 1. */
  CellRef standIn() {
    return Tab.MATRIX.at(workingsHead() + 1 + Working.values().length, middleColumn() + 4);
  }

  /** What the verdict says beyond missing evidence. */
  CellRef rest() {
    return leaderShare().below(1);
  }

  /** The least share of samples that a firm lead holds in. */
  CellRef firm() {
    return standIn().below(1);
  }

  CellRef leaderShare() {
    return firm().below(1);
  }

  /** Which option, counted from the left, stands at this place of the list. */
  CellRef atPlace(int place) {
    return at(Working.AT_PLACE, options.things().get(place));
  }

  int figureRow(Figure figure) {
    return sumRow() + 1 + Positions.inEnum(figure);
  }

  /** The row that sums up ratings and weights. */
  int sumRow() {
    return bandEnd(0) + 1;
  }

  int workingsHead() {
    return head(Block.LEAST.band()) + criteria.size() + 2;
  }

  int workingRow(Working working) {
    return workingsHead() + 1 + Positions.inEnum(working);
  }

  /** The row of column headings of a band. */
  int head(int band) {
    if (band == 0) {
      return FIRST_BAND + 1;
    }
    int line = band > LAST_RESULT ? Workings.ROWS + 1 - ROWS_BETWEEN : 0;
    return chart().to().row() + ROWS_BETWEEN + (band - 1) * (criteria.size() + ROWS_BETWEEN) + line;
  }

  int groupsHead() {
    return figureRow(Figure.MISSED) + 3;
  }

  /** A heading's points for each option. */
  CellRef group(int place, Option option) {
    return Tab.MATRIX.at(groupsHead() + 1 + place, column(Block.CONTRIBUTION, option));
  }

  RangeRef group(int place) {
    return across(groupsHead() + 1 + place);
  }

  /** The room for the chart left of the points by heading. */
  RangeRef chart() {
    return Tab.MATRIX
        .at(groupsHead(), GROUP_COLUMN)
        .to(Tab.MATRIX.at(groupsHead() + chartRows(), middleColumn() - 2));
  }

  private int chartRows() {
    return Math.max(FEWEST_CHART_ROWS, ChartRows.of(options.size(), 1));
  }

  /** What ratings are, of criteria that are not on the decision's scale. */
  int scaleColumn() {
    return leadColumn() + 2;
  }

  CellRef lastResult() {
    return Tab.MATRIX.at(bandEnd(LAST_RESULT), scaleColumn() - (tellsScales ? 0 : 1));
  }

  RangeRef optionHeads(Block block) {
    return across(head(block.band()), firstColumn(block));
  }

  CellRef optionHead(Block block, Option option) {
    return Tab.MATRIX.at(head(block.band()), column(block, option));
  }

  RangeRef criterionNames() {
    return down(0, CRITERION_COLUMN);
  }

  CellRef criterionName(int band, Criterion criterion) {
    return Tab.MATRIX.at(row(band, criterion), CRITERION_COLUMN);
  }

  int row(int band, Criterion criterion) {
    return head(band) + 1 + criteria.of(criterion);
  }

  int middleColumn() {
    return FIRST_OPTION + options.size() + 1;
  }

  int rightColumn() {
    return middleColumn() + 4;
  }

  int leadColumn() {
    return rightColumn() + options.size() + 1;
  }

  int column(Block block, Option option) {
    return firstColumn(block) + options.of(option);
  }

  List<Option> options() {
    return options.things();
  }

  List<Criterion> criteria() {
    return criteria.things();
  }

  private int bandEnd(int band) {
    return head(band) + criteria.size();
  }

  private int firstColumn(Block block) {
    return block.isRight() ? rightColumn() : FIRST_OPTION;
  }

  private RangeRef down(int band, int column) {
    return Tab.MATRIX.at(head(band) + 1, column).to(Tab.MATRIX.at(bandEnd(band), column));
  }

  private RangeRef across(int row) {
    return across(row, rightColumn());
  }

  private RangeRef across(int row, int first) {
    return Tab.MATRIX.at(row, first).to(Tab.MATRIX.at(row, first + options.last()));
  }
}
