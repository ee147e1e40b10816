package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Comparison;
import dev.decisionmatrix.analysis.Comparison.Difference;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.model.Criterion;
import java.util.Comparator;
import java.util.List;

/**
 * The criteria from what speaks most for the first option to what speaks most for the second; ties
 * in file order.
 */
final class LeadOrder {
  private final List<Difference> signed;

  LeadOrder(Analysis analysis) {
    Positions<Criterion> positions = new Positions<>(analysis.decision().criteria());
    signed =
        Comparison.ofFirstTwo(analysis).map(Comparison::differences).orElse(List.of()).stream()
            .sorted(
                Comparator.comparingDouble(Difference::points)
                    .reversed()
                    .thenComparingInt(difference -> positions.of(difference.criterion())))
            .toList();
  }

  Expected points(Criterion criterion) {
    int place = place(criterion);
    return place < 0 ? Expected.text(Expected.NONE) : Expected.number(signed.get(place).points());
  }

  Expected order(Criterion criterion) {
    int place = place(criterion);
    return place < 0 ? Expected.text(Expected.NONE) : Expected.number(place + 1);
  }

  /** What speaks for the first option, most first. */
  List<Difference> inFavour() {
    return signed.stream().filter(difference -> difference.points() > 0).toList();
  }

  /** What speaks for the second option, from the end of the order. */
  List<Difference> against() {
    List<Difference> reversed = new java.util.ArrayList<>(signed);
    java.util.Collections.reverse(reversed);
    return reversed.stream().filter(difference -> difference.points() < 0).toList();
  }

  private int place(Criterion criterion) {
    for (int place = 0; place < signed.size(); place++) {
      if (signed.get(place).criterion().equals(criterion)) {
        return place;
      }
    }
    return -1;
  }
}
