package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.model.ValueFunction;
import dev.decisionmatrix.model.ValueFunction.Curve;
import dev.decisionmatrix.model.ValueFunction.Limit;
import dev.decisionmatrix.model.ValueFunction.Ratio;
import dev.decisionmatrix.problem.Code;
import java.util.Map;
import java.util.Optional;

/**
 * How ratings of a criterion become values, and the scale that goes with it.
 *
 * @param table with the column
 * @param common the decision's scale, if that could be read
 * @param ends of criteria without ends of their own, by id, as far as their ratings are known
 */
record ValueColumn(Table table, Optional<Scale> common, Map<String, Scale> ends) {
  static final Column VALUE =
      Column.optional("value", "value function", "values", "utility", "worth");

  /** What is reckoned with before ratings are known. */
  private static final Scale RISING = new Scale(0, 1);

  private static final Scale FALLING = new Scale(1, 0);

  /**
   * A function and its scale.
   *
   * @param scale empty where it is in doubt
   */
  record Found(ValueFunction function, Optional<Scale> scale) {}

  /** What the row says; empty, with a problem told, where it cannot be read. */
  Optional<ValueFunction> read(Row row) {
    Cell cell = table.cell(row, VALUE);
    if (cell.isBlank()) {
      return Optional.of(new ValueFunction.Linear());
    }
    ValueText text = ValueText.of(cell.text());
    if (text instanceof ValueText.Wrong wrong) {
      table.report(Code.VALUE, cell, wrong.message());
      return Optional.empty();
    }
    return Optional.of(((ValueText.Given) text).function());
  }

  /**
   * The function with its scale.
   *
   * @param id of the criterion
   * @param given the ends beside it; empty where they are blank
   */
  Found with(Row row, String id, ValueFunction function, Optional<Scale> given) {
    if (function instanceof Curve curve) {
      return new Found(curve, along(row, curve, given));
    }
    if (function instanceof Ratio ratio) {
      return given.isPresent()
          ? ratio(row, ratio, given.get())
          : open(id, new Ratio(ratio.form(), true));
    }
    if (function instanceof Limit limit) {
      return limit(row, id, limit, given);
    }
    return new Found(function, given.isPresent() ? given : common);
  }

  private Optional<Scale> along(Row row, Curve curve, Optional<Scale> given) {
    Scale own = curve.scale();
    if ((curve.first().worth() != 0 && curve.end().worth() != 0) || most(curve) != 1) {
      tellSpan(row, curve);
    }
    if (own.isTooNarrow()) {
      table.report(Code.SCALE_FLAT, table.cell(row, VALUE), ScaleWords.narrow(own));
      return Optional.empty();
    }
    boolean agree =
        given.isEmpty()
            || given.get().equals(own)
            || (curve.hasPeak()
                && given.get().lower() == own.lower()
                && given.get().upper() == own.upper());
    if (!agree) {
      Scale ends = given.get();
      tellApart(
          row,
          "its points run from %s (worst) to %s (best), `worst` and `best` say %s and %s"
              .formatted(
                  number(own.worst()),
                  number(own.best()),
                  number(ends.worst()),
                  number(ends.best())),
          "leave `worst` and `best` blank, or give a point for each of them");
      return Optional.empty();
    }
    return Optional.of(own);
  }

  private static double most(Curve curve) {
    return curve.points().get(curve.peak()).worth();
  }

  private void tellSpan(Row row, Curve curve) {
    double least = Math.min(curve.first().worth(), curve.end().worth());
    table.report(
        Code.VALUE_SPAN,
        table.cell(row, VALUE),
        new Message(
            "`value` goes from %s to %s, while a weight says what the way from 0 to 1 is worth"
                .formatted(number(least), number(most(curve))),
            "make the worst rating worth 0 and the best 1, if nothing keeps you from it"));
  }

  private Found ratio(Row row, Ratio ratio, Scale given) {
    boolean lessIsBetter = ratio.form() == Ratio.Form.LOWEST_OVER;
    if (lessIsBetter == given.best() > given.worst()) {
      return turned(row, ratio, ratio.form().text(), lessIsBetter);
    }
    if (given.lower() < 0) {
      tellApart(
          row,
          "`%s` holds ratings against one another, which none below 0 can be"
              .formatted(ratio.form().text()),
          "let the scale begin at 0 or above");
      return new Found(ratio, Optional.empty());
    }
    return new Found(ratio, Optional.of(given));
  }

  private Found limit(Row row, String id, Limit limit, Optional<Scale> given) {
    boolean lessIsBetter = limit.side() == Limit.Side.AT_MOST;
    String said = (lessIsBetter ? "at-most " : "at-least ") + number(limit.at());
    if (given.isEmpty()) {
      Optional<Scale> usual = common.filter(scale -> scale.contains(limit.at()));
      return usual.isPresent()
          ? new Found(
              limit,
              usual.map(
                  scale ->
                      lessIsBetter
                          ? new Scale(scale.upper(), scale.lower())
                          : new Scale(scale.lower(), scale.upper())))
          : open(id, new Limit(limit.side(), limit.at(), true));
    }
    Scale scale = given.get();
    if (lessIsBetter == scale.best() > scale.worst()) {
      return turned(row, limit, said, lessIsBetter);
    }
    if (!scale.contains(limit.at()) || limit.at() == scale.worst()) {
      tellApart(
          row,
          scale.contains(limit.at())
              ? "every rating is worth all by `" + said + "`, the worst end of the scale"
              : "`" + said + "` is off the scale",
          "the scale " + ScaleWords.of(scale));
      return new Found(limit, Optional.empty());
    }
    return new Found(limit, given);
  }

  private Found turned(Row row, ValueFunction function, String said, boolean lessIsBetter) {
    tellApart(
        row,
        "by `%s` %s is better, by `worst` and `best` %s is"
            .formatted(said, lessIsBetter ? "less" : "more", lessIsBetter ? "more" : "less"),
        "swap `worst` and `best`, or leave both blank");
    return new Found(function, Optional.empty());
  }

  private Found open(String id, ValueFunction function) {
    boolean falls =
        function instanceof Ratio ratio
            ? ratio.form() == Ratio.Form.LOWEST_OVER
            : ((Limit) function).side() == Limit.Side.AT_MOST;
    return new Found(function, Optional.of(ends.getOrDefault(id, falls ? FALLING : RISING)));
  }

  private void tellApart(Row row, String what, String help) {
    table.report(
        Code.VALUE_SCALE,
        table.cell(row, VALUE),
        new Message("`value` and scale do not agree: " + what, help));
  }

  /** A demand says which way is better all along. */
  static Message overPeak(Cell cell) {
    return new Message(
        "`must_reach` `" + cell.text() + "` says nothing where `value` has a peak",
        "make the demand a criterion of its own, with weight 0 if need be");
  }

  private static String number(double figure) {
    return ScaleWords.number(figure);
  }
}
