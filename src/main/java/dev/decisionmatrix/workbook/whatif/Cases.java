package dev.decisionmatrix.workbook.whatif;

import dev.decisionmatrix.analysis.WhatIfs.Letter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands side by side: the decision without what-if, then with each. */
final class Cases {
  static final List<Letter> LETTERS = List.of(Letter.values());
  static final Optional<Letter> WITHOUT = Optional.empty();
  static final List<Optional<Letter>> ALL =
      Stream.concat(Stream.of(WITHOUT), LETTERS.stream().map(Optional::of)).toList();

  private Cases() {}

  /** As a heading of workings. */
  static String title(Optional<Letter> one) {
    return one.map(Letter::name).orElse("Without");
  }
}
