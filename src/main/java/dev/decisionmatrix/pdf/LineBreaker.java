package dev.decisionmatrix.pdf;

import java.util.ArrayList;
import java.util.List;

/** Fills lines with words, flush left; cuts a word only if it is wider than a whole line. */
final class LineBreaker {
  /** Widths are sums of rounded numbers; a hair's breadth over is not over. */
  private static final double HAIR = 0.01;

  /** A last line this short, as a share of the width, takes a word of the line above. */
  private static final double RUNT = 0.06;

  private static final int ENOUGH_WORDS = 4;

  private final double width;
  private final List<List<Word>> lines = new ArrayList<>();
  private final List<Word> open = new ArrayList<>();
  private double filled;

  private LineBreaker(double width) {
    this.width = width;
  }

  static List<Line> lines(List<Word> words, double width) {
    LineBreaker breaker = new LineBreaker(width);
    words.forEach(breaker::add);
    breaker.finishLine();
    breaker.lengthenLast();
    return breaker.lines.stream().map(Line::of).toList();
  }

  private void add(Word word) {
    if (filled + word.width() > width + HAIR) {
      finishLine();
    }
    if (word.width() > width + HAIR) {
      cut(word).forEach(this::append);
    } else {
      append(word);
    }
  }

  private void append(Word word) {
    if (filled + word.width() > width + HAIR) {
      finishLine();
    }
    open.add(word);
    filled += word.width() + word.space();
  }

  private void finishLine() {
    if (!open.isEmpty()) {
      lines.add(List.copyOf(open));
      open.clear();
      filled = 0;
    }
  }

  /** Leaves no number or syllable alone on the last line. */
  private void lengthenLast() {
    int last = lines.size() - 1;
    if (last < 1 || lines.get(last - 1).size() < ENOUGH_WORDS || lines.get(last).size() > 1) {
      return;
    }
    Word alone = lines.get(last).get(0);
    List<Word> above = lines.get(last - 1);
    Word moved = above.get(above.size() - 1);
    boolean fits = moved.width() + moved.space() + alone.width() <= width / 2;
    if (alone.width() < RUNT * width && fits) {
      lines.set(last - 1, above.subList(0, above.size() - 1));
      lines.set(last, List.of(moved, alone));
    }
  }

  /**
   * Parts of a word, each as wide as a line allows; what a reader takes for one letter stays whole.
   */
  private List<Word> cut(Word word) {
    List<Word> parts = new ArrayList<>();
    List<Piece> part = new ArrayList<>();
    double used = 0;
    for (Piece letter : letters(word)) {
      double wide = letter.width();
      if (!part.isEmpty() && used + wide > width && !letter.text().isBlank()) {
        parts.add(Word.of(part, word.rightToLeft()));
        part = new ArrayList<>();
        used = 0;
      }
      part.add(letter);
      used += wide;
    }
    parts.add(Word.of(part, word.rightToLeft()));
    return parts;
  }

  private static List<Piece> letters(Word word) {
    List<Piece> letters = new ArrayList<>();
    for (Piece piece : word.pieces()) {
      Letters.of(piece.text()).forEach(letter -> letters.add(piece.with(letter)));
    }
    return letters;
  }
}
