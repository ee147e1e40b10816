package dev.decisionmatrix.pasted;

import dev.decisionmatrix.input.TableWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes out amounts in thousands and millions: {@code $120k} beside {@code $1.2M}. */
final class Thousands {
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(\\p{Sc}|EUR|USD|CHF|GBP)?\\s*(\\d[\\d.,]*)\\s*"
              + "(k|K|m|M|mn|mio\\.?|Mio\\.?|million|bn|Mrd\\.?|tsd\\.?|Tsd\\.?|T)\\s*(\\p{Sc}|EUR|USD|CHF|GBP)?");

  private Thousands() {}

  /** Only where money is meant, or a {@code k} can mean nothing else. */
  static Line written(Line line) {
    boolean isMoney =
        line.rated().stream().anyMatch(cell -> cell.matches(".*(\\p{Sc}|EUR|USD|CHF|GBP).*"));
    List<String> cells = line.cells().stream().map(cell -> written(cell, isMoney)).toList();
    return line.withCells(cells);
  }

  private static String written(String cell, boolean isMoney) {
    Matcher amount = AMOUNT.matcher(cell);
    if (!amount.matches() || !(isMoney || "k".equals(amount.group(3)))) {
      return cell;
    }
    Optional<TableWords.Figure> figure = TableWords.figure(amount.group(2));
    return figure
        .map(
            one ->
                text(amount.group(1))
                    + TableWords.number(one.value() * times(text(amount.group(3))))
                    + text(amount.group(4)))
        .orElse(cell);
  }

  private static double times(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.startsWith("k") || lower.startsWith("t")
        ? 1e3
        : lower.startsWith("b") || lower.startsWith("mrd") ? 1e9 : 1e6;
  }

  private static String text(String group) {
    return group == null ? "" : group;
  }
}
