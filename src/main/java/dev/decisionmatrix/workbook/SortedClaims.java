package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Positions;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The claims by criterion, option and source, so that the claims of a cell of the matrix, and those
 * of each source within it, are one unbroken run.
 */
public final class SortedClaims {
  /** Claims that follow upon one another. */
  public record Run(Claim first, Claim last) {
    /** Their cells in a column that has one for each claim in this order. */
    public RangeRef in(Cells<Claim> column) {
      return column.at(first).to(column.at(last));
    }

    private Run upTo(Run later) {
      return new Run(first, later.last);
    }
  }

  private record Voice(Criterion criterion, Option option, Optional<Source> source) {}

  private record Spot(Criterion criterion, Option option) {}

  private final List<Claim> inOrder;
  private final Map<Voice, Run> byVoice = new LinkedHashMap<>();
  private final Map<Spot, Run> bySpot = new LinkedHashMap<>();
  private final Map<Criterion, Run> byCriterion = new LinkedHashMap<>();

  public SortedClaims(Decision decision, Citations citations) {
    inOrder = sorted(decision, citations);
    for (Claim claim : inOrder) {
      Run run = new Run(claim, claim);
      byVoice.merge(new Voice(claim.criterion(), claim.option(), claim.source()), run, Run::upTo);
      bySpot.merge(new Spot(claim.criterion(), claim.option()), run, Run::upTo);
      byCriterion.merge(claim.criterion(), run, Run::upTo);
    }
  }

  public List<Claim> inOrder() {
    return inOrder;
  }

  /** All on a criterion; empty where there is no evidence. */
  public Optional<Run> on(Criterion criterion) {
    return Optional.ofNullable(byCriterion.get(criterion));
  }

  /** All that are weighed, which come before those on costs; empty where there are none. */
  public Optional<Run> weighed() {
    return inOrder.stream()
        .filter(claim -> !claim.criterion().isCost())
        .map(claim -> new Run(claim, claim))
        .reduce(Run::upTo);
  }

  /** All of a cell; empty where there is no evidence. */
  public Optional<Run> of(Criterion criterion, Option option) {
    return Optional.ofNullable(bySpot.get(new Spot(criterion, option)));
  }

  /** Those of one source, or of our own; empty where it says nothing. */
  public Optional<Run> of(Criterion criterion, Option option, Optional<Source> source) {
    return Optional.ofNullable(byVoice.get(new Voice(criterion, option, source)));
  }

  private static List<Claim> sorted(Decision decision, Citations citations) {
    Positions<Criterion> criteria = new Positions<>(decision.rated());
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
