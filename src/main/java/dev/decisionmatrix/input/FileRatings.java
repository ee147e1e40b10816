package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import java.util.List;
import java.util.Optional;

/** A table with a column for each option as its file has it, whichever way it lies. */
public final class FileRatings {
  private final FileTable table;
  private final WideTable wide;
  private final List<RatingsCsv.Rated> rated;
  private final Texts texts;

  FileRatings(FileContent file, WideTable wide, List<RatingsCsv.Rated> rated, Texts texts) {
    this.texts = texts;
    this.table = new FileTable(file, Table.bare(wide.file()));
    this.wide = wide;
    this.rated = List.copyOf(rated);
  }

  public FileTable table() {
    return table;
  }

  /** Where the table names the options. */
  public List<Cell> options() {
    return wide.options().stream().map(wide.raw().heading()::cell).toList();
  }

  /** Where the table names the criteria. */
  public List<Cell> criteria() {
    return wide.raw().rows().stream().map(row -> row.cell(0)).toList();
  }

  /** Whether options, or criteria, have no file that gives them ids. */
  public boolean isNaming(Noun noun) {
    return noun == Noun.OPTION ? texts.options().isEmpty() : texts.criteria().isEmpty();
  }

  /** The cell of a claim; empty for one that stands in another file. */
  public Optional<Cell> cell(Claim claim) {
    return rated.stream()
        .filter(
            one -> one.option().equals(claim.option()) && one.criterion().equals(claim.criterion()))
        .findFirst()
        .map(RatingsCsv.Rated::cell);
  }

  /**
   * Where the demand of a criterion stands, or would; empty where the table has no column for it.
   */
  public Optional<Cell> demand(Criterion criterion) {
    return cell(criterion, CriteriaCsv.MUST_REACH);
  }

  /** Where it says how ratings of a criterion become values. */
  public Optional<Cell> value(Criterion criterion) {
    return cell(criterion, ValueColumn.VALUE);
  }

  private Optional<Cell> cell(Criterion criterion, Column called) {
    Row heading = wide.raw().heading();
    for (int place = 1; place < heading.cells().size(); place++) {
      if (called.isCalled(heading.cell(place).text()) && !wide.options().contains(place)) {
        int column = place;
        return wide.raw().rows().stream()
            .filter(
                row ->
                    Names.key(row.cell(0).text()).equals(Names.key(criterion.name()))
                        || Names.key(row.cell(0).text()).equals(Names.key(criterion.id())))
            .findFirst()
            .map(row -> row.cell(column));
      }
    }
    return Optional.empty();
  }
}
