package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Judgements;
import dev.decisionmatrix.problem.Code;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a matrix of judgements. One half may be blank; where both are filled in they must be each
 * other's reciprocal, and the one of at least 1, which people do not round, is taken. Pairs may be
 * missing as long as each thing is compared with each other, if only through others.
 */
final class PairwiseMatrix<T> {
  /** What is compared, where it stands, and in which words. */
  interface Compared<T> {
    List<T> things();

    Cell cell(T row, T column);

    String id(T thing);

    /** {@code important}, {@code good}. */
    String quality();

    Table table();

    /** False where something was told that leaves out rows. */
    boolean isWhole();
  }

  /** {@code 0.33} for 1/3, {@code 0.17} for 1/6, {@code 0.14} for 1/7. */
  private static final double ROUNDING = 0.03;

  private final Compared<T> compared;
  private final List<T> things;
  private final Map<T, Map<T, Double>> given = new LinkedHashMap<>();
  private boolean whole;

  private PairwiseMatrix(Compared<T> compared) {
    this.compared = compared;
    this.things = compared.things();
    this.whole = compared.isWhole();
    things.forEach(row -> given.put(row, new LinkedHashMap<>(Map.of(row, 1.0))));
  }

  /** Empty, with problems told, where the judgements make no weights. */
  static <T> Optional<Judgements<T>> read(Compared<T> compared) {
    return new PairwiseMatrix<>(compared).read();
  }

  private Optional<Judgements<T>> read() {
    for (int row = 0; row < things.size(); row++) {
      readDiagonal(things.get(row));
      for (T column : things.subList(row + 1, things.size())) {
        compare(things.get(row), column);
      }
    }
    Judgements<T> judgements = new Judgements<>(given);
    if (whole) {
      whole = new MissingPairs<>(compared, judgements).tell();
    }
    return whole ? Optional.of(judgements) : Optional.empty();
  }

  private void readDiagonal(T thing) {
    Cell cell = compared.cell(thing, thing);
    if (!Judgement.isNone(cell.text()) && !Judgement.of(cell.text()).equals(Optional.of(1.0))) {
      report(
          Code.JUDGEMENT_DIAGONAL,
          cell,
          new Message(
              "`%s` is as %s as itself, not `%s`"
                  .formatted(compared.id(thing), compared.quality(), cell.text()),
              "write `1` or leave the cell blank"));
    }
  }

  private void compare(T one, T other) {
    Cell here = compared.cell(one, other);
    Cell mirrored = compared.cell(other, one);
    Optional<Double> times = judgement(here);
    Optional<Double> back = judgement(mirrored);
    if (times.isPresent() && back.isPresent()) {
      checkMirror(here, mirrored, times.get() * back.get());
    }
    Optional<Double> taken = times.filter(value -> value >= 1 || back.isEmpty());
    if (taken.isPresent()) {
      put(one, other, taken.get());
    } else {
      back.ifPresent(value -> put(other, one, value));
    }
  }

  private void put(T one, T other, double times) {
    row(one).put(other, times);
    row(other).put(one, 1 / times);
  }

  private Map<T, Double> row(T thing) {
    return Optional.ofNullable(given.get(thing)).orElseThrow();
  }

  private Optional<Double> judgement(Cell cell) {
    Optional<Double> judgement =
        Judgement.isNone(cell.text()) ? Optional.empty() : Judgement.of(cell.text());
    if (!Judgement.isNone(cell.text()) && judgement.isEmpty()) {
      report(Code.JUDGEMENT, cell, Judgement.refusal(cell.text(), compared.quality()));
    }
    if (judgement.isPresent() && !Judgement.isPossible(judgement.get())) {
      report(Code.JUDGEMENT, cell, Judgement.beyond(cell.text(), compared.quality()));
      return Optional.empty();
    }
    judgement
        .filter(times -> !Judgement.isUsual(times))
        .ifPresent(
            times ->
                compared
                    .table()
                    .report(
                        Code.JUDGEMENT_EXTREME,
                        cell,
                        Judgement.doubt(cell.text(), compared.quality())));
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

  private void report(Code code, Cell cell, Message message) {
    whole = false;
    compared.table().report(code, cell, message);
  }
}
