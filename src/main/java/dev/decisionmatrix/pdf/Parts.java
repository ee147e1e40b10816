package dev.decisionmatrix.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Splits a chart that is higher than a page into parts of about equal number of rows. */
final class Parts {
  private Parts() {}

  /** No rows make no drawing. */
  static <R> List<Drawing> of(List<R> rows, Function<List<R>, Drawing> drawing, double height) {
    if (rows.isEmpty()) {
      return List.of();
    }
    for (int count = 1; ; count++) {
      List<Drawing> parts = new ArrayList<>();
      for (int k = 0; k < count; k++) {
        parts.add(
            drawing.apply(rows.subList(rows.size() * k / count, rows.size() * (k + 1) / count)));
      }
      if (count >= rows.size() || parts.stream().allMatch(part -> part.height() <= height)) {
        return parts;
      }
    }
  }
}
