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

  private Weighting(Content content) {
    this.content = content;
    this.notes = new ArrayList<>(content.notes());
  }

  static Content of(Content content) {
    boolean isWeighed = content.has("weight") || content.has("rank");
    Optional<List<Line>> named = isWeighed ? Optional.empty() : NamedWeights.of(content.lines());
    return new Weighting(named.map(content::withLines).orElse(content)).weighed();
  }

  private Content weighed() {
    if (content.has("rank") && !content.has("weight")) {
      return content;
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
    int word = word(given);
    if (word > 0) {
      notes.add("the weight `" + given + "` of `" + line.name() + "` is " + word);
      return Integer.toString(word);
    }
    return figure.isEmpty() && times.matches() ? times.group(1) : given;
  }

  /** 0 for none. */
  private static int word(String given) {
    return switch (given.toLowerCase(Locale.ROOT)) {
      case "low", "l", "could", "nice to have" -> 1;
      case "medium", "med", "m", "should" -> 2;
      case "high", "h", "must", "must have" -> 3;
      case "very high", "critical" -> 4;
      default -> 0;
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
