package dev.decisionmatrix.model;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * A heading that criteria share, at its place below others: {@code Cost / Running}.
 *
 * @param path names from the outermost heading to this one; empty for what holds everything
 */
public record Group(List<String> path) {
  /** What holds everything. */
  public static final Group ALL = new Group(List.of());

  private static final String BETWEEN = " / ";
  private static final Pattern PARTED = Pattern.compile("\\s+/\\s+");

  public Group {
    path = List.copyOf(path);
  }

  /** Of a text whose levels are parted by {@code /} between spaces. */
  public static Group of(String text) {
    return text.isBlank() ? ALL : new Group(List.of(PARTED.split(text.strip())));
  }

  /** The last name of the path. */
  public String name() {
    return path.isEmpty() ? "" : path.get(path.size() - 1);
  }

  /** The whole path, {@code Cost / Running}. */
  public String text() {
    return String.join(BETWEEN, path);
  }

  public boolean isAll() {
    return path.isEmpty();
  }

  /** What it stands in. */
  public Group above() {
    return new Group(path.subList(0, path.size() - 1));
  }

  /** Whether this is the other, or stands somewhere below it. */
  public boolean isWithin(Group other) {
    return path.size() >= other.path.size()
        && path.subList(0, other.path.size()).equals(other.path);
  }

  /** The group as something that is weighed against its neighbours, like a criterion. */
  public Criterion weighed() {
    return new Criterion(text(), name(), "", above().text(), "", NO_SCALE, OptionalDouble.empty());
  }

  private static final Scale NO_SCALE = new Scale(0, 1);

  /** As a record would by itself, which takes Java long at a start. */
  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Group that && path.equals(that.path));
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
