package dev.decisionmatrix.sheet;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Where things stand in a list; a look-up, because decisions may have thousands of cells. */
public final class Positions<T> {
  /** Nearly all are asked for as they were given: to compare whole records takes longer. */
  private final IdentityHashMap<T, Integer> same = new IdentityHashMap<>();

  private final Map<T, Integer> equal = new HashMap<>();
  private final List<T> things;

  public Positions(List<T> things) {
    this.things = List.copyOf(things);
    this.things.forEach(thing -> same.putIfAbsent(thing, same.size()));
  }

  /**
   * From 0.
   *
   * @throws IllegalArgumentException where the thing is not among them
   */
  public int of(T thing) {
    Integer position = same.get(thing);
    if (position == null) {
      position = byEquality().get(thing);
    }
    if (position == null) {
      throw new IllegalArgumentException("not in this block: " + thing);
    }
    return position;
  }

  private Map<T, Integer> byEquality() {
    if (equal.isEmpty()) {
      things.forEach(thing -> equal.putIfAbsent(thing, same.get(thing)));
    }
    return equal;
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
