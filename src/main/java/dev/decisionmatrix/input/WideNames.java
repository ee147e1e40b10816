package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.Optional;

/**
 * The names that a table with a column for each option may use.
 *
 * @param options empty where only the table names them
 * @param criteria empty where only the table names them
 * @param words that are ratings
 */
record WideNames(
    Optional<Known<Option>> options, Optional<Known<Criterion>> criteria, Anchors words) {
  /** So many words such as unit and worst are no names of criteria by chance. */
  private static final int SURE = 2;

  private static final double WHOLE = 100;
  private static final double SLACK = 1e-6;

  boolean isOption(String text) {
    return options.flatMap(known -> known.lookup().find(text)).isPresent();
  }

  boolean isCriterion(String text) {
    return criteria.flatMap(known -> known.lookup().find(text)).isPresent();
  }

  /** Whether it may stand in the first line. */
  boolean isHeading(String text) {
    return isOption(text)
        || isCriterion(text)
        || WideColumns.isFact(text)
        || WideColumns.isLabel(text);
  }

  /**
   * Whether options stand one below the other: by what is known of the names, else by columns or
   * rows such as unit and worst, if there are several, else by what stands over the first column,
   * which may be a criterion's own name for one of them.
   */
  boolean isTurned(RawTable raw) {
    List<String> across = raw.heading().cells().stream().skip(1).map(Cell::text).toList();
    List<String> down = raw.rows().stream().map(row -> row.cell(0).text()).toList();
    long upright = across.stream().filter(this::isOption).count();
    upright += down.stream().filter(this::isCriterion).count();
    long turned = down.stream().filter(this::isOption).count();
    turned += across.stream().filter(this::isCriterion).count();
    if (upright != turned) {
      return turned > upright;
    }
    String corner = raw.heading().cell(0).text();
    long beside = across.stream().filter(WideColumns::isTelling).count();
    long below = down.stream().filter(WideColumns::isTelling).count();
    if (WideColumns.isLabel(corner) && Math.abs(below - beside) < SURE) {
      return WideColumns.OPTION.isCalled(corner) || (beside == 0 && isWeighedBelow(raw));
    }
    if (beside != below) {
      return below > beside;
    }
    return across.stream().anyMatch(WideColumns::isTotal)
        && down.stream().noneMatch(WideColumns::isTotal);
  }

  /** Whether the first row weighs what stands across, and is no criterion called Weight. */
  private static boolean isWeighedBelow(RawTable raw) {
    if (raw.rows().isEmpty() || !WeightHeads.WEIGHT.isCalled(raw.rows().get(0).cell(0).text())) {
      return false;
    }
    List<String> weights = raw.rows().get(0).cells().stream().skip(1).map(Cell::text).toList();
    double sum =
        weights.stream()
            .flatMap(text -> TableWords.figure(text).stream())
            .mapToDouble(TableWords.Figure::value)
            .reduce(0, Double::sum);
    return Math.abs(sum - 1) < SLACK
        || Math.abs(sum - WHOLE) < SLACK
        || raw.heading().cells().stream().map(Cell::text).anyMatch(WideColumns::isTotal);
  }
}
