package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.problem.Code;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads an order of importance: whole numbers from 1, ties allowed. */
final class RankColumn {
  /** Far more than there can be criteria: people may leave gaps. */
  private static final int LAST = 1_000;

  private final WeighedRows rows;
  private final Map<Criterion, Integer> ranks = new LinkedHashMap<>();

  private RankColumn(WeighedRows rows) {
    this.rows = rows;
  }

  static Optional<RawWeights> read(WeighedRows rows) {
    return new RankColumn(rows).read();
  }

  private Optional<RawWeights> read() {
    if (rows.isUntouched(WeightsCsv.RANK)) {
      WeightsCsv.tellNothing(rows.table(), WeightsCsv.RANK);
      return Optional.empty();
    }
    rows.criteria().forEach(this::rank);
    return ranks.size() < rows.criteria().size() || !rows.isWhole() || !RankOrder.check(rows, ranks)
        ? Optional.empty()
        : Optional.of(new RankWeights(ranks, rows.rationales()));
  }

  private Cell cell(Criterion criterion) {
    return rows.cell(criterion, WeightsCsv.RANK);
  }

  private void rank(Criterion criterion) {
    Cell cell = cell(criterion);
    if (Amount.of(cell.text()) instanceof Amount.Given given
        && !given.isPercent()
        && given.value() >= 1
        && given.value() <= LAST
        && given.value() == Math.rint(given.value())) {
      ranks.put(criterion, (int) given.value());
      return;
    }
    String wrong =
        cell.isBlank()
            ? "`" + criterion.id() + "` has no rank"
            : "`" + cell.text() + "` is not a rank";
    rows.table()
        .report(
            Code.RANK,
            cell,
            new Message(wrong, "write a whole number; 1 is the most important, ties are allowed"));
  }
}
