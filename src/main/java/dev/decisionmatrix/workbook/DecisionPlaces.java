package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Decision;

/**
 * The sheet for the projector, made to fit one screen. On the left the reasons, the key figures,
 * the ranking, what decides it and what would change it; on the right the controls, what was
 * changed with them, and a chart. Workings stand right of it all.
 */
final class DecisionPlaces {
  /** The ranking's columns. */
  enum Column {
    RANK(6),
    OPTION(32),
    SCORE(11),
    LOWEST(11),
    HIGHEST(11),
    COVERAGE(12),
    LEAD_SHARE(16),
    FIRST_BY(15),
    REMARK(40);

    private final double width;

    Column(double width) {
      this.width = width;
    }

    int index() {
      return Positions.inEnum(this) + 1;
    }

    /** In characters; all of them with those of {@link Right} are as wide as a screen. */
    double width() {
      return width;
    }
  }

  /** The columns right of the ranking. */
  enum Right {
    GAP(3),
    LABEL(28),
    INPUT(24),
    UNIT(24);

    private final double width;

    Right(double width) {
      this.width = width;
    }

    int index() {
      return Column.REMARK.index() + 1 + Positions.inEnum(this);
    }

    double width() {
      return width;
    }
  }

  /** The figures that are shown large, and the columns below which each stands. */
  enum KeyFigure {
    VERDICT("Verdict", Column.RANK, Column.OPTION),
    MARGIN("Lead, points of 100", Column.SCORE, Column.HIGHEST),
    FIRST_BY("Teams that put it first", Column.COVERAGE, Column.FIRST_BY),
    LEAD_SHARE("Share of the samples that it leads", Column.REMARK, Column.REMARK);

    private final String caption;
    private final Column from;
    private final Column to;

    KeyFigure(String caption, Column from, Column to) {
      this.caption = caption;
      this.from = from;
      this.to = to;
    }

    String caption() {
      return caption;
    }
  }

  static final int HEADLINE_ROW = SheetHead.ROWS;
  private static final int LEAST_REASONS = 3;
  private static final int MOST_REASONS = 5;
  private static final int MOST_DECIDERS = 5;
  private static final int MOST_CHANGES = 11;
  private static final int KEY_ROWS = 2;
  private static final int LEAST_CHART = 11;

  private final int options;
  private final int criteria;

  DecisionPlaces(Decision decision) {
    options = decision.options().size();
    criteria = decision.criteria().size();
  }

  /** The headline runs over the whole width. */
  static RangeRef headline() {
    return Tab.DECISION
        .at(HEADLINE_ROW, Column.RANK.index())
        .to(Tab.DECISION.at(HEADLINE_ROW, Right.UNIT.index()));
  }

  static int controlsHead() {
    return HEADLINE_ROW + 1;
  }

  static CellRef control(Control control) {
    return Tab.DECISION.at(controlsHead() + 1 + Positions.inEnum(control), Right.INPUT.index());
  }

  /** Whether anything was changed, in words. */
  static RangeRef changed() {
    int row = controlsHead() + Control.values().length + 2;
    return Tab.DECISION.at(row, Right.LABEL.index()).to(Tab.DECISION.at(row, Right.UNIT.index()));
  }

  /** A change in words; the last tells how many more there are. */
  static CellRef changed(int number) {
    return changed().from().below(1 + number);
  }

  int reasons() {
    return Math.min(Math.max(options, LEAST_REASONS), MOST_REASONS);
  }

  CellRef reason(int place) {
    return Tab.DECISION.at(HEADLINE_ROW + 1 + place, Column.RANK.index());
  }

  CellRef key(KeyFigure key) {
    return Tab.DECISION.at(HEADLINE_ROW + 1 + reasons(), key.from.index());
  }

  RangeRef keyRoom(KeyFigure key) {
    return key(key).to(Tab.DECISION.at(key(key).row() + KEY_ROWS - 1, key.to.index()));
  }

  CellRef keyCaption(KeyFigure key) {
    return key(key).below(KEY_ROWS);
  }

  int rankingHead() {
    return keyCaption(KeyFigure.VERDICT).row() + 3;
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
    int top = changed(DeliveredPlaces.TOLD).row();
    int bottom = Math.max(decidersHead() + deciders(), top + Math.max(LEAST_CHART, options));
    return Tab.DECISION
        .at(top, Right.LABEL.index())
        .to(Tab.DECISION.at(bottom, Right.UNIT.index()));
  }

  /** The first option's name, or how many share first place. */
  static CellRef leader() {
    return Tab.DECISION.at(controlsHead(), workingsColumn() + 1);
  }

  /** The last cell of what is shown and printed. */
  CellRef lastResult() {
    int lastChange = changesHead() + changes();
    return Tab.DECISION.at(Math.max(chart().to().row(), lastChange), Right.UNIT.index());
  }

  static int workingsColumn() {
    return Right.UNIT.index() + 2;
  }
}
