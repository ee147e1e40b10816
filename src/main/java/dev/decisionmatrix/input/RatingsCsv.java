package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the cells of a table of ratings: each is a claim of our own, without a source. */
final class RatingsCsv {
  static final String FILE = "ratings.csv";

  /** What is said by whoever fills in a cell. */
  static final String CLAIM = "rated by us";

  private final WideTable wide;
  private final Catalogue catalogue;
  private final RatingCells ratings;
  private final Map<Criterion, Row> rows = new LinkedHashMap<>();
  private final List<Rated> rated = new ArrayList<>();

  /** A rating and where it stands. */
  record Rated(Option option, Criterion criterion, double rating, Cell cell) {
    Claim claim(int number, Optional<Rater> rater, String text) {
      return new Claim(number, option, criterion, rating, rater, Optional.empty(), "", text, true);
    }
  }

  private RatingsCsv(WideTable wide, Catalogue catalogue) {
    this.wide = wide;
    this.catalogue = catalogue;
    this.ratings =
        new RatingCells(wide.text(), catalogue, "leave the cell blank if nothing is known");
  }

  /** By criterion, then by option, in the order of the file; a blank cell is no evidence. */
  static List<Rated> read(WideTable wide, Catalogue catalogue) {
    return new RatingsCsv(wide, catalogue).read();
  }

  private List<Rated> read() {
    for (Row row : wide.raw().rows()) {
      Cell name = row.cell(0);
      Optional<Criterion> criterion = criterion(name);
      criterion.filter(known -> isFirst(known, row)).ifPresent(known -> rate(known, row));
    }
    ratings.check();
    return rated;
  }

  private Optional<Criterion> criterion(Cell name) {
    Known<Criterion> known = catalogue.criteria().rated();
    Optional<Criterion> found = known.lookup().find(name.text());
    if (found.isEmpty() && known.isWhole()) {
      wide.text()
          .report(
              Code.CRITERION_UNKNOWN,
              name,
              new Unknown<>(Noun.CRITERION, known.lookup(), wide.raw().separator())
                  .message(name.text()));
    }
    return found;
  }

  private boolean isFirst(Criterion criterion, Row row) {
    Row first = rows.putIfAbsent(criterion, row);
    if (first != null && wide.names().criteria().isPresent()) {
      wide.text()
          .report(
              Code.CRITERION_TWICE,
              row.cell(0),
              new Message(
                  "`" + criterion.id() + "` is rated in " + first.cell(0).name() + " already",
                  "keep one of the two"));
    }
    return first == null;
  }

  private void rate(Criterion criterion, Row row) {
    for (int place : wide.options()) {
      Cell cell = row.cell(place);
      Optional<Option> option =
          catalogue.options().lookup().find(wide.raw().heading().cell(place).text());
      if (option.isPresent() && !cell.isBlank()) {
        ratings
            .read(cell, Optional.of(criterion))
            .ifPresent(value -> rated.add(new Rated(option.get(), criterion, value, cell)));
      }
    }
  }
}
