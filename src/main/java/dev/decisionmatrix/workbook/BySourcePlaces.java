package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row for each cell of the matrix, criterion by criterion; what the sources make of it together,
 * then a column for each voice: every cited source in the order of citation, own assumptions last.
 */
final class BySourcePlaces {
  /** The columns before the voices. */
  enum Column {
    CRITERION("Criterion"),
    OPTION("Option"),
    BY_SOURCE("Mean of the sources"),
    BY_CLAIM("Mean of the claims"),
    LOWEST("Lowest source"),
    HIGHEST("Highest source"),
    SPREAD("Apart, share of the scale"),
    SOURCES("Sources in use"),
    CLAIMS("Claims in use"),
    CITED("Cited");

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

  static final int HEAD_ROW = SheetHead.ROWS + 1;

  private final Positions<Criterion> criteria;
  private final Positions<Option> options;
  private final List<Optional<Source>> voices = new ArrayList<>();

  BySourcePlaces(Decision decision, Citations citations) {
    criteria = new Positions<>(decision.criteria());
    options = new Positions<>(decision.options());
    List<Optional<Source>> heard =
        decision.claims().stream().map(Claim::source).distinct().toList();
    citations.inOrder().stream().map(Optional::of).filter(heard::contains).forEach(voices::add);
    if (voices.isEmpty() || heard.contains(Optional.<Source>empty())) {
      voices.add(Optional.empty());
    }
  }

  List<Optional<Source>> voices() {
    return voices;
  }

  CellRef at(Criterion criterion, Option option, Column column) {
    return Tab.BY_SOURCE.at(row(criterion, option), column.index());
  }

  /** What a voice makes of the cell. */
  CellRef at(Criterion criterion, Option option, int voice) {
    return Tab.BY_SOURCE.at(row(criterion, option), firstVoice() + voice);
  }

  /** What all voices make of the cell. */
  RangeRef voices(Criterion criterion, Option option) {
    return at(criterion, option, 0).to(at(criterion, option, voices.size() - 1));
  }

  CellRef head(int voice) {
    return Tab.BY_SOURCE.at(HEAD_ROW, firstVoice() + voice);
  }

  /** A column over all rows. */
  RangeRef column(Column column) {
    return column(column.index());
  }

  RangeRef voice(int voice) {
    return column(firstVoice() + voice);
  }

  int firstVoice() {
    return Column.values().length + 1;
  }

  int lastRow() {
    return HEAD_ROW + criteria.size() * options.size();
  }

  private RangeRef column(int column) {
    return Tab.BY_SOURCE.at(HEAD_ROW + 1, column).to(Tab.BY_SOURCE.at(lastRow(), column));
  }

  private int row(Criterion criterion, Option option) {
    return HEAD_ROW + 1 + criteria.of(criterion) * options.size() + options.of(option);
  }
}
