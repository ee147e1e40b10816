package dev.decisionmatrix.input;

import java.util.ArrayList;
import java.util.List;

/**
 * A column that a table may have.
 *
 * @param names the one we use first, then what else people call it
 */
record Column(Need need, List<String> names) {
  enum Need {
    /** The table needs the column, and every row a value. */
    REQUIRED,
    OPTIONAL,
    /** For the person who fills the file in; not read. */
    COURTESY
  }

  Column {
    names = List.copyOf(names);
  }

  static Column required(String name, String... aliases) {
    return of(Need.REQUIRED, name, aliases);
  }

  static Column optional(String name, String... aliases) {
    return of(Need.OPTIONAL, name, aliases);
  }

  static Column courtesy(String name, String... aliases) {
    return of(Need.COURTESY, name, aliases);
  }

  private static Column of(Need need, String name, String... aliases) {
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(List.of(aliases));
    return new Column(need, names);
  }

  String name() {
    return names.get(0);
  }

  boolean isRequired() {
    return need == Need.REQUIRED;
  }

  boolean isCalled(String heading) {
    String key = headingKey(heading);
    return names.stream().anyMatch(name -> headingKey(name).equals(key));
  }

  /** Like {@link Names#key}, without the marks that people put after a heading. */
  private static String headingKey(String heading) {
    return Names.key(heading).replaceAll("[*:()\\[\\]?]", "");
  }
}
