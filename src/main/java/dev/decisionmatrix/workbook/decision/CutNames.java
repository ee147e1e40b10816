package dev.decisionmatrix.workbook.decision;

import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.display.Cut;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.workbook.Guard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Names of things as long as a place has room for, among the workings. */
final class CutNames<T> {
  private final Map<T, String> words = new LinkedHashMap<>();
  private final Cells<T> cells;

  /**
   * Where names stand.
   *
   * @param title of their line among the workings
   * @param pixels that there are for each
   */
  record Room(String title, Arial font, double pixels) {
    List<String> cut(List<String> names) {
      return Cut.all(names, font, pixels);
    }
  }

  CutNames(Lines lines, Room room, List<T> things, Function<T, String> name) {
    List<String> cut = room.cut(things.stream().map(name).toList());
    for (int place = 0; place < things.size(); place++) {
      words.put(things.get(place), cut.get(place));
    }
    cells = lines.add(room.title(), things, Content.labels(this::of));
    cells.looking(Look.NOTE);
  }

  String of(T thing) {
    return Objects.requireNonNull(words.get(thing));
  }

  /** How wide the widest of them is with some words behind it, in pixels. */
  double widest(Arial font, String behind) {
    return words.values().stream().mapToDouble(name -> font.pixels(name + behind)).max().orElse(0);
  }

  List<T> things() {
    return cells.things();
  }

  Cells<T> cells() {
    return cells;
  }

  /** All of them. */
  RangeRef line() {
    return cells.fixed();
  }

  /** By the place of the thing in its list, from 1. */
  Formula at(Formula place) {
    return Guard.pick(cells.fixed(), place);
  }
}
