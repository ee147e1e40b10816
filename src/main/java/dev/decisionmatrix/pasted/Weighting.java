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
    int word = isMoscow ? moscow(given) : word(given);
    if (word >= 0) {
      notes.add("the weight `" + given + "` of `" + line.name() + "` is " + word);
      return Integer.toString(word);
    }
    return figure.isEmpty() && times.matches() ? times.group(1) : given;
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
          "baja" ->
          1;
      case "medium", "med", "m", "should", "should have", "mittel", "moyen", "moyenne", "media" ->
          2;
      case "high", "h", "must", "must have", "hoch", "\u00E9lev\u00E9", "alta" -> 3;
      case "very high", "critical", "sehr hoch" -> 4;
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
