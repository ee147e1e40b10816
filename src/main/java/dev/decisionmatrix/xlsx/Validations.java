package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a sheet's inputs accept: one entry per rule, over all cells that share it. */
final class Validations {
  private static final int LONGEST_LIST = 255;

  private Validations() {}

  static void write(Xml xml, List<Cell> cells) {
    Map<Rule, List<CellRef>> places = places(cells);
    if (places.isEmpty()) {
      return;
    }
    xml.open("dataValidations", "count", places.size());
    places.forEach((rule, where) -> write(xml, rule, Addresses.covering(where)));
    xml.close();
  }

  /** The inputs among some cells, by their rule, in the order in which each comes first. */
  static Map<Rule, List<CellRef>> places(List<Cell> cells) {
    Map<Rule, List<CellRef>> places = new LinkedHashMap<>();
    for (Cell cell : cells) {
      if (cell instanceof Input input) {
        places.computeIfAbsent(input.rule(), unseen -> new ArrayList<>()).add(input.at());
      }
    }
    return places;
  }

  private static void write(Xml xml, Rule rule, List<String> where) {
    Bounds bounds = Bounds.of(rule.accepts());
    xml.open(
        "dataValidation",
        "type",
        bounds.type(),
        "operator",
        bounds.operator(),
        "allowBlank",
        1,
        "showInputMessage",
        1,
        "showErrorMessage",
        1,
        "errorTitle",
        StoredText.of(rule.title()),
        "error",
        StoredText.of(rule.error()),
        "promptTitle",
        StoredText.of(rule.title()),
        "prompt",
        StoredText.of(rule.prompt()),
        "sqref",
        String.join(" ", where));
    for (int i = 0; i < bounds.formulas().size(); i++) {
      xml.text("formula" + (i + 1), bounds.formulas().get(i));
    }
    xml.close();
  }

  /** What is compared with, and how; any text is compared with nothing. */
  record Bounds(Optional<String> type, Optional<String> operator, List<String> formulas) {
    static Bounds of(Rule.Accepts accepts) {
      if (accepts instanceof Rule.Accepts.NumberBetween between) {
        return decimal("between", number(between.lower()), number(between.upper()));
      }
      if (accepts instanceof Rule.Accepts.NumberAtLeast least) {
        return decimal("greaterThanOrEqual", number(least.lower()));
      }
      if (accepts instanceof Rule.Accepts.NumberWithin within) {
        return decimal("between", within.lower().absolute(), within.upper().absolute());
      }
      if (accepts instanceof Rule.Accepts.TextUpTo most) {
        return new Bounds(
            Optional.of("textLength"),
            Optional.of("lessThanOrEqual"),
            List.of(Integer.toString(most.characters())));
      }
      if (accepts instanceof Rule.Accepts.OneOf one) {
        return listed(list(one.words()));
      }
      return accepts instanceof Rule.Accepts.OneOfRange range
          ? listed(range.range().absolute())
          : new Bounds(Optional.empty(), Optional.empty(), List.of());
    }

    private static Bounds decimal(String operator, String... formulas) {
      return new Bounds(Optional.of("decimal"), Optional.of(operator), List.of(formulas));
    }

    private static Bounds listed(String formula) {
      return new Bounds(Optional.of("list"), Optional.empty(), List.of(formula));
    }
  }

  private static String number(double bound) {
    return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
  }

  private static String list(List<String> words) {
    String joined = String.join(",", words);
    boolean ambiguous = words.stream().anyMatch(word -> word.contains(",") || word.contains("\""));
    if (ambiguous || joined.length() > LONGEST_LIST) {
      throw new IllegalArgumentException("needs a range instead of a list: " + words);
    }
    return '"' + joined + '"';
  }
}
