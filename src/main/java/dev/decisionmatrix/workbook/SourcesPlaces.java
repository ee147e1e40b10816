package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Source;
import java.util.List;
import java.util.Optional;

/** A row for each source, in the order of citation; below them one for own assumptions. */
final class SourcesPlaces {
  /** The table's columns, from left to right. */
  enum Column {
    CITATION("Citation"),
    REFERENCE("Reference"),
    COUNTS("Counts"),
    CHECK("Check"),
    WITHOUT("If it is switched off"),
    CLAIMS("Claims"),
    IN_USE("In use"),
    ADDRESS("Address"),
    NOTE("What to know about it"),
    NOTES("Notes"),
    ID("Id");

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

  private final Positions<Source> sources;

  SourcesPlaces(Citations citations) {
    sources = new Positions<>(citations.inOrder());
  }

  List<Source> sources() {
    return sources.things();
  }

  CellRef at(Source source, Column column) {
    return Tab.SOURCES.at(HEAD_ROW + 1 + sources.of(source), column.index());
  }

  CellRef ownAssumptions(Column column) {
    return Tab.SOURCES.at(HEAD_ROW + 1 + sources.size(), column.index());
  }

  /** A column over all sources, own assumptions aside; empty when there are none. */
  Optional<RangeRef> column(Column column) {
    List<Source> all = sources();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(at(all.get(0), column).to(at(all.get(all.size() - 1), column)));
  }
}
