package dev.decisionmatrix.pasted;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Columns whose cells tell, by the words in them, what the column says of each criterion. */
final class Directed {
  private static final Pattern HEADING =
      Pattern.compile(
          "type|kind|class|direction|goal|better|objective|optimi[sz]\\w*|preference|polarity|beneficial\\??|min"
              + " ?/ ?max|max ?/ ?min|must ?/ ?want|m ?/ ?w|richtung|ziel|art|typ");

  private static final Set<String> LESS =
      new TreeSet<>(
          List.of(
              "lower",
              "lower is better",
              "lower better",
              "less",
              "less is better",
              "smaller is better",
              "min",
              "min.",
              "minimize",
              "minimise",
              "minimum",
              "cost",
              "costs",
              "non-beneficial",
              "negative",
              "\u2193",
              "\u2B07",
              "niedriger",
              "weniger",
              "minimieren"));

  private static final Set<String> MORE =
      new TreeSet<>(
          List.of(
              "higher",
              "higher is better",
              "higher better",
              "more",
              "more is better",
              "bigger is better",
              "max",
              "max.",
              "maximize",
              "maximise",
              "maximum",
              "benefit",
              "benefits",
              "beneficial",
              "positive",
              "\u2191",
              "\u2B06",
              "h\u00F6her",
              "mehr",
              "maximieren"));

  private static final Set<String> MUST =
      new TreeSet<>(List.of("must", "must have", "mandatory", "required", "muss", "m"));

  private static final Set<String> WANT =
      new TreeSet<>(
          List.of(
              "want",
              "want to have",
              "nice to have",
              "optional",
              "desired",
              "should",
              "kann",
              "soll",
              "wunsch",
              "w"));

  private static final Pattern LESS_BETTER =
      Pattern.compile(
          "(?<!\\p{L})(costs?|prices?|fees?|expenses?|rent|tco|risks?|effort|time|latency|delay|duration"
              + "|distance|commute|weight|noise|complexity|downtime|errors?|defects?|emissions?|consumption"
              + "|footprint|co\u00FBts?|prix|d\u00E9lais?|risques?|costos?|costes?|precios?|plazos?|riesgos?"
              + "|custos?|pre\u00E7os?|prazos?|prijs|costi|prezzo)(?!\\p{L})"
              + "|(kosten|preis|aufwand|risiko|risiken|miete|dauer|gewicht|lieferzeit|wartezeit|reaktionszeit"
              + "|antwortzeit|ladezeit|ausfallzeit|fahr(t)?zeit|r\u00FCstzeit|durchlaufzeit|bauzeit"
              + "|einarbeitungszeit|l\u00E4rm|verbrauch)(?!\\p{L})");

  private Directed() {}

  private static String key(String cell) {
    return cell.toLowerCase(Locale.ROOT).replace('-', ' ').replace("\uFE0F", "").strip();
  }

  /** {@code direction} or what is a must; empty for any other column. */
  static Optional<String> fact(String heading, List<String> cells) {
    List<String> keys = cells.stream().map(Directed::key).filter(key -> !key.isEmpty()).toList();
    if (!HEADING.matcher(key(heading)).matches() || keys.isEmpty()) {
      return Optional.empty();
    }
    boolean isDirection = keys.stream().allMatch(key -> LESS.contains(key) || MORE.contains(key));
    boolean isMust =
        keys.stream().allMatch(key -> MUST.contains(key) || WANT.contains(key))
            && keys.stream().anyMatch(MUST::contains);
    return isDirection
        ? Optional.of(Heads.DIRECTION)
        : isMust ? Optional.of(Heads.MANDATORY) : Optional.empty();
  }

  /** Where the table says nothing, by its name. */
  static boolean isLessBetter(Line line) {
    String said = line.fact(Heads.DIRECTION);
    return said.isEmpty()
        ? LESS_BETTER.matcher(line.name().toLowerCase(Locale.ROOT)).find()
        : isLess(said);
  }

  static boolean isLess(String direction) {
    return LESS.contains(key(direction));
  }

  static boolean isMust(String said) {
    return MUST.contains(key(said));
  }
}
