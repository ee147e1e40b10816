package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.PairwiseWeights;
import dev.decisionmatrix.model.RawWeights;
import java.util.List;
import java.util.Optional;

/** Criteria compared in pairs, one with the other, in a file of weights. */
record ComparedCriteria(WeighedRows rows) implements PairwiseMatrix.Compared<Criterion> {
  static Optional<RawWeights> read(WeighedRows rows) {
    return PairwiseMatrix.read(new ComparedCriteria(rows))
        .map(judgements -> new PairwiseWeights(judgements, rows.rationales()));
  }

  @Override
  public List<Criterion> things() {
    return rows.criteria();
  }

  @Override
  public Cell cell(Criterion row, Criterion column) {
    return rows.cell(row, rows.measure(column));
  }

  @Override
  public String id(Criterion criterion) {
    return criterion.id();
  }

  @Override
  public String quality() {
    return "important";
  }

  @Override
  public Table table() {
    return rows.table();
  }

  @Override
  public boolean isWhole() {
    return rows.isWhole();
  }
}
