package dev.decisionmatrix.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A column that a table may have.
 *
 * @param names the one we use first, then what else people call it
 * @param keys of the names, by which a heading is known
 */
record Column(Need need, List<String> names, List<String> keys) {
  /** What people put after a heading. */
  private static final Pattern MARKS = Pattern.compile("[*:()\\[\\]?]");

  enum Need {
    /** The table needs the column, and every row a value. */
    REQUIRED,
    OPTIONAL,
    /** For the person who fills the file in; not read. */
    COURTESY
  }

  Column {
    names = List.copyOf(names);
    keys = List.copyOf(keys);
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
    return new Column(need, names, names.stream().map(Column::headingKey).toList());
  }

  String name() {
    return names.get(0);
  }

  boolean isRequired() {
    return need == Need.REQUIRED;
  }

  boolean isCalled(String heading) {
    return keys.contains(headingKey(heading));
  }

  /** Like {@link Names#key}, without marks. */
  private static String headingKey(String heading) {
    return MARKS.matcher(Names.key(heading)).replaceAll("");
  }

  /** As a record would by itself, which takes Java long at a start. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Column that
            && need == that.need
            && names.equals(that.names)
            && keys.equals(that.keys));
  }

  @Override
  public int hashCode() {
    return names.hashCode();
  }
}
