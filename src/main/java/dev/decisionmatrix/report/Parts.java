package dev.decisionmatrix.report;

import java.util.ArrayList;
import java.util.List;

/** Cuts a long row of columns into tables that fit a page. */
final class Parts {
  private Parts() {}

  /** As few parts as the limit allows, in order, of sizes that differ by one at most. */
  static <T> List<List<T>> of(List<T> all, int limit) {
    int parts = (all.size() + limit - 1) / limit;
    List<List<T>> cut = new ArrayList<>();
    int from = 0;
    for (int part = 0; part < parts; part++) {
      int to = from + (all.size() - from + parts - part - 1) / (parts - part);
      cut.add(List.copyOf(all.subList(from, to)));
      from = to;
    }
    return cut;
  }
}
