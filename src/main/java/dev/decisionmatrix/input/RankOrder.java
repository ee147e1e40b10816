package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.problem.Code;
import java.util.Map;
import java.util.Optional;

/** Tells ranks that may be points: then what was meant as the most important comes last. */
final class RankOrder {
  private final WeighedRows rows;
  private final Map<Criterion, Integer> ranks;

  private RankOrder(WeighedRows rows, Map<Criterion, Integer> ranks) {
    this.rows = rows;
    this.ranks = ranks;
  }

  /**
   * Tells what gives rise to doubt.
   *
   * @return false when the ranks cannot be used
   */
  static boolean check(WeighedRows rows, Map<Criterion, Integer> ranks) {
    return new RankOrder(rows, ranks).check();
  }

  private boolean check() {
    Optional<Criterion> beyond =
        rows.criteria().stream().filter(criterion -> rank(criterion) > ranks.size()).findFirst();
    boolean hasFirst = ranks.containsValue(1);
    if (beyond.isPresent() && !hasFirst) {
      tell(
          Code.RANK,
          beyond.get(),
          "`%1$s` is not a rank: those of %2$s criteria run from 1 to %2$s");
      return false;
    }
    if (beyond.isPresent()) {
      tell(Code.RANK_BEYOND, beyond.get(), "rank `%s` is higher than the number of criteria, %s");
    } else {
      tellPriority();
    }
    return true;
  }

  private int rank(Criterion criterion) {
    return Optional.ofNullable(ranks.get(criterion)).orElseThrow();
  }

  private void tell(Code code, Criterion criterion, String wrong) {
    Cell cell = rows.cell(criterion, WeightHeads.RANK);
    String heading = rows.table().heading(WeightHeads.RANK).text();
    rows.table()
        .report(
            code,
            cell,
            new Message(
                wrong.formatted(cell.text(), ranks.size()),
                "1 is the most important; if a higher number says more, rename column `"
                    + heading
                    + "` to `weight`"));
  }

  /** A high priority is a low number to some and a high one to others. */
  private void tellPriority() {
    Cell heading = rows.table().heading(WeightHeads.RANK);
    if (Names.key(heading.text()).contains("priorit")) {
      rows.table()
          .report(
              Code.PRIORITY,
              heading,
              new Message(
                  "`" + heading.text() + "` is read as ranks: 1 is the most important",
                  "rename the column to `rank` if so, and to `weight` if a higher number says"
                      + " more"));
    }
  }
}
