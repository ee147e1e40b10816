package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers by which sources are cited, the same in workbook, report and ADR.
 *
 * <p>Counted from 1 by first mention in the order of the matrix: criteria in file order, within one
 * the options in file order, within one the claims in file order. Sources that no claim cites come
 * last, in file order. Switching a source or a claim off changes no number.
 */
public final class Citations {
  private final Map<Source, Integer> numbers;

  private Citations(Map<Source, Integer> numbers) {
    this.numbers = numbers;
  }

  public static Citations of(Decision decision) {
    Map<Criterion, Integer> criteria = positions(decision.criteria());
    Map<Option, Integer> options = positions(decision.options());
    List<Claim> claims = new ArrayList<>(decision.claims());
    claims.sort(
        Comparator.comparingInt((Claim claim) -> criteria.getOrDefault(claim.criterion(), 0))
            .thenComparingInt(claim -> options.getOrDefault(claim.option(), 0)));
    Map<Source, Integer> numbers = new LinkedHashMap<>();
    claims.forEach(claim -> claim.source().ifPresent(source -> cite(source, numbers)));
    decision.sources().forEach(source -> cite(source, numbers));
    return new Citations(numbers);
  }

  /** The source's number, from 1. */
  public int number(Source source) {
    Integer number = numbers.get(source);
    if (number == null) {
      throw new IllegalArgumentException("no such source: " + source.id());
    }
    return number;
  }

  /** Every source of the decision, by number. */
  public List<Source> inOrder() {
    return List.copyOf(numbers.keySet());
  }

  private static void cite(Source source, Map<Source, Integer> numbers) {
    numbers.putIfAbsent(source, numbers.size() + 1);
  }

  private static <T> Map<T, Integer> positions(List<T> things) {
    Map<T, Integer> positions = new LinkedHashMap<>();
    things.forEach(thing -> positions.put(thing, positions.size()));
    return positions;
  }
}
