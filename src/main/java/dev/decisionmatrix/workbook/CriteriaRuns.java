package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The criteria of a group as few runs of neighbours in file order.
 *
 * @param criteria all of them
 * @param runs at least one
 */
public record CriteriaRuns(List<Criterion> criteria, List<Run> runs) {
  /** Neighbours by their places, from 0, both ends included. */
  public record Run(int first, int last) {
    /** The part of a column of all criteria. */
    public RangeRef of(RangeRef column) {
      return column.at(first, 0).to(column.at(last, 0));
    }
  }

  public CriteriaRuns {
    criteria = List.copyOf(criteria);
    runs = List.copyOf(runs);
  }

  public static CriteriaRuns of(List<Criterion> all, Group group) {
    List<Criterion> within =
        all.stream().filter(one -> Group.of(one.group()).isWithin(group)).toList();
    List<Run> runs = new ArrayList<>();
    for (Criterion one : within) {
      int place = all.indexOf(one);
      int end = runs.size() - 1;
      if (end >= 0 && runs.get(end).last() == place - 1) {
        runs.set(end, new Run(runs.get(end).first(), place));
      } else {
        runs.add(new Run(place, place));
      }
    }
    return new CriteriaRuns(within, runs);
  }

  /** The parts of a column, as arguments of a function. */
  public RangeRef[] of(RangeRef column) {
    return each(column).toArray(RangeRef[]::new);
  }

  public Stream<RangeRef> each(RangeRef column) {
    return runs.stream().map(run -> run.of(column));
  }
}
