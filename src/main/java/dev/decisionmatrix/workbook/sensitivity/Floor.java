package dev.decisionmatrix.workbook.sensitivity;

import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Policy;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.SubtotalCells;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Points that must reach something: the score's, or a group's.
 *
 * @param group empty for the score
 */
record Floor(Book book, Optional<Group> group) {
  static List<Floor> of(Book book) {
    Policy policy = book.decision().policy();
    List<Floor> floors = new ArrayList<>();
    for (Group group : policy.mustReachSubtotals().keySet()) {
      floors.add(new Floor(book, Optional.of(group)));
    }
    if (policy.mustReachTotal() > 0) {
      floors.add(new Floor(book, Optional.empty()));
    }
    return floors;
  }

  String name() {
    return group.map(Group::text).orElse("Score");
  }

  boolean holds(Criterion criterion) {
    return group.map(of -> Group.of(criterion.group()).isWithin(of)).orElse(true);
  }

  private Optional<SubtotalCells.Line> line() {
    return group.map(of -> book.matrix().subtotals().orElseThrow().of(of));
  }

  /** The weight of all that is counted. */
  Formula counted() {
    return line().<Formula>map(line -> line.weight().first().fixed()).orElse(Constant.ONE);
  }

  /** With missing evidence at its best. */
  CellRef highest(Option option) {
    return inRow(
        line().map(SubtotalCells.Line::highest).orElse(book.matrix().highest()).at(option));
  }

  /** 1 where that does not reach what it must. */
  CellRef below(Option option) {
    return inRow(
        line()
            .map(SubtotalCells.Line::below)
            .orElseGet(() -> book.matrix().belowTotal().orElseThrow())
            .at(option));
  }

  /** What it must reach; 0 where that cannot be used. */
  Formula asked() {
    Formula asked =
        group
            .<Formula>map(of -> book.weights().subtotals().orElseThrow().at(of).fixed())
            .orElse(Name.MUST_REACH_TOTAL.ref());
    return Formulas.orZero(Formulas.isFigure(asked), asked);
  }

  private static CellRef inRow(CellRef cell) {
    return cell.anchored(Anchor.ROW);
  }
}
