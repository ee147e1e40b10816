package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ratings of criteria that are measured in percent. A spreadsheet shows 0.999 as 99.9 % and may
 * save either; where both stand in a file, one of them is not what it says.
 */
final class RatingUnits {
  /** Beside shares as large as this, a rating of 1 % and less is likely a fraction. */
  private static final double LARGE = 50;

  private final InputText text;
  private final Map<Criterion, Ratings> ratings = new LinkedHashMap<>();

  private record Rating(Cell cell, double value) {
    boolean isFraction() {
      return value != 0 && Math.abs(value) <= 1;
    }
  }

  private record Ratings(List<Rating> signed, List<Rating> plain) {
    Ratings() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    Optional<Rating> fraction() {
      return plain.stream().filter(Rating::isFraction).findFirst();
    }

    /** That no other is less than: then a fraction stands out. */
    Optional<Rating> smallestOfLarge() {
      List<Rating> others = plain.stream().filter(rating -> !rating.isFraction()).toList();
      return others.stream().allMatch(rating -> rating.value() >= LARGE)
          ? others.stream().min((one, other) -> Double.compare(one.value(), other.value()))
          : Optional.empty();
    }
  }

  RatingUnits(InputText text) {
    this.text = text;
  }

  void take(Criterion criterion, Cell cell, Amount.Given given) {
    Ratings all = ratings.computeIfAbsent(criterion, key -> new Ratings());
    (given.isPercent() ? all.signed() : all.plain()).add(new Rating(cell, given.value()));
  }

  /**
   * Tells fractions among percent, once for each criterion.
   *
   * @param signedScales criteria whose scale is written with percent signs
   */
  void check(List<Criterion> signedScales) {
    ratings.forEach(
        (criterion, all) ->
            all.fraction()
                .ifPresent(
                    odd -> {
                      if (!all.signed().isEmpty()) {
                        tellMixed(odd, beside(all.signed().get(0)));
                      } else if (signedScales.contains(criterion)) {
                        tellMixed(odd, "a scale in `%`");
                      } else {
                        all.smallestOfLarge().ifPresent(other -> tellDoubt(odd, other));
                      }
                    }));
  }

  private static String beside(Rating rating) {
    return "`" + rating.cell().text() + "` in " + rating.cell().name();
  }

  private void tellMixed(Rating odd, String others) {
    text.report(
        Code.RATING_UNITS,
        odd.cell(),
        new Message(
            "`" + odd.cell().text() + "` beside " + others + " mixes fractions and percent",
            ScaleUnits.help(odd.cell())));
  }

  private void tellDoubt(Rating odd, Rating other) {
    String fraction = odd.cell().text();
    text.report(
        Code.RATING_FRACTION,
        odd.cell(),
        new Message(
            "`"
                + fraction
                + "` is read as "
                + fraction
                + " %, but "
                + beside(other)
                + " is far more",
            ScaleUnits.help(odd.cell())));
  }
}
