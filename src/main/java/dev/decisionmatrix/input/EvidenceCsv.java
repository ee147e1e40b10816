package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code evidence.csv}: what sources say, and how that rates. */
final class EvidenceCsv {
  private static final Column OPTION = Column.required("option", "options", "option id");
  private static final Column CRITERION = Column.required("criterion", "criteria", "criterion id");
  static final Column RATING = Column.required("rating", "ratings", "value", "score");
  private static final Column SOURCE =
      Column.optional("source", "sources", "source id", "reference", "citation");
  private static final Column RATER =
      Column.optional("rater", "raters", "rated by", "judge", "assessor", "evaluator", "team");
  private static final Column LOCATOR =
      Column.optional("locator", "place", "location", "where", "page", "section", "paragraph");
  private static final Column CLAIM =
      Column.required("claim", "claims", "statement", "evidence", "finding", "text");
  private static final List<Column> COLUMNS =
      List.of(OPTION, CRITERION, RATING, RATER, SOURCE, LOCATOR, CLAIM, Switch.COUNTS);

  /** What a claim says, whatever its number and its rating. */
  private record Said(
      Option option,
      Criterion criterion,
      Optional<Rater> rater,
      Optional<Source> source,
      String locator,
      String text) {}

  private final Table table;
  private final Catalogue catalogue;
  private final List<Claim> claims = new ArrayList<>();
  private final RatingCells ratings;
  private final Map<Said, Cell> seen = new HashMap<>();

  /** What to say of the first source that is cited where there is no file of sources. */
  private final Optional<Message> sourceless;

  private boolean isSourcelessTold;

  private EvidenceCsv(Table table, Catalogue catalogue, Optional<Message> sourceless) {
    this.table = table;
    this.catalogue = catalogue;
    this.sourceless = sourceless;
    this.ratings = new RatingCells(table.text(), catalogue, "delete the row if nothing is known");
  }

  /**
   * Empty when the file could not be read as a table; claims with errors are left out.
   *
   * @param sourceless what to say where a source is cited and there is no file of sources
   */
  static Optional<List<Claim>> read(
      InputText text, Catalogue catalogue, Optional<Message> sourceless) {
    return Table.read(text, Limit.CLAIMS, COLUMNS)
        .map(table -> whole(table, catalogue).withoutNotes())
        .map(table -> new EvidenceCsv(table, catalogue, sourceless).read());
  }

  /** Sources may well be numbered, and pages too. */
  private static Table whole(Table table, Catalogue catalogue) {
    return SplitNumbers.without(
        Swallowed.without(table, row -> isClaim(table, catalogue, row)),
        List.of(RATING),
        (column, digits) ->
            column.equals(CLAIM)
                || (column.equals(SOURCE)
                    && catalogue.sources().isWhole()
                    && catalogue.sources().lookup().find(digits.text()).isEmpty()));
  }

  /** What is read of the file, as rows. */
  static Optional<Table> table(InputText text) {
    return Table.read(text, Limit.CLAIMS, COLUMNS).map(Table::withoutNotes);
  }

  private static boolean isClaim(Table table, Catalogue catalogue, Row row) {
    return catalogue.options().lookup().find(table.value(row, OPTION)).isPresent()
        && catalogue.criteria().rated().lookup().find(table.value(row, CRITERION)).isPresent();
  }

  private List<Claim> read() {
    table.tellBlanks();
    if (tellAllSwapped()) {
      return claims;
    }
    for (Row row : table.rows()) {
      if (tellSwapped(row)) {
        continue;
      }
      Optional<Option> option = option(row);
      Optional<Criterion> criterion = criterion(row);
      Optional<Rater> rater = catalogue.rater(table, table.cell(row, RATER));
      Optional<Source> source = source(row);
      Optional<Double> rating = rating(row, criterion);
      boolean counts = Switch.isOn(table, row);
      if (option.isPresent() && criterion.isPresent() && rating.isPresent()) {
        Claim claim =
            new Claim(
                claims.size() + 1,
                option.get(),
                criterion.get(),
                rating.get(),
                rater,
                source,
                table.value(row, LOCATOR),
                table.value(row, CLAIM),
                counts);
        if (claim.takesPart()) {
          tellTwice(claim, row);
        }
        claims.add(claim);
      }
    }
    ratings.check();
    new TeamsCited(catalogue.raters()).check(claims, table.heading(SOURCE), table.text());
    return claims;
  }

  /** One message instead of one for each row. */
  private boolean tellAllSwapped() {
    boolean swapped = table.rows().size() > 1 && table.rows().stream().allMatch(this::isSwapped);
    if (swapped) {
      Cell option = table.heading(OPTION);
      Cell criterion = table.heading(CRITERION);
      table.report(
          Code.OPTION_UNKNOWN,
          option,
          new Message(
              "column `%s` holds criteria, and column `%s` options"
                  .formatted(option.text(), criterion.text()),
              "swap the two headings"));
    }
    return swapped;
  }

  private boolean isSwapped(Row row) {
    Cell option = table.cell(row, OPTION);
    Cell criterion = table.cell(row, CRITERION);
    return !isOption(option)
        && !isCriterion(criterion)
        && isOption(criterion)
        && isCriterion(option);
  }

  /** One message instead of two, which would list options and criteria. */
  private boolean tellSwapped(Row row) {
    Cell option = table.cell(row, OPTION);
    Cell criterion = table.cell(row, CRITERION);
    boolean swapped = isSwapped(row);
    if (swapped) {
      table.report(
          Code.OPTION_UNKNOWN,
          option,
          new Message(
              "`%s` is a criterion and `%s` an option".formatted(option.text(), criterion.text()),
              "swap the two cells"));
    }
    return swapped;
  }

  private boolean isOption(Cell cell) {
    return catalogue.options().lookup().find(cell.text()).isPresent();
  }

  private boolean isCriterion(Cell cell) {
    return catalogue.criteria().rated().lookup().find(cell.text()).isPresent();
  }

  private Optional<Option> option(Row row) {
    return catalogue.option(table, table.cell(row, OPTION), Code.OPTION_UNKNOWN);
  }

  private Optional<Criterion> criterion(Row row) {
    return catalogue.rated(table, table.cell(row, CRITERION), Code.CRITERION_UNKNOWN);
  }

  private Optional<Source> source(Row row) {
    Cell cell = table.cell(row, SOURCE);
    boolean isLost =
        sourceless.isPresent()
            && !cell.isBlank()
            && catalogue.raters().lookup().find(cell.text()).isEmpty();
    if (!isLost) {
      return catalogue.source(table, cell);
    }
    if (!isSourcelessTold) {
      isSourcelessTold = true;
      table.report(
          Code.FILE_MISSING,
          cell,
          new Message(
              "source `" + cell.text() + "` is cited, and " + sourceless.get().wrong(),
              sourceless.get().help() + "; a rating of your own has no source"));
    }
    return Optional.empty();
  }

  private Optional<Double> rating(Row row, Optional<Criterion> criterion) {
    Cell cell = table.cell(row, RATING);
    return cell.isBlank() ? Optional.empty() : ratings.read(cell, criterion);
  }

  /** Twice the same words from the same place is a slip of copying, and would count twice. */
  private void tellTwice(Claim claim, Row row) {
    Said said =
        new Said(
            claim.option(),
            claim.criterion(),
            claim.rater(),
            claim.source(),
            claim.locator(),
            claim.text());
    Cell here = table.cell(row, CLAIM);
    Cell first = seen.putIfAbsent(said, here);
    if (first != null && !here.isBlank()) {
      table.report(
          Code.CLAIM_TWICE,
          here,
          new Message(
              "the same claim stands in row " + first.name().substring(1),
              "delete one of the two rows"));
    }
  }
}
