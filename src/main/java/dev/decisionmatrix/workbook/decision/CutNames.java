package dev.decisionmatrix.workbook.decision;

import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
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

  CutNames(Lines lines, String title, List<T> things, Function<T, String> name) {
    things.forEach(thing -> words.put(thing, name.apply(thing)));
    cells = lines.add(title, things, Content.labels(this::of));
    cells.looking(Look.NOTE);
  }

  String of(T thing) {
    return Objects.requireNonNull(words.get(thing));
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
