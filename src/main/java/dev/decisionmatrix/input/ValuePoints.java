package dev.decisionmatrix.input;

import dev.decisionmatrix.model.ValueFunction.Curve;
import dev.decisionmatrix.model.ValueFunction.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Points of a curve as people write them: {@code 0:0; 200:0,8; 500:1}. What they are worth is given
 * from 0 to 1, in percent, or from 0 to 100 where 100 is among them.
 */
final class ValuePoints {
  static final int MOST = 20;

  static final double HUNDRED = 100;
  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[;|\\r\\n]+)\\s*");

  /** A comma with a whole pair behind it. */
  private static final Pattern COMMAS =
      Pattern.compile("\\s*(?:[;|\\r\\n]+|,(?=[^,:=]+?(?:[:=]|->|\\u2192)))\\s*");

  static final Pattern WITHIN = Pattern.compile("\\s*(?:[:=]|->|\\u2192)\\s*");

  private record Pair(String text, double rating, double worth, boolean isPercent) {}

  private final String text;
  private final List<Pair> pairs = new ArrayList<>();

  private ValuePoints(String text) {
    this.text = text;
  }

  static ValueText of(String text) {
    ValuePoints points = new ValuePoints(text);
    return points
        .parts()
        .or(points::places)
        .or(points::worths)
        .<ValueText>map(ValueText.Wrong::new)
        .orElseGet(points::curve);
  }

  /** What parts its points. */
  static Pattern between(String text) {
    return text.contains(";") || text.contains("|") ? BETWEEN : COMMAS;
  }

  /** What is wrong with a part by itself. */
  private Optional<Message> parts() {
    for (String part : between(text).split(text.strip(), -1)) {
      Optional<Message> wrong = part.isEmpty() ? Optional.empty() : add(part);
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return Optional.empty();
  }

  private Optional<Message> add(String part) {
    String[] sides = WITHIN.split(part, -1);
    if (sides.length != 2) {
      return wrong(
          "`" + part + "` in `value` `" + text + "` is no point",
          "write a rating, a colon and what it is worth, and `;` between points: `0:0; 200:0.8;"
              + " 500:1`");
    }
    List<Amount> amounts = Arrays.stream(sides).map(Amount::of).toList();
    for (int side = 0; side < sides.length; side++) {
      Optional<Message> wrong = ValueText.number(text, sides[side], amounts.get(side));
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    Amount.Given rating = (Amount.Given) amounts.get(0);
    Amount.Given worth = (Amount.Given) amounts.get(1);
    pairs.add(new Pair(part, rating.value(), worth.value(), worth.isPercent()));
    return Optional.empty();
  }

  /** What is wrong with the ratings together. */
  private Optional<Message> places() {
    if (pairs.size() < 2) {
      return wrong(
          "`value` `" + text + "` has one point, and a line needs two",
          "add the rating that is worth most, or least: `0:0; 500:1`");
    }
    if (pairs.size() > MOST) {
      return wrong(
          "`value` has " + pairs.size() + " points, and at most " + MOST + " are read",
          "leave out points on a line between their neighbours");
    }
    pairs.sort(Comparator.comparingDouble(Pair::rating));
    for (int k = 1; k < pairs.size(); k++) {
      if (pairs.get(k).rating() == pairs.get(k - 1).rating()) {
        return wrong(
            "`value` gives two points for the rating "
                + number(pairs.get(k).rating())
                + ": `"
                + pairs.get(k - 1).text()
                + "` and `"
                + pairs.get(k).text()
                + "`",
            "keep one of them; for a step move one a little aside, and where all hangs on one"
                + " rating write `at-least "
                + number(pairs.get(k).rating())
                + "`");
      }
    }
    return Optional.empty();
  }

  /** What is wrong with what they are worth together. */
  private Optional<Message> worths() {
    for (Pair pair : pairs) {
      if (pair.worth() < 0 || pair.worth() > HUNDRED) {
        return wrong(
            "`" + pair.text() + "` in `value` is worth less than nothing or more than all",
            "write what ratings are worth from 0 to 1, or in percent");
      }
    }
    double most = pairs.stream().mapToDouble(Pair::worth).max().orElse(0);
    boolean signed = pairs.stream().anyMatch(Pair::isPercent);
    Optional<Pair> odd =
        pairs.stream()
            .filter(pair -> signed ? !pair.isPercent() : most > 1)
            .filter(pair -> signed ? pair.worth() != 0 : pair.worth() > 0 && pair.worth() < 1)
            .findFirst();
    if (odd.isPresent()) {
      return wrong(
          "`"
              + odd.get().text()
              + "` in `value` mixes shares of 1 with "
              + (signed ? "percent" : "numbers up to " + number(most)),
          "write all that ratings are worth from 0 to 1, or all in percent");
    }
    if (!signed && most > 1 && most != HUNDRED) {
      return wrong(
          "`value` goes up to " + number(most) + ", which is neither 1 nor 100",
          "write what ratings are worth from 0 to 1, or in percent: the best is worth `1`, or"
              + " `100 %`");
    }
    return Optional.empty();
  }

  private ValueText curve() {
    boolean ofHundred = pairs.stream().anyMatch(pair -> pair.isPercent() || pair.worth() > 1);
    Curve curve =
        new Curve(
            pairs.stream()
                .map(
                    pair ->
                        new Point(pair.rating(), ofHundred ? pair.worth() / HUNDRED : pair.worth()))
                .toList());
    return shape(curve).<ValueText>map(ValueText.Wrong::new).orElse(new ValueText.Given(curve));
  }

  /** Up to the point that is worth most it must not fall, behind it not rise. */
  private static Optional<Message> shape(Curve curve) {
    List<Point> points = curve.points();
    if (points.stream().allMatch(point -> point.worth() == points.get(0).worth())) {
      return wrong(
          "in `value` all ratings are worth " + number(points.get(0).worth()),
          "give the worst rating 0 and the best 1");
    }
    for (int k = 1; k < points.size(); k++) {
      double step = points.get(k).worth() - points.get(k - 1).worth();
      if (k <= curve.peak() ? step < 0 : step > 0) {
        return wrong(
            "`value` falls and rises again between the ratings %s and %s"
                .formatted(
                    number(points.get(Math.max(0, k <= curve.peak() ? k - 1 : k - 2)).rating()),
                    number(
                        points
                            .get(Math.min(points.size() - 1, k <= curve.peak() ? k + 1 : k))
                            .rating())),
            "it may rise, fall, or rise to a peak and fall: look for a digit that slipped");
      }
    }
    return Optional.empty();
  }

  private static Optional<Message> wrong(String what, String help) {
    return Optional.of(new Message(what, help));
  }

  private static String number(double figure) {
    return ScaleWords.number(figure);
  }
}
