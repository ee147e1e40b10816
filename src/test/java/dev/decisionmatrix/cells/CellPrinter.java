package dev.decisionmatrix.cells;

import static dev.decisionmatrix.cells.SheetPrinter.place;
import static dev.decisionmatrix.cells.SheetPrinter.quoted;
import static dev.decisionmatrix.cells.SheetPrinter.word;

import dev.decisionmatrix.display.Decimals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Prints the cells of a sheet, and once each rule of its inputs: a cell shows what it accepts and
 * the rule's title, numbered where rules share one. A formula that is the one above or to the left,
 * copied, is not printed again.
 */
final class CellPrinter {
  private static final Map<Decimals, String> SHOWN =
      Map.of(
          Decimals.WHOLE, "whole",
          Decimals.ONE, "one",
          Decimals.TWO, "two",
          Decimals.THREE, "three",
          Decimals.PERCENT, "percent",
          Decimals.PERCENT_ONE, "percent one",
          Decimals.AS_TYPED, "as typed",
          Decimals.AS_TEXT, "as text");

  private final SheetPlan plan;
  private final Map<Rule, String> rules = new LinkedHashMap<>();
  private final Map<String, String> relatives = new HashMap<>();

  CellPrinter(SheetPlan plan) {
    this.plan = plan;
    for (Cell cell : plan.cells()) {
      if (cell instanceof Live live) {
        relatives.put(
            place(live.at(), plan.name()), Relative.of(live.formula().spelledOut(), live.at()));
      }
    }
    SortedMap<String, SortedMap<String, Rule>> byTitle = new TreeMap<>();
    for (Cell cell : plan.cells()) {
      if (cell instanceof Input input) {
        Rule rule = input.rule();
        byTitle.computeIfAbsent(rule.title(), title -> new TreeMap<>()).put(text(rule), rule);
      }
    }
    byTitle.forEach(
        (title, alike) -> {
          List<Rule> inOrder = new ArrayList<>(alike.values());
          for (int place = 0; place < inOrder.size(); place++) {
            String number = inOrder.size() == 1 ? "" : " " + (place + 1);
            rules.put(inOrder.get(place), quoted(title) + number);
          }
        });
  }

  /** A line per rule. */
  List<String> rules() {
    return rules.entrySet().stream()
        .map(rule -> "rule " + rule.getValue() + " " + text(rule.getKey()))
        .toList();
  }

  String line(Cell cell) {
    String start = place(cell.at(), plan.name()) + " " + word(cell.look()) + " ";
    if (cell instanceof Label label) {
      return start + quoted(label.text()) + runs(label) + link(label.link());
    }
    if (cell instanceof Fixed fixed) {
      return start
          + shown(fixed.shown())
          + " "
          + fixed.shown().text(fixed.value())
          + " ("
          + fixed.value()
          + ") because "
          + quoted(fixed.why());
    }
    return start + (cell instanceof Live live ? rest(live) : rest((Input) cell));
  }

  private static String runs(Label label) {
    return label.runs().isEmpty()
        ? ""
        : label.runs().stream()
            .map(run -> word(run.look()) + run.hue().map(hue -> " in " + word(hue)).orElse(""))
            .collect(Collectors.joining(", ", " as ", ""));
  }

  /** The house's own by their names, others by their number format. */
  private static String shown(Decimals decimals) {
    return SHOWN.getOrDefault(decimals, decimals.pattern());
  }

  private String rest(Live live) {
    return shown(live.shown())
        + " ="
        + formula(live)
        + " -> "
        + expected(live)
        + longest(live)
        + link(live.link());
  }

  private static String longest(Live live) {
    return live.longest().map(text -> " with room for " + quoted(text)).orElse("");
  }

  private String formula(Live live) {
    CellRef at = live.at();
    String relative = Relative.of(live.formula().spelledOut(), at);
    if (at.row() > 0 && relative.equals(relatives.get(place(at.below(-1), plan.name())))) {
      return "above";
    }
    return at.column() > 0 && relative.equals(relatives.get(place(at.right(-1), plan.name())))
        ? "left"
        : live.formula().textOn(at.sheet());
  }

  private static String expected(Live live) {
    if (live.expected() instanceof Expected.Figure figure) {
      return live.shown().text(figure.value()) + " (" + figure.value() + ")";
    }
    return live.expected() instanceof Expected.Text text
        ? quoted(text.text())
        : Boolean.toString(((Expected.Truth) live.expected()).truth());
  }

  private String rest(Input input) {
    return shown(input.shown())
        + " "
        + content(input)
        + " accepts "
        + accepts(input.rule().accepts())
        + " by "
        + rules.get(input.rule());
  }

  private static String content(Input input) {
    if (input.content() instanceof Input.Content.Figure figure) {
      return input.shown().text(figure.value()) + " (" + figure.value() + ")";
    }
    return input.content() instanceof Input.Content.Text text ? quoted(text.text()) : "blank";
  }

  private static String text(Rule rule) {
    return "accepts "
        + accepts(rule.accepts())
        + ", prompt "
        + quoted(rule.prompt())
        + ", error "
        + quoted(rule.error());
  }

  private static String accepts(Rule.Accepts accepts) {
    if (accepts instanceof Rule.Accepts.NumberBetween between) {
      return between.lower() + " to " + between.upper();
    }
    if (accepts instanceof Rule.Accepts.NumberAtLeast least) {
      return "at least " + least.lower();
    }
    if (accepts instanceof Rule.Accepts.OneOf one) {
      return "one of " + one.words();
    }
    if (accepts instanceof Rule.Accepts.TextUpTo text) {
      return "a text up to " + text.characters();
    }
    return accepts instanceof Rule.Accepts.OneOfRange list
        ? "one of " + list.range().absolute()
        : "any text";
  }

  private static String link(Optional<Link> link) {
    return link.map(
            target ->
                target instanceof Link.ToCell inside
                    ? " leads to " + inside.target().absolute()
                    : " leads to " + ((Link.ToWeb) target).address())
        .orElse("");
  }
}
