package dev.decisionmatrix.input;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names that one table spells nearly as others do, so that one spelling is likely a slip. */
final class NearNames {
  private NearNames() {}

  /**
   * The keys of those that fewer tables have, or that come later: two names in one table are meant
   * both.
   */
  static Set<String> in(List<List<String>> tables) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, Set<Integer>> places = new LinkedHashMap<>();
    for (int table = 0; table < tables.size(); table++) {
      for (String name : tables.get(table)) {
        String key = Names.key(name);
        names.putIfAbsent(key, name);
        places.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(table);
      }
    }
    List<String> keys = List.copyOf(names.keySet());
    Set<String> near = new LinkedHashSet<>();
    for (int one = 0; one < keys.size(); one++) {
      for (int other = one + 1; other < keys.size(); other++) {
        Set<Integer> of = places.getOrDefault(keys.get(one), Set.of());
        Set<Integer> ofOther = places.getOrDefault(keys.get(other), Set.of());
        if (of.stream().noneMatch(ofOther::contains)
            && isNear(
                names.getOrDefault(keys.get(one), ""), names.getOrDefault(keys.get(other), ""))) {
          near.add(keys.get(of.size() < ofOther.size() ? one : other));
        }
      }
    }
    return near;
  }

  private static boolean isNear(String one, String other) {
    return Names.nearest(other, List.of(one)).isPresent() || Lookalikes.areAlike(one, other);
  }
}
