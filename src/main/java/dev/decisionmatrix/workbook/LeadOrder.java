package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Comparison;
import dev.decisionmatrix.analysis.Comparison.Difference;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.sheet.Positions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The criteria from what speaks most for the first option to what speaks most for the second; ties
 * in file order.
 */
public final class LeadOrder {
  private final List<Difference> signed;

  public LeadOrder(Analysis analysis) {
    Positions<Criterion> positions = new Positions<>(analysis.decision().criteria());
    signed =
        Comparison.ofFirstTwo(analysis).map(Comparison::differences).orElse(List.of()).stream()
            .sorted(
                Comparator.comparingDouble(Difference::points)
                    .reversed()
                    .thenComparingInt(difference -> positions.of(difference.criterion())))
            .toList();
  }

  public Expected points(Criterion criterion) {
    int place = place(criterion);
    return place < 0 ? Expected.text(Expected.NONE) : Expected.number(signed.get(place).points());
  }

  public Expected order(Criterion criterion) {
    int place = place(criterion);
    return place < 0 ? Expected.text(Expected.NONE) : Expected.number(place + 1);
  }

  /** What speaks for the first option, most first. */
  public List<Difference> inFavour() {
    return signed.stream().filter(difference -> difference.points() > 0).toList();
  }

  /** What speaks for the second option, from the end of the order. */
  public List<Difference> against() {
    List<Difference> reversed = new ArrayList<>(signed);
    Collections.reverse(reversed);
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
