package dev.decisionmatrix.input;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which spreadsheets of different countries write a number. */
final class AmountText {
  /** Beyond it, and below its inverse, sums lose digits that we promise to keep. */
  private static final double LARGEST = 1e12;

  private static final String SPACES = "[\\s\\u00A0\\u2007\\u2009\\u202F]";
  private static final Pattern PERCENT =
      Pattern.compile("(.*?)" + SPACES + "*(?:[%\\uFF05]|" + PercentWords.PATTERN + ")");

  /** Spaces of any width, and apostrophes, may part thousands. */
  private static final Pattern PARTED =
      Pattern.compile("[+-]?\\d{1,3}([\\s\\u00A0\\u2007\\u2009\\u202F'\\u2019]\\d{3})+([.,]\\d*)?");

  /** Doubtful unless a percent sign follows: nobody means 2500 %. */
  private static final Pattern DOUBTFUL = Pattern.compile("([+-]?[1-9]\\d{0,2})[.,](\\d{3})");

  private static final Pattern COMMA_THOUSANDS =
      Pattern.compile("[+-]?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d*)?");
  private static final Pattern POINT_THOUSANDS =
      Pattern.compile("[+-]?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d*)?");
  private static final Pattern PLAIN =
      Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d{1,3})?");

  private AmountText() {}

  static Amount read(String text) {
    if (text.length() > Limit.NUMBER_CHARS) {
      return new Amount.None("is not a number");
    }
    Matcher percent = PERCENT.matcher(text);
    boolean isPercent = percent.matches();
    String body = (isPercent ? percent.group(1) : text).replace('\u2212', '-');
    Matcher doubtful = DOUBTFUL.matcher(body);
    if (doubtful.matches() && !isPercent) {
      return ambiguous(doubtful.group(1), doubtful.group(2));
    }
    Optional<String> spelt = doubtful.matches() ? Optional.of(body.replace(',', '.')) : spelt(body);
    return spelt
        .map(number -> sized(new BigDecimal(number), isPercent))
        .orElseGet(() -> new Amount.None("is not a number"));
  }

  /** A fourth decimal makes a fraction of three digits one that cannot be thousands. */
  private static Amount ambiguous(String whole, String digits) {
    String fraction = digits.endsWith("0") ? digits.replaceAll("0+$", "") : digits + "0";
    String small = fraction.isEmpty() ? whole : whole + "." + fraction;
    return new Amount.Ambiguous(List.of(small, whole + digits));
  }

  /** The number as {@link BigDecimal} reads it. */
  private static Optional<String> spelt(String body) {
    if (PARTED.matcher(body).matches()) {
      return Optional.of(body.replaceAll("[^-+.,\\d]", "").replace(',', '.'));
    }
    if (COMMA_THOUSANDS.matcher(body).matches()) {
      return Optional.of(body.replace(",", ""));
    }
    if (POINT_THOUSANDS.matcher(body).matches()) {
      return Optional.of(body.replace(".", "").replace(',', '.'));
    }
    return PLAIN.matcher(body).matches() ? Optional.of(body.replace(',', '.')) : Optional.empty();
  }

  private static Amount sized(BigDecimal number, boolean isPercent) {
    double size = number.abs().doubleValue();
    if (size > LARGEST) {
      return new Amount.None("is too large");
    }
    if (number.signum() != 0 && size < 1 / LARGEST) {
      return new Amount.None("is too small");
    }
    return new Amount.Given(Amount.kept(number), isPercent);
  }
}
