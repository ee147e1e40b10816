package dev.decisionmatrix.pasted;

import java.util.List;

/**
 * What a table says.
 *
 * @param totals rows of what somebody added up, each with its name, its weight and its cells
 * @param notes for people: what was left out, and why
 */
record Content(List<String> options, List<Line> lines, List<Line> totals, List<String> notes) {
  Content {
    options = List.copyOf(options);
    lines = List.copyOf(lines);
    totals = List.copyOf(totals);
    notes = List.copyOf(notes);
  }

  Content withLines(List<Line> others) {
    return new Content(options, others, totals, notes);
  }

  boolean has(String column) {
    return lines.stream().anyMatch(line -> !line.fact(column).isEmpty());
  }
}
