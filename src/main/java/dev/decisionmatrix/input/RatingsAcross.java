package dev.decisionmatrix.input;

import java.util.List;

/** Tells a table with a column for each option, or for each criterion, from one of claims. */
final class RatingsAcross {
  private RatingsAcross() {}

  /** Whether the first line names several options, or several criteria, and no column of claims. */
  static boolean isIn(InputText text, WideNames names) {
    Sample sample = Sample.of(text, TableReader.start(text.text()), EvidenceCsv.RATING::isCalled);
    return Sample.SEPARATORS.stream()
        .flatMap(separator -> sample.rows(separator, 1).stream())
        .anyMatch(heading -> sample.ours(heading) == 0 && isAcross(heading, names));
  }

  private static boolean isAcross(Row heading, WideNames names) {
    List<String> across = heading.cells().stream().skip(1).map(Cell::text).toList();
    return across.stream().filter(names::isOption).count() > 1
        || across.stream().filter(names::isCriterion).count() > 1;
  }
}
