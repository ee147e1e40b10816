package dev.decisionmatrix.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words among which the one is sought that a mistyped word most likely means. */
final class Spellings {
  private final List<String> words = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();

  void add(String word) {
    words.add(word);
    keys.add(Names.key(word));
  }

  int size() {
    return words.size();
  }

  /** The first of the nearest, if any comes near. */
  Optional<String> nearest(String word) {
    String key = Names.key(word);
    Optional<String> nearest = Optional.empty();
    int best = Integer.MAX_VALUE;
    for (int index = 0; index < words.size() && best > 0; index++) {
      int most = Math.min(best - 1, EditDistance.allowed(key, keys.get(index)));
      int steps = EditDistance.of(key, keys.get(index), most);
      if (steps <= most) {
        best = steps;
        nearest = Optional.of(words.get(index));
      }
    }
    return nearest;
  }
}
