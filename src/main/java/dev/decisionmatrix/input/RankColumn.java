package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.problem.Code;
import java.util.LinkedHashMap;
import java.util.List;
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
    if (rows.isUntouched(WeightHeads.RANK)) {
      WeightsCsv.tellNothing(rows.table(), WeightHeads.RANK);
      return Optional.empty();
    }
    List<Cell> filled =
        rows.criteria().stream().map(this::cell).filter(cell -> !cell.isBlank()).toList();
    if (filled.size() > 1 && filled.stream().noneMatch(cell -> of(cell).isPresent())) {
      tellNoRanks(filled.get(0));
      return Optional.empty();
    }
    rows.criteria().forEach(this::rank);
    return ranks.size() < rows.criteria().size() || !rows.isWhole() || !RankOrder.check(rows, ranks)
        ? Optional.empty()
        : Optional.of(new RankWeights(ranks, rows.rationales()));
  }

  private Cell cell(Criterion criterion) {
    return rows.cell(criterion, WeightHeads.RANK);
  }

  private static Optional<Integer> of(Cell cell) {
    return Amount.of(cell.text()) instanceof Amount.Given given
            && !given.isPercent()
            && given.value() >= 1
            && given.value() <= LAST
            && given.value() == Math.rint(given.value())
        ? Optional.of((int) given.value())
        : Optional.empty();
  }

  private void tellNoRanks(Cell first) {
    rows.table()
        .report(
            Code.RANK,
            first,
            new Message(
                "`" + first.text() + "` is not a rank, nor is what stands in the other rows",
                "write whole numbers, 1 for the most important; percent and points belong in a"
                    + " column `weight`"));
  }

  private void rank(Criterion criterion) {
    Cell cell = cell(criterion);
    Optional<Integer> rank = of(cell);
    if (rank.isPresent()) {
      ranks.put(criterion, rank.get());
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
