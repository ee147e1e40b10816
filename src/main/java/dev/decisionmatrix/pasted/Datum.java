package dev.decisionmatrix.pasted;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The option that Pugh charts hold all others against: its column spells DATUM, letter by letter.
 */
final class Datum {
  private static final String WORD = "datum";

  private Datum() {}

  static Content read(Content content) {
    Content read = content;
    for (int option = 0; option < content.options().size(); option++) {
      if (isSpelt(content, option)) {
        read = withDatum(read, option);
      }
    }
    return read;
  }

  private static boolean isSpelt(Content content, int option) {
    return content.lines().stream()
        .map(line -> line.cells().get(option))
        .collect(Collectors.joining())
        .equalsIgnoreCase(WORD);
  }

  private static Content withDatum(Content content, int option) {
    List<String> notes = new ArrayList<>(content.notes());
    notes.add(
        "the others are held against `"
            + content.options().get(option)
            + "`, whose cells are all datum");
    List<Line> lines =
        content.lines().stream()
            .map(
                line -> {
                  List<String> cells = new ArrayList<>(line.cells());
                  cells.set(option, WORD);
                  return line.withCells(cells);
                })
            .toList();
    return new Content(content.options(), lines, content.totals(), notes);
  }
}
