package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Text;
import java.util.ArrayList;
import java.util.List;

/** Measures what each column of a table asks for. */
final class TableMeasure {
  private static final double PAD = 5;

  /** Upright names are there because there is little room. */
  private static final double SMALL_PAD = 3.2;

  /** An upright name longer than this is broken into lines. */
  static final double TALLEST_HEAD = 140;

  /** A word of text wider than this may be cut; a figure never is. */
  private static final double WIDEST_WORD = 110;

  private static final double NARROWEST_TEXT = 56;

  /** How the names of columns of figures run. */
  enum Heads {
    LEVEL,
    /** Upwards, where they would make their column wider than its figures. */
    UPRIGHT
  }

  private final TextSetter text;
  private final Block.Table table;
  private final Heads heads;
  private final Style style;
  private final List<ColumnWidths.Wish> wishes = new ArrayList<>();

  TableMeasure(TextSetter text, Block.Table table, Heads heads, double size) {
    this.text = text;
    this.table = table;
    this.heads = heads;
    this.style = Style.TABLE.scaled(size);
    for (int column = 0; column < table.columns().size(); column++) {
      wishes.add(wish(column));
    }
  }

  List<ColumnWidths.Wish> wishes() {
    return List.copyOf(wishes);
  }

  /** How the table's text is set. */
  Style style() {
    return style;
  }

  /** Left free at both sides of a cell. */
  double pad() {
    return heads == Heads.UPRIGHT ? SMALL_PAD : PAD;
  }

  private ColumnWidths.Wish wish(int column) {
    Block.Column asked = table.columns().get(column);
    List<Word> head = words(Text.of(asked.head()), style.in(Face.SEMIBOLD));
    double longestWord = 0;
    double longestCell = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      Style own = TableRows.isSum(table, row) ? style.in(Face.SEMIBOLD) : style;
      List<Word> cell = words(table.rows().get(row).cells().get(column).text(), own);
      longestWord = Math.max(longestWord, longestWord(cell));
      longestCell = Math.max(longestCell, width(cell));
    }
    boolean figures = asked.align() == Block.Align.RIGHT;
    if (figures && column > 0 && heads == Heads.UPRIGHT && longestWord(head) > longestCell) {
      int lines = LineBreaker.lines(head, TALLEST_HEAD).size();
      double wide = Math.max(longestCell, lines * style.leading()) + 2 * pad();
      return new ColumnWidths.Wish(wide, wide, asked.share(), true);
    }
    longestWord = Math.max(longestWord, longestWord(head));
    double least =
        asked.share() > 0 && !figures
            ? Math.max(NARROWEST_TEXT, Math.min(WIDEST_WORD, longestWord))
            : Math.min(WIDEST_WORD, Math.max(longestWord, longestCell));
    double natural = Math.max(least, Math.max(width(head), longestCell));
    return new ColumnWidths.Wish(least + 2 * pad(), natural + 2 * pad(), asked.share(), false);
  }

  private List<Word> words(Text cell, Style own) {
    return text.words(cell, own, Tag.document());
  }

  private static double longestWord(List<Word> words) {
    return words.stream().mapToDouble(Word::width).max().orElse(0);
  }

  private static double width(List<Word> words) {
    return Line.of(words).width();
  }
}
