package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.ValueFunction.Curve;
import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ratings off the scale of their criterion. Where all are, the scale is more likely wrong. */
final class RatingScales {
  /** Two that are off may both be slips. */
  private static final int MANY = 3;

  private final InputText text;
  private final Map<Criterion, Integer> counts = new LinkedHashMap<>();
  private final Map<Criterion, List<Cell>> off = new LinkedHashMap<>();

  RatingScales(InputText text) {
    this.text = text;
  }

  void take(Criterion criterion) {
    counts.merge(criterion, 1, Integer::sum);
  }

  void takeOff(Criterion criterion, Cell cell) {
    off.computeIfAbsent(criterion, key -> new ArrayList<>()).add(cell);
  }

  /**
   * One message for a criterion of which no rating is on the scale, else one for each that is off.
   */
  void tell() {
    off.forEach(
        (criterion, cells) -> {
          if (criterion.isCost()) {
            cells.forEach(cell -> text.report(Code.RATING_OFF_SCALE, cell, cost(cell)));
          } else if (!criterion.isOpen()
              && cells.size() >= MANY
              && counts.getOrDefault(criterion, 0) == cells.size()) {
            tellAll(criterion, cells);
          } else {
            cells.forEach(cell -> tell(criterion, cell));
          }
        });
  }

  private static Message cost(Cell cell) {
    return new Message(
        "cost `" + cell.text() + "` is not from 0 to 1,000,000,000,000", CostAdvice.SAVED);
  }

  private static Message noRatio(Criterion criterion, Cell cell) {
    return new Message(
        "rating `%s` of `%s` cannot be held against the others' by a ratio"
            .formatted(cell.text(), criterion.id()),
        criterion.isLessBetter()
            ? "give a number above 0; what costs nothing needs points instead of `lowest/x`"
            : "give a number of at least 0");
  }

  private void tellAll(Criterion criterion, List<Cell> cells) {
    text.report(
        Code.RATING_OFF_SCALE,
        cells.get(0),
        new Message(
            "all %s ratings of `%s` are off its scale"
                .formatted(Integer.toString(cells.size()), criterion.id()),
            "its scale %s: mend that in criteria.csv, or the ratings here"
                .formatted(ScaleWords.of(criterion.scale()))));
  }

  private void tell(Criterion criterion, Cell cell) {
    if (Amount.of(cell.text()) instanceof Amount.Given given
        && !criterion.value().takes(given.value())) {
      text.report(Code.RATING_OFF_SCALE, cell, noRatio(criterion, cell));
      return;
    }
    text.report(
        Code.RATING_OFF_SCALE,
        cell,
        new Message(
            "rating `" + cell.text() + "` is off the scale",
            "the scale of `"
                + criterion.id()
                + "` "
                + ScaleWords.of(criterion.scale())
                + point(criterion, cell)));
  }

  /** Beyond its points a curve says nothing; most mean that it goes on as it ends. */
  private static String point(Criterion criterion, Cell cell) {
    return criterion.value() instanceof Curve curve
            && Amount.of(cell.text()) instanceof Amount.Given given
        ? ", as its points do: add one to `value`, such as `%s:%s`"
            .formatted(
                ScaleWords.number(given.value()),
                ScaleWords.number(
                    given.value() < curve.first().rating()
                        ? curve.first().worth()
                        : curve.end().worth()))
        : "";
  }
}
