package dev.decisionmatrix.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * Shares out a table's width: columns of figures get what they need, columns of text share the
 * rest.
 */
final class ColumnWidths {
  /**
   * What a column asks for, padding included.
   *
   * @param least what its longest word or figure needs
   * @param natural what its longest line needs, heading included
   * @param share of what is left; 0 for a column of figures
   * @param upright whether its name runs upwards
   */
  record Wish(double least, double natural, double share, boolean upright) {}

  /** Columns of figures drift too far apart beyond this. */
  private static final double WIDEST_FIGURES = 86;

  private ColumnWidths() {}

  static boolean fit(List<Wish> wishes, double width) {
    return wishes.stream().mapToDouble(Wish::least).sum() <= width;
  }

  /** A width per column, in all no more than the width; less only if no column is of text. */
  static List<Double> of(List<Wish> wishes, double width) {
    List<Double> widths = new ArrayList<>(wishes.stream().map(Wish::least).toList());
    double least = sum(widths);
    if (least > width) {
      widths.replaceAll(own -> own * width / least);
      return List.copyOf(widths);
    }
    growFigures(wishes, widths, width);
    shareRest(wishes, widths, width);
    return List.copyOf(widths);
  }

  /** Makes columns of figures alike, and their headings one line, where text can spare it. */
  private static void growFigures(List<Wish> wishes, List<Double> widths, double width) {
    List<Integer> figures = new ArrayList<>();
    double text = 0;
    for (int k = 0; k < wishes.size(); k++) {
      if (wishes.get(k).share() == 0) {
        figures.add(k);
      } else {
        text += wishes.get(k).natural() - wishes.get(k).least();
      }
    }
    double spare = Math.max(0, width - sum(widths) - text);
    double wanted = figures.stream().mapToDouble(k -> wishes.get(k).natural()).max().orElse(0);
    double level = level(figures.stream().map(widths::get).sorted().toList(), spare);
    double target = Math.min(level, Math.min(wanted, WIDEST_FIGURES));
    figures.forEach(k -> widths.set(k, Math.max(widths.get(k), target)));
  }

  /** How far the lowest of some heights rise, like water, when so much is poured over them. */
  private static double level(List<Double> ascending, double poured) {
    double left = poured;
    for (int k = 0; k < ascending.size(); k++) {
      double next = k + 1 < ascending.size() ? ascending.get(k + 1) : Double.MAX_VALUE;
      double room = (next - ascending.get(k)) * (k + 1);
      if (left <= room) {
        return ascending.get(k) + left / (k + 1);
      }
      left -= room;
    }
    return 0;
  }

  /**
   * By their shares, but none less than it needs in one line, if that is to be had for all. Else
   * none gets more than that while another gets less, nor less than its longest word.
   */
  private static void shareRest(List<Wish> wishes, List<Double> widths, double width) {
    List<Integer> open = new ArrayList<>();
    for (int k = 0; k < wishes.size(); k++) {
      if (wishes.get(k).share() > 0) {
        open.add(k);
      }
    }
    double rest = width - sum(widths) + open.stream().mapToDouble(widths::get).sum();
    double natural = open.stream().mapToDouble(k -> wishes.get(k).natural()).sum();
    boolean inOneLine = natural <= rest;
    if (inOneLine) {
      open.forEach(k -> widths.set(k, wishes.get(k).natural()));
    }
    while (!open.isEmpty()) {
      double shares = open.stream().mapToDouble(k -> wishes.get(k).share()).sum();
      double each = rest / shares;
      Predicate<Integer> wanting = k -> wishes.get(k).share() * each < wishes.get(k).natural();
      List<Integer> full =
          inOneLine || open.stream().noneMatch(wanting)
              ? List.of()
              : open.stream().filter(wanting.negate()).toList();
      full.forEach(k -> widths.set(k, wishes.get(k).natural()));
      List<Integer> settled =
          full.isEmpty()
              ? open.stream().filter(k -> wishes.get(k).share() * each < widths.get(k)).toList()
              : full;
      if (settled.isEmpty()) {
        open.forEach(k -> widths.set(k, wishes.get(k).share() * each));
        return;
      }
      rest -= settled.stream().mapToDouble(widths::get).sum();
      open.removeAll(settled);
    }
  }

  /**
   * Splits the columns after the first into as few groups as fit beside it, of about equal number.
   *
   * @return indices of columns, the first column at the head of each group
   */
  static List<List<Integer>> groups(List<Wish> wishes, double width) {
    int others = wishes.size() - 1;
    for (int count = 1; count < others; count++) {
      List<List<Integer>> groups = groups(others, count);
      if (groups.stream().allMatch(group -> fit(group.stream().map(wishes::get).toList(), width))) {
        return groups;
      }
    }
    return groups(others, Math.max(1, others));
  }

  private static List<List<Integer>> groups(int others, int count) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int group = 0; group < count; group++) {
      List<Integer> columns = new ArrayList<>(List.of(0));
      for (int k = others * group / count; k < others * (group + 1) / count; k++) {
        columns.add(k + 1);
      }
      groups.add(Collections.unmodifiableList(columns));
    }
    return groups;
  }

  private static double sum(List<Double> widths) {
    return widths.stream().mapToDouble(Double::doubleValue).sum();
  }
}
