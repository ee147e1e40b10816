package dev.decisionmatrix.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where things stand in a list; a look-up, because decisions may have thousands of cells. */
public final class Positions<T> {
  private final Map<T, Integer> byThing = new LinkedHashMap<>();
  private final List<T> things;

  public Positions(List<T> things) {
    this.things = List.copyOf(things);
    this.things.forEach(thing -> byThing.putIfAbsent(thing, byThing.size()));
  }

  /**
   * From 0.
   *
   * @throws IllegalArgumentException where the thing is not among them
   */
  public int of(T thing) {
    Integer position = byThing.get(thing);
    if (position == null) {
      throw new IllegalArgumentException("not in this block: " + thing);
    }
    return position;
  }

  public List<T> things() {
    return things;
  }

  public int size() {
    return things.size();
  }

  /** The place of the last; -1 where there is none. */
  public int last() {
    return things.size() - 1;
  }
}
