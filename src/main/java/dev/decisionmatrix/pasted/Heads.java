package dev.decisionmatrix.pasted;

import dev.decisionmatrix.input.TableWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a column says by its heading, also by words that only such tables have. */
final class Heads {
  /** Over weights, in the languages in which such tables are common. */
  private static final Set<String> WEIGHT =
      new TreeSet<>(
          List.of(
              "weighting",
              "weightings",
              "wt",
              "wt.",
              "w",
              "wgt",
              "wgt.",
              "weight factor",
              "weighting factor",
              "factor weight",
              "priority weight",
              "moscow",
              "relative weight",
              "normalized weight",
              "normalised weight",
              "weight score",
              "importance weight",
              "gewicht",
              "gewichte",
              "gew",
              "gew.",
              "g",
              "wichtung",
              "gewichtung",
              "gewichtungsfaktor",
              "gewicht %",
              "wichtigkeit",
              "bedeutung",
              "relevanz",
              "coefficient",
              "coef",
              "coef.",
              "coeff",
              "coeff.",
              "pond\u00E9ration",
              "poids",
              "ponderaci\u00F3n",
              "ponderacion",
              "importancia",
              "pondera\u00E7\u00E3o",
              "import\u00E2ncia",
              "peso",
              "pesos",
              "ponderazione",
              "importanza",
              "weging",
              "wegingsfactor",
              "belang",
              "waga",
              "v\u00E1ha",
              "vikt",
              "vekt",
              "v\u00E6gt",
              "a\u011F\u0131rl\u0131k",
              "\u0432\u0435\u0441",
              "\u0432\u0430\u0436\u043D\u043E\u0441\u0442\u044C",
              "\u91CD\u307F",
              "\u91CD\u8981\u5EA6",
              "\u30A6\u30A7\u30A4\u30C8",
              "\u30A6\u30A8\u30A4\u30C8",
              "\u6743\u91CD",
              "\u6B0A\u91CD",
              "\u6BD4\u91CD",
              "\uAC00\uC911\uCE58"));

  private static final Set<String> RATIONALE =
      new TreeSet<>(
          List.of(
              "why",
              "reason",
              "reasons",
              "reasoning",
              "rationale",
              "justification",
              "explanation",
              "remark",
              "remarks",
              "begr\u00FCndung",
              "bemerkung",
              "bemerkungen",
              "anmerkung",
              "anmerkungen",
              "kommentar",
              "commentaire",
              "commentaires",
              "comentario",
              "comentarios"));

  /** Over words such as yes and no. */
  static final String MANDATORY = "mandatory";

  /** Over words such as lower and higher. */
  static final String DIRECTION = "direction";

  private static final Pattern MUST =
      Pattern.compile(
          "(is )?(must|must[ -]have|mandatory|required|knock[ -]?out|k\\.?o\\.?|muss)( have)?("
              + " criterion|kriterium)?\\??");

  private static final Set<String> WEIGHING = new TreeSet<>(List.of("weight", Maxima.FACT));

  /** {@code 0 = not met}. */
  private static final Pattern STEP = Pattern.compile("(?<![\\d.,])-?\\d{1,2}\\s*=\\s*\\p{L}");

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
                        : MUST.matcher(bare).matches()
                            ? Optional.of(MANDATORY)
                            : RATIONALE.contains(bare)
                                ? Optional.of("rationale")
                                : Optional.empty());
  }

  /** Sentences above a table as one cell, and weights that stand above the heading below it. */
  static Grid arranged(Grid grid) {
    List<List<String>> rows = new ArrayList<>();
    List<List<String>> weights = new ArrayList<>();
    boolean isAbove = true;
    for (List<String> row : grid.rows()) {
      List<String> filled = row.stream().filter(cell -> !cell.isEmpty()).toList();
      boolean isOfFigures =
          filled.size() > 1
              && filled.stream().skip(1).allMatch(cell -> TableWords.figure(cell).isPresent());
      if (isAbove && isOfFigures && fact(filled.get(0)).filter(WEIGHING::contains).isPresent()) {
        weights.add(row);
      } else if (isAbove && filled.stream().filter(cell -> STEP.matcher(cell).find()).count() > 1) {
        rows.add(List.of(String.join(", ", filled)));
      } else {
        rows.add(row);
        boolean isHead = filled.size() > 1 && !isOfFigures && !row.get(0).isEmpty();
        if (isHead && isAbove) {
          isAbove = false;
          rows.addAll(weights);
          weights.clear();
        }
      }
    }
    rows.addAll(weights);
    return named(new Grid(rows));
  }

  /** With weights named where a row further down names their column. */
  private static Grid named(Grid grid) {
    for (int row = 1; row < grid.height(); row++) {
      for (int column = 1; column < grid.width(); column++) {
        boolean isName =
            grid.at(row, 0).isEmpty() ? row == 1 && grid.filled(row) == 1 : grid.filled(row) == 2;
        if (isName
            && grid.at(0, column).isEmpty()
            && fact(grid.at(row, column)).filter("weight"::equals).isPresent()) {
          Grid moved = grid.with(0, column, grid.at(row, column)).with(row, column, "");
          return moved.withRows(any -> moved.filled(any) > 0);
        }
      }
    }
    return grid;
  }

  static boolean isInPercent(String heading) {
    String lower = heading.toLowerCase(Locale.ROOT);
    return lower.contains("%") || lower.contains("percent");
  }
}
