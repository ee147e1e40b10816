package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Text;
import java.util.ArrayList;
import java.util.List;

/** Measures what each column of a table asks for. */
final class TableMeasure {
  static final double PAD = 5;

  /** A word of text wider than this may be cut; a figure never is. */
  private static final double WIDEST_WORD = 110;

  private static final double NARROWEST_TEXT = 56;

  private final TextSetter text;
  private final Block.Table table;

  TableMeasure(TextSetter text, Block.Table table) {
    this.text = text;
    this.table = table;
  }

  List<ColumnWidths.Wish> wishes(double size) {
    List<ColumnWidths.Wish> wishes = new ArrayList<>();
    for (int column = 0; column < table.columns().size(); column++) {
      wishes.add(wish(column, Style.TABLE.scaled(size)));
    }
    return wishes;
  }

  private ColumnWidths.Wish wish(int column, Style style) {
    Block.Column asked = table.columns().get(column);
    List<Word> head = words(Text.of(asked.head()), style.in(Face.SEMIBOLD));
    double longestWord = longestWord(head);
    double longestCell = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      Style own = TableRows.isTotal(table, row) ? style.in(Face.SEMIBOLD) : style;
      List<Word> cell = words(table.rows().get(row).cells().get(column).text(), own);
      longestWord = Math.max(longestWord, longestWord(cell));
      longestCell = Math.max(longestCell, width(cell));
    }
    boolean ofText = asked.share() > 0 && asked.align() == Block.Align.LEFT;
    double least =
        ofText
            ? Math.max(NARROWEST_TEXT, Math.min(WIDEST_WORD, longestWord))
            : Math.min(WIDEST_WORD, Math.max(longestWord, longestCell));
    double natural = Math.max(least, Math.max(width(head), longestCell));
    return new ColumnWidths.Wish(least + 2 * PAD, natural + 2 * PAD, asked.share());
  }

  private List<Word> words(Text cell, Style style) {
    return text.words(cell, style, Tag.document());
  }

  private static double longestWord(List<Word> words) {
    return words.stream().mapToDouble(Word::width).max().orElse(0);
  }

  private static double width(List<Word> words) {
    return Line.of(words).width();
  }
}
