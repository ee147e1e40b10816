package dev.decisionmatrix.workbook.weights;

import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.EitherOrCells;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the criteria of some groups must come to together, in the columns of other demands. */
final class SubtotalDemands {
  final Table<Group> table;
  final Cells<Group> mustReach;
  private final Cells<Group> was;

  private SubtotalDemands(Book book, Map<Group, Double> asked) {
    table =
        new Table<>(Names.of(List.copyOf(asked.keySet()), "Group", Group::text).merged(2))
            .titled("What the criteria of a group must come to together, of 100");
    mustReach =
        table.add(
            "Must reach",
            Look.HEAD_FIGURE,
            Content.inputs(
                any -> Decimals.AS_TYPED,
                group -> Input.Content.of(OptionalDouble.of(asked.getOrDefault(group, 0.0))),
                any -> Rules.MUST_REACH_SUBTOTAL));
    if (!EitherOrCells.together(book.decision()).isEmpty()) {
      table.gap();
    }
    was =
        table.add(
            "Was", Look.HEAD_FIGURE, (at, group) -> book.changes().was(at, mustReach.at(group)));
  }

  /** Empty where no group must reach anything. */
  static Optional<SubtotalDemands> of(Book book) {
    Map<Group, Double> asked = book.analysis().scenario().policy().mustReachSubtotals();
    return asked.isEmpty() ? Optional.empty() : Optional.of(new SubtotalDemands(book, asked));
  }

  void mark(SheetPlan.Builder sheet) {
    sheet.highlight(
        mustReach.all(), was.first().differentFrom(Guard.NOTHING), Highlight.Tone.CHANGED);
  }
}
