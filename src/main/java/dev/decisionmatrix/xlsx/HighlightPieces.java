package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Moved;
import dev.decisionmatrix.cells.RangeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * Highlights of one sheet by ranges that do not overlap: of several ranges over a cell Gnumeric
 * 1.12 keeps the last one only, so that each cell has all its rules in one place.
 */
final class HighlightPieces {
  /** A range, and what highlights it: an earlier one wins over a later one. */
  record Piece(RangeRef range, List<Highlight.Rule.When> rules) {}

  /** More ranges than this are left as they are. */
  private static final int MOST = 2_000;

  private final List<Highlight> highlights;
  private final List<RangeRef> ranges;
  private final List<Piece> pieces = new ArrayList<>();

  private HighlightPieces(List<Highlight> highlights) {
    this.highlights = highlights;
    this.ranges = highlights.stream().map(Highlight::range).distinct().toList();
  }

  static List<Piece> of(List<Highlight> highlights) {
    return new HighlightPieces(highlights).pieces();
  }

  private List<Piece> pieces() {
    List<RangeRef> open = new ArrayList<>(ranges);
    while (!open.isEmpty()) {
      List<RangeRef> together = new ArrayList<>(List.of(open.remove(0)));
      for (int i = 0; i < together.size() && ranges.size() <= MOST; i++) {
        RangeRef one = together.get(i);
        List<RangeRef> touched = open.stream().filter(other -> overlap(one, other)).toList();
        together.addAll(touched);
        open.removeAll(touched);
      }
      add(together);
    }
    return pieces;
  }

  private void add(List<RangeRef> together) {
    if (together.size() == 1) {
      pieces.add(piece(together.get(0)));
      return;
    }
    List<Integer> rows = borders(together, CellRef::row);
    List<Integer> columns = borders(together, CellRef::column);
    Map<RangeRef, List<RangeRef>> found = new LinkedHashMap<>();
    for (int i = 0; i + 1 < columns.size(); i++) {
      for (int j = 0; j + 1 < rows.size(); j++) {
        CellRef from = cell(together, rows.get(j), columns.get(i));
        CellRef to = cell(together, rows.get(j + 1) - 1, columns.get(i + 1) - 1);
        List<RangeRef> over = together.stream().filter(range -> range.contains(from)).toList();
        if (!over.isEmpty()) {
          addTo(found, from.to(to), over);
        }
      }
    }
    found.keySet().forEach(range -> pieces.add(piece(range)));
  }

  /** Joined with the one above or to the left where the same ranges cover both. */
  private static void addTo(
      Map<RangeRef, List<RangeRef>> found, RangeRef range, List<RangeRef> over) {
    RangeRef joined = range;
    for (Map.Entry<RangeRef, List<RangeRef>> other : List.copyOf(found.entrySet())) {
      RangeRef before = other.getKey();
      boolean above =
          before.to().row() + 1 == joined.from().row()
              && before.from().column() == joined.from().column()
              && before.to().column() == joined.to().column();
      if (above && other.getValue().equals(over)) {
        found.remove(before);
        joined = before.from().to(joined.to());
      }
    }
    found.put(joined, over);
  }

  /** Where a range begins or has ended. */
  private static List<Integer> borders(List<RangeRef> ranges, ToIntFunction<CellRef> place) {
    TreeSet<Integer> borders = new TreeSet<>();
    for (RangeRef range : ranges) {
      borders.add(place.applyAsInt(range.from()));
      borders.add(place.applyAsInt(range.to()) + 1);
    }
    return List.copyOf(borders);
  }

  private static CellRef cell(List<RangeRef> ranges, int row, int column) {
    return new CellRef(ranges.get(0).from().sheet(), row, column);
  }

  private static boolean overlap(RangeRef one, RangeRef other) {
    return one.from().row() <= other.to().row()
        && other.from().row() <= one.to().row()
        && one.from().column() <= other.to().column()
        && other.from().column() <= one.to().column();
  }

  /** With the rules of all that cover it, as they read in its first cell. */
  private Piece piece(RangeRef range) {
    CellRef first = range.from();
    return new Piece(
        range,
        highlights.stream()
            .filter(highlight -> highlight.range().contains(first))
            .map(highlight -> moved(highlight, first))
            .toList());
  }

  private static Highlight.Rule.When moved(Highlight highlight, CellRef to) {
    Highlight.Rule.When when = (Highlight.Rule.When) highlight.rule();
    CellRef from = highlight.range().from();
    int rows = to.row() - from.row();
    int columns = to.column() - from.column();
    return rows == 0 && columns == 0
        ? when
        : new Highlight.Rule.When(Moved.by(rows, columns, when.formula()), when.tone());
  }
}
