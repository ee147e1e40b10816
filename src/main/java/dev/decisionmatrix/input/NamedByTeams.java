package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the tables of teams name together, where no other file names options or criteria: each in
 * the order in which it first comes. What is said of a criterion stands in the first table that
 * says anything, and the others may not differ. A name that is spelt nearly as another is not
 * taken, unless a table has both: it is told as unknown then, and by how many more spell it so.
 */
final class NamedByTeams {
  private static final String BOTH = "; if both are meant, let one table name both";

  private final List<WideTable> tables;
  private final PairwiseFolder.Scales scales;
  private final Map<String, WideTable> homes = new LinkedHashMap<>();
  private final Set<String> misspelt;

  private NamedByTeams(List<WideTable> tables, PairwiseFolder.Scales scales) {
    this.tables = tables;
    this.scales = scales;
    this.misspelt = NearNames.in(tables.stream().map(NamedByTeams::labels).toList());
    tables.forEach(this::meet);
  }

  /**
   * Reads the tables. What is wrong with one as a whole is told to nobody: it is read once more
   * when its names are known.
   *
   * @param own names that have files of their own
   */
  static NamedByTeams read(
      Collection<InputText> texts, WideNames own, PairwiseFolder.Scales scales) {
    List<WideTable> first = texts.stream().flatMap(text -> quiet(text, own, own).stream()).toList();
    Optional<WideTable> surest =
        first.stream().filter(WideTable::isSure).findFirst().or(() -> first.stream().findFirst());
    if (surest.isEmpty()) {
      return new NamedByTeams(List.of(), scales);
    }
    WideTable one = surest.get();
    WideNames lying =
        new WideNames(
            own.options().or(() -> Optional.of(one.named())),
            own.criteria().or(() -> Optional.of(one.criteria(scales).rated())),
            own.words());
    return new NamedByTeams(
        texts.stream()
            .flatMap(text -> quiet(text, own, lying).stream().map(table -> table.toldTo(text)))
            .toList(),
        scales);
  }

  private static Optional<WideTable> quiet(InputText text, WideNames own, WideNames lying) {
    return WideTable.read(text.withText(text.text()), own, lying::isTurned);
  }

  private static List<String> labels(WideTable table) {
    return table.raw().rows().stream().map(row -> row.cell(0).text()).toList();
  }

  private static List<String> heads(WideTable table) {
    return table.options().stream().map(place -> table.raw().heading().cell(place).text()).toList();
  }

  private static String key(Row row) {
    return Names.key(row.cell(0).text());
  }

  private void meet(WideTable table) {
    for (Row row : table.raw().rows()) {
      WideTable home = homes.get(key(row));
      if (home == null || (facts(home, row(home, row)).isEmpty() && !facts(table, row).isEmpty())) {
        homes.put(key(row), table);
      }
    }
  }

  private static Row row(WideTable home, Row like) {
    return row(home, key(like));
  }

  private static Row row(WideTable home, String key) {
    return home.raw().rows().stream().filter(row -> key(row).equals(key)).findFirst().orElseThrow();
  }

  /** What a table says of a criterion beside its ratings and its weight. */
  private static Map<Column, String> facts(WideTable table, Row row) {
    Map<Column, String> facts = new LinkedHashMap<>();
    for (int place = 1; place < table.raw().heading().cells().size(); place++) {
      String heading = table.raw().heading().cell(place).text();
      String text = row.cell(place).text();
      if (!table.options().contains(place) && !text.isBlank()) {
        WideColumns.FACTS.stream()
            .filter(column -> column.isCalled(heading) && !WideColumns.isOfWeights(heading))
            .findFirst()
            .ifPresent(column -> facts.put(column, text));
      }
    }
    return facts;
  }

  /** Empty where no table can be read. */
  Optional<Known<Option>> options() {
    Set<String> near = NearNames.in(tables.stream().map(NamedByTeams::heads).toList());
    Lookup<Option> lookup = new Lookup<>(Noun.OPTION, BOTH);
    List<Option> all = new ArrayList<>();
    boolean whole = true;
    for (WideTable table : tables) {
      Known<Option> own = table.named();
      whole &= own.isWhole();
      for (Option option : own.all()) {
        if (!near.contains(Names.key(option.id())) && isNew(lookup, option.id(), option.name())) {
          lookup.add(option.id(), option.name(), option);
          all.add(option);
        }
      }
    }
    return tables.isEmpty() ? Optional.empty() : Optional.of(new Known<>(all, lookup, whole));
  }

  private static boolean isNew(Lookup<?> lookup, String id, String name) {
    return lookup.find(id).isEmpty() && lookup.find(name).isEmpty();
  }

  /** Empty where no table can be read. */
  Optional<Criteria> criteria() {
    if (tables.isEmpty()) {
      return Optional.empty();
    }
    List<Criteria> parts =
        tables.stream()
            .map(table -> table.only(row -> isHome(table, row)))
            .filter(table -> !table.raw().rows().isEmpty())
            .map(table -> table.some(scales))
            .toList();
    if (parts.isEmpty()) {
      tables
          .get(0)
          .text()
          .report(
              Code.CRITERIA_MISSING,
              new Message("there are no criteria", "write a row for each, with its ratings"));
    }
    Criteria criteria = joined(parts);
    for (WideTable table : tables) {
      WideFacts.check(
          table.only(row -> !isHome(table, row)),
          criteria,
          (criterion, row) -> there(Optional.ofNullable(homes.get(key(row))), row));
    }
    tellUnits(criteria.costs().all());
    return Optional.of(criteria);
  }

  /** Costs are added up, so those of all tables must be in one unit. */
  private void tellUnits(List<Criterion> costs) {
    for (Criterion cost : costs) {
      Criterion first = costs.get(0);
      WideTable home = Optional.ofNullable(homes.get(Names.key(cost.id()))).orElseThrow();
      if (!home.equals(homes.get(Names.key(first.id())))
          && !Names.key(cost.unit()).equals(Names.key(first.unit()))) {
        home.text()
            .report(
                Code.COST_UNITS,
                row(home, Names.key(cost.id())).cell(0),
                new Message(
                    "`%s` is in `%s`, and `%s` in `%s`"
                        .formatted(cost.id(), cost.unit(), first.id(), first.unit()),
                    "give all costs in one unit: those of an option are added up"));
      }
    }
  }

  private boolean isHome(WideTable table, Row row) {
    return table.equals(homes.get(key(row))) && !misspelt.contains(key(row));
  }

  private static WideFacts.There there(Optional<WideTable> home, Row row) {
    WideTable table = home.orElseThrow();
    Row known = row(table, row);
    Map<Column, String> facts = new LinkedHashMap<>();
    WideColumns.FACTS.stream()
        .filter(column -> column.names().stream().noneMatch(WideColumns::isOfWeights))
        .forEach(column -> facts.put(column, ""));
    facts.putAll(facts(table, known));
    return new WideFacts.There(
        facts, "%s, where %s names it".formatted(table.text().path(), known.cell(0).name()));
  }

  private Criteria joined(List<Criteria> parts) {
    List<String> order = List.copyOf(homes.keySet());
    List<Criterion> sorted =
        parts.stream()
            .flatMap(part -> part.rated().all().stream())
            .sorted(Comparator.comparingInt(one -> order.indexOf(Names.key(one.id()))))
            .toList();
    Lookup<Criterion> lookup = new Lookup<>(Noun.CRITERION, BOTH);
    List<Criterion> all = new ArrayList<>();
    for (Criterion criterion : sorted) {
      if (isNew(lookup, criterion.id(), criterion.name())) {
        lookup.add(criterion.id(), criterion.name(), criterion);
        all.add(criterion);
      }
    }
    boolean whole = !parts.isEmpty() && parts.stream().allMatch(part -> part.rated().isWhole());
    Known<Criterion> rated = new Known<>(all, lookup, whole);
    return new Criteria(
        Roles.without(rated),
        Roles.amongst(rated),
        rated,
        all(parts, Criteria::doubtful),
        all(parts, Criteria::inPercent),
        all(parts, Criteria::compared));
  }

  private static Set<Criterion> all(
      List<Criteria> parts, Function<Criteria, Set<Criterion>> which) {
    return parts.stream()
        .flatMap(part -> which.apply(part).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
