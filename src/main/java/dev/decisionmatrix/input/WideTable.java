package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of ratings with a row for each criterion and a column for each option, or turned: what it
 * says of options, criteria and weights, each as the table that a file of its own would be. Cells
 * keep their places in the file.
 *
 * @param file as it is written
 * @param raw with a row for each criterion, whichever way the file has it; totals left out
 * @param options the columns of the options
 * @param about rows that say something of the options instead of rating them
 * @param totals rows of what people added up
 */
record WideTable(
    RawTable file,
    RawTable raw,
    List<Integer> options,
    List<Row> about,
    List<Row> totals,
    WideNames names) {
  private static final Limit LIMIT = new Limit(1_000, "rows", Code.TOO_MANY_ROWS);

  WideTable {
    options = List.copyOf(options);
    about = List.copyOf(about);
    totals = List.copyOf(totals);
  }

  /** Empty, with a problem told, for what is no table. */
  static Optional<WideTable> read(InputText text, WideNames names) {
    return read(text, names, names::isTurned);
  }

  /**
   * The same where it is known how it lies.
   *
   * @param isTurned whether options stand one below the other
   */
  static Optional<WideTable> read(InputText text, WideNames names, Predicate<RawTable> isTurned) {
    return TableReader.read(text, LIMIT, names::isHeading)
        .flatMap(
            raw ->
                new WideReader(NotesBelow.without(raw, WideTable::isData), names).read(isTurned));
  }

  /** The same, what is wrong with it being told of this text. */
  WideTable toldTo(InputText text) {
    return with(new RawTable(text, raw.separator(), raw.heading(), raw.rows(), raw.isWhole()));
  }

  /** With some of its criteria. */
  WideTable only(Predicate<Row> those) {
    return with(raw.withRows(raw.rows().stream().filter(those).toList()));
  }

  private WideTable with(RawTable other) {
    return new WideTable(file, other, options, about, totals, names);
  }

  /** Whether it says by itself which way it lies. */
  boolean isSure() {
    return WideColumns.isLabel(raw.heading().cell(0).text())
        || raw.heading().cells().stream().anyMatch(cell -> WideColumns.isTelling(cell.text()));
  }

  private static boolean isData(Row row) {
    return row.filled() > 1;
  }

  InputText text() {
    return raw.text();
  }

  /** Whether nobody has rated anything in it. */
  boolean isBlank() {
    return raw.rows().stream()
        .allMatch(row -> options.stream().allMatch(place -> row.cell(place).isBlank()));
  }

  boolean hasWeights() {
    return measures().findFirst().isPresent();
  }

  /** The heading of the weights, where there is one. */
  Cell measure() {
    return measures().findFirst().orElseThrow();
  }

  private Stream<Cell> measures() {
    return raw.heading().cells().stream()
        .skip(1)
        .filter(cell -> WeightHeads.isMeasure(cell.text()) && !names.isOption(cell.text()));
  }

  /** The options that the table names, as {@code options.csv} would. */
  Known<Option> named() {
    List<Row> all = Stream.concat(Stream.of(raw.heading()), about.stream()).toList();
    List<Row> rows = new ArrayList<>();
    for (int place : options) {
      rows.add(Row.of(rows.size() + 2, all.stream().map(row -> row.cell(place)).toList()));
    }
    Row heading =
        Row.of(
            1,
            Stream.concat(
                    Stream.of(renamed(raw.heading().cell(0), OptionsCsv.ID.name())),
                    about.stream().map(row -> row.cell(0)))
                .toList());
    return OptionsCsv.read(new RawTable(text(), raw.separator(), heading, rows, raw.isWhole()));
  }

  /** The criteria that the table names, as {@code criteria.csv} would. */
  Criteria criteria(PairwiseFolder.Scales scales) {
    return CriteriaCsv.read(
        with(CriteriaCsv.ID, heading -> !WideColumns.isOfWeights(heading)), scales);
  }

  /** Those of them that it says more of than others, as if they were all. */
  Criteria some(PairwiseFolder.Scales scales) {
    return CriteriaCsv.some(
        with(CriteriaCsv.ID, heading -> !WideColumns.isOfWeights(heading)), scales);
  }

  /** The weights that the table gives, as a team's file would have them. */
  RawTable weights() {
    return with(WeightHeads.CRITERION, WideColumns::isOfWeights);
  }

  /** The table without options, and of the other columns with some alone. */
  private RawTable with(Column label, Predicate<String> isWanted) {
    List<Integer> places =
        IntStream.range(0, raw.heading().cells().size())
            .filter(
                place ->
                    place == 0
                        || (!options.contains(place)
                            && !raw.heading().cell(place).isBlank()
                            && isWanted.test(raw.heading().cell(place).text())))
            .boxed()
            .toList();
    List<Cell> heading = new ArrayList<>(cells(raw.heading(), places));
    heading.set(0, renamed(heading.get(0), label.name()));
    return new RawTable(
        text(),
        raw.separator(),
        Row.of(raw.heading().number(), heading),
        raw.rows().stream().map(row -> Row.of(row.number(), cells(row, places))).toList(),
        raw.isWhole());
  }

  private static List<Cell> cells(Row row, List<Integer> places) {
    return places.stream().map(row::cell).toList();
  }

  private static Cell renamed(Cell cell, String text) {
    return new Cell(text, cell.name(), cell.span());
  }
}
