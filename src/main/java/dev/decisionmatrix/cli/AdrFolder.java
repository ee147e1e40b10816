package dev.decisionmatrix.cli;

import dev.decisionmatrix.adr.Links;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A team's folder of decision records. A record of ours says in its last line of which decision it
 * is, and keeps its place; others are numbered after the highest number there, in the order of
 * their ids, before any is built: numbers do not depend on which is built first.
 */
final class AdrFolder {
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,9})-.*\\.md");
  private static final Pattern MARK =
      Pattern.compile("(?m)^<!-- decision-matrix: ([a-z0-9-]+) -->\\s*$");
  private static final String MARKED = "<!-- decision-matrix: %s -->\n";
  private static final int USUAL_WIDTH = 4;
  private static final int LONGEST_NAME = 60;

  private final Path folder;
  private final Path outputs;

  /** Where a decision's record is. */
  private final Map<String, Path> known = new LinkedHashMap<>();

  private final Map<String, Integer> fresh = new LinkedHashMap<>();
  private int highest;
  private int width = USUAL_WIDTH;

  private AdrFolder(Path folder, Path outputs) {
    this.folder = folder;
    this.outputs = outputs;
  }

  /**
   * Looks at what is there; nothing, where there is no folder yet.
   *
   * @param outputs where the files are to which records lead
   * @param ids of all decisions of the run, in their order
   */
  static AdrFolder at(Path folder, Path outputs, List<String> ids) throws IOException {
    if (absolute(folder).equals(absolute(outputs))) {
      throw new WrongUse(
          "`" + folder + "` is where the other files go", "name another folder for the records");
    }
    AdrFolder records = new AdrFolder(folder, outputs);
    if (Files.exists(folder)) {
      if (!Files.isDirectory(folder)) {
        throw new WrongUse("`" + folder + "` is no folder", "name a folder for the records");
      }
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          records.see(file);
        }
      }
    }
    for (String id : ids) {
      if (!records.known.containsKey(id)) {
        records.fresh.put(id, records.highest + records.fresh.size() + 1);
      }
    }
    return records;
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private void see(Path file) throws IOException {
    if (!file.toString().endsWith(".md") || !Files.isRegularFile(file)) {
      return;
    }
    Optional<Integer> number = number(file);
    if (number.orElse(0) > highest) {
      highest = number.orElseThrow();
      width = String.valueOf(file.getFileName()).indexOf('-');
    }
    Matcher mark = MARK.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
    while (mark.find()) {
      Path twin = known.put(mark.group(1), file);
      if (twin != null) {
        throw new WrongUse(
            "`%s` and `%s` are both records of `%s`".formatted(twin, file, mark.group(1)),
            "delete one, or its last line, which says of which decision it is");
      }
    }
  }

  private static Optional<Integer> number(Path file) {
    Matcher name = NUMBERED.matcher(String.valueOf(file.getFileName()));
    return name.matches() ? Optional.of(Integer.valueOf(name.group(1))) : Optional.empty();
  }

  /** Empty where people gave the record a name without a number. */
  Optional<Integer> number(String id) {
    Path there = known.get(id);
    return there == null ? Optional.ofNullable(fresh.get(id)) : number(there);
  }

  /** The way from there to the other files of a decision. */
  Links links(House house, String id) {
    try {
      return house.links(folder, outputs, id);
    } catch (IllegalArgumentException otherDisk) {
      throw new WrongUse(
          "no way leads from `" + folder + "` to `" + outputs + "`",
          "say by `--link-base` where the files will be published");
    }
  }

  /** The record as it stands there, under its own name or a new one. */
  OutputFile record(String id, String title, String text) {
    String marked = text + "\n" + MARKED.formatted(id);
    return new OutputFile(place(id, title), marked.getBytes(StandardCharsets.UTF_8));
  }

  private Path place(String id, String title) {
    Path there = known.get(id);
    if (there != null) {
      return there;
    }
    String number = String.valueOf(number(id).orElseThrow());
    String name = Slug.plain(title).isEmpty() ? id : Slug.plain(title);
    return folder.resolve(
        "0".repeat(Math.max(0, width - number.length())) + number + "-" + shortened(name) + ".md");
  }

  /** Cut between words. */
  private static String shortened(String name) {
    int end = name.lastIndexOf('-', LONGEST_NAME);
    return name.length() <= LONGEST_NAME ? name : name.substring(0, end > 0 ? end : LONGEST_NAME);
  }
}
