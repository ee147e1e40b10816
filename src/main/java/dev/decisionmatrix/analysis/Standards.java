package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.ValueFunction.Ratio;
import dev.decisionmatrix.model.ValueFunction.Ratio.Form;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;

/**
 * The rating that those of a criterion are held against, as prices are in tenders: the lowest or
 * the highest among the options that have one and are in contention; among all that have one where
 * none contends. Who is out is not bought, so its price sets nothing; what is missing sets nothing
 * either.
 *
 * @param relative the criteria that do so
 */
record Standards(List<Criterion> relative, List<Option> options) {
  /** Where cells are found. */
  interface Cells {
    Rating at(Criterion criterion, Option option);
  }

  Standards {
    relative = List.copyOf(relative);
    options = List.copyOf(options);
  }

  static Standards of(Decision decision) {
    return new Standards(
        decision.criteria().stream().filter(Criterion::isRelative).toList(), decision.options());
  }

  /** The cells of these criteria, held against what the options that are not out have. */
  List<Rating> held(Cells cells, Set<Option> out) {
    return relative.stream()
        .flatMap(
            criterion -> {
              OptionalDouble standard = of(criterion, cells, out);
              return options.stream().map(option -> cells.at(criterion, option).against(standard));
            })
        .toList();
  }

  /** One cell; as it is where its criterion is none of these. */
  Rating held(Criterion criterion, Rating cell, Cells cells, Set<Option> out) {
    return criterion.isRelative() ? cell.against(of(criterion, cells, out)) : cell;
  }

  /** What each is held against with some cells changed. */
  Map<Criterion, OptionalDouble> with(List<Rating> changed, Ratings ratings) {
    Map<Criterion, Map<Option, Rating>> then = new LinkedHashMap<>();
    relative.forEach(k -> options.forEach(option -> put(then, ratings.at(k, option))));
    Map<Option, Map<Criterion, Rating>> byOption = new LinkedHashMap<>();
    for (Rating cell : changed) {
      put(then, cell);
      byOption
          .computeIfAbsent(cell.option(), option -> new LinkedHashMap<>())
          .put(cell.criterion(), cell);
    }
    Set<Option> out = new LinkedHashSet<>();
    options.stream()
        .filter(
            option ->
                ratings.knockOuts().missesWith(byOption.getOrDefault(option, Map.of()), option))
        .forEach(out::add);
    Map<Criterion, OptionalDouble> standards = new LinkedHashMap<>();
    relative.forEach(criterion -> standards.put(criterion, of(criterion, in(then), out)));
    return standards;
  }

  /** Some changed cells with all of these criteria, which move although nothing changes them. */
  List<Rating> moved(List<Rating> changed, Cells cells, Map<Criterion, OptionalDouble> standards) {
    Map<Criterion, Map<Option, Rating>> then = new LinkedHashMap<>();
    relative.forEach(k -> options.forEach(option -> put(then, cells.at(k, option))));
    changed.forEach(cell -> put(then, cell));
    return then.values().stream()
        .flatMap(row -> row.values().stream())
        .map(
            cell ->
                cell.criterion().isRelative()
                    ? cell.against(standards.getOrDefault(cell.criterion(), OptionalDouble.empty()))
                    : cell)
        .toList();
  }

  private static void put(Map<Criterion, Map<Option, Rating>> cells, Rating cell) {
    cells
        .computeIfAbsent(cell.criterion(), criterion -> new LinkedHashMap<>())
        .put(cell.option(), cell);
  }

  private static Cells in(Map<Criterion, Map<Option, Rating>> cells) {
    return (criterion, option) ->
        Objects.requireNonNull(Objects.requireNonNull(cells.get(criterion)).get(option));
  }

  private OptionalDouble of(Criterion criterion, Cells cells, Set<Option> out) {
    List<Rating> rated =
        options.stream()
            .map(option -> cells.at(criterion, option))
            .filter(cell -> !cell.missing())
            .toList();
    List<Rating> contending = rated.stream().filter(cell -> !out.contains(cell.option())).toList();
    DoubleStream ratings =
        (contending.isEmpty() ? rated : contending)
            .stream().mapToDouble(cell -> cell.rating().orElseThrow());
    return criterion.value() instanceof Ratio ratio && ratio.form() == Form.LOWEST_OVER
        ? ratings.min()
        : ratings.max();
  }
}
