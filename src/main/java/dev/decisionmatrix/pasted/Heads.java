package dev.decisionmatrix.pasted;

import dev.decisionmatrix.input.TableWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column says by its heading, also by words that only such tables have. */
final class Heads {
  private static final List<String> WEIGHT =
      List.of(
          "weighting",
          "weightings",
          "wt",
          "wt.",
          "w",
          "wgt",
          "weight factor",
          "weighting factor",
          "gewicht",
          "gew",
          "gew.",
          "wichtung",
          "gewichtungsfaktor",
          "coefficient",
          "coef",
          "coef.",
          "pond\u00E9ration",
          "ponderaci\u00F3n",
          "pondera\u00E7\u00E3o",
          "ponderazione",
          "weging",
          "wegingsfactor",
          "gewichtung",
          "poids",
          "peso",
          "gewicht %",
          "priority weight",
          "moscow",
          "relative weight");

  /** Over words such as yes and no. */
  static final String MANDATORY = "mandatory";

  private static final Pattern MUST =
      Pattern.compile(
          "(is )?(must|must[ -]have|mandatory|required|knock[ -]?out|k\\.?o\\.?|muss)( have)?("
              + " criterion|kriterium)?\\??");

  private Heads() {}

  /** {@code weight} for {@code Weight (1-5)}; empty for what may name an option. */
  static Optional<String> fact(String heading) {
    String lower = heading.toLowerCase(Locale.ROOT).strip();
    String bare =
        lower
            .replaceFirst("\\s*[(\\[].*[)\\]]$", "")
            .replaceFirst("\\s+in\\s+(%|percent)$", "")
            .strip();
    return TableWords.fact(heading)
        .or(() -> TableWords.fact(bare))
        .or(
            () ->
                WEIGHT.contains(lower) || WEIGHT.contains(bare)
                    ? Optional.of("weight")
                    : Maxima.isHeading(bare)
                        ? Optional.of(Maxima.FACT)
                        : MUST.matcher(bare).matches() ? Optional.of(MANDATORY) : Optional.empty());
  }

  static boolean isInPercent(String heading) {
    String lower = heading.toLowerCase(Locale.ROOT);
    return lower.contains("%") || lower.contains("percent");
  }
}
