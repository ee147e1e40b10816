package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes down what a file defines, row by row, and tells ids and names that are taken. */
final class Register<T> {
  private final Table table;
  private final Rules rules;
  private final Lookup<T> lookup;
  private final List<T> all = new ArrayList<>();
  private final Map<String, Cell> taken = new HashMap<>();
  private final Map<String, Cell> looks = new HashMap<>();
  private boolean whole = true;

  /** What the register insists on, and how it calls a breach. */
  record Rules(Noun noun, Column id, Column name, Naming naming, Code twice, Code idless) {}

  enum Naming {
    /** No name may be that of another, or another's id. */
    UNIQUE,
    /** Ids must differ, names may be shared. */
    SHARED
  }

  Register(Table table, Rules rules) {
    this.table = table;
    this.rules = rules;
    this.lookup = new Lookup<>(rules.noun());
  }

  void add(Row row, T item) {
    Cell id = table.cell(row, rules.id());
    Cell name = table.cell(row, rules.name());
    boolean free = take(id, Optional.empty());
    whole &= free;
    if (rules.naming() == Naming.UNIQUE) {
      TextRules.shortened(name.text())
          .ifPresent(message -> table.report(Code.NAME_LONG, name, message));
    }
    if (rules.naming() == Naming.UNIQUE && !Names.key(name.text()).equals(Names.key(id.text()))) {
      take(name, Optional.of(id));
    }
    if (free) {
      lookup.add(id.text(), name.text(), item);
      all.add(item);
    }
  }

  /** False, with a problem told, when the cell gives nothing to be called by. */
  private boolean take(Cell cell, Optional<Cell> id) {
    String key = Names.key(cell.text());
    if (key.isEmpty()) {
      if (id.isEmpty() && !cell.isBlank()) {
        table.report(rules.idless(), cell, idless(cell));
      }
      return false;
    }
    Cell first = taken.putIfAbsent(key, cell);
    if (first != null) {
      table.report(rules.twice(), cell, twice(cell, first));
    } else {
      tellAlike(cell);
    }
    return first == null;
  }

  private void tellAlike(Cell cell) {
    Cell first = looks.putIfAbsent(Lookalikes.key(cell.text()), cell);
    if (first != null && Lookalikes.areAlike(first.text(), cell.text())) {
      Cell odd = Lookalikes.foreign(cell.text()).isPresent() ? cell : first;
      table.report(
          rules.twice(),
          cell,
          new Message(
              "`" + cell.text() + "` looks like `" + first.text() + "` in " + first.name(),
              "type `"
                  + odd.text()
                  + "` in "
                  + odd.name()
                  + " anew: "
                  + Lookalikes.foreign(odd.text()).orElse("a letter differs")));
    }
  }

  private Message idless(Cell cell) {
    return new Message(
        "id `" + cell.text() + "` holds no letter or digit",
        "give the " + rules.noun().one() + " an id such as `" + rules.noun().one() + "-1`");
  }

  private static Message twice(Cell cell, Cell first) {
    String by = first.text().equals(cell.text()) ? "" : "by `" + first.text() + "` ";
    return new Message(
        "`" + cell.text() + "` is already taken " + by + "in " + first.name(),
        "rename one of them; upper case, spaces, `_` and `-` make no difference");
  }

  /**
   * What was taken down.
   *
   * @param none told when there is nothing, though the table is whole
   */
  Known<T> known(Optional<Code> none) {
    boolean isWhole = whole && table.raw().isWhole();
    boolean isEmpty = table.rows().isEmpty();
    if (isWhole && isEmpty && none.isPresent()) {
      String wrong = "there are no " + rules.noun().many();
      table
          .text()
          .report(none.get(), new Message(wrong, "add a row with `id` and `name` for each"));
    }
    return new Known<>(all, lookup, isWhole && (!isEmpty || none.isEmpty()));
  }
}
