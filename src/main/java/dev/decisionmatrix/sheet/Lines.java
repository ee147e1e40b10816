package dev.decisionmatrix.sheet;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lines one below the other, each with its title on the left and a cell for each thing. */
public final class Lines implements Part {
  private record Line(String title, Cells<?> cells) {}

  private final int titles;
  private final int span;
  private final int cells;
  private final List<Line> lines = new ArrayList<>();
  private final Place corner = new Place();
  private String over = "";
  private List<String> heads = List.of();

  /**
   * Lines.
   *
   * @param titles the column of the titles, from 0
   * @param span of columns over which each title is merged
   * @param cells the column of the first cells
   */
  public Lines(int titles, int span, int cells) {
    if (titles + span > cells) {
      throw new IllegalArgumentException("titles run into the cells");
    }
    this.titles = titles;
    this.span = span;
    this.cells = cells;
  }

  /** Titles in the second column, where tables name criteria and options; cells right of them. */
  public static Lines beside() {
    return new Lines(1, 1, 2);
  }

  /** Titles over the first two columns. */
  public static Lines wide() {
    return new Lines(0, 2, 2);
  }

  /**
   * A row of heads over the cells.
   *
   * @param overTitles over the titles
   */
  public Lines headed(String overTitles, List<String> overCells) {
    over = overTitles;
    heads = List.copyOf(overCells);
    return this;
  }

  public <T> Cells<T> figures(
      String title,
      List<T> things,
      Decimals shown,
      Function<T, Formula> formula,
      Function<T, Expected> expected) {
    return add(title, things, Content.figures(shown, formula, expected));
  }

  /** A line of one figure. */
  public Cells<String> figure(
      String title, Decimals shown, Supplier<Formula> formula, Supplier<Expected> expected) {
    return single(title, Content.figure(shown, formula, expected));
  }

  /** A line of one cell. */
  public Cells<String> single(String title, Content<String> content) {
    return add(title, List.of(title), content);
  }

  public <T> Cells<T> add(String title, List<T> things, Content<T> content) {
    corner.requireOpen();
    Cells<T> line = new Cells<>(things, content);
    lines.add(new Line(title, line));
    return line;
  }

  /** The head over the thing at a place, from 0. */
  public CellRef head(int place) {
    return corner.cell().right(cells + place);
  }

  public RangeRef heads() {
    return head(0).to(head(heads.size() - 1));
  }

  @Override
  public int rows() {
    return lines.size() + (heads.isEmpty() ? 0 : 1);
  }

  @Override
  public int columns() {
    int most = heads.size();
    for (Line line : lines) {
      most = Math.max(most, line.cells().things().size() - 1 + line.cells().span());
    }
    return cells + most;
  }

  @Override
  public void place(CellRef at) {
    corner.give(at);
    CellRef first = at.below(heads.isEmpty() ? 0 : 1).right(cells);
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).cells().place(first.below(i), Along.ACROSS);
    }
  }

  @Override
  public void addTo(SheetPlan.Builder sheet) {
    if (!heads.isEmpty()) {
      sheet.add(new Label(corner.cell().right(titles), over, Look.HEAD));
    }
    for (int i = 0; i < heads.size(); i++) {
      sheet.add(new Label(head(i), heads.get(i), Look.HEAD_FIGURE));
    }
    for (Line line : lines) {
      CellRef title = line.cells().first().right(titles - cells);
      sheet.add(new Label(title, line.title(), Look.LABEL));
      if (span > 1) {
        sheet.merge(title.to(title.right(span - 1)));
      }
      line.cells().addTo(sheet);
    }
  }
}
