package dev.decisionmatrix.pasted;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A criterion as the table has it.
 *
 * @param facts what the table says of it besides, by the names of our columns
 * @param cells a rating for each option, blank where there is none
 */
record Line(String name, Map<String, String> facts, List<String> cells) {
  Line {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    cells = List.copyOf(cells);
  }

  String fact(String column) {
    return facts.getOrDefault(column, "");
  }

  Line with(String column, String text) {
    Map<String, String> more = new LinkedHashMap<>(facts);
    more.put(column, text);
    return new Line(name, more, cells);
  }

  Line named(String other) {
    return new Line(other, facts, cells);
  }

  Line withCells(List<String> others) {
    return new Line(name, facts, others);
  }

  List<String> rated() {
    return cells.stream().filter(cell -> !cell.isEmpty()).toList();
  }

  boolean hasScale() {
    return !fact("worst").isEmpty() || !fact("best").isEmpty();
  }
}
