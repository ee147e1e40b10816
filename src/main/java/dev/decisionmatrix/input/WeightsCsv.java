package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.problem.Code;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads {@code weights/<team>.csv}: how much each criterion matters to a team, in any kind. */
final class WeightsCsv {
  private final RawTable raw;
  private final Catalogue catalogue;

  private WeightsCsv(RawTable raw, Catalogue catalogue) {
    this.raw = raw;
    this.catalogue = catalogue;
  }

  /** Problems are told where the file neither weighs every criterion once nor waits for it. */
  static Answer read(InputText text, Catalogue catalogue) {
    return of(text, catalogue).map(WeightsCsv::read).orElseGet(Answer.Unusable::new);
  }

  /** Of a table that another file holds. */
  static Answer read(RawTable raw, Catalogue catalogue) {
    return new WeightsCsv(raw, catalogue).read();
  }

  private Answer read() {
    Optional<TreeCsv> tree = TreeCsv.of(raw, catalogue);
    Catalogue weighed = tree.map(TreeCsv::everything).orElse(catalogue);
    List<RawTable> tables = tree.map(TreeCsv::tables).orElse(List.of(raw));
    Optional<Blank> blank =
        raw.isWhole() && catalogue.criteria().known().isWhole()
            ? Blank.of(tables, weighed, WeightHeads.COURTESY)
            : Optional.empty();
    if (blank.isPresent()) {
      return new Answer.NotYet(raw.text(), blank.get());
    }
    return tree.map(TreeCsv::read).orElseGet(this::readFlat);
  }

  private Answer readFlat() {
    return kind()
        .flatMap(kind -> rows(kind).flatMap(kind.read()))
        .<Answer>map(Answer.Weighed::new)
        .orElseGet(Answer.Unusable::new);
  }

  /** The rows of a file, for those who look for their places: level by level. */
  static List<WeighedRows> rows(InputText text, Catalogue catalogue) {
    return of(text, catalogue).map(WeightsCsv::levels).orElseGet(List::of);
  }

  /** The same of a table that another file holds. */
  static List<WeighedRows> rows(RawTable raw, Catalogue catalogue) {
    return new WeightsCsv(raw, catalogue).levels();
  }

  private List<WeighedRows> levels() {
    return TreeCsv.of(raw, catalogue)
        .map(TreeCsv::rows)
        .orElseGet(() -> kind().flatMap(this::rows).stream().toList());
  }

  private static Optional<WeightsCsv> of(InputText text, Catalogue catalogue) {
    WeightParts parts = new WeightParts(catalogue);
    return TableReader.read(
            text,
            Limit.WEIGHTS,
            heading -> WeightHeads.isHeading(heading) || parts.part(heading).isPresent())
        .map(raw -> new WeightsCsv(new HeadingRows(raw, parts).left(), catalogue));
  }

  /**
   * How a file weighs.
   *
   * @param measures the columns that weigh
   */
  private record Kind(
      RawTable raw,
      List<Column> columns,
      List<Column> measures,
      Function<WeighedRows, Optional<RawWeights>> read) {}

  private Optional<WeighedRows> rows(Kind kind) {
    return Table.of(kind.raw(), kind.columns())
        .flatMap(table -> WeighedRows.of(table, catalogue, kind.measures()));
  }

  /** Empty, with a problem told, when two kinds are filled in. */
  private Optional<Kind> kind() {
    if (isPairwise()) {
      return tellAcross() ? Optional.empty() : Optional.of(pairwise());
    }
    if (has(WeightHeads.RANK) && has(WeightHeads.WEIGHT)) {
      return either();
    }
    return Optional.of(
        has(WeightHeads.RANK)
            ? ranks(WeightHeads.columns(List.of(WeightHeads.RANK)))
            : weights(WeightHeads.columns(List.of(WeightHeads.WEIGHT))));
  }

  /** Two criteria in the heading make a matrix; one does where nothing else weighs. */
  private boolean isPairwise() {
    long compared =
        raw.heading().cells().stream()
            .skip(1)
            .filter(cell -> catalogue.criteria().known().lookup().find(cell.text()).isPresent())
            .count();
    return compared > 1 || (compared == 1 && !has(WeightHeads.WEIGHT) && !has(WeightHeads.RANK));
  }

  /** Criteria in the heading and none below it, but numbers: a row of weights. */
  private boolean tellAcross() {
    Lookup<Criterion> criteria = catalogue.criteria().known().lookup();
    boolean isAcross =
        !raw.rows().isEmpty()
            && raw.rows().stream().noneMatch(row -> criteria.find(row.cell(0).text()).isPresent())
            && raw.rows().stream()
                .anyMatch(row -> Amount.of(row.cell(1).text()) instanceof Amount.Given);
    if (isAcross) {
      TurnedTable.tellAcross(raw.text(), raw.heading().cell(1));
    }
    return isAcross;
  }

  private boolean has(Column column) {
    return raw.heading().cells().stream().anyMatch(cell -> column.isCalled(cell.text()));
  }

  private Kind pairwise() {
    List<Column> compared = compared(catalogue);
    return new Kind(
        raw.withCorner(WeightHeads.CRITERION.name()),
        WeightHeads.columns(compared),
        compared,
        ComparedCriteria::read);
  }

  /** A column for each criterion. */
  static List<Column> compared(Catalogue catalogue) {
    return catalogue.criteria().known().all().stream()
        .map(one -> Column.required(one.id(), one.name(), Harmless.text(one.id())))
        .toList();
  }

  private Kind weights(List<Column> columns) {
    return new Kind(
        raw,
        columns,
        List.of(WeightHeads.WEIGHT),
        rows -> WeightColumn.read(rows, Optional.empty()));
  }

  private Kind ranks(List<Column> columns) {
    return new Kind(raw, columns, List.of(WeightHeads.RANK), RankColumn::read);
  }

  /** A template may offer both columns; only one may be filled in. */
  private Optional<Kind> either() {
    List<Column> both = WeightHeads.columns(List.of(WeightHeads.WEIGHT, WeightHeads.RANK));
    boolean weighed = isFilled(WeightHeads.WEIGHT);
    if (weighed && isFilled(WeightHeads.RANK)) {
      tellBoth(raw.text(), raw.heading().cell(0));
      return Optional.empty();
    }
    return Optional.of(weighed || !isFilled(WeightHeads.RANK) ? weights(both) : ranks(both));
  }

  static void tellBoth(InputText text, Cell where) {
    text.report(
        Code.WEIGHT_KINDS,
        where,
        new Message("both weights and ranks are filled in", "clear one of the two columns"));
  }

  private boolean isFilled(Column column) {
    List<Cell> headings = raw.heading().cells();
    return raw.rows().stream()
        .anyMatch(
            row ->
                IntStream.range(0, headings.size())
                    .filter(place -> column.isCalled(headings.get(place).text()))
                    .anyMatch(place -> !row.cell(place).isBlank()));
  }

  static void tellNothing(Table table, Column column) {
    table.report(
        Code.WEIGHT_MISSING,
        table.heading(column),
        new Message("no " + column.name() + " is filled in", "fill in the column"));
  }
}
