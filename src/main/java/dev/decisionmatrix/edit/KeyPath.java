package dev.decisionmatrix.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where a value stands in {@code decision.yaml}: from the top, by keys and by places in lists. */
public record KeyPath(List<Step> steps) {
  /** One step down. */
  public sealed interface Step {}

  /** To the value of a key. */
  public record Key(String name) implements Step {}

  /**
   * To an item of a list.
   *
   * @param index from 0
   */
  public record Item(int index) implements Step {}

  public KeyPath {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a path leads somewhere");
    }
  }

  public static KeyPath of(String... keys) {
    return new KeyPath(Arrays.stream(keys).<Step>map(Key::new).toList());
  }

  public KeyPath key(String name) {
    return then(new Key(name));
  }

  public KeyPath item(int index) {
    return then(new Item(index));
  }

  private KeyPath then(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new KeyPath(longer);
  }

  Step last() {
    return steps.get(steps.size() - 1);
  }

  /** {@code teams[1].power}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Step step : steps) {
      if (step instanceof Key key) {
        text.append(text.isEmpty() ? "" : ".").append(key.name());
      } else if (step instanceof Item item) {
        text.append('[').append(item.index()).append(']');
      }
    }
    return text.toString();
  }
}
