package dev.decisionmatrix.meeting;

import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.input.FileValue;
import dev.decisionmatrix.input.FileValue.Part;
import dev.decisionmatrix.meeting.NumberText.Mark;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.ValueFunction.Curve;
import dev.decisionmatrix.model.ValueFunction.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What changed of the points or the limit of a criterion, as the text of its cell will be. */
final class ValueChanges {
  /** A point that the sheet would not take either, for it is out of line with those beside it. */
  record Misplaced(Change change, String why) {}

  private final Criterion criterion;
  private final List<Change> changes;

  /** Some, all of the criterion. */
  ValueChanges(Criterion criterion, List<Change> changes) {
    this.criterion = criterion;
    this.changes = changes;
  }

  /** Ratings must stay in order; values rise up to the peak as it is, and fall from it on. */
  Optional<Misplaced> misplaced() {
    if (!(criterion.value() instanceof Curve curve)) {
      return Optional.empty();
    }
    List<Point> now = points(curve);
    for (Change change : changes) {
      int place = spot(change).place();
      boolean isRating = spot(change).part() == Part.RATING;
      for (int k = Math.max(1, place); k <= Math.min(place + 1, now.size() - 1); k++) {
        Point before = now.get(k - 1);
        Point after = now.get(k);
        double step = after.worth() - before.worth();
        if (isRating ? after.rating() <= before.rating() : isAgainst(step, k, curve)) {
          return Optional.of(new Misplaced(change, why(isRating, now.get(k == place ? k - 1 : k))));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isAgainst(double step, int place, Curve curve) {
    return place <= curve.peak() ? step < 0 : step > 0;
  }

  private static String why(boolean isRating, Point beside) {
    return isRating
        ? "that does not lie between the points beside it, of which one is at "
            + NumberText.shortest(beside.rating())
        : "beside a point worth %s the line would turn there"
            .formatted(NumberText.shortest(beside.worth()));
  }

  private List<Point> points(Curve curve) {
    List<Point> now = new ArrayList<>(curve.points());
    for (Change change : changes) {
      int place = spot(change).place();
      Point old = now.get(place);
      now.set(
          place,
          spot(change).part() == Part.RATING
              ? new Point(change.figure(), old.worth())
              : new Point(old.rating(), change.figure()));
    }
    return now;
  }

  private static Spot.Knot spot(Change change) {
    return (Spot.Knot) change.spot();
  }

  /**
   * The new text, written as the old one is.
   *
   * @param separator of the file
   */
  String text(String old, char separator) {
    FileValue value = new FileValue(old);
    Mark mark = Mark.of(value.numbers(), value.isPartedByCommas() ? ',' : separator);
    return value.with(
        changes.stream()
            .map(
                change -> {
                  Spot.Knot spot = spot(change);
                  double figure =
                      spot.part() == Part.WORTH
                          ? kept(change.figure() * value.all())
                          : change.figure();
                  String was = value.number(spot.place(), spot.part());
                  return new FileValue.Figure(
                      spot.place(), spot.part(), NumberText.of(figure, was, mark));
                })
            .toList());
  }

  /** Without what multiplying adds to the last digits. */
  private static double kept(double figure) {
    return Decimals.exact(figure).doubleValue();
  }

  /** Why the cell changes. */
  String why() {
    return String.join(", ", changes.stream().map(WeightChanges::why).toList());
  }
}
