package dev.decisionmatrix.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Outputs that no decision gives any more, since its folder was removed or renamed.
 *
 * @param byId the files of each such decision, those of one by their names
 */
record Orphans(Map<String, List<Path>> byId) {
  static final Orphans NONE = new Orphans(Map.of());

  private static final Pattern OUTPUT =
      Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)\\.(json|md|pdf|xlsx)");
  private static final String MARK = "decision-matrix";

  /** A file of figures says in its first lines of which decision it is. */
  private static final int HEAD = 400;

  private static final int LARGEST = 1 << 26;

  Orphans {
    byId = new TreeMap<>(byId);
  }

  /**
   * Those in a folder.
   *
   * @param ids of the decisions that there are
   */
  static Orphans in(Path folder, Collection<String> ids) throws IOException {
    Map<String, List<Path>> found = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          id(file)
              .filter(id -> !ids.contains(id) && !file.endsWith(Index.PAGE))
              .ifPresent(id -> found.computeIfAbsent(id, key -> new ArrayList<>()).add(file));
        }
      }
    }
    Map<String, List<Path>> ours = new TreeMap<>();
    for (Map.Entry<String, List<Path>> each : found.entrySet()) {
      if (isOurs(each.getKey(), each.getValue())) {
        ours.put(each.getKey(), each.getValue());
      }
    }
    return new Orphans(ours);
  }

  private static Optional<String> id(Path file) {
    Matcher name = OUTPUT.matcher(String.valueOf(file.getFileName()));
    return name.matches() && Files.isRegularFile(file)
        ? Optional.of(name.group(1))
        : Optional.empty();
  }

  /** A record bears no mark; others of the same name do. */
  private static boolean isOurs(String id, List<Path> files) throws IOException {
    for (Path file : files) {
      String name = file.toString();
      boolean marked =
          name.endsWith(".json")
              ? head(file, HEAD).contains("\"decision\": \"" + id + "\"")
              : name.endsWith(".xlsx")
                  ? isOurWorkbook(file)
                  : name.endsWith(".pdf") && head(file, LARGEST).contains(MARK);
      if (marked) {
        return true;
      }
    }
    return false;
  }

  private static String head(Path file, int length) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return new String(bytes.readNBytes(length), StandardCharsets.ISO_8859_1);
    }
  }

  private static boolean isOurWorkbook(Path file) {
    try (ZipFile parts = new ZipFile(file.toFile())) {
      ZipEntry properties = parts.getEntry("docProps/app.xml");
      if (properties == null) {
        return false;
      }
      try (InputStream text = parts.getInputStream(properties)) {
        return new String(text.readNBytes(HEAD * HEAD), StandardCharsets.UTF_8).contains(MARK);
      }
    } catch (IOException noWorkbook) {
      return false;
    }
  }

  List<Path> files() {
    return byId.values().stream().flatMap(List::stream).toList();
  }

  Exit exit() {
    return byId.isEmpty() ? Exit.DONE : Exit.BAD_INPUT;
  }
}
