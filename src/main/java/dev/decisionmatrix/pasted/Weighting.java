package dev.decisionmatrix.pasted;

import dev.decisionmatrix.input.TableWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes weights of what people write for them: a number for each criterion. */
final class Weighting {
  private static final Pattern TIMES =
      Pattern.compile("[x\u00D7*]?\\s*(\\d+(?:[.,]\\d+)?)\\s*[x\u00D7*]?");

  private static final Pattern FRACTION =
      Pattern.compile("(\\d{1,3})\\s*[/\u2044]\\s*([1-9]\\d{0,2})");
  private static final Pattern SIGNS =
      Pattern.compile("[\u2605\u2B50\u2606\u25CF\u25CB\u2022\uFE0F]+|\\++|[!$\u20AC\uD83D\uDD25]+");

  private static final Pattern WORDED =
      Pattern.compile(
          "(\\p{L}[\\p{L} -]*?)\\s*[-(:,=\u2013]+\\s*(\\d+(?:[.,]\\d+)?)\\s*%?\\s*\\)?");

  private static final double FINE = 1e6;
  private static final double SLACK = 0.5;
  private final Content content;
  private final List<String> notes;
  private final boolean isMoscow;

  private Weighting(Content content) {
    this.content = content;
    this.notes = new ArrayList<>(content.notes());
    this.isMoscow =
        content.lines().stream().anyMatch(line -> line.fact("weight").matches("(?i)[scw]"));
  }

  static Content of(Content content) {
    boolean isWeighed = content.has("weight") || content.has("rank");
    Optional<List<Line>> named = isWeighed ? Optional.empty() : NamedWeights.of(content.lines());
    return new Weighting(named.map(content::withLines).orElse(content)).weighed();
  }

  private Content weighed() {
    if (content.has("rank") && !content.has("weight")) {
      boolean isWords =
          content.lines().stream().allMatch(line -> word(line.fact("rank").strip()) >= 0);
      return isWords
          ? new Weighting(
                  content.withLines(
                      content.lines().stream()
                          .map(line -> line.with("weight", line.fact("rank")).with("rank", ""))
                          .toList()))
              .weighed()
          : content;
    }
    List<Line> lines = new ArrayList<>();
    if (!content.has("weight")) {
      content.lines().forEach(line -> lines.add(line.with("weight", "1")));
      notes.add("no weights: each criterion weighs the same, 1");
    } else {
      boolean isPercent = isPercent();
      content.lines().forEach(line -> lines.add(line.with("weight", weight(line, isPercent))));
    }
    return new Content(content.options(), lines, content.totals(), notes);
  }

  private String weight(Line line, boolean isPercent) {
    String given = line.fact("weight");
    if (given.isEmpty()) {
      notes.add("`" + line.name() + "` has no weight, and counts 0");
      return "0";
    }
    Optional<TableWords.Figure> figure = TableWords.figure(given);
    if (figure.isPresent() && figure.get().isPercent() && !isPercent) {
      return TableWords.number(figure.get().value());
    }
    Matcher times = TIMES.matcher(given);
    Optional<String> number = figure.isEmpty() ? written(given) : Optional.empty();
    if (number.isPresent()) {
      return number.get();
    }
    int word = isMoscow ? moscow(given) : word(given);
    if (word >= 0) {
      notes.add("the weight `" + given + "` of `" + line.name() + "` is " + word);
      return Integer.toString(word);
    }
    return figure.isEmpty() && times.matches() ? times.group(1) : given;
  }

  /** {@code 1/4}, stars, {@code High (50%)}. */
  private static Optional<String> written(String given) {
    Matcher fraction = FRACTION.matcher(given);
    if (fraction.matches()) {
      double part = Double.parseDouble(fraction.group(1)) / Double.parseDouble(fraction.group(2));
      return Optional.of(TableWords.number(Math.rint(part * FINE) / FINE));
    }
    if (SIGNS.matcher(given).matches()) {
      return Optional.of(Long.toString(given.codePoints().filter(Weighting::isFull).count()));
    }
    Matcher worded = WORDED.matcher(given);
    return worded.matches() && word(worded.group(1)) >= 0
        ? Optional.of(worded.group(2))
        : Optional.empty();
  }

  private static boolean isFull(int sign) {
    return "\u2606\u25CB\uFE0F".indexOf(sign) < 0;
  }

  /** Negative for none. */
  private static int word(String given) {
    return switch (given.toLowerCase(Locale.ROOT).replace('-', ' ')) {
      case "won't", "wont", "won't have", "none" -> 0;
      case "low",
          "l",
          "could",
          "could have",
          "nice to have",
          "niedrig",
          "gering",
          "faible",
          "baja",
          "bajo",
          "baixa" ->
          1;
      case "medium",
          "med",
          "m",
          "should",
          "should have",
          "mittel",
          "moyen",
          "moyenne",
          "media",
          "medio",
          "m\u00E9dia" ->
          2;
      case "high", "h", "must", "must have", "hoch", "\u00E9lev\u00E9", "alta", "alto" -> 3;
      case "very high", "critical", "sehr hoch", "muy alta", "tr\u00E8s \u00E9lev\u00E9" -> 4;
      default -> -1;
    };
  }

  /** Its letters, of which one is that of another row of words. */
  private static int moscow(String given) {
    return switch (given.toLowerCase(Locale.ROOT)) {
      case "m" -> 3;
      case "s" -> 2;
      case "c" -> 1;
      case "w" -> 0;
      default -> word(given);
    };
  }

  /** Whether all are in percent and total 100; otherwise they are points. */
  private boolean isPercent() {
    double total = 0;
    for (Line line : content.lines()) {
      Optional<TableWords.Figure> figure = TableWords.figure(line.fact("weight"));
      if (figure.isEmpty() || !figure.get().isPercent()) {
        return false;
      }
      total += figure.get().value();
    }
    boolean isWhole = Math.abs(total - 100) <= SLACK;
    if (!isWhole) {
      notes.add(
          "the weights total " + TableWords.number(total) + " %, not 100, and are taken as points");
    }
    return isWhole;
  }
}
