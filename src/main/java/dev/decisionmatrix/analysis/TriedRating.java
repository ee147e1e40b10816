package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A line of the list of ratings to try.
 *
 * @param tried by what-if, in the criterion's unit and on its scale
 */
public record TriedRating(
    Optional<Option> option, Optional<Criterion> criterion, Map<WhatIfs.Letter, Double> tried) {
  /** A line that nobody filled in yet. */
  public static final TriedRating BLANK =
      new TriedRating(Optional.empty(), Optional.empty(), Map.of());

  public TriedRating {
    Map<WhatIfs.Letter, Double> byLetter = new EnumMap<>(WhatIfs.Letter.class);
    byLetter.putAll(tried);
    tried = Collections.unmodifiableMap(byLetter);
  }

  /** A cell of the matrix, nothing tried of it yet. */
  public static TriedRating of(Option option, Criterion criterion) {
    return new TriedRating(Optional.of(option), Optional.of(criterion), Map.of());
  }

  /** The same cell with a rating in one of the what-ifs. */
  public TriedRating with(WhatIfs.Letter letter, double rating) {
    Map<WhatIfs.Letter, Double> more = new EnumMap<>(WhatIfs.Letter.class);
    more.putAll(tried);
    more.put(letter, rating);
    return new TriedRating(option, criterion, more);
  }

  public OptionalDouble tried(WhatIfs.Letter letter) {
    return Optional.ofNullable(tried.get(letter))
        .map(OptionalDouble::of)
        .orElseGet(OptionalDouble::empty);
  }

  /** Whether it is about this cell of the matrix. */
  boolean isOf(Criterion criterionOf, Option optionOf) {
    return criterion.equals(Optional.of(criterionOf)) && option.equals(Optional.of(optionOf));
  }
}
