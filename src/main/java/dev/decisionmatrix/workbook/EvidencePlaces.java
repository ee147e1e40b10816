package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the claims stand: sorted by criterion, option and source, so that the claims of a cell, and
 * those of each source within it, are one unbroken run of rows.
 */
final class EvidencePlaces {
  /** The table's columns, from left to right. */
  enum Column {
    NUMBER("Claim"),
    CRITERION("Criterion"),
    OPTION("Option"),
    RATING("Rating"),
    COUNTS("Counts"),
    SOURCE("Source"),
    LOCATOR("Place in the source"),
    CLAIM("What it says"),
    NOTES("Notes"),
    IN_USE("In use"),
    CHECK("Check");

    private final String head;

    Column(String head) {
      this.head = head;
    }

    String head() {
      return head;
    }

    int index() {
      return Positions.inEnum(this) + 1;
    }
  }

  static final int HEAD_ROW = SheetHead.ROWS;

  private record Run(Criterion criterion, Option option, Optional<Source> source) {}

  private record Spot(Criterion criterion, Option option) {}

  private final List<Claim> claims;
  private final Map<Run, List<Integer>> bySource = new LinkedHashMap<>();
  private final Map<Spot, List<Integer>> byCell = new LinkedHashMap<>();

  EvidencePlaces(Decision decision, Citations citations) {
    claims = sorted(decision, citations);
    for (int place = 0; place < claims.size(); place++) {
      Claim claim = claims.get(place);
      extend(bySource, new Run(claim.criterion(), claim.option(), claim.source()), place);
      extend(byCell, new Spot(claim.criterion(), claim.option()), place);
    }
  }

  /** In the order of the rows. */
  List<Claim> claims() {
    return claims;
  }

  CellRef at(int place, Column column) {
    return Tab.EVIDENCE.at(HEAD_ROW + 1 + place, column.index());
  }

  /** A column over all claims; empty when there are none. */
  Optional<RangeRef> column(Column column) {
    return claims.isEmpty()
        ? Optional.empty()
        : Optional.of(at(0, column).to(at(claims.size() - 1, column)));
  }

  Optional<RangeRef> of(Criterion criterion, Option option, Column column) {
    return range(byCell.get(new Spot(criterion, option)), column);
  }

  Optional<RangeRef> of(
      Criterion criterion, Option option, Optional<Source> source, Column column) {
    return range(bySource.get(new Run(criterion, option, source)), column);
  }

  private Optional<RangeRef> range(@Nullable List<Integer> run, Column column) {
    return run == null
        ? Optional.empty()
        : Optional.of(at(run.get(0), column).to(at(run.get(1), column)));
  }

  private static <K> void extend(Map<K, List<Integer>> runs, K key, int place) {
    List<Integer> run = runs.get(key);
    runs.put(key, List.of(run == null ? place : run.get(0), place));
  }

  private static List<Claim> sorted(Decision decision, Citations citations) {
    Positions<Criterion> criteria = new Positions<>(decision.criteria());
    Positions<Option> options = new Positions<>(decision.options());
    return decision.claims().stream()
        .sorted(
            Comparator.comparingInt((Claim claim) -> criteria.of(claim.criterion()))
                .thenComparingInt(claim -> options.of(claim.option()))
                .thenComparingInt(
                    claim -> claim.source().map(citations::number).orElse(Integer.MAX_VALUE))
                .thenComparingInt(Claim::number))
        .toList();
  }
}
