package dev.decisionmatrix.workbook.robustness;

import dev.decisionmatrix.analysis.GroupWithout;
import dev.decisionmatrix.analysis.WhatIf;
import dev.decisionmatrix.analysis.WhatIfSet;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.GroupShares;
import dev.decisionmatrix.workbook.WhatIfCells;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the what-if in use makes of the group's weights where it has groups of criteria. */
record GroupsTried(Book book) implements GroupShares.Results<GroupWithout> {
  static GroupShares<GroupWithout> of(
      Book book,
      List<GroupWithout> groups,
      Body<Criterion, GroupWithout> joined,
      Cells<GroupWithout> left,
      Cells<GroupWithout> total) {
    return new GroupShares<>(
        book,
        groups,
        new GroupShares.Basis<>(
            joined::of,
            (criterion, any) -> tried(book).typed().at(criterion),
            (group, any) -> tried(book).typedOfGroups().orElseThrow().at(group),
            any -> tried(book).factors().first(),
            any -> tried(book).slack().first(),
            left::at,
            total::at),
        new GroupsTried(book));
  }

  private static WhatIfCells tried(Book book) {
    return book.whatIf();
  }

  @Override
  public String title(GroupWithout one) {
    return one.left().map(team -> "without " + team.name()).orElse("all teams");
  }

  @Override
  public WhatIfSet set(GroupWithout one) {
    return book.analysis().scenario().whatIfs().setInUse();
  }

  @Override
  public Optional<WhatIf> found(GroupWithout one) {
    return one.whatIf();
  }

  @Override
  public OptionalDouble weight(Criterion criterion, GroupWithout one) {
    return one.joined(criterion);
  }
}
