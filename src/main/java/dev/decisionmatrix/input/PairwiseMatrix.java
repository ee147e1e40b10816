package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.PairwiseWeights;
import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a matrix of judgements. One half may be blank; where both are filled in they must be each
 * other's reciprocal, and the one of at least 1, which people do not round, is taken.
 */
final class PairwiseMatrix {
  /** {@code 0.33} for 1/3, {@code 0.17} for 1/6, {@code 0.14} for 1/7. */
  private static final double ROUNDING = 0.03;

  private final WeighedRows rows;
  private final List<Criterion> criteria;
  private final Map<Criterion, Map<Criterion, Double>> judgements = new LinkedHashMap<>();
  private boolean whole = true;

  private PairwiseMatrix(WeighedRows rows) {
    this.rows = rows;
    this.criteria = rows.criteria();
    criteria.forEach(row -> judgements.put(row, blankRow()));
  }

  private Map<Criterion, Double> blankRow() {
    Map<Criterion, Double> row = new LinkedHashMap<>();
    criteria.forEach(column -> row.put(column, 1.0));
    return row;
  }

  static Optional<RawWeights> read(WeighedRows rows) {
    return new PairwiseMatrix(rows).read();
  }

  private Optional<RawWeights> read() {
    for (int row = 0; row < criteria.size(); row++) {
      readDiagonal(criteria.get(row));
      List<Criterion> missing = new ArrayList<>();
      for (Criterion column : criteria.subList(row + 1, criteria.size())) {
        if (!compare(criteria.get(row), column)) {
          missing.add(column);
        }
      }
      tellMissing(criteria.get(row), missing);
    }
    return whole && rows.isWhole()
        ? Optional.of(new PairwiseWeights(judgements, rows.rationales()))
        : Optional.empty();
  }

  private Cell cell(Criterion row, Criterion column) {
    return rows.cell(row, rows.measure(column));
  }

  private void readDiagonal(Criterion criterion) {
    Cell cell = cell(criterion, criterion);
    if (!cell.isBlank() && !Judgement.of(cell.text()).equals(Optional.of(1.0))) {
      report(
          Code.JUDGEMENT_DIAGONAL,
          cell,
          new Message(
              "`" + criterion.id() + "` is as important as itself, not `" + cell.text() + "`",
              "write `1` or leave the cell blank"));
    }
  }

  /** False when neither half has a judgement. */
  private boolean compare(Criterion one, Criterion other) {
    Cell here = cell(one, other);
    Cell mirrored = cell(other, one);
    Optional<Double> times = judgement(here);
    Optional<Double> back = judgement(mirrored);
    if (times.isPresent() && back.isPresent()) {
      checkMirror(here, mirrored, times.get() * back.get());
    }
    Optional<Double> given = times.filter(value -> value >= 1 || back.isEmpty());
    if (given.isPresent()) {
      put(one, other, given.get());
    } else {
      back.ifPresent(value -> put(other, one, value));
    }
    return !here.isBlank() || !mirrored.isBlank();
  }

  private void put(Criterion one, Criterion other, double times) {
    row(one).put(other, times);
    row(other).put(one, 1 / times);
  }

  private Map<Criterion, Double> row(Criterion criterion) {
    return Optional.ofNullable(judgements.get(criterion)).orElseThrow();
  }

  private Optional<Double> judgement(Cell cell) {
    Optional<Double> judgement = cell.isBlank() ? Optional.empty() : Judgement.of(cell.text());
    if (!cell.isBlank() && judgement.isEmpty()) {
      report(Code.JUDGEMENT, cell, Judgement.refusal(cell.text()));
    }
    if (judgement.isPresent() && !Judgement.isPossible(judgement.get())) {
      report(Code.JUDGEMENT, cell, Judgement.beyond(cell.text()));
      return Optional.empty();
    }
    judgement
        .filter(times -> !Judgement.isUsual(times))
        .ifPresent(
            times ->
                rows.table().report(Code.JUDGEMENT_EXTREME, cell, Judgement.doubt(cell.text())));
    return judgement;
  }

  private void checkMirror(Cell here, Cell mirrored, double product) {
    if (Math.abs(product - 1) > ROUNDING) {
      report(
          Code.JUDGEMENTS_DISAGREE,
          mirrored,
          new Message(
              "`%s` does not go with `%s` in %s: each should be 1 divided by the other"
                  .formatted(mirrored.text(), here.text(), here.name()),
              "change one of them, or leave one blank"));
    }
  }

  private void tellMissing(Criterion row, List<Criterion> columns) {
    if (!columns.isEmpty()) {
      report(
          Code.JUDGEMENT_MISSING,
          cell(row, columns.get(0)),
          new Message(
              "`"
                  + row.id()
                  + "` is not compared with "
                  + Names.listed(columns.stream().map(Criterion::id).toList()),
              "write how many times as important `"
                  + row.id()
                  + "` is, or fill in the other half"));
    }
  }

  private void report(Code code, Cell cell, Message message) {
    whole = false;
    rows.table().report(code, cell, message);
  }
}
