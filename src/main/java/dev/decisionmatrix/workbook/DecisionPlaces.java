package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Decision;

/**
 * The sheet for the projector: verdict and reasons on top, the ranking below, what decided it at
 * the foot; on the right the controls and a chart.
 */
final class DecisionPlaces {
  /** The ranking's columns. */
  enum Column {
    RANK,
    OPTION,
    SCORE,
    LOWEST,
    HIGHEST,
    COVERAGE,
    LEAD_SHARE,
    FIRST_BY,
    REMARK;

    int index() {
      return Positions.inEnum(this) + 1;
    }
  }

  /** The controls, from top to bottom. */
  enum Control {
    WEIGHTS_OF,
    MISSING_EVIDENCE,
    COMBINE,
    CLOSE_CALL,
    OFF_BY
  }

  /** The figures behind the verdict, below the controls. */
  enum Finding {
    VERDICT,
    LEADER,
    MARGIN
  }

  static final int HEADLINE_ROW = SheetHead.ROWS;
  static final int CONTROL_LABEL = Column.REMARK.index() + 2;
  private static final int MOST_REASONS = 5;
  private static final int MOST_DECIDERS = 5;
  private static final int MOST_CHANGES = 11;

  private final int options;
  private final int criteria;

  DecisionPlaces(Decision decision) {
    options = decision.options().size();
    criteria = decision.criteria().size();
  }

  static CellRef control(Control control) {
    return Tab.DECISION.at(HEADLINE_ROW + 1 + Positions.inEnum(control), CONTROL_LABEL + 1);
  }

  static CellRef finding(Finding finding) {
    return Tab.DECISION.at(
        HEADLINE_ROW + 2 + Control.values().length + Positions.inEnum(finding), CONTROL_LABEL + 1);
  }

  int reasons() {
    return Math.min(Math.max(options, 2), MOST_REASONS);
  }

  CellRef reason(int place) {
    return Tab.DECISION.at(HEADLINE_ROW + 1 + place, Column.RANK.index());
  }

  int rankingHead() {
    return HEADLINE_ROW + reasons() + 3;
  }

  CellRef ranking(int place, Column column) {
    return Tab.DECISION.at(rankingHead() + 1 + place, column.index());
  }

  RangeRef ranking(Column column) {
    return ranking(0, column).to(ranking(options - 1, column));
  }

  int deciders() {
    return Math.min(criteria, MOST_DECIDERS);
  }

  int decidersHead() {
    return rankingHead() + options + 3;
  }

  CellRef decider(int place, Column column) {
    return Tab.DECISION.at(decidersHead() + 1 + place, column.index());
  }

  int changesHead() {
    return decidersHead() + deciders() + 3;
  }

  /** What would change the result, for the option at this place; the first place has none. */
  CellRef change(int place, Column column) {
    return Tab.DECISION.at(changesHead() + place, column.index());
  }

  int changes() {
    return Math.min(options - 1, MOST_CHANGES);
  }

  RangeRef chart() {
    int top = finding(Finding.MARGIN).row() + 2;
    int bottom = Math.max(decidersHead() + 2 + deciders(), top + 12 + options / 2);
    return Tab.DECISION.at(top, CONTROL_LABEL).to(Tab.DECISION.at(bottom, CONTROL_LABEL + 3));
  }
}
