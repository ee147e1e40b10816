package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What people try out side by side: three sets of weights, a list of ratings, and which of the
 * three is in use.
 *
 * @param sets one for each letter
 * @param ratings the lines of the list from top to bottom, blank ones among them
 * @param inUse empty where everything is as it is
 */
public record WhatIfs(
    Map<Letter, WhatIfSet> sets, List<TriedRating> ratings, Optional<Letter> inUse) {
  /** By which people call the sets. */
  public enum Letter {
    A,
    B,
    C
  }

  private static final int FEWEST_LINES = 8;
  private static final int MOST_LINES = 12;

  /** Blank lines below the cells without evidence. */
  private static final int FREE_LINES = 3;

  public WhatIfs {
    Map<Letter, WhatIfSet> byLetter = new EnumMap<>(Letter.class);
    for (Letter letter : Letter.values()) {
      byLetter.put(letter, sets.getOrDefault(letter, WhatIfSet.NOTHING));
    }
    sets = Collections.unmodifiableMap(byLetter);
    ratings = List.copyOf(ratings);
  }

  /**
   * Nothing tried: the list holds the cells without evidence, those of the heaviest criteria by the
   * group's weights first, as far as there is room. It has no more lines than there are cells.
   */
  public static WhatIfs delivered(Decision decision) {
    List<TriedRating> lines = new ArrayList<>(missing(decision));
    int cells = decision.options().size() * decision.criteria().size();
    int wanted = Math.max(FEWEST_LINES, Math.min(MOST_LINES, lines.size() + FREE_LINES));
    int length = Math.min(cells, wanted);
    if (length < cells && lines.size() > length - FREE_LINES) {
      lines.subList(length - FREE_LINES, lines.size()).clear();
    }
    while (lines.size() < length) {
      lines.add(TriedRating.BLANK);
    }
    return new WhatIfs(Map.of(), lines, Optional.empty());
  }

  private static List<TriedRating> missing(Decision decision) {
    List<TriedRating> lines = new ArrayList<>();
    for (Criterion criterion : decision.criteria()) {
      for (Option option : decision.options()) {
        if (decision.claims().stream()
            .noneMatch(
                claim ->
                    claim.takesPart()
                        && claim.criterion().equals(criterion)
                        && claim.option().equals(option))) {
          lines.add(TriedRating.of(option, criterion));
        }
      }
    }
    if (lines.size() > 1) {
      Weights group = GroupWeights.of(decision);
      lines.sort(
          Comparator.comparingDouble(
              line -> -Rounding.rounded(group.of(line.criterion().orElseThrow()))));
    }
    return lines;
  }

  public WhatIfSet set(Letter letter) {
    return sets.getOrDefault(letter, WhatIfSet.NOTHING);
  }

  /** The set in use; {@link WhatIfSet#NOTHING} where none is. */
  public WhatIfSet setInUse() {
    return inUse.map(this::set).orElse(WhatIfSet.NOTHING);
  }

  /** The rating tried of a cell: the mean where the list has it more than once. */
  public OptionalDouble tried(Letter letter, Criterion criterion, Option option) {
    double[] found =
        ratings.stream()
            .filter(line -> line.isOf(criterion, option))
            .flatMapToDouble(line -> line.tried(letter).stream())
            .toArray();
    return found.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Sum.of(Arrays.stream(found)) / found.length);
  }

  public WhatIfs with(Letter letter, WhatIfSet set) {
    Map<Letter, WhatIfSet> others = new EnumMap<>(sets);
    others.put(letter, set);
    return new WhatIfs(others, ratings, inUse);
  }

  /** With another line at a place of the list, from 0. */
  public WhatIfs with(int place, TriedRating line) {
    List<TriedRating> lines = new ArrayList<>(ratings);
    lines.set(place, line);
    return new WhatIfs(sets, lines, inUse);
  }

  /** With one of the three in use, or none. */
  public WhatIfs using(Optional<Letter> letter) {
    return new WhatIfs(sets, ratings, letter);
  }
}
