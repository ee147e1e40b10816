package dev.decisionmatrix.workbook.whatif;

import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.analysis.Weights;
import dev.decisionmatrix.analysis.WhatIfResult;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.Run;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.sheet.Board;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Runs;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Tab;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/** The weights of groups of criteria with what is typed beside them, below those of criteria. */
final class GroupBlock {
  private static final String TITLE = "Weight of a group";
  private static final String RULE =
      "   as above. What it then weighs, its criteria share: by their weights, or as typed above.";
  private static final String WHY = "As delivered, to hold what is tried against";

  private final Book book;
  private final Steps steps;
  private final Inputs inputs;
  private final Rows rows;
  private final Board board;
  private final CriteriaTree tree;
  private final List<Group> groups;

  GroupBlock(Book book, Steps steps, Inputs inputs, Rows rows, Board board, CriteriaTree tree) {
    this.book = book;
    this.steps = steps;
    this.inputs = inputs;
    this.rows = rows;
    this.board = board;
    this.tree = tree;
    groups = tree.groups();
  }

  void add() {
    int first = rows.groups() + 1;
    board.with(sheet -> addHead(sheet, Tab.WHAT_IF.at(rows.groups(), Columns.NAME)));
    board.at(first, Columns.NAME, Blocks.names(groups, Group::text));
    Content<Group> was =
        Content.numbers(
            Decimals.PERCENT_ONE,
            group -> together(group, book.deliveredAnalysis().weights()),
            WHY);
    add(first, Columns.DELIVERED, was, Look.MUTED_FIGURE);
    add(
        first,
        Columns.WITHOUT,
        figures(() -> book.weights().base(), Optional.of(book.analysis().baseWeights())),
        Look.FIGURE);
    for (Letter each : Cases.LETTERS) {
      Sayings<Group> typed = Objects.requireNonNull(inputs.groups.get(each));
      board.at(first, Columns.of(each), typed.looking(Look.TRIAL));
      Blocks.filledIn(typed.cells());
      WhatIfResult found = steps.weighed.result(Optional.of(each));
      add(
          first,
          Columns.of(each) + 1,
          figures(() -> steps.weighed.gives(each), found.whatIf().weights()),
          Look.FIGURE);
    }
  }

  private void addHead(SheetPlan.Builder sheet, CellRef at) {
    sheet
        .add(Label.of(at, Look.SECTION, new Run(TITLE, Look.SECTION), new Run(RULE, Look.LEGEND)))
        .dress(at.to(at.right(Columns.OPTION - 1 - Columns.NAME - 1)), Dress.RULE);
  }

  private void add(int row, int column, Content<Group> content, Look look) {
    Sayings<Group> figures = new Sayings<>(groups, 1, content);
    board.at(row, column, figures.looking(look));
    figures.cells().dressed(Dress.HAIRLINE);
  }

  /** A column of the criteria is full of figures, or of none. */
  private Content<Group> figures(Supplier<Cells<Criterion>> column, Optional<Weights> weights) {
    return Content.figures(
        Decimals.PERCENT_ONE,
        group -> {
          List<Criterion> within = tree.within(group);
          Formula sum = Fn.SUM.of(Runs.of(column.get(), within));
          return Guard.whenFigure(column.get().at(within.get(0)), sum);
        },
        group ->
            Expected.number(
                weights
                    .map(all -> OptionalDouble.of(together(group, all)))
                    .orElseGet(OptionalDouble::empty)));
  }

  /** By places: a demand that was edited since makes a criterion another one. */
  private double together(Group group, Weights weights) {
    return Sum.of(
        weights.byCriterion().entrySet().stream()
            .filter(weight -> Group.of(weight.getKey().group()).isWithin(group))
            .mapToDouble(Map.Entry::getValue));
  }
}
