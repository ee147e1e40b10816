package dev.decisionmatrix.pasted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Weights that stand behind the names of the criteria: {@code Security (30 %)}, {@code Docs x2}.
 */
final class NamedWeights {
  private static final String NUMBER = "(\\d+(?:[.,]\\d+)?\\s*%?)";

  /** One way for all criteria of a table; a bare number behind a name is most often part of it. */
  private static final List<Pattern> WAYS =
      List.of(
          Pattern.compile(
              "(.+?)\\s*[(\\[]\\s*(?:weight|weighting|wt\\.?|w|gewicht|gewichtung)?\\s*[:=]?\\s*[x\u00D7*]?\\s*"
                  + NUMBER
                  + "\\s*[x\u00D7*]?\\s*[)\\]]",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile("(.+?)\\s*[:,\u2013\u2014-]?\\s+(\\d+(?:[.,]\\d+)?\\s*%)"),
          Pattern.compile("(.+?)\\s*[:,\u2013\u2014-]?\\s+[x\u00D7*]\\s?" + NUMBER),
          Pattern.compile("(.+?)\\s*[\u00D7*]\\s?" + NUMBER));

  private NamedWeights() {}

  /** The criteria with their weights taken out of their names; empty unless each has one. */
  static Optional<List<Line>> of(List<Line> lines) {
    return WAYS.stream().flatMap(way -> of(lines, way).stream()).findFirst();
  }

  private static Optional<List<Line>> of(List<Line> lines, Pattern way) {
    List<Line> weighed = new ArrayList<>();
    for (Line line : lines) {
      Matcher named = way.matcher(line.name());
      if (!named.matches()) {
        return Optional.empty();
      }
      weighed.add(line.named(named.group(1)).with("weight", named.group(2)));
    }
    boolean areApart = weighed.stream().map(Line::name).distinct().count() == weighed.size();
    return areApart ? Optional.of(weighed) : Optional.empty();
  }
}
