package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A weights table in which no weight is filled in, as {@code add-team} writes it; reasons may be,
 * and a total of 0.
 *
 * @param heading of the first column that weighs
 * @param missing ids of criteria without a row: they came after the table was made
 */
record Blank(Cell heading, List<String> missing) {
  /** A weight in a column that is not read as one: {@code 40}, {@code ;37,5}, {@code 50 points}. */
  private static final Pattern STRAY =
      Pattern.compile("[^\\p{L}\\p{N}]*\\p{N}[\\p{N}.,\\s]*(%|\\p{L}{0,10}\\.?)[^\\p{L}\\p{N}]*");

  /** A whole row in one cell, parted by another mark: {@code latency;;40}, {@code latency 40}. */
  private static final Pattern ROW =
      Pattern.compile("([^,;|]+?)\\s*(?:[,;|].*\\p{N}.*|\\s\\p{N}[\\p{N}.,]*\\s*%?)");

  private static final String NOTHING = "0|0[.,]0+";
  private static final String SAME = "1|1[.,]0+";

  Blank {
    missing = List.copyOf(missing);
  }

  /** What is to be filled in, for a message. */
  String task() {
    return WeightHeads.isHeading(heading.text())
        ? "fill in column `" + heading.text() + "`"
        : "fill in how many times as important each criterion is as the others";
  }

  /** The same of tables one below the other, of which none may hold a weight. */
  static Optional<Blank> of(List<RawTable> tables, Catalogue catalogue, List<Column> passed) {
    List<Blank> each =
        tables.stream().flatMap(table -> of(table, catalogue, passed).stream()).toList();
    if (each.size() < tables.size()) {
      return Optional.empty();
    }
    List<String> missing = new ArrayList<>(each.get(0).missing());
    each.forEach(one -> missing.retainAll(one.missing()));
    return Optional.of(new Blank(each.get(0).heading(), missing));
  }

  /**
   * Empty where anything is filled in that may be a weight.
   *
   * @param passed over: columns that say what a criterion is
   */
  static Optional<Blank> of(RawTable raw, Catalogue catalogue, List<Column> passed) {
    Search search = new Search(raw, catalogue, passed);
    List<Integer> measures = search.measures();
    return measures.isEmpty() || search.isAnyFilled(measures)
        ? Optional.empty()
        : Optional.of(new Blank(raw.heading().cell(measures.get(0)), search.missing()));
  }

  /** Looks through a table. */
  private record Search(RawTable raw, Catalogue catalogue, List<Column> passed) {
    private Optional<Criterion> criterion(Cell cell) {
      return catalogue.criteria().known().lookup().find(cell.text());
    }

    /** As many criteria in the heading make a matrix as the reader takes for one. */
    private List<Integer> measures() {
      List<Integer> compared = new ArrayList<>();
      for (int place = 1; place < raw.heading().cells().size(); place++) {
        if (criterion(raw.heading().cell(place)).isPresent()) {
          compared.add(place);
        }
      }
      if (compared.size() > 1) {
        return compared;
      }
      List<Integer> weights = places(WeightHeads.WEIGHT);
      weights.addAll(places(WeightHeads.RANK));
      return weights;
    }

    private List<Integer> places(Column column) {
      List<Integer> places = new ArrayList<>();
      for (int place = 0; place < raw.heading().cells().size(); place++) {
        if (column.isCalled(raw.heading().cell(place).text())) {
          places.add(place);
        }
      }
      return places;
    }

    private boolean isAnyFilled(List<Integer> measures) {
      return raw.rows().stream()
          .anyMatch(
              row -> {
                Optional<Criterion> weighed = weighed(row);
                for (int place = 0; place < row.cells().size(); place++) {
                  boolean filled =
                      measures.contains(place)
                          ? isFilled(row.cell(place), place, weighed)
                          : isStray(row.cell(place), place);
                  if (filled) {
                    return true;
                  }
                }
                return false;
              });
    }

    private Optional<Criterion> weighed(Row row) {
      return places(WeightHeads.CRITERION).stream()
          .findFirst()
          .or(() -> Optional.of(0))
          .flatMap(place -> criterion(row.cell(place)));
    }

    /** Nothing is said by the diagonal of a matrix, nor by the total of nothing. */
    private boolean isFilled(Cell cell, int place, Optional<Criterion> weighed) {
      boolean diagonal =
          weighed.isPresent() && weighed.equals(criterion(raw.heading().cell(place)));
      return !cell.isBlank()
          && !(diagonal && cell.text().matches(SAME))
          && !(weighed.isEmpty() && cell.text().matches(NOTHING));
    }

    private boolean isStray(Cell cell, int place) {
      String heading = raw.heading().cell(place).text();
      return (STRAY.matcher(cell.text()).matches() || isRow(cell.text()))
          && criterion(cell).isEmpty()
          && passed.stream().noneMatch(column -> column.isCalled(heading));
    }

    private boolean isRow(String text) {
      Matcher row = ROW.matcher(text);
      return row.matches() && catalogue.criteria().known().lookup().find(row.group(1)).isPresent();
    }

    private List<String> missing() {
      List<Criterion> there =
          raw.rows().stream().flatMap(row -> weighed(row).stream()).distinct().toList();
      return catalogue.criteria().known().all().stream()
          .filter(criterion -> !there.contains(criterion))
          .map(Criterion::id)
          .toList();
    }
  }
}
