package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.problem.Code;
import java.util.List;
import java.util.Optional;

/** Reads {@code options.csv}: what can be chosen. */
final class OptionsCsv {
  private static final Column ID = Column.required("id", "option", "option id", "key");
  private static final Column NAME = Column.required("name", "option name", "title", "label");
  private static final Column DESCRIPTION =
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

  private static Known<Option> read(Table table) {
    Register<Option> register = new Register<>(table, RULES);
    table.tellBlanks();
    for (Row row : table.rows()) {
      register.add(
          row,
          new Option(
              table.value(row, ID),
              TextRules.name(table.value(row, NAME)),
              table.value(row, DESCRIPTION)));
    }
    return register.known(Optional.of(Code.OPTIONS_MISSING));
  }
}
