package dev.decisionmatrix.workbook.whatif;

import dev.decisionmatrix.analysis.TriedRating;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.Measured;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.display.Wrapping;
import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Which rows there are, from 0, and how high: names that are long take more than one line. */
final class Rows {
  static final int TITLE = 0;
  static final int IN_USE = 1;
  static final int LETTERS = 2;
  static final int NAMES = 3;
  static final int LEADS = 4;
  static final int BY = 5;
  static final int SCORES = 6;

  /** The first of what scrolls is the head of the scores, and of the list the first line. */
  static final int LIST = SCORES;

  private static final int[] HEADS = {24, 18, 18, 46, 20, 18, 20};
  private static final int WEIGHT_HEAD = 20;

  /** By the lines that a name takes; of more lines it is cut. */
  private static final int[] BY_LINES = {18, 30, 46, 60};

  /** Of each line more in the list, where names are not cut. */
  private static final int LINE = 15;

  private static final Arial BODY = Arial.regular(10);
  private static final Arial SMALL = Arial.regular(9);

  /** The column of the names, and within it the room for text. */
  static final int NAME = 236;

  /** Letters smaller than so much of theirs cannot be read. */
  private static final double LEAST_SHARE = 0.7;

  private static final double ROOM = NAME - 2.0 * Measured.PADDING;
  private static final double POINTS = 0.75;

  private final int options;
  private final int criteria;
  private final List<Integer> pixels = new ArrayList<>();

  /** As names and the list of ratings to try need them. */
  Rows(Decision decision, List<TriedRating> tried) {
    options = decision.options().size();
    for (int head : HEADS) {
      pixels.add(head);
    }
    decision.options().stream().map(Option::name).forEach(this::addName);
    pixels.add(WEIGHT_HEAD);
    criteria = decision.criteria().size();
    decision.criteria().stream().map(Criterion::name).forEach(this::addName);
    decision.weighedTree().ifPresent(this::addGroups);
    Columns columns = new Columns(decision);
    for (int line = 0; line < tried.size(); line++) {
      TriedRating one = tried.get(line);
      one.option().ifPresent(makeRoom(LIST + line, columns.option(), Option::name));
      one.criterion().ifPresent(makeRoom(LIST + line, columns.criterion(), Criterion::name));
    }
  }

  private <T> Consumer<T> makeRoom(int row, int wide, Function<T, String> name) {
    return thing -> {
      if (breaks(name.apply(thing), wide)) {
        while (pixels.size() <= row) {
          pixels.add(BY_LINES[0]);
        }
        int lines = Wrapping.lines(name.apply(thing), SMALL, room(wide) * POINTS);
        int more = Math.max(0, lines - BY_LINES.length);
        int needed = BY_LINES[lines - more - 1] + LINE * more;
        pixels.set(row, Math.max(pixels.get(row), needed));
      }
    };
  }

  private void addGroups(CriteriaTree tree) {
    pixels.add(WEIGHT_HEAD);
    tree.groups().stream().map(Group::text).forEach(this::addName);
  }

  private void addName(String name) {
    int lines = BODY.pixels(name) <= ROOM ? 1 : Wrapping.lines(name, SMALL, ROOM * POINTS);
    pixels.add(BY_LINES[Math.min(lines, BY_LINES.length) - 1]);
  }

  /** The head of the weights. */
  int weights() {
    return SCORES + 1 + options;
  }

  /** Of the first criterion. */
  int firstWeight() {
    return weights() + 1;
  }

  /** The head of the weights of groups. */
  int groups() {
    return firstWeight() + criteria;
  }

  int pixels(int row) {
    return row < pixels.size() ? pixels.get(row) : BY_LINES[0];
  }

  /** From the top of the sheet to that of a row. */
  int above(int row) {
    int above = 0;
    for (int each = 0; each < row; each++) {
      above += pixels(each);
    }
    return above;
  }

  /** The row in which so many pixels from the top lie. */
  int at(int fromTop) {
    int row = 0;
    while (above(row + 1) < fromTop) {
      row++;
    }
    return row;
  }

  /** As large as it fits. */
  static Look look(String name) {
    return BODY.pixels(name) <= ROOM ? Look.TEXT : Look.FINE;
  }

  /** As much of a name as its row has room for. */
  static String fitting(String name) {
    List<String> pieces = Wrapping.pieces(name, SMALL, ROOM * POINTS, BY_LINES.length);
    return pieces.size() == 1 ? name : pieces.get(0) + "\u2026";
  }

  /** Whether a name in the list breaks, as letters that fit in a line could not be read. */
  static boolean breaks(String name, int wide) {
    return SMALL.pixels(name) * LEAST_SHARE > room(wide);
  }

  private static double room(int wide) {
    return wide - 2.0 * Measured.PADDING;
  }

  /** Up to a last row. */
  void setIn(SheetPlan.Builder sheet, int last) {
    for (int row = 0; row <= Math.max(last, pixels.size() - 1); row++) {
      sheet.heightPx(row, pixels(row));
    }
  }
}
