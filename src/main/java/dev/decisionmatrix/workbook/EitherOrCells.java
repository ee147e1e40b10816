package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What other sheets refer to of demands of which one is enough: a demand is missed where all that
 * are made under its word fall short.
 *
 * @param word by which demands belong together, counted from 1; 0 where one stands for itself
 * @param behind what a sentence says behind the demand
 * @param asks 1 where anything is demanded
 * @param fallsShort 1 where the rating does not reach what its own criterion demands
 * @param open 1 where evidence is missing that could fall short of it
 * @param together the criteria under each word, in file order
 */
public record EitherOrCells(
    Cells<Criterion> word,
    Cells<Criterion> behind,
    Cells<Criterion> asks,
    Body<Criterion, Option> fallsShort,
    Body<Criterion, Option> open,
    List<List<Criterion>> together) {
  public EitherOrCells {
    together = List.copyOf(together);
  }

  /** The criteria that share a word with others, as far as a decision has any. */
  public static List<List<Criterion>> together(List<Criterion> criteria) {
    Map<String, List<Criterion>> byWord = new LinkedHashMap<>();
    for (Criterion criterion : criteria) {
      if (!criterion.eitherOr().isEmpty()) {
        byWord.computeIfAbsent(criterion.eitherOr(), any -> new ArrayList<>()).add(criterion);
      }
    }
    return byWord.values().stream().filter(some -> some.size() > 1).toList();
  }

  /** Those whose demand it is too: itself, and others under the same word. */
  public List<Criterion> with(Criterion criterion) {
    return together.stream()
        .filter(some -> some.contains(criterion))
        .findFirst()
        .orElse(List.of(criterion));
  }

  /** Whether a criterion's demand can be reached elsewhere. */
  public boolean isShared(Criterion criterion) {
    return with(criterion).size() > 1;
  }

  public List<Criterion> others(Criterion criterion) {
    return with(criterion).stream().filter(one -> !one.equals(criterion)).toList();
  }

  /** True where an option falls short of all that these demand, be it nothing. */
  public Formula allFallShort(List<Criterion> criteria, Option option) {
    return sum(criteria, one -> fallsShort.at(one, option)).equalTo(sum(criteria, asks::at));
  }

  /** The same where they demand anything. */
  public Formula isMissed(List<Criterion> criteria, Option option) {
    return Formulas.all(sum(criteria, asks::at).moreThan(0), allFallShort(criteria, option));
  }

  /** The sum of a cell of each that share a criterion's word. */
  public Formula sumOver(Criterion criterion, Function<Criterion, ? extends Formula> cell) {
    return sum(with(criterion), cell);
  }

  /** The sum of a cell of each. */
  public static Formula sum(List<Criterion> criteria, Function<Criterion, ? extends Formula> cell) {
    return Formulas.sum(criteria.stream().map(cell).toArray(Formula[]::new));
  }
}
