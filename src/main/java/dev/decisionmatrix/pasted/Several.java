package dev.decisionmatrix.pasted;

import dev.decisionmatrix.input.Names;
import dev.decisionmatrix.input.TableWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Of several tables the one that is meant: those that go on under the same heading are one, one of
 * criteria and weights alone gives its weights, and of what is left the largest is taken.
 */
final class Several {
  private static final int SHOWN = 4;

  /** Names and their weights, from a table that rates nothing. */
  record Weights(String source, Map<String, String> byName) {}

  private Several() {}

  /** The tables, parted also where a heading comes again below the first. */
  static List<List<List<String>>> parted(List<List<List<String>>> tables) {
    return tables.stream().flatMap(table -> parts(table).stream()).toList();
  }

  private static List<List<List<String>>> parts(List<List<String>> rows) {
    List<List<List<String>>> parts = new ArrayList<>();
    int from = 0;
    int head = -1;
    for (int at = 0; at < rows.size(); at++) {
      List<String> filled = rows.get(at).stream().filter(cell -> !cell.isEmpty()).toList();
      if (!isHead(filled)) {
        continue;
      }
      if (head >= 0 && at > head + 2) {
        int start = at;
        while (start > head + 2 && isText(rows.get(start - 1))) {
          start--;
        }
        parts.add(rows.subList(from, start));
        from = start;
      }
      head = at;
    }
    parts.add(rows.subList(from, rows.size()));
    return parts;
  }

  private static boolean isText(List<String> row) {
    return row.stream().filter(cell -> !cell.isEmpty()).count() < 2;
  }

  private static boolean isHead(List<String> row) {
    return row.size() > 1
        && row.stream().limit(2).anyMatch(Several::isLabel)
        && row.stream().noneMatch(cell -> TableWords.figure(cell).isPresent());
  }

  private static boolean isLabel(String cell) {
    return TableWords.isOfCriteria(cell) || TableWords.isOfOptions(cell);
  }

  /** Those that follow one another under one heading, and name other things, joined. */
  static List<Framed> joined(List<Framed> tables) {
    List<Framed> joined = new ArrayList<>();
    for (Framed table : tables) {
      int last = joined.size() - 1;
      if (last >= 0 && goesOn(joined.get(last), table)) {
        joined.set(last, joined(joined.get(last), table));
      } else {
        joined.add(table);
      }
    }
    return joined;
  }

  private static boolean goesOn(Framed table, Framed next) {
    List<String> names = names(table);
    return table.table().row(0).equals(next.table().row(0))
        && table.parts().equals(next.parts())
        && names(next).stream().noneMatch(names::contains);
  }

  private static List<String> names(Framed table) {
    return table.table().column(0).stream()
        .skip(1)
        .filter(name -> !TableWords.isTotal(name))
        .map(Names::key)
        .toList();
  }

  /** What stands right above each is its group. */
  private static Framed joined(Framed table, Framed next) {
    List<List<String>> rows = new ArrayList<>(table.table().rows());
    List<String> above = new ArrayList<>(table.above());
    boolean isFirst = rows.stream().skip(1).noneMatch(row -> filled(row) == 1);
    if (isFirst && !above.isEmpty()) {
      rows.add(1, List.of(above.remove(above.size() - 1)));
    }
    if (!next.above().isEmpty()) {
      rows.add(List.of(next.above().get(next.above().size() - 1)));
    }
    rows.addAll(next.table().rows().subList(1, next.table().height()));
    return new Framed(above, next.below(), new Grid(rows), table.parts());
  }

  private static long filled(List<String> row) {
    return row.stream().filter(cell -> !cell.isEmpty()).count();
  }

  /** Empty where a table rates anything, or gives no weights. */
  static Optional<Weights> weights(Framed table) {
    Content content = Roles.of(table);
    boolean areWeights =
        content.options().isEmpty() && content.lines().size() > 1 && content.has("weight");
    Map<String, String> byName = new LinkedHashMap<>();
    content.lines().forEach(line -> byName.put(Names.key(line.name()), line.fact("weight")));
    return areWeights ? Optional.of(new Weights(begin(table), byName)) : Optional.empty();
  }

  /** The criteria with the weights that the other table has for all of them. */
  static Content weighed(Content content, Optional<Weights> weights) {
    boolean isWanted = weights.isPresent() && !content.has("weight") && !content.has("rank");
    if (!isWanted) {
      return content;
    }
    Map<String, String> byName = weights.orElseThrow().byName();
    boolean isWhole =
        content.lines().stream().allMatch(line -> byName.containsKey(Names.key(line.name())));
    List<String> notes = new ArrayList<>(content.notes());
    notes.add(
        isWhole
            ? "weights are those of the table that begins with " + weights.orElseThrow().source()
            : "the table that begins with %s names other criteria: its weights were left out"
                .formatted(weights.orElseThrow().source()));
    return new Content(
        content.options(),
        isWhole
            ? content.lines().stream()
                .map(line -> line.with("weight", byName.getOrDefault(Names.key(line.name()), "")))
                .toList()
            : content.lines(),
        content.totals(),
        notes);
  }

  /** The names of a table's first columns, for people. */
  static String begin(Framed table) {
    List<String> head =
        table.table().row(0).stream().filter(cell -> !cell.isEmpty()).distinct().toList();
    return Stream.concat(
            head.stream().limit(SHOWN), head.size() > SHOWN ? Stream.of("...") : Stream.of())
        .reduce((one, other) -> one + ", " + other)
        .map(names -> "`" + names + "`")
        .orElse("nothing");
  }
}
