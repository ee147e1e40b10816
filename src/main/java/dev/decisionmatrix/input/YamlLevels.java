package dev.decisionmatrix.input;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Which groups of keys and lists are open, by the columns in which their lines begin. */
final class YamlLevels {
  private final Deque<Level> open = new ArrayDeque<>();

  /** A group of keys, or of items, that begin in one column. */
  private static final class Level {
    final int column;
    final boolean isList;
    String key;

    /** Whether the key, or the item, has a value, so that nothing can be put below it. */
    boolean isFilled;

    Level(int column, boolean isList, String key) {
      this.column = column;
      this.isList = isList;
      this.key = key;
    }
  }

  /** Of the key or hyphen that was met last. */
  int column() {
    return open.isEmpty() ? -1 : open.element().column;
  }

  /** The key that was met last. */
  Optional<String> key() {
    return open.stream().map(level -> level.key).filter(key -> !key.isEmpty()).findFirst();
  }

  /** The key that was met last has a value. */
  void filled() {
    if (!open.isEmpty()) {
      open.element().isFilled = true;
    }
  }

  /** Whether a text may begin in this column. */
  boolean mayHold(int column) {
    return !open.isEmpty() && !open.element().isFilled && column > column();
  }

  /** Puts a line where it belongs; empty if it does. */
  Optional<Message> take(YamlLine line) {
    int column = line.column();
    for (int hyphen = 0; hyphen < line.hyphens(); hyphen++) {
      Optional<Message> wrong = take(column, true, "");
      if (wrong.isPresent()) {
        return wrong;
      }
      column = hyphen + 1 < line.hyphens() ? column + 2 : line.inner();
    }
    return line.key().isPresent() ? take(column, false, line.key().get()) : Optional.empty();
  }

  private Optional<Message> take(int column, boolean isList, String key) {
    Optional<Level> left = Optional.empty();
    while (!open.isEmpty() && isLeft(open.element(), column, isList)) {
      left = Optional.of(open.remove());
    }
    if (!open.isEmpty() && open.element().column == column && open.element().isList == isList) {
      open.element().key = key;
      open.element().isFilled = false;
      return Optional.empty();
    }
    if (left.isPresent()) {
      open.push(left.get());
      return Optional.of(misaligned(column, left.get(), key));
    }
    if (!open.isEmpty() && open.element().isFilled) {
      return Optional.of(below(open.element(), key));
    }
    if (!open.isEmpty()) {
      open.element().isFilled = true;
    }
    open.push(new Level(column, isList, key));
    return Optional.empty();
  }

  /** A list may begin in the column of the key that it belongs to. */
  private static boolean isLeft(Level level, int column, boolean isList) {
    return level.column > column || (level.column == column && level.isList && !isList);
  }

  private static Message misaligned(int column, Level beside, String key) {
    String here = key.isEmpty() ? "this line" : "`" + key + "`";
    String other =
        beside.key.isEmpty() ? "the lines that it belongs to" : "`" + beside.key + "` above";
    return new Message(
        here
            + (" begins in column " + (column + 1))
            + (", and " + other + " in column " + (beside.column + 1)),
        "begin them in the same column");
  }

  private static Message below(Level above, String key) {
    String what = key.isEmpty() ? "a list" : "`" + key + "`";
    String over = above.key.isEmpty() ? "an item" : "`" + above.key + "`";
    String wrong = what + " is indented below " + over + ", which has a value already";
    return new Message(
        wrong,
        DecisionYaml.ALL_KEYS.contains(key)
            ? "begin both in the same column"
            : "put the value in quotes if this is the rest of it, or write a text after `|`");
  }
}
