package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.workbook.SensitivityPlaces.BAR_NAME_COLUMNS;
import static dev.decisionmatrix.workbook.SensitivityPlaces.BESIDE;
import static dev.decisionmatrix.workbook.SensitivityPlaces.CRITERION_COLUMN;
import static dev.decisionmatrix.workbook.SensitivityPlaces.FIRST_FIGURE;
import static dev.decisionmatrix.workbook.SensitivityPlaces.down;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Option;

/**
 * On the sheet Sensitivity, the scores over the weight of one criterion from nothing to everything:
 * the choice of it, the chart and what stands beside; among the workings the figures of the lines.
 */
final class SweepPlaces {
  static final int STEPS = 20;
  private static final int CHART_ROWS = 18;

  private final Positions<Option> options;
  private final int head;
  private final int tableHead;

  /**
   * @param head the row of the chart's first line
   * @param tableHead the row above the figures
   */
  SweepPlaces(Positions<Option> options, int head, int tableHead) {
    this.options = options;
    this.head = head;
    this.tableHead = tableHead;
  }

  CellRef choice() {
    return Tab.SENSITIVITY.at(head - 1, CRITERION_COLUMN);
  }

  /** The name of the criterion shown, beside the list. */
  CellRef shown() {
    return choice().right(1);
  }

  RangeRef chart() {
    return chart(head, options);
  }

  static RangeRef chart(int head, Positions<Option> options) {
    return SensitivityPlaces.left(head, CHART_ROWS + options.size());
  }

  RangeRef names() {
    return down(head, BESIDE, options.size());
  }

  /** Beside the chart an option's score at the weight in use. */
  CellRef score(Option option) {
    return names().at(options.of(option), BAR_NAME_COLUMNS);
  }

  /** Where it ties with the leader. */
  CellRef tie(Option option) {
    return score(option).right(1);
  }

  /** The weight in use of the criterion shown, below the options. */
  CellRef now() {
    return Tab.SENSITIVITY.at(head + options.size() + 1, BESIDE + BAR_NAME_COLUMNS);
  }

  /** Where the criterion shown stands in file order. */
  CellRef place() {
    return Tab.SENSITIVITY.at(tableHead + 1, CRITERION_COLUMN);
  }

  RangeRef shares() {
    return down(tableHead, FIRST_FIGURE, STEPS + 1);
  }

  /** An option's score at each share. */
  RangeRef line(Option option) {
    return down(tableHead, column(option), STEPS + 1);
  }

  CellRef lineName(Option option) {
    return Tab.SENSITIVITY.at(tableHead, column(option));
  }

  /** The two ends of a line that marks the weight in use: weights, and the points beside them. */
  RangeRef mark() {
    return down(tableHead, FIRST_FIGURE + 2 + options.size(), 2);
  }

  /** Where the options' lines cross the leader's: weights, and the points beside them. */
  RangeRef crossings() {
    return down(tableHead, FIRST_FIGURE + 5 + options.size(), options.size());
  }

  private int column(Option option) {
    return FIRST_FIGURE + 1 + options.of(option);
  }
}
