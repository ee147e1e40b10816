package dev.decisionmatrix.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Changes cells, rows, columns and separators of a table, or lines of YAML. */
final class MutatedLines {
  private static final List<String> SEPARATORS = List.of(",", ";", "\t", "|");
  private static final List<String> YAML =
      List.of(
          "close-call: ",
          "power: 2",
          "  power: 0.5",
          "scale: {worst: 5, best: 1}",
          "group: geometric",
          "missing-evidence: worst",
          "combine: by claim",
          "chosen: rabbit",
          "because: It is.",
          "teams:",
          "  - search",
          "  - id: web",
          "    power: 3,5",
          "    name: Web",
          "context: >",
          "review-by: 2027-01-01",
          "paper: letter",
          "report: {appendices: []}",
          "weights-may-be-off-by: 10",
          "good-enough: 0",
          "status: superseded by ADR-0009",
          "closecall: 3",
          "\tindented: yes",
          "? x");

  private final Random random;
  private final List<String> lines;
  private final String lineEnd;
  private final boolean yaml;
  private final String separator;

  MutatedLines(Random random, String text, boolean yaml) {
    this.random = random;
    this.yaml = yaml;
    this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    this.lines = new ArrayList<>(Arrays.asList(text.split("\r\n|\r|\n", -1)));
    this.separator =
        SEPARATORS.stream().filter(each -> lines.get(0).contains(each)).findFirst().orElse(",");
  }

  String mutated() {
    if (random.nextInt(3) == 0) {
      changeLines();
    } else if (yaml) {
      changeYaml();
    } else {
      changeTable();
    }
    return String.join(ending(), lines);
  }

  private String ending() {
    return switch (random.nextInt(12)) {
      case 0 -> "\r";
      case 1 -> "\n\n";
      case 2 -> "\r\n";
      case 3 -> "\u2028";
      default -> lineEnd;
    };
  }

  private int anyLine() {
    return random.nextInt(lines.size());
  }

  private void changeLines() {
    int at = anyLine();
    switch (random.nextInt(7)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(anyLine()));
      case 2 -> Collections.swap(lines, at, anyLine());
      case 3 -> lines.add(at, Junk.any(random));
      case 4 -> lines.set(at, lines.get(at).strip());
      case 5 -> lines.set(at, lines.get(at) + Junk.any(random));
      default -> lines.set(at, Junk.any(random) + lines.get(at));
    }
    if (lines.isEmpty()) {
      lines.add("");
    }
  }

  private void changeYaml() {
    int at = anyLine();
    String line = lines.get(at);
    int colon = line.indexOf(": ");
    switch (random.nextInt(7)) {
      case 0 -> lines.set(at, line.substring(0, Math.max(0, colon)) + ": " + Junk.any(random));
      case 1 -> lines.add(at, YAML.get(random.nextInt(YAML.size())));
      case 2 ->
          lines.add(at, " ".repeat(random.nextInt(6)) + YAML.get(random.nextInt(YAML.size())));
      case 3 -> lines.set(at, line.replace("  ", "\t"));
      case 4 -> lines.set(at, line.replace(": ", ":"));
      case 5 -> lines.set(at, line.replace(": ", ": " + Junk.any(random)));
      default -> lines.set(at, " ".repeat(random.nextInt(4)) + line);
    }
  }

  private void changeTable() {
    int column = random.nextInt(1 + cells(lines.get(0)).size());
    switch (random.nextInt(11)) {
      case 0 -> eachRow(cells -> remove(cells, column));
      case 1 -> eachRow(cells -> cells.add(Math.min(column, cells.size()), ""));
      case 2 -> eachRow(cells -> cells.add(column < cells.size() ? cells.get(column) : ""));
      case 3 -> eachRow(Collections::reverse);
      case 4 -> separate(SEPARATORS.get(random.nextInt(SEPARATORS.size())), 0);
      case 5 -> separate(SEPARATORS.get(random.nextInt(SEPARATORS.size())), anyLine());
      case 6 -> quoteAll();
      case 7 -> setCell(0, column);
      default -> setCell(anyLine(), column);
    }
  }

  private interface Change {
    void to(List<String> cells);
  }

  private void eachRow(Change change) {
    for (int at = 0; at < lines.size(); at++) {
      if (!lines.get(at).isEmpty()) {
        List<String> cells = cells(lines.get(at));
        change.to(cells);
        lines.set(at, String.join(separator, cells));
      }
    }
  }

  private static void remove(List<String> cells, int column) {
    if (column < cells.size()) {
      cells.remove(column);
    }
  }

  private List<String> cells(String line) {
    return new ArrayList<>(Arrays.asList(line.split(Pattern.quote(separator), -1)));
  }

  /** Also within quotes, as a careless replacement does. */
  private void separate(String other, int from) {
    for (int at = from; at < lines.size(); at++) {
      lines.set(at, lines.get(at).replace(separator, other));
    }
  }

  private void quoteAll() {
    String quote = random.nextInt(4) == 0 ? "'" : "\"";
    eachRow(cells -> cells.replaceAll(cell -> quote + cell.replace(quote, "") + quote));
  }

  private void setCell(int line, int column) {
    List<String> cells = cells(lines.get(line));
    String junk = Junk.any(random);
    cells.set(Math.min(column, cells.size() - 1), random.nextBoolean() ? junk : "\"" + junk + "\"");
    lines.set(line, String.join(separator, cells));
  }
}
