package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.problem.Code;
import java.util.List;
import java.util.Optional;

/** Reads {@code options.csv}: what can be chosen. */
final class OptionsCsv {
  static final Column ID = Column.required("id", "option", "option id", "key");
  static final Column NAME = Column.required("name", "option name", "title", "label");
  static final Column DESCRIPTION =
      Column.optional("description", "comment", "comments", "note", "notes", "details");
  private static final Register.Rules RULES =
      new Register.Rules(
          Noun.OPTION, ID, NAME, Register.Naming.UNIQUE, Code.OPTION_TWICE, Code.OPTION_ID);

  private OptionsCsv() {}

  static Known<Option> read(InputText text) {
    return table(text).map(OptionsCsv::read).orElseGet(() -> Known.nothing(Noun.OPTION));
  }

  /** What is read of the file, as rows. */
  static Optional<Table> table(InputText text) {
    return Table.read(text, Limit.OPTIONS, List.of(ID, NAME, DESCRIPTION))
        .map(table -> Swallowed.without(table, row -> Swallowed.isLikeRow(table, row)))
        .map(Table::withoutNotes);
  }

  /** Of a table that another file holds, which need not name what it lists twice. */
  static Known<Option> read(RawTable raw) {
    return Table.of(raw, List.of(ID, Labels.optional(NAME), DESCRIPTION))
        .map(table -> read(table, Labels.in(table, RULES)))
        .orElseGet(() -> Known.nothing(Noun.OPTION));
  }

  private static Known<Option> read(Table table) {
    table.tellBlanks();
    return read(table, new Labels(RULES));
  }

  private static Known<Option> read(Table table, Labels labels) {
    Register<Option> register = new Register<>(table, labels.rules());
    for (Row row : table.rows()) {
      register.add(
          row,
          new Option(
              labels.id(table, row),
              TextRules.name(labels.name(table, row)),
              table.value(row, DESCRIPTION)));
    }
    return register.known(Optional.of(Code.OPTIONS_MISSING));
  }
}
