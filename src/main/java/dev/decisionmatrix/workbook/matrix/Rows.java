package dev.decisionmatrix.workbook.matrix;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.ShowAs;
import dev.decisionmatrix.sheet.Positions;
import dev.decisionmatrix.workbook.Tab;
import java.util.List;

/** Which row of the sheet is whose. */
final class Rows {
  static final int TITLE = 0;
  static final int VERDICT = 1;
  static final int BLOCKS = 2;
  static final int NAMES = 3;
  static final int SCORES = 4;

  /** Scores in people's own units, where they are shown. */
  static final int OWN_UNITS = 5;

  private final Positions<Criterion> criteria;
  private final int first;

  Rows(Decision decision) {
    criteria = new Positions<>(decision.criteria());
    first = decision.policy().showAs() == ShowAs.POINTS ? SCORES + 1 : OWN_UNITS + 1;
  }

  List<Criterion> criteria() {
    return criteria.things();
  }

  /** That of the first criterion. */
  int first() {
    return first;
  }

  int of(Criterion criterion) {
    return first + criteria.of(criterion);
  }

  /** The first row below the criteria. */
  int below() {
    return first + criteria.size();
  }

  static CellRef at(int row, int column) {
    return Tab.MATRIX.at(row, column);
  }

  CellRef at(Criterion criterion, int column) {
    return at(of(criterion), column);
  }

  /** The cells of all criteria, from one column to another. */
  RangeRef all(int from, int to) {
    return at(first, from).to(at(below() - 1, to));
  }

  /** Whether the next criterion stands under another heading, or there is none. */
  boolean endsGroup(Criterion criterion) {
    int next = criteria.of(criterion) + 1;
    return next == criteria.size() || startsGroup(criteria.things().get(next));
  }

  boolean startsGroup(Criterion criterion) {
    int place = criteria.of(criterion);
    return place == 0 || !criteria.things().get(place - 1).group().equals(criterion.group());
  }
}
