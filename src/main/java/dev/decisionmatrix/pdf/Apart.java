package dev.decisionmatrix.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Pushes labels along a line apart until none hides another, each as near its mark as may be. */
final class Apart {
  private Apart() {}

  /**
   * Where the labels' middles go.
   *
   * @param marks where each would stand best
   * @param sizes what each takes up, gap included
   * @param from where the first may begin
   * @param to where the last may end; when there is too little room they run beyond it
   */
  static List<Double> of(List<Double> marks, List<Double> sizes, double from, double to) {
    List<Integer> order =
        IntStream.range(0, marks.size()).boxed().sorted(Comparator.comparing(marks::get)).toList();
    double[] places = new double[marks.size()];
    double free = from;
    for (int mark : order) {
      double half = sizes.get(mark) / 2;
      places[mark] = Math.max(marks.get(mark), free + half);
      free = places[mark] + half;
    }
    double limit = Math.max(to, from + sizes.stream().mapToDouble(Double::doubleValue).sum());
    for (int k = order.size() - 1; k >= 0; k--) {
      int mark = order.get(k);
      double half = sizes.get(mark) / 2;
      places[mark] = Math.min(places[mark], limit - half);
      limit = places[mark] - half;
    }
    List<Double> placed = new ArrayList<>();
    for (double place : places) {
      placed.add(place);
    }
    return placed;
  }
}
