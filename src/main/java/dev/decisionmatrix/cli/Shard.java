package dev.decisionmatrix.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * One of several shares of a folder's decisions. Which share a decision falls into depends on its
 * id alone: the CRC-32 of its letters, divided by the number of shares, leaves the share's number
 * less one.
 */
record Shard(int number, int of) {
  /** As many files of indexes can still be read side by side. */
  static final int MOST = 1_000;

  private static final Pattern OPTION = Pattern.compile("([0-9]{1,9})/([0-9]{1,9})");
  private static final Pattern INDEX =
      Pattern.compile("index\\.([0-9]{1,9})-of-([0-9]{1,9})\\.json");

  /**
   * From the option's value.
   *
   * @throws WrongUse if there can be no such share
   */
  static Shard of(String text) {
    Matcher numbers = OPTION.matcher(text);
    if (!numbers.matches()) {
      throw new WrongUse(
          "`--shard " + text + "` is not a share", "give its number and how many there are: `2/8`");
    }
    int of = Integer.parseInt(numbers.group(2));
    int number = Integer.parseInt(numbers.group(1));
    if (of < 1 || of > MOST) {
      throw new WrongUse(
          "`--shard " + text + "`: there can be 1 to " + MOST + " shares", "such as `2/8`");
    }
    if (number < 1 || number > of) {
      throw new WrongUse(
          "`--shard " + text + "`: there is no share " + number + " of " + of,
          of == 1
              ? "the only one is `1/1`"
              : "they go from `1/" + of + "` to `" + of + "/" + of + "`");
    }
    return new Shard(number, of);
  }

  /** The share whose part of the index a file is; empty for any other file. */
  static Optional<Shard> ofIndex(Path file) {
    Matcher numbers = INDEX.matcher(String.valueOf(file.getFileName()));
    return numbers.matches()
        ? Optional.of(
            new Shard(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2))))
        : Optional.empty();
  }

  boolean holds(String id) {
    CRC32 sum = new CRC32();
    sum.update(id.getBytes(StandardCharsets.UTF_8));
    return sum.getValue() % of == number - 1;
  }

  /** The name of its part of the index; no id has a full stop. */
  String index() {
    return "index." + number + "-of-" + of + ".json";
  }

  @Override
  public String toString() {
    return number + "/" + of;
  }
}
