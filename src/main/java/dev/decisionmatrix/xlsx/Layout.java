package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.Rule;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Wrapping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How wide columns and how high rows must be for their text. */
final class Layout {
  /** Pixels of the widest digit of the body font; the unit of column widths. */
  private static final int DIGIT = 7;

  private static final int PADDING = 5;
  private static final double POINTS_PER_PIXEL = 0.75;
  private static final double FILTER_BUTTON = 14;

  /** Engines set a line a fifth to a quarter higher than its font. */
  private static final double LEADING = 1.22;

  private static final double AIR = 5;
  private static final double INDENT = 9 * POINTS_PER_PIXEL;
  private static final double NARROWEST = 6;
  private static final double WIDEST = 46;
  private static final double UNUSED = 9;

  /** A column without a width of its own, as files count it. */
  private static final double USUAL = 8;

  private final SheetPlan plan;
  private final SortedMap<Integer, Double> widths = new TreeMap<>();
  private final Set<Integer> indented = new HashSet<>();
  private final Map<Long, RangeRef> merged = new HashMap<>();
  private final Map<Long, Integer> worn = new HashMap<>();

  Layout(SheetPlan plan) {
    this.plan = plan;
    plan.merged().forEach(range -> merged.put(range.from().place(), range));
    plan.dressed().forEach(this::dress);
    findIndented();
    widths.putAll(plan.widths());
    plan.cells().stream()
        .filter(cell -> !plan.widths().containsKey(cell.at().column()))
        .filter(cell -> fitsColumn(cell) && mergedAt(cell).isEmpty())
        .forEach(cell -> widths.merge(cell.at().column(), fitting(cell), Math::max));
  }

  private void dress(Dress.Worn one) {
    for (CellRef at : PlannedValues.cellsOf(one.range())) {
      for (Dress dress : one.dress()) {
        worn.put(at.place(), dress.over(worn(at)));
      }
    }
  }

  /** What a cell wears besides its look. */
  int worn(CellRef at) {
    return worn.isEmpty() ? 0 : worn.getOrDefault(at.place(), 0);
  }

  /** The cells that show what they wear even without text. */
  List<CellRef> dressed() {
    List<CellRef> all = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    for (Dress.Worn one : plan.dressed()) {
      if (one.dress().stream().anyMatch(Dress::showsWithoutText)) {
        PlannedValues.cellsOf(one.range()).stream()
            .filter(at -> seen.add(at.place()))
            .forEach(all::add);
      }
    }
    return all;
  }

  /** The range that begins at this cell, if it is merged with others. */
  Optional<RangeRef> mergedAt(Cell cell) {
    return merged.isEmpty() ? Optional.empty() : Optional.ofNullable(merged.get(cell.at().place()));
  }

  /**
   * Whether its text breaks into lines rather than running over its neighbours. On hidden sheets
   * only heads do: nobody reads them from top to bottom.
   */
  boolean wraps(Cell cell) {
    int worn = worn(cell.at());
    if (worn != 0 && (Dress.WRAPPED.isIn(worn) || Dress.ONE_LINE.isIn(worn))) {
      return Dress.WRAPPED.isIn(worn);
    }
    return switch (cell.look()) {
      case HEAD, HEAD_FIGURE -> true;
      case LABEL, LIVE_TEXT, LINK -> !plan.kind().isHidden();
      case TITLE, SUBTITLE, SECTION, DIVIDER, NOTE, HEADLINE, PROSE -> mergedAt(cell).isPresent();
      case INPUT -> isWords(cell);
      default -> false;
    };
  }

  /** Columns with a width of their own, in characters of the body font. */
  SortedMap<Integer, Double> widths() {
    return Collections.unmodifiableSortedMap(widths);
  }

  /** A column's width as files hold it: with the room beside the text, in 256ths. */
  double stored(int column) {
    Double characters = widths.get(column);
    return characters == null ? USUAL : Math.floor((characters + 5 / 7.0) * 256) / 256;
  }

  /** Points that a cell's text needs from top to bottom. */
  double heightOf(Cell cell) {
    return heightOf(cell, ShownText.of(cell));
  }

  /** The same for the longest text that its formula can give, if somebody said which. */
  double longestHeightOf(Cell cell) {
    return cell instanceof Live live && live.longest().isPresent()
        ? heightOf(cell, live.longest().get())
        : 0;
  }

  private double heightOf(Cell cell, String text) {
    TextStyle font = fontOf(cell);
    int lines = wraps(cell) ? Wrapping.lines(text, font.letters(), room(cell)) : 1;
    double exact = lines * font.size() * LEADING + (lines == 1 ? 3 : AIR);
    return Math.ceil(exact / POINTS_PER_PIXEL) * POINTS_PER_PIXEL;
  }

  private TextStyle fontOf(Cell cell) {
    TextStyle font = LookStyle.of(cell.look()).font();
    return Dress.STRONG.isIn(worn(cell.at())) ? font.strong() : font;
  }

  private double room(Cell cell) {
    int columns = mergedAt(cell).map(RangeRef::width).orElse(1);
    double pixels = -PADDING;
    for (int i = 0; i < columns; i++) {
      pixels += widths.getOrDefault(cell.at().column() + i, UNUSED) * DIGIT + PADDING;
    }
    return pixels * POINTS_PER_PIXEL - extra(cell);
  }

  private double fitting(Cell cell) {
    TextStyle font = fontOf(cell);
    String text = ShownText.of(cell);
    double word = Wrapping.longestWord(text, font.letters());
    double whole = Wrapping.longestLine(text, font.letters());
    boolean head = cell.look() == Look.HEAD || cell.look() == Look.HEAD_FIGURE;
    double points = head ? Math.max(word, whole / 2) : whole;
    double characters = (points + extra(cell)) / POINTS_PER_PIXEL / DIGIT + 0.5;
    return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(characters)));
  }

  /**
   * Whether its text is set off from what stands to its left. Only text is: LibreOffice 7.4 ignores
   * the indent of some right-aligned figures, so that a column would be ragged.
   */
  boolean isIndented(Cell cell) {
    return isTableText(cell) && indented.contains(cell.at().column());
  }

  /** Whole columns, so that text in them keeps its edge. */
  private void findIndented() {
    if (plan.kind().isHidden()) {
      return;
    }
    Map<Long, Integer> rightOf = new HashMap<>();
    plan.cells().stream()
        .filter(cell -> isTableText(cell) && cell.at().column() > 0)
        .map(Cell::at)
        .forEach(at -> rightOf.put(at.right(-1).place(), at.column()));
    for (Cell cell : plan.cells()) {
      indent(rightOf.get(cell.at().place()));
      if (isTableText(cell)) {
        mergedAt(cell).ifPresent(range -> indent(rightOf.get(range.to().place())));
      }
    }
  }

  private void indent(@Nullable Integer column) {
    if (column != null) {
      indented.add(column);
    }
  }

  private static boolean isTableText(Cell cell) {
    return switch (cell.look()) {
      case HEAD, LABEL, LIVE_TEXT, LINK -> true;
      case INPUT -> !holdsFigures(cell);
      default -> false;
    };
  }

  static boolean holdsFigures(Cell cell) {
    return cell instanceof Input input
        && (input.content() instanceof Input.Content.Figure
            || input.rule().accepts() instanceof Rule.Accepts.NumberBetween
            || input.rule().accepts() instanceof Rule.Accepts.NumberWithin
            || input.rule().accepts() instanceof Rule.Accepts.NumberAtLeast);
  }

  /** Room beside the text: the indent, the button of a filter. */
  private double extra(Cell cell) {
    boolean indented = isIndented(cell) || Dress.SET_IN.isIn(worn(cell.at()));
    return (indented ? INDENT : 0) + (isFiltered(cell) ? FILTER_BUTTON : 0);
  }

  private boolean fitsColumn(Cell cell) {
    return switch (cell.look()) {
      case HEAD, HEAD_FIGURE, LABEL, LINK, LIVE, LIVE_TEXT, TOTAL, FIXED, INPUT -> true;
      case FIGURE, LARGE_FIGURE, FINE_FIGURE, MUTED_FIGURE, SMALL_FIGURE, TRIAL -> true;
      default -> false;
    };
  }

  private boolean isFiltered(Cell cell) {
    return plan.filter()
        .filter(table -> table.contains(cell.at()) && cell.at().row() == table.from().row())
        .isPresent();
  }

  private static boolean isWords(Cell cell) {
    return cell instanceof Input input && input.content() instanceof Input.Content.Text;
  }
}
