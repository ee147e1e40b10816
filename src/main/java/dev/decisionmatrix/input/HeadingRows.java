package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows of a weights file that say nothing but the group of those below them. */
record HeadingRows(RawTable raw, WeightParts parts) {
  /** The table without them, where no group is weighed. */
  RawTable left() {
    List<Row> headings = raw.rows().stream().filter(this::isHeading).toList();
    boolean weighed =
        raw.rows().stream().anyMatch(row -> !headings.contains(row) && isOfGroupAlone(row));
    List<Row> others = new ArrayList<>(raw.rows());
    others.removeAll(headings);
    boolean measured = others.stream().anyMatch(HeadingRows::isMeasured);
    return headings.isEmpty() || weighed || !measured ? raw : raw.withRows(others);
  }

  private static boolean isMeasured(Row row) {
    return row.cells().stream()
        .skip(1)
        .anyMatch(cell -> Amount.of(cell.text()) instanceof Amount.Given);
  }

  private boolean isOfGroupAlone(Row row) {
    String name = row.cell(0).text();
    return parts.group(name).isPresent() && parts.criterion(name).isEmpty();
  }

  /** A name that is a criterion's too is a heading where the criterion has a row of its own. */
  private boolean isHeading(Row row) {
    String name = row.cell(0).text();
    return row.filled() == 1
        && parts.group(name).isPresent()
        && parts.criterion(name).map(criterion -> rowsOf(criterion) > 1).orElse(true);
  }

  private long rowsOf(Criterion criterion) {
    return raw.rows().stream()
        .filter(row -> parts.criterion(row.cell(0).text()).equals(Optional.of(criterion)))
        .count();
  }
}
