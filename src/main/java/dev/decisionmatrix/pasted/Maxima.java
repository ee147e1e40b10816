package dev.decisionmatrix.pasted;

import dev.decisionmatrix.input.TableWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The most points that each criterion gives, in a column or behind its name: the best of its scale,
 * and its weight where the table has no other.
 */
final class Maxima {
  /** What a heading stands for that says so. */
  static final String FACT = "max";

  private static final Pattern HEADING =
      Pattern.compile(
          "(max|max\\.|maximum|maximal|maximale|possible|available|erreichbare|h\u00F6chste)\\W*"
              + "(possible|available)?\\W*"
              + "(points?|scores?|marks?|pts\\.?|rating|value|punkte|punktzahl|bewertung)?");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(.+?)\\s*[(\\[]\\s*max\\.?(?:imum)?\\s*:?\\s*(\\d+(?:[.,]\\d+)?)[^)\\]]*[)\\]]");

  private Maxima() {}

  static boolean isHeading(String lower) {
    return HEADING.matcher(lower).matches();
  }

  static Content read(Content content) {
    List<Line> lines = content.lines().stream().map(Maxima::named).toList();
    boolean isWhole = !lines.isEmpty() && lines.stream().allMatch(line -> most(line).isPresent());
    if (!isWhole) {
      return content;
    }
    boolean isWeighed = content.has("weight") || content.has("rank");
    List<String> notes = new ArrayList<>(content.notes());
    notes.add(
        "each criterion has a scale from 0 to its most points"
            + (isWeighed ? "" : ", which are its weight too"));
    return new Content(
        content.options(),
        lines.stream().map(line -> scaled(line, isWeighed)).toList(),
        content.totals(),
        notes);
  }

  private static Line named(Line line) {
    Matcher named = NAMED.matcher(line.name());
    return line.fact(FACT).isEmpty() && named.matches()
        ? line.named(named.group(1)).with(FACT, named.group(2))
        : line;
  }

  private static Line scaled(Line line, boolean isWeighed) {
    String most = line.fact(FACT);
    Line scaled = line.with("worst", "0").with("best", most);
    return isWeighed ? scaled : scaled.with("weight", most);
  }

  /** Which no rating is beyond. */
  private static Optional<Double> most(Line line) {
    return TableWords.figure(line.fact(FACT))
        .map(TableWords.Figure::value)
        .filter(most -> most > 0 && !line.hasScale())
        .filter(
            most ->
                line.rated().stream()
                    .flatMap(cell -> TableWords.figure(cell).stream())
                    .allMatch(figure -> figure.value() >= 0 && figure.value() <= most));
  }
}
