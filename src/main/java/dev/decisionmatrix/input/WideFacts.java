package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.problem.Code;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;

/** Tells what a table of ratings says of a criterion otherwise than criteria.csv does. */
final class WideFacts {
  private final WideTable wide;
  private final Criteria criteria;
  private final BiFunction<Criterion, Row, There> there;

  /**
   * What stands elsewhere.
   *
   * @param facts what is blank there too
   * @param place in words, behind "in"
   */
  record There(Map<Column, String> facts, String place) {
    There {
      facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
  }

  private WideFacts(WideTable wide, Criteria criteria, BiFunction<Criterion, Row, There> there) {
    this.wide = wide;
    this.criteria = criteria;
    this.there = there;
  }

  /**
   * Compares.
   *
   * @param criteria as criteria.csv has them
   */
  static void check(WideTable wide, Criteria criteria) {
    check(wide, criteria, (criterion, row) -> new There(known(criterion), "criteria.csv"));
  }

  /** Compares with what stands elsewhere. */
  static void check(WideTable wide, Criteria criteria, BiFunction<Criterion, Row, There> there) {
    new WideFacts(wide, criteria, there).check();
  }

  private void check() {
    for (Row row : wide.raw().rows()) {
      criteria
          .rated()
          .lookup()
          .find(row.cell(0).text())
          .filter(criterion -> !criteria.doubtful().contains(criterion))
          .ifPresent(criterion -> check(criterion, row));
    }
  }

  private void check(Criterion criterion, Row row) {
    There known = there.apply(criterion, row);
    for (int place = 1; place < wide.raw().heading().cells().size(); place++) {
      Cell heading = wide.raw().heading().cell(place);
      Cell cell = row.cell(place);
      Optional<Map.Entry<Column, String>> fact =
          known.facts().entrySet().stream()
              .filter(entry -> entry.getKey().isCalled(heading.text()))
              .findFirst();
      if (fact.isPresent()
          && !wide.options().contains(place)
          && !cell.isBlank()
          && !isSame(cell.text(), fact.get().getValue())) {
        tell(criterion, cell, fact.get(), known.place());
      }
    }
  }

  private static Map<Column, String> known(Criterion criterion) {
    Map<Column, String> known = new LinkedHashMap<>();
    known.put(CriteriaCsv.NAME, criterion.name());
    known.put(CriteriaCsv.DESCRIPTION, criterion.description());
    known.put(CriteriaCsv.GROUP, criterion.group());
    known.put(CriteriaCsv.UNIT, criterion.unit());
    if (!criterion.isCost()) {
      known.put(CriteriaCsv.WORST, ScaleWords.number(criterion.scale().worst()));
      known.put(CriteriaCsv.BEST, ScaleWords.number(criterion.scale().best()));
    }
    OptionalDouble demand = criterion.mustReach();
    known.put(
        CriteriaCsv.MUST_REACH, demand.isPresent() ? ScaleWords.number(demand.getAsDouble()) : "");
    known.put(EitherOrColumn.NAME, criterion.eitherOr());
    return known;
  }

  private static boolean isSame(String here, String there) {
    if (Amount.of(here) instanceof Amount.Given one
        && Amount.of(there) instanceof Amount.Given other) {
      return one.value() == other.value();
    }
    return Names.key(here).equals(Names.key(there));
  }

  private void tell(Criterion criterion, Cell cell, Map.Entry<Column, String> fact, String place) {
    String other = fact.getValue().isEmpty() ? "blank" : "`" + fact.getValue() + "`";
    wide.text()
        .report(
            Code.FACT_DIFFERS,
            cell,
            new Message(
                "`%s` of `%s` is `%s` here and %s in %s"
                    .formatted(fact.getKey().name(), criterion.id(), cell.text(), other, place),
                "let both say the same, or clear the cell here"));
  }
}
