package dev.decisionmatrix.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Moves marks apart that would hide one another: those of a crowd stand above each other, centred
 * on their line; all others stay on it.
 */
final class Crowd {
  private final List<Double> asides;
  private final int most;

  private Crowd(List<Double> asides, int most) {
    this.asides = List.copyOf(asides);
    this.most = most;
  }

  /**
   * Marks at places along a line.
   *
   * @param close how near two marks are that hide one another
   */
  static Crowd of(List<Double> places, double close) {
    List<Double> asides = new ArrayList<>(places.stream().map(place -> 0.0).toList());
    List<Integer> order =
        IntStream.range(0, places.size())
            .boxed()
            .sorted(Comparator.comparing(places::get))
            .toList();
    int most = Math.min(1, places.size());
    for (int from = 0; from < order.size(); ) {
      int to = from + 1;
      while (to < order.size()
          && places.get(order.get(to)) - places.get(order.get(to - 1)) < close) {
        to++;
      }
      List<Integer> crowd = order.subList(from, to).stream().sorted().toList();
      for (int k = 0; k < crowd.size(); k++) {
        asides.set(crowd.get(k), k - (crowd.size() - 1) / 2.0);
      }
      most = Math.max(most, crowd.size());
      from = to;
    }
    return new Crowd(asides, most);
  }

  /** How many steps below its line a mark stands; negative is above. */
  double aside(int mark) {
    return asides.get(mark);
  }

  /** How many stand above each other where most do. */
  int most() {
    return most;
  }
}
