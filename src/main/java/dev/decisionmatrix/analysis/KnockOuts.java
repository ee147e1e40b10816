package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** What knocks options out: demands of criteria and costs, and totals that are too low. */
public final class KnockOuts {
  /** A cell of the matrix. */
  interface Cells {
    Rating at(Criterion criterion, Option option);
  }

  /**
   * What totals must reach, and sub-totals.
   *
   * @param mustReach in points of 100; 0 asks nothing
   * @param below those whose total does not, by the weights in use
   * @param subtotals of the groups that must reach something, by option
   */
  record Totals(double mustReach, Set<Option> below, Map<Option, List<Subtotal>> subtotals) {
    static final Totals NONE = new Totals(0, Set.of(), Collections.emptyMap());

    private Set<Option> tooLow() {
      Set<Option> all = new LinkedHashSet<>(below);
      subtotals.forEach(
          (option, some) -> {
            if (some.stream().anyMatch(Subtotal::isBelow)) {
              all.add(option);
            }
          });
      return all;
    }
  }

  private final List<Criterion> criteria;
  private final List<Option> options;
  private final Cells cells;
  private final List<Demand> demands;
  private final Totals totals;
  private final Set<Option> tooLow;
  private final Map<Option, List<Demand>> missed = new LinkedHashMap<>();

  KnockOuts(List<Criterion> criteria, List<Option> options, Cells cells, Totals totals) {
    this.criteria = List.copyOf(criteria);
    this.options = List.copyOf(options);
    this.cells = cells;
    this.totals = totals;
    tooLow = totals.tooLow();
    demands = Demand.of(criteria);
    options.forEach(this::miss);
  }

  private Rating at(Criterion criterion, Option option) {
    return cells.at(criterion, option);
  }

  private void miss(Option option) {
    List<Demand> out =
        demands.stream().filter(demand -> demand.isMissed(each -> at(each, option))).toList();
    if (!out.isEmpty()) {
      missed.put(option, out);
    }
  }

  Totals totals() {
    return totals;
  }

  /** What the option has of the groups that must reach something. */
  List<Subtotal> subtotals(Option option) {
    return totals.subtotals().getOrDefault(option, List.of());
  }

  /** What totals must reach by the weights in use, in points of 100; 0 asks nothing. */
  double mustReachTotal() {
    return totals.mustReach();
  }

  /** How an option's total stands to that, given its lowest score. */
  OptionResult.Total total(Option option, double lowest, OptionalInt rank) {
    if (totals.below().contains(option)) {
      return OptionResult.Total.BELOW;
    }
    return rank.isPresent() && Rounding.less(lowest, mustReachTotal())
        ? OptionResult.Total.OPEN
        : OptionResult.Total.ENOUGH;
  }

  /** Whether its total, or a sub-total, stays below what it must reach. */
  boolean isBelow(Option option) {
    return tooLow.contains(option);
  }

  /** The options that miss a demand, or whose total is too low. */
  Set<Option> knockedOut() {
    return with(missed.keySet());
  }

  /** The options that miss a demand, whatever their total. */
  Set<Option> missing() {
    return Collections.unmodifiableSet(missed.keySet());
  }

  /** With those whose total is too low by the weights in use. */
  private Set<Option> with(Collection<Option> out) {
    Set<Option> all = new LinkedHashSet<>(out);
    all.addAll(tooLow);
    return all;
  }

  /** The demands that the option misses. */
  public List<Demand> missed(Option option) {
    return missed.getOrDefault(option, List.of());
  }

  /** Whether the option would be out, were some of its cells others. */
  boolean isOutWith(Map<Criterion, Rating> changed, Option option) {
    return isBelow(option) || missesWith(changed, option);
  }

  /** Whether the option would miss a demand, were some of its cells others. */
  boolean missesWith(Map<Criterion, Rating> changed, Option option) {
    return demands.stream()
        .anyMatch(demand -> demand.isMissed(each -> changed.getOrDefault(each, at(each, option))));
  }

  /** Those that are out without a criterion. */
  Set<Option> knockedOutWithout(Criterion left) {
    return with(missingWithout(left));
  }

  /** Those that miss another criterion's demand, or one that only this criterion reached. */
  public Set<Option> missingWithout(Criterion left) {
    List<Demand> others =
        Demand.of(criteria.stream().filter(criterion -> !criterion.equals(left)).toList());
    return options.stream()
        .filter(option -> others.stream().anyMatch(one -> one.isMissed(each -> at(each, option))))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether the option misses one demand alone, and on that criterion among others. */
  boolean isOutBy(Criterion criterion, Option option) {
    List<Demand> out = missed(option);
    return out.size() == 1 && out.get(0).either().contains(criterion) && !isBelow(option);
  }

  /** Whether the option is out, and the cell's falling short is part of why. */
  public boolean knocksOut(Rating cell) {
    return missed(cell.option()).stream()
        .anyMatch(demand -> demand.either().contains(cell.criterion()));
  }

  /** Whether it is left to the evidence that is missing there if the option misses a demand. */
  public boolean mayKnockOut(Rating cell) {
    return cell.mayFallShort()
        && demands.stream()
            .filter(demand -> demand.either().contains(cell.criterion()))
            .anyMatch(demand -> demand.isOpen(each -> at(each, cell.option())));
  }

  /**
   * How far the value has to fall until it knocks the option out; empty where it cannot, as where
   * another criterion reaches the demand.
   */
  public OptionalDouble outBy(Rating cell) {
    return demands.stream()
            .anyMatch(demand -> demand.restsOn(cell.criterion(), each -> at(each, cell.option())))
        ? cell.outBy()
        : OptionalDouble.empty();
  }

  /**
   * Whether the option would miss a demand, were its rating on a criterion to fall short or not.
   */
  boolean isOutIf(boolean fallsShort, Criterion criterion, Option option) {
    return demands.stream()
        .anyMatch(
            demand ->
                demand.either().contains(criterion)
                    ? fallsShort && demand.restsOn(criterion, each -> at(each, option))
                    : demand.isMissed(each -> at(each, option)));
  }
}
