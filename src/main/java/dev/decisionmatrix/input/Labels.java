package dev.decisionmatrix.input;

/**
 * How a table calls what it lists: by an id and a name, or by a name alone, of which the id is made
 * then.
 */
record Labels(Register.Rules rules) {
  /** The rules as they are for a table that may have no names of their own. */
  static Labels in(Table table, Register.Rules rules) {
    Column name = table.has(optional(rules.name())) ? optional(rules.name()) : rules.id();
    return new Labels(
        new Register.Rules(
            rules.noun(), rules.id(), name, rules.naming(), rules.twice(), rules.idless()));
  }

  static Column optional(Column column) {
    return new Column(Column.Need.OPTIONAL, column.names(), column.keys());
  }

  String id(Table table, Row row) {
    String id = table.value(row, rules.id());
    return rules.name().equals(rules.id()) ? Names.id(id) : id;
  }

  String name(Table table, Row row) {
    return table.value(row, rules.name());
  }
}
