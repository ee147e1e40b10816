package dev.decisionmatrix.input;

import java.util.List;

/** Totals as ranks, in each of the ways in which people number those that are alike. */
final class Ranked {
  private static final double SAME = 1e-9;

  private Ranked() {}

  static List<Sums.Way> of(Sums.Way way) {
    String words = "rank by " + way.words();
    List<Double> figures = way.figures();
    return List.of(
        new Sums.Way(words, figures.stream().map(one -> 1.0 + above(figures, one)).toList()),
        new Sums.Way(
            words,
            figures.stream()
                .map(one -> 1.0 + above(figures.stream().distinct().toList(), one))
                .toList()),
        new Sums.Way(
            words,
            figures.stream()
                .map(one -> (1.0 + above(figures, one) + figures.size() - below(figures, one)) / 2)
                .toList()));
  }

  private static long above(List<Double> figures, double one) {
    return figures.stream().filter(other -> other > one + SAME).count();
  }

  private static long below(List<Double> figures, double one) {
    return figures.stream().filter(other -> other < one - SAME).count();
  }
}
