package dev.decisionmatrix.sheet;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A row for each thing: the names, then columns of cells below their heads. */
public final class Table<R> implements Part {
  private record Over(String title, int place) {}

  private final Names<R> names;
  private final Cells<R> nameCells;
  private final TableColumns columns = new TableColumns();
  private final List<Over> overs = new ArrayList<>();
  private final List<Foot> tops = new ArrayList<>();
  private final List<Foot> feet = new ArrayList<>();
  private final Place corner = new Place();

  /** Once for all columns: there may be thousands of rows. */
  private final Positions<R> things;

  private UnaryOperator<Cells<R>> finish = cells -> cells;
  private int width;

  public Table(Names<R> names) {
    this.names = names;
    this.things = new Positions<>(names.things());
    this.nameCells = names.cells(things);
    this.width = names.columns();
  }

  /** The cells that name the rows. */
  public Cells<R> names() {
    return nameCells;
  }

  /** A column of figures, its head aligned with them. */
  public Cells<R> figures(
      String head, Decimals shown, Function<R, Formula> formula, Function<R, Expected> expected) {
    return add(head, Look.HEAD_FIGURE, Content.figures(shown, formula, expected));
  }

  /** The same, each shown in a way of its own. */
  public Cells<R> figures(
      String head,
      Function<R, Decimals> shown,
      Function<R, Formula> formula,
      Function<R, Expected> expected) {
    return add(head, Look.HEAD_FIGURE, Content.figures(shown, formula, expected));
  }

  /** A column of texts that follow by formula. */
  public Cells<R> texts(String head, Function<R, Formula> formula, Function<R, Expected> expected) {
    return add(head, Look.HEAD, Content.texts(formula, expected));
  }

  /** A column of texts that never change. */
  public Cells<R> labels(String head, Function<R, String> text) {
    return add(head, Look.HEAD, Content.labels(text));
  }

  /** A column of texts, each over several columns of the sheet. */
  public Cells<R> wideTexts(
      String head, int span, Function<R, Formula> formula, Function<R, Expected> expected) {
    Cells<R> cells = texts(head, formula, expected).spanning(span);
    width += span - 1;
    return cells;
  }

  /**
   * Any other column.
   *
   * @param head empty for none
   */
  public Cells<R> add(String head, Look look, Content<R> content) {
    return add(
        (sheet, at, link) -> {
          if (!head.isEmpty()) {
            sheet.add(new Label(at, head, look, link));
          }
        },
        content);
  }

  /** A column whose head follows by formula. */
  public Cells<R> headed(Supplier<Formula> head, String expected, Look look, Content<R> content) {
    return headed((at, any) -> new Live(at, head.get(), expected).looking(look), content);
  }

  /** A column with any cell as its head. */
  public Cells<R> headed(Content<String> head, Content<R> content) {
    return add((sheet, at, link) -> sheet.add(head.cell(at, "")), content);
  }

  /** A column of figures for each of other things. */
  public <C> Body<R, C> across(
      List<C> others,
      Function<C, String> head,
      Decimals shown,
      BiFunction<R, C, Formula> formula,
      BiFunction<R, C, Expected> expected) {
    return across(
        others,
        head,
        other ->
            Content.figures(
                shown, row -> formula.apply(row, other), row -> expected.apply(row, other)));
  }

  /** A column for each of other things. */
  public <C> Body<R, C> across(
      List<C> others, Function<C, String> head, Function<C, Content<R>> content) {
    Map<C, Cells<R>> block = new LinkedHashMap<>();
    for (C other : others) {
      block.put(other, add(head.apply(other), Look.HEAD_FIGURE, content.apply(other)));
    }
    return new Body<>(block);
  }

  /** A title over the columns that follow. */
  public Table<R> over(String title) {
    overs.add(new Over(title, width));
    return this;
  }

  /** A title in the first column, above the heads. */
  public Table<R> titled(String title) {
    overs.add(new Over(title, 0));
    return this;
  }

  /** The columns that follow are so wide, in characters, where they say nothing else. */
  public Table<R> wide(double characters) {
    finish = cells -> cells.wide(characters);
    return this;
  }

  /** An empty column. */
  public Table<R> gap() {
    width++;
    return this;
  }

  /** A column that is empty but for what feet have below it. */
  public Cells<R> feetOnly() {
    return add("", Look.HEAD, Content.<R>labels(row -> "").onlyFor(row -> false));
  }

  /** Empty columns up to one of a table above, so that the next stands below it. */
  public Table<R> upTo(int column) {
    if (column < width) {
      throw new IllegalArgumentException("there are more columns already: " + width);
    }
    width = column;
    return this;
  }

  /** A further row below the things. */
  public Foot foot(String title) {
    return further(feet, title);
  }

  /** A further row above the things, below the heads. */
  public Foot top(String title) {
    return further(tops, title);
  }

  private Foot further(List<Foot> rows, String title) {
    corner.requireOpen();
    Foot row = new Foot(this, title);
    rows.add(row);
    return row;
  }

  private Cells<R> add(TableColumns.Head head, Content<R> content) {
    corner.requireOpen();
    Cells<R> cells = finish.apply(new Cells<>(things, content));
    columns.add(head, width, cells);
    width++;
    return cells;
  }

  /** How far a column stands from the first of the table. */
  int columnOf(Cells<?> cells) {
    return columns.placeOf(cells);
  }

  @Override
  public int rows() {
    return (overs.isEmpty() ? 1 : 2) + tops.size() + names.things().size() + feet.size();
  }

  @Override
  public int columns() {
    return width;
  }

  @Override
  public void place(CellRef at) {
    CellRef head = overs.isEmpty() ? at : at.below(1);
    corner.give(head);
    tops.forEach(top -> top.place(head.below(1 + tops.indexOf(top))));
    int first = 1 + tops.size();
    nameCells.placeBelow(head.right(names.before()), first);
    columns.placeBelow(head, first);
    int last = first + names.things().size();
    feet.forEach(foot -> foot.place(head.below(last + feet.indexOf(foot))));
  }

  @Override
  public void addTo(SheetPlan.Builder sheet) {
    CellRef at = corner.cell();
    overs.forEach(
        over -> sheet.add(new Label(at.below(-1).right(over.place()), over.title(), Look.SECTION)));
    if (names.span() > 0) {
      names.addHeadings(sheet, at, nameCells);
      addTitle(sheet, at, names.head(), Look.HEAD);
      nameCells.addTo(sheet);
    }
    columns.addTo(sheet, at);
    tops.forEach(top -> top.addTo(sheet));
    feet.forEach(foot -> foot.addTo(sheet));
  }

  /** In the column of the names. */
  void addTitle(SheetPlan.Builder sheet, CellRef row, String text, Look look) {
    if (names.span() > 0 && !text.isEmpty()) {
      CellRef at = row.right(names.before());
      sheet.add(new Label(at, text, look));
      sheet.merge(at.to(at.right(names.span() - 1)));
    }
  }
}
