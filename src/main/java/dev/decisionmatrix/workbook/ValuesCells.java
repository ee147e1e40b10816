package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.orZero;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.ValueFunction.Curve;
import dev.decisionmatrix.model.ValueFunction.Curve.Flank;
import dev.decisionmatrix.model.ValueFunction.Limit;
import dev.decisionmatrix.model.ValueFunction.Ratio;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What other sheets refer to where values are not linear, and how a rating becomes a value there by
 * formula. Nobody asks where all are linear.
 *
 * @param rating of each point, or the rating from which on values jump
 * @param worth of each point, 0 to 1
 * @param standard the lowest or highest rating, which those of a criterion are held against
 * @param voices what a cell would be worth by each source; "-" where it says nothing
 * @param raters the same by each rater; empty where nobody rates
 * @param bent by criterion 1 where values are not linear, 2 where they hang on other options, else
 *     0
 * @param open 1 where the scale bounds nothing, else 0
 * @param least the least rating that is accepted
 * @param most the most
 * @param kept decimals to which ratings are held against one from which on values jump
 */
public record ValuesCells(
    Cells<Knot> rating,
    Cells<Knot> worth,
    Cells<Criterion> standard,
    Body<Spot, Optional<Source>> voices,
    Optional<Body<Spot, Rater>> raters,
    Cells<Criterion> bent,
    Cells<Criterion> open,
    Cells<Criterion> least,
    Cells<Criterion> most,
    int kept) {
  /** What a rating is worth, where values are not linear. */
  public Formula value(Criterion criterion, Formula given) {
    return criterion.isRelative()
        ? against(criterion, given, standard.at(criterion).fixed())
        : absolute(criterion, given);
  }

  /** The same beside another lowest or highest rating. */
  public Formula against(Criterion criterion, Formula given, CellRef other) {
    Ratio ratio = (Ratio) criterion.value();
    Formula share = ratio.form() == Ratio.Form.LOWEST_OVER ? other.over(given) : given.over(other);
    Formula most = min(Constant.ONE, share);
    return ratio.form() == Ratio.Form.LOWEST_OVER ? most : orZero(other.moreThan(0), most);
  }

  private Formula absolute(Criterion criterion, Formula given) {
    if (criterion.value() instanceof Limit limit) {
      CellRef at = at(new Knot(criterion, 0));
      Formula rounded = Formulas.rounded(given, kept);
      return oneIf(limit.side() == Limit.Side.AT_LEAST ? rounded.atLeast(at) : rounded.atMost(at));
    }
    if (!(criterion.value() instanceof Curve)) {
      throw new IllegalArgumentException("values are linear: " + criterion.id());
    }
    List<Knot> knots = Knot.of(criterion);
    Formula value = along(knots, knots.size() - 2, given);
    for (int from = knots.size() - 3; from >= 0; from--) {
      value = ifThen(given.atMost(at(knots.get(from + 1))), along(knots, from, given), value);
    }
    return value;
  }

  /** On the line from one point to the next. */
  private Formula along(List<Knot> knots, int from, Formula given) {
    CellRef start = at(knots.get(from));
    CellRef worthThere = worth(knots.get(from));
    Formula way = given.minus(start).over(at(knots.get(from + 1)).minus(start));
    return worthThere.plus(way.times(worth(knots.get(from + 1)).minus(worthThere)));
  }

  /**
   * The rating that is worth so much on a curve without a peak: on a part that is level the end
   * from which one comes.
   *
   * @param given on the curve
   * @param rises whether it is worth more than the rating from which one comes
   */
  public Formula ratingAt(Criterion criterion, Formula given, Rise rises) {
    if (criterion.value() instanceof Limit) {
      return at(new Knot(criterion, 0));
    }
    if (criterion.value() instanceof Ratio ratio) {
      CellRef other = standard.at(criterion).fixed();
      return ratio.form() == Ratio.Form.LOWEST_OVER ? other.over(given) : other.times(given);
    }
    return along(fromWorst(criterion), given, rises);
  }

  /** From the knot that is worth least to the one that is worth most. */
  private Formula along(List<Knot> upwards, Formula given, Rise rises) {
    int last = upwards.size() - 2;
    if (rises == Rise.UP) {
      Formula found = back(upwards, last, given);
      for (int from = last - 1; from >= 0; from--) {
        found =
            ifThen(given.atMost(worth(upwards.get(from + 1))), back(upwards, from, given), found);
      }
      return found;
    }
    Formula found = back(upwards, 0, given);
    for (int from = 1; from <= last; from++) {
      found = ifThen(given.atLeast(worth(upwards.get(from))), back(upwards, from, given), found);
    }
    return found;
  }

  /** The rating beside a peak that is worth so much; nothing where that side does not go so low. */
  public Formula beside(Criterion criterion, Flank flank, Formula given) {
    List<Knot> knots = Knot.of(criterion);
    Knot end = knots.get(flank == Flank.LEFT ? 0 : knots.size() - 1);
    return Formulas.onlyIf(given.atLeast(worth(end)), along(criterion, given, Rise.DOWN, flank));
  }

  /** The rating that is worth more than another, on its own side of the peak. */
  public Formula raisedAt(Criterion criterion, Formula given, Formula now) {
    CellRef top = at(Knot.of(criterion).get(((Curve) criterion.value()).peak()));
    return ifThen(
        now.atMost(top),
        along(criterion, given, Rise.UP, Flank.LEFT),
        along(criterion, given, Rise.UP, Flank.RIGHT));
  }

  private Formula along(Criterion criterion, Formula given, Rise rises, Flank flank) {
    List<Knot> knots = Knot.of(criterion);
    int peak = ((Curve) criterion.value()).peak();
    if (flank == Flank.LEFT) {
      return along(knots.subList(0, peak + 1), given, rises);
    }
    List<Knot> upwards = new ArrayList<>(knots.subList(peak, knots.size()));
    Collections.reverse(upwards);
    return along(upwards, given, rises);
  }

  /** Which way the value goes. */
  public enum Rise {
    UP,
    DOWN
  }

  private static List<Knot> fromWorst(Criterion criterion) {
    List<Knot> knots = new ArrayList<>(Knot.of(criterion));
    if (criterion.isLessBetter()) {
      Collections.reverse(knots);
    }
    return knots;
  }

  private Formula back(List<Knot> knots, int from, Formula given) {
    CellRef start = at(knots.get(from));
    CellRef worthThere = worth(knots.get(from));
    Formula way = given.minus(worthThere).over(worth(knots.get(from + 1)).minus(worthThere));
    return start.plus(way.times(at(knots.get(from + 1)).minus(start)));
  }

  private CellRef at(Knot knot) {
    return rating.at(knot).fixed();
  }

  private CellRef worth(Knot knot) {
    return worth.at(knot).fixed();
  }

  /** What the worst and the best rating of a criterion are worth. */
  public Formula end(Criterion criterion, Rise which) {
    if (!(criterion.value() instanceof Curve)) {
      return which == Rise.UP ? Constant.ONE : Constant.ZERO;
    }
    List<Knot> knots = fromWorst(criterion);
    if (criterion.hasPeak()) {
      return which == Rise.UP
          ? worth(knots.get(((Curve) criterion.value()).peak()))
          : min(worth(knots.get(0)), worth(knots.get(knots.size() - 1)));
    }
    return worth(which == Rise.UP ? knots.get(knots.size() - 1) : knots.get(0));
  }
}
