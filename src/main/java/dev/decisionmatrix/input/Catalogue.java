package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.problem.Code;
import java.util.Optional;

/** What a decision knows of, for the files that refer to it. Tells references that lead nowhere. */
record Catalogue(
    Known<Option> options,
    Criteria criteria,
    Known<Source> sources,
    Anchors anchors,
    Known<Rater> raters) {
  /** The same with others in place of the criteria: what a team weighs against each other. */
  Catalogue weighing(Known<Criterion> parts) {
    return new Catalogue(
        options,
        new Criteria(
            parts,
            criteria.costs(),
            criteria.rated(),
            criteria.doubtful(),
            criteria.inPercent(),
            criteria.compared()),
        sources,
        anchors,
        raters);
  }

  /** With those who may rate, which is known last. */
  Catalogue with(Known<Rater> those) {
    return new Catalogue(options, criteria, sources, anchors, those);
  }

  Optional<Option> option(Table table, Cell cell, Code unknown) {
    return find(table, cell, options, new Missing(Noun.OPTION, unknown));
  }

  Optional<Criterion> criterion(Table table, Cell cell, Code unknown) {
    return find(table, cell, criteria.known(), new Missing(Noun.CRITERION, unknown));
  }

  /** A criterion or a cost. */
  Optional<Criterion> rated(Table table, Cell cell, Code unknown) {
    return find(table, cell, criteria.rated(), new Missing(Noun.CRITERION, unknown));
  }

  /** A cost, which is not weighed. */
  Optional<Criterion> cost(Cell cell) {
    return criteria.rated().lookup().find(cell.text()).filter(Criterion::isCost);
  }

  Optional<Source> source(Table table, Cell cell) {
    if (isTeam(cell)) {
      table.report(
          Code.SOURCE_UNKNOWN,
          cell,
          new Message(
              "unknown source `" + cell.text() + "`, which is a team",
              "if it rates so itself, name it in a column `rater`; else add it to sources.csv"));
      return Optional.empty();
    }
    return find(table, cell, sources, new Missing(Noun.SOURCE, Code.SOURCE_UNKNOWN));
  }

  /** And no source. */
  private boolean isTeam(Cell cell) {
    return !cell.isBlank()
        && sources.isWhole()
        && sources.lookup().find(cell.text()).isEmpty()
        && !sources.lookup().isShared(cell.text())
        && raters.lookup().find(cell.text()).isPresent();
  }

  Optional<Rater> rater(Table table, Cell cell) {
    return find(table, cell, raters, new Missing(Noun.TEAM, Code.RATER_UNKNOWN));
  }

  /** False only when the rating is surely off the scale, where there should be one at all. */
  boolean mayHold(Criterion criterion, double rating) {
    return criteria.doubtful().contains(criterion)
        || criteria.compared().contains(criterion)
        || criterion.accepts(rating);
  }

  /** By its unit, or by the percent signs of its scale. */
  boolean isInPercent(Criterion criterion) {
    return PercentWords.in(criterion.unit()) || criteria.inPercent().contains(criterion);
  }

  private record Missing(Noun noun, Code unknown) {}

  private static <T> Optional<T> find(Table table, Cell cell, Known<T> known, Missing missing) {
    if (cell.isBlank() || !known.isWhole()) {
      return Optional.empty();
    }
    Optional<T> found = known.lookup().find(cell.text());
    if (known.lookup().isShared(cell.text())) {
      tellShared(table, cell, missing);
    } else if (found.isEmpty()) {
      table.report(
          missing.unknown(),
          cell,
          new Unknown<>(missing.noun(), known.lookup(), table.raw().separator())
              .message(cell.text()));
    }
    return found;
  }

  /** Names shared by options or criteria are told where they are given. */
  private static void tellShared(Table table, Cell cell, Missing missing) {
    if (missing.noun() == Noun.SOURCE) {
      table.report(
          Code.SOURCE_AMBIGUOUS,
          cell,
          new Message("several sources bear the title `" + cell.text() + "`", "use the id"));
    }
  }
}
