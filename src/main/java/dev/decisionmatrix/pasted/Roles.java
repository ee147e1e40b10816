package dev.decisionmatrix.pasted;

import dev.decisionmatrix.input.TableWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Understands the columns and rows of a table that has a row for each criterion. */
final class Roles {
  private static final double SLACK = 0.051;

  private final Framed framed;
  private final Grid table;
  private final Map<String, Integer> facts = new LinkedHashMap<>();
  private final Map<String, Integer> options = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Line> totals = new ArrayList<>();
  private int label;
  private String group = "";

  private Roles(Framed framed) {
    this.framed = framed;
    this.table = framed.table();
  }

  static Content of(Framed framed) {
    return new Roles(framed).content();
  }

  private Content content() {
    label = Labels.of(table);
    if (label == 1 && Labels.areGroups(table, 0)) {
      facts.put("group", 0);
    }
    for (int column = 0; column < table.width(); column++) {
      if (column != label && !facts.containsValue(column)) {
        place(column);
      }
    }
    group = Mandatory.isGroup(table.at(0, label)) ? table.at(0, label) : "";
    for (int row = 1; row < table.height(); row++) {
      take(row);
    }
    return new Content(List.copyOf(options.keySet()), lines, totals, notes);
  }

  private void place(int column) {
    String heading = table.at(0, column);
    Optional<String> fact =
        heading.isEmpty()
            ? Optional.empty()
            : Directed.fact(heading, table.column(column).subList(1, table.height()))
                .or(() -> Heads.fact(heading));
    if (fact.isPresent() && framed.parts().get(column).isEmpty()) {
      if (isOfOptions(heading, fact.get())) {
        leaveOut(heading, "it stands there more than once");
      } else if (facts.putIfAbsent(fact.get(), column) != null) {
        leaveOut(heading, "another column says that");
      }
    } else if (heading.isEmpty()) {
      placeUnnamed(column);
    } else if (TableWords.isNumbering(heading)) {
      leaveOut(heading, "it numbers the rows");
    } else if (TableWords.isTotal(heading) && framed.parts().get(column).isEmpty()) {
      leaveOut(heading, "it is what the others come to");
    } else {
      placeOption(heading, column);
    }
  }

  /** Remarks beside each option say nothing of the criterion. */
  private boolean isOfOptions(String heading, String fact) {
    boolean isRemark = fact.equals("description") || fact.equals("rationale");
    return isRemark && table.row(0).stream().filter(heading::equalsIgnoreCase).count() > 1;
  }

  private void placeUnnamed(int column) {
    boolean isComputed = column > 0 && isWeighted(column - 1, column);
    if (!isComputed && table.column(column).stream().anyMatch(cell -> !cell.isEmpty())) {
      notes.add("column " + (column + 1) + " has no name and was left out");
    }
  }

  private void placeOption(String heading, int column) {
    boolean isRated =
        IntStream.range(1, table.height())
            .anyMatch(row -> WordedCells.isRating(table.at(row, column)));
    Integer other = options.get(heading);
    if (framed.isRemark(column) || !isRated) {
      leaveOut(
          heading + (framed.isRemark(column) ? " " + framed.parts().get(column) : ""),
          "it holds no ratings");
    } else if (other == null && !(framed.isWeighted(column) && isRatedElsewhere(heading, column))) {
      options.put(heading, column);
    } else if (other != null && isWeighted(column, other) && !isWeighted(other, column)) {
      options.put(heading, column);
    } else if (other != null
        && framed.parts().get(column).isEmpty()
        && !isWeighted(other, column)) {
      String second = heading + " (" + (column + 1) + ")";
      notes.add(
          "two columns are headed `%s`: the later one is `%s` now".formatted(heading, second));
      options.put(second, column);
    }
  }

  private boolean isRatedElsewhere(String heading, int column) {
    return IntStream.range(0, table.width())
        .anyMatch(
            other ->
                other != column
                    && table.at(0, other).equalsIgnoreCase(heading)
                    && !framed.isWeighted(other)
                    && !framed.isRemark(other));
  }

  private void leaveOut(String heading, String why) {
    String note = "column `" + heading + "` was left out: " + why;
    if (!notes.contains(note)) {
      notes.add(note);
    }
  }

  /** Whether each cell of a column is that of another times the weight. */
  private boolean isWeighted(int rated, int product) {
    Integer weight = facts.get("weight");
    if (weight == null || (options.isEmpty() && rated == label)) {
      return false;
    }
    int seen = 0;
    for (int row = 1; row < table.height(); row++) {
      OptionalDouble w = figure(table.at(row, weight));
      OptionalDouble r = figure(table.at(row, rated));
      OptionalDouble p = figure(table.at(row, product));
      if (w.isPresent()
          && r.isPresent()
          && p.isPresent()
          && !TableWords.isTotal(table.at(row, label))) {
        double expected = w.getAsDouble() * r.getAsDouble();
        boolean isProduct =
            Math.abs(expected - p.getAsDouble()) < SLACK
                || Math.abs(expected / 100 - p.getAsDouble()) < SLACK;
        if (!isProduct) {
          return false;
        }
        seen++;
      }
    }
    return seen > 0;
  }

  private static OptionalDouble figure(String cell) {
    return TableWords.figure(cell).stream().mapToDouble(TableWords.Figure::value).findFirst();
  }

  private void take(int row) {
    String name = table.at(row, label);
    boolean isAlone = table.filled(row) == (name.isEmpty() ? 0 : 1);
    if (isAlone && !name.isEmpty() && row + 1 < table.height()) {
      group = Heads.fact(name).isPresent() ? group : name;
      return;
    }
    if (TableWords.isSubtotal(name)) {
      notes.add("row `" + name + "` was left out: it adds up a part of the others");
      return;
    }
    tellNameless(row, name);
    Line line = line(row, name);
    if (TableWords.isNumbering(name) || isText(line)) {
      notes.add(
          "`%s` was left out: %s"
              .formatted(name, isText(line) ? "it holds no ratings" : "it numbers the others"));
      return;
    }
    Line total =
        line.withCells(options.values().stream().map(column -> total(row, column)).toList());
    boolean isUnweighted = facts.containsKey("weight") && line.fact("weight").isEmpty();
    boolean isRankBelow =
        !totals.isEmpty() && TableWords.fact(name).filter("rank"::equals).isPresent();
    if (TableWords.isTotal(name)
        || name.isEmpty()
        || isRankBelow
        || (!totals.isEmpty() && isUnweighted)) {
      totals.add(total);
    } else {
      lines.add(line);
    }
  }

  /** At the end such a row adds up the others. */
  private void tellNameless(int row, String name) {
    boolean isWithin =
        IntStream.range(row + 1, table.height())
            .anyMatch(
                below ->
                    !table.at(below, label).isEmpty()
                        && table.filled(below) > 1
                        && !TableWords.isTotal(table.at(below, label)));
    if (name.isEmpty() && isWithin && table.filled(row) > 1) {
      notes.add(
          "a row without a name was left out, above `%s`: name it if it is a criterion"
              .formatted(table.at(row + 1, label)));
    }
  }

  /** Words that rate nothing, in a row that weighs nothing. */
  private static boolean isText(Line line) {
    return !line.name().isEmpty()
        && !TableWords.isTotal(line.name())
        && line.fact("weight").isEmpty()
        && line.rated().size() > 1
        && line.rated().stream().noneMatch(WordedCells::isRating);
  }

  /** People often write it below the column of products, beside the one of ratings. */
  private String total(int row, int column) {
    for (int other = 0; other < table.width(); other++) {
      if (table.at(0, other).equalsIgnoreCase(table.at(0, column))
          && !framed.isRemark(other)
          && !table.at(row, other).isEmpty()) {
        return table.at(row, other);
      }
    }
    int at = column;
    while (table.at(row, at).isEmpty()
        && at + 1 < table.width()
        && !options.containsValue(at + 1)
        && !facts.containsValue(at + 1)) {
      at++;
    }
    return table.at(row, at);
  }

  private Line line(int row, String name) {
    Map<String, String> said = new LinkedHashMap<>();
    facts.forEach((fact, column) -> said.put(fact, table.at(row, column)));
    String own = said.getOrDefault("group", "");
    group = facts.containsKey("group") && !own.isEmpty() ? own : group;
    said.put("group", group);
    List<String> cells = options.values().stream().map(column -> table.at(row, column)).toList();
    return new Line(name, said, cells);
  }
}
