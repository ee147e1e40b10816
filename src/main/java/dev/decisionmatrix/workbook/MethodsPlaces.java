package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Grid;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import java.util.List;

/**
 * Words and a table of all methods on top; below it a row for each figure by option; then, one
 * below the other, the bands of criteria x options that these rest on.
 */
final class MethodsPlaces {
  /** The columns of the table, from the first figure on. */
  enum Column {
    SCORE,
    RANK,
    PRODUCT,
    PRODUCT_RANK,
    TOPSIS,
    TOPSIS_RANK,
    VIKOR,
    VIKOR_RANK,
    PROMETHEE,
    PROMETHEE_RANK;

    int index() {
      return FIRST + Positions.inEnum(this);
    }
  }

  /** The other methods, in the order of their columns. */
  enum Method {
    PRODUCT,
    TOPSIS,
    VIKOR,
    PROMETHEE
  }

  /** Figures by option, below the table. */
  enum Line {
    CONTENDS,
    PRODUCT,
    PRODUCT_SHARE,
    PRODUCT_RANK,
    TO_IDEAL,
    TO_ANTI_IDEAL,
    APART,
    CLOSENESS,
    TOPSIS_RANK,
    S,
    R,
    Q,
    VIKOR_RANK,
    STABLE,
    IN_COMPROMISE,
    COMPROMISE,
    FLOW,
    PROMETHEE_RANK
  }

  /** Single figures, below the rows by option. */
  enum Single {
    CONTENDERS,
    V,
    THRESHOLD,
    ADVANTAGE,
    STABILITY,
    DEFINED,
    AGREEING
  }

  /** Criteria x options. */
  enum Band {
    RATING,
    LOGARITHM,
    WEIGHTED,
    TO_IDEAL,
    TO_ANTI_IDEAL,
    VALUE,
    LOSS,
    COMPARED,
    BALANCE
  }

  static final int LABEL = CriterionRows.CRITERION_COLUMN;
  static final int FIRST = LABEL + 1;
  private static final int HEADLINE_ROW = SheetHead.ROWS;

  private final Positions<Criterion> criteria;
  private final Positions<Option> options;

  MethodsPlaces(Decision decision) {
    criteria = new Positions<>(decision.criteria());
    options = new Positions<>(decision.options());
  }

  static CellRef headline() {
    return Tab.METHODS.at(HEADLINE_ROW, CriterionRows.GROUP_COLUMN);
  }

  static CellRef words(Method method) {
    return headline().below(1 + Positions.inEnum(method));
  }

  static int tableHead() {
    return HEADLINE_ROW + Method.values().length + 3;
  }

  CellRef table(Option option, Column column) {
    return Tab.METHODS.at(tableHead() + 1 + options.of(option), column.index());
  }

  RangeRef table(Column column) {
    return table(options.things().get(0), column)
        .to(table(options.things().get(options.last()), column));
  }

  /** What a method puts first, below its ranks. */
  CellRef first(Method method) {
    return Tab.METHODS
        .at(compromise().row() - 1, Column.PRODUCT_RANK.index())
        .right(2 * Positions.inEnum(method));
  }

  /** What follows from the conditions of VIKOR, below the table. */
  CellRef compromise() {
    return Tab.METHODS.at(tableHead() + 2 + options.size(), LABEL);
  }

  CellRef lastResult() {
    return Tab.METHODS.at(compromise().row(), Column.PROMETHEE_RANK.index());
  }

  int linesHead() {
    return lastResult().row() + Workings.ROWS + 1;
  }

  CellRef at(Line line, Option option) {
    return all(line).at(0, options.of(option));
  }

  RangeRef all(Line line) {
    return across(linesHead() + 1 + Positions.inEnum(line));
  }

  RangeRef optionNames() {
    return across(linesHead());
  }

  CellRef at(Single single) {
    return Tab.METHODS.at(linesHead() + Line.values().length + 2 + Positions.inEnum(single), FIRST);
  }

  /** 1 where a method gives figures; in the row of its single figures, by method. */
  CellRef defined(Method method) {
    return at(Single.DEFINED).right(Positions.inEnum(method));
  }

  RangeRef defined() {
    return defined(Method.PRODUCT).to(defined(Method.PROMETHEE));
  }

  CellRef agreeing(Method method) {
    return at(Single.AGREEING).right(Positions.inEnum(method));
  }

  RangeRef agreeing() {
    return agreeing(Method.PRODUCT).to(agreeing(Method.PROMETHEE));
  }

  int head(Band band) {
    return at(Single.AGREEING).row() + 4 + Positions.inEnum(band) * (criteria.size() + 3);
  }

  Grid<Criterion, Option> block(Band band) {
    return new Grid<>(Tab.METHODS.at(head(band) + 1, FIRST), criteria.things(), options.things());
  }

  /** Right of a band: its norm, or its best and worst. */
  CellRef beside(Band band, Criterion criterion) {
    return Tab.METHODS.at(head(band) + 1 + criteria.of(criterion), besideColumn());
  }

  int besideColumn() {
    return FIRST + options.size();
  }

  List<Criterion> criteria() {
    return criteria.things();
  }

  List<Option> options() {
    return options.things();
  }

  private RangeRef across(int row) {
    return Tab.METHODS.at(row, FIRST).to(Tab.METHODS.at(row, FIRST + options.last()));
  }
}
