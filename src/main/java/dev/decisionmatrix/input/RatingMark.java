package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Scale;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rating without a number of its own: {@code ++}, {@code datum}, {@code 4/5}, {@code 8 of 10},
 * stars and filled circles. It is read where the scale leaves no doubt, and never converted.
 */
sealed interface RatingMark {
  record Given(double rating) implements RatingMark {}

  /**
   * A mark that says nothing on this scale.
   *
   * @param why behind the mark itself: {@code is out of 10}
   * @param help what else to do than to write a number; may be empty
   */
  record Doubtful(String why, String help) implements RatingMark {
    Doubtful(String why) {
      this(why, "");
    }
  }

  /** With more signs nobody counts any longer. */
  int MOST_SIGNS = 5;

  int MOST_STARS = 10;

  Set<String> EVEN =
      new TreeSet<>(List.of("s", "same", "datum", "baseline", "=", "\u00B1", "+/-", "+/\u2212"));

  /** What programs make of a hyphen. */
  Pattern DASHES = Pattern.compile("[\u2010-\u2013\u2212\uFE63\uFF0D]");

  String LONG_DASH = "\u2014";
  Pattern SIGNS = Pattern.compile("\\++|-+");

  Pattern OUT_OF =
      Pattern.compile(
          "(\\d+(?:[.,]\\d+)?)\\s*(?:/|\u2044|\u2215|(?:out\\s+)?of\\b|von\\b)\\s*(\\d+(?:[.,]\\d+)?)");

  /** Circles filled by quarters, from none to all. */
  String QUARTERS = "\u25CB\u25D4\u25D1\u25D5\u25CF";

  Pattern STARS = Pattern.compile("([\u2605\u2B50]*)(\u00BD?)([\u2606\u2729]*)");
  Pattern DOTS = Pattern.compile("([\u25CF\u2B24]*)()([\u25CB\u26AA]*)");

  /** Empty for what is no mark at all. */
  static Optional<RatingMark> of(String text, Scale scale) {
    String bare = Harmless.guarded(text).orElse(text);
    String composed = Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String plain =
        DASHES.matcher(composed.replace("\uFE0F", "").replace('\uFF0B', '+')).replaceAll("-");
    if (EVEN.contains(plain) || EVEN.contains(composed)) {
      return Optional.of(isEven(scale) ? new Given(0) : offBalance());
    }
    String tight = plain.replace(" ", "");
    if (SIGNS.matcher(tight).matches() || tight.equals(LONG_DASH)) {
      return Optional.of(signs(tight, scale));
    }
    Matcher part = OUT_OF.matcher(plain);
    if (part.matches()) {
      return Optional.of(outOf(number(part.group(1)), number(part.group(2)), scale));
    }
    return filled(tight, scale);
  }

  private static boolean isEven(Scale scale) {
    return scale.best() > 0 && scale.worst() == -scale.best();
  }

  private static RatingMark offBalance() {
    return new Doubtful(
        "needs a scale from minus to plus",
        "give it one, such as `worst` -2 and `best` 2, if all ratings are such signs; else ");
  }

  private static RatingMark signs(String signs, Scale scale) {
    if (!isEven(scale)) {
      return offBalance();
    }
    if (scale.best() > MOST_SIGNS) {
      return new Doubtful("could be any number on a scale as long as this");
    }
    if (signs.equals(LONG_DASH) && scale.best() > 1) {
      return new Doubtful("may have been one hyphen or two");
    }
    return signs.length() > scale.best()
        ? new Doubtful("goes beyond the scale")
        : new Given(signs.startsWith("+") ? signs.length() : -signs.length());
  }

  private static RatingMark outOf(double part, double whole, Scale scale) {
    return scale.worst() >= 0 && scale.best() > scale.worst() && whole == scale.best()
        ? new Given(part)
        : new Doubtful("is out of " + ScaleWords.number(whole));
  }

  private static double number(String text) {
    return new BigDecimal(text.replace(',', '.')).doubleValue();
  }

  private static Optional<RatingMark> filled(String plain, Scale scale) {
    int quarter = plain.length() == 1 ? QUARTERS.indexOf(plain) : -1;
    if (quarter >= 0) {
      return Optional.of(new Given(scale.rating(quarter / (QUARTERS.length() - 1.0))));
    }
    Matcher stars = STARS.matcher(plain);
    Matcher dots = DOTS.matcher(plain);
    if (plain.isEmpty() || !(stars.matches() || dots.matches())) {
      return Optional.empty();
    }
    Matcher row = stars.matches() ? stars : dots;
    int full = row.group(1).length();
    int half = row.group(2).length();
    boolean isWhole = !row.group(3).isEmpty() || row.equals(dots);
    return Optional.of(row(full + half / 2.0, isWhole ? plain.length() : 0, scale));
  }

  /**
   * Signs in a row.
   *
   * @param all how many there are with those that are not filled in; 0 where only filled ones stand
   */
  private static RatingMark row(double filled, int all, Scale scale) {
    boolean isCounted =
        scale.worst() >= 0
            && scale.worst() <= 1
            && scale.best() > 1
            && scale.best() <= MOST_STARS
            && (all == 0 || all == scale.best());
    return isCounted
        ? new Given(filled)
        : new Doubtful(
            all == 0 ? "counts on a scale from 0 or 1 upwards alone" : "has " + all + " signs");
  }
}
