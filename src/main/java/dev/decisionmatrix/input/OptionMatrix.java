package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Judgements;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.problem.Code;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code pairwise/<criterion>.csv}: options compared in pairs, one with the other. */
final class OptionMatrix implements PairwiseMatrix.Compared<Option> {
  static final Column OPTION = Column.required("option", "options", "option id", "id", "");

  private final Table table;
  private final Known<Option> options;
  private final Map<Option, Column> columns;
  private final Map<Option, Row> rows = new LinkedHashMap<>();
  private boolean whole = true;

  private OptionMatrix(Table table, Known<Option> options, Map<Option, Column> columns) {
    this.table = table;
    this.options = options;
    this.columns = columns;
  }

  /** Empty, with problems told, where the table gives no ratings. */
  static Optional<Judgements<Option>> read(InputText text, Known<Option> options) {
    return options.isWhole()
        ? of(text, options).flatMap(matrix -> PairwiseMatrix.read(matrix))
        : Optional.empty();
  }

  /** The table as it stands in the file, for those who look for places. */
  static Optional<OptionMatrix> of(InputText text, Known<Option> options) {
    Map<Option, Column> columns = new LinkedHashMap<>();
    options
        .all()
        .forEach(
            option ->
                columns.put(
                    option,
                    Column.required(option.id(), option.name(), Harmless.text(option.id()))));
    List<Column> all = Stream.concat(Stream.of(OPTION), columns.values().stream()).toList();
    Optional<OptionMatrix> matrix =
        TableReader.read(
                text,
                Limit.WEIGHTS,
                heading -> options.lookup().find(heading).isPresent() || OPTION.isCalled(heading))
            .flatMap(raw -> Table.of(raw.withCorner(OPTION.name()), all))
            .map(
                table ->
                    new OptionMatrix(
                        table.withoutNotes(
                            row -> options.lookup().find(table.value(row, OPTION)).isPresent()),
                        options,
                        columns));
    matrix.ifPresent(OptionMatrix::readRows);
    return matrix;
  }

  private void readRows() {
    for (Row row : table.rows()) {
      Cell cell = table.cell(row, OPTION);
      Optional<Option> option = options.lookup().find(cell.text());
      if (option.isEmpty()) {
        tell(
            cell,
            new Unknown<>(Noun.OPTION, options.lookup(), table.raw().separator())
                .message(cell.text()));
      } else if (rows.putIfAbsent(option.get(), row) != null) {
        tell(
            cell,
            new Message("option `" + option.get().id() + "` has two rows", "keep one of the two"));
      }
    }
    List<String> missing =
        options.all().stream().filter(one -> !rows.containsKey(one)).map(Option::id).toList();
    if (whole && table.raw().isWhole() && !missing.isEmpty()) {
      tell(
          table.heading(OPTION),
          new Message("no row for " + Names.listed(missing), "add a row for each"));
    }
  }

  private void tell(Cell cell, Message message) {
    whole = false;
    table.report(Code.PAIRS_OPTION, cell, message);
  }

  @Override
  public List<Option> things() {
    return options.all().stream().filter(rows::containsKey).toList();
  }

  Row row(Option option) {
    return Optional.ofNullable(rows.get(option)).orElseThrow();
  }

  Column column(Option option) {
    return Optional.ofNullable(columns.get(option)).orElseThrow();
  }

  @Override
  public Cell cell(Option row, Option column) {
    return table.cell(row(row), column(column));
  }

  @Override
  public String id(Option option) {
    return option.id();
  }

  @Override
  public String quality() {
    return "good";
  }

  @Override
  public Table table() {
    return table;
  }

  @Override
  public boolean isWhole() {
    return whole && table.raw().isWhole();
  }
}
