package dev.decisionmatrix.workbook;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where things stand in a list; a look-up, because decisions may have thousands of cells. */
final class Positions<T> {
  private final Map<T, Integer> byThing = new LinkedHashMap<>();
  private final List<T> things;

  Positions(List<T> things) {
    this.things = List.copyOf(things);
    this.things.forEach(thing -> byThing.putIfAbsent(thing, byThing.size()));
  }

  /** A constant's place among those of its enum: columns and rows in the order of declaration. */
  static <E extends Enum<E>> int inEnum(E constant) {
    return Arrays.asList(constant.getDeclaringClass().getEnumConstants()).indexOf(constant);
  }

  int of(T thing) {
    Integer position = byThing.get(thing);
    if (position == null) {
      throw new IllegalArgumentException("not in this block: " + thing);
    }
    return position;
  }

  List<T> things() {
    return things;
  }

  int size() {
    return things.size();
  }

  int last() {
    return things.size() - 1;
  }
}
