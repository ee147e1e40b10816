package dev.decisionmatrix.sheet;

import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One cell of each thing: a column down a table, or a line across; or a single cell. */
public final class Cells<T> {
  private final Positions<T> things;
  private final Content<T> content;
  private final Place first = new Place();
  private final List<Consumer<SheetPlan.Builder>> marks = new ArrayList<>();
  private Along run = Along.DOWN;
  private final Finish<T> finish = new Finish<>();
  private Supplier<Optional<Link>> headLink = Optional::empty;

  /** Made once, because thousands of formulas refer to it. */
  private @Nullable RangeRef fixed;

  private List<Integer> columns = List.of();
  private List<Integer> rows = List.of();
  private int span = 1;
  private int tall = 1;
  private int below = 1;

  Cells(List<T> things, Content<T> content) {
    this(new Positions<>(things), content);
  }

  /** One of several of the same things. */
  Cells(Positions<T> things, Content<T> content) {
    this.things = things;
    this.content = content;
  }

  public CellRef at(T thing) {
    return atPlace(things.of(thing));
  }

  /** The same, in the formulas of a table's other columns. */
  public CellRef beside(T thing) {
    return at(thing).anchored(Anchor.COLUMN);
  }

  private CellRef atPlace(int place) {
    return switch (run) {
      case DOWN -> first().below(place * tall);
      case ACROSS -> first().right(place);
      case SPREAD ->
          first().right(columns.get(place) - columns.get(0)).below(rows.get(place) - rows.get(0));
    };
  }

  /** Figures that stand elsewhere again: each refers to its cell here. */
  public Content<T> repeated() {
    return (other, thing) -> ((Live) content.cell(other, thing)).with(at(thing));
  }

  /** From the first to the last; there must be one. */
  public RangeRef all() {
    return first().to(atPlace(things.last()));
  }

  /** From the first to the last; empty where there is none. */
  public Optional<RangeRef> any() {
    return things.size() == 0 ? Optional.empty() : Optional.of(all());
  }

  /** All of them, in every formula the same. */
  public RangeRef fixed() {
    if (fixed == null) {
      fixed = all().fixed();
    }
    return fixed;
  }

  /** All of a column, as the cells of rows refer to it. */
  public RangeRef keepingRows() {
    return all().anchored(Anchor.ROW);
  }

  /** All of a line, as the cells of columns refer to it. */
  public RangeRef keepingColumns() {
    return all().anchored(Anchor.COLUMN);
  }

  /** Of a single cell, the cell. */
  public CellRef first() {
    return first.cell();
  }

  /** The cell of a thing, as the sheet will hold it. */
  public Cell cell(T thing) {
    return finish.of(content.cell(at(thing), thing), thing);
  }

  /** The head above. */
  public CellRef head() {
    return first().below(-below);
  }

  public List<T> things() {
    return things.things();
  }

  public Cells<T> looking(Look other) {
    finish.looking(other);
    return this;
  }

  /** Each leads somewhere, or not. */
  public Cells<T> leading(Function<T, Optional<Link>> target) {
    finish.leading(target);
    return this;
  }

  /** Each with room for another text: the longest that its formula can give after a change. */
  public Cells<T> asLongAs(Function<T, String> text) {
    finish.asLongAs(text);
    return this;
  }

  /** All with what they wear besides their look. */
  public Cells<T> dressed(Dress... dress) {
    marks.add(sheet -> sheet.dress(first().to(corner(things.last())), dress));
    return this;
  }

  /** The head over a column leads somewhere, or not. */
  public Cells<T> headLeading(Supplier<Optional<Link>> target) {
    headLink = target;
    return this;
  }

  Optional<Link> headLink() {
    return headLink.get();
  }

  /** Each over so many columns, merged. */
  public Cells<T> spanning(int columns) {
    span = columns;
    return this;
  }

  int span() {
    return span;
  }

  /** Each over so many rows too, one below the other. */
  public Cells<T> tall(int rows) {
    tall = rows;
    return this;
  }

  int tall() {
    return tall;
  }

  /** A column so wide, in characters. */
  public Cells<T> wide(double characters) {
    marks.add(sheet -> sheet.width(first().column(), characters));
    return this;
  }

  /** All of them under a name of the workbook. */
  public Cells<T> defined(String name) {
    marks.add(sheet -> sheet.define(name, all()));
    return this;
  }

  void mark(Consumer<SheetPlan.Builder> mark) {
    marks.add(mark);
  }

  /** All marked where a condition on the first holds, moved along with each. */
  public Cells<T> marked(Highlight.Tone tone, Function<CellRef, Formula> when) {
    marks.add(
        sheet ->
            any()
                .ifPresent(
                    all ->
                        sheet.highlight(all, new Highlight.Rule.When(when.apply(first()), tone))));
    return this;
  }

  /** Each marked where its own condition holds. */
  public Cells<T> markedEach(Highlight.Tone tone, Function<T, Formula> when) {
    for (T thing : things()) {
      marks.add(sheet -> sheet.highlight(at(thing).to(at(thing)), when.apply(thing), tone));
    }
    return this;
  }

  /** The least of them stands out. */
  public Cells<T> least() {
    return marked(Highlight.Tone.LEADS, at -> at.equalTo(Fn.MIN.of(fixed())));
  }

  /** Down from so many rows below their head. */
  void placeBelow(CellRef head, int rows) {
    place(head.below(rows), Along.DOWN);
    below = rows;
  }

  /** Each in a column and a row of its own, from 0. */
  void spread(CellRef at, List<Integer> ownColumns, List<Integer> ownRows) {
    columns = List.copyOf(ownColumns);
    rows = List.copyOf(ownRows);
    place(at, Along.SPREAD);
  }

  void place(CellRef at, Along way) {
    first.give(at);
    run = way;
  }

  void addTo(SheetPlan.Builder sheet) {
    things().stream().filter(content::tells).forEach(thing -> addTo(sheet, thing));
    marks.forEach(mark -> mark.accept(sheet));
  }

  private void addTo(SheetPlan.Builder sheet, T thing) {
    sheet.add(cell(thing));
    sheet.merge(at(thing).to(corner(things.of(thing))));
  }

  /** The last of those that a thing's cell is merged of. */
  private CellRef corner(int place) {
    return atPlace(place).below(tall - 1).right(span - 1);
  }
}
