package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Place;
import dev.decisionmatrix.problem.Problem;
import dev.decisionmatrix.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Fetches the files of a decision: regular ones inside its folder, none too large. */
final class DecisionFolder {
  static final String WEIGHTS = "weights";
  private static final String CSV = ".csv";
  private static final Pattern WORKBOOK = Pattern.compile(".*\\.(xlsx?|xlsm|ods|numbers|tsv|txt)");
  private static final Pattern TEAM_NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]*");

  private final Path folder;
  private final Problems problems;
  private final Map<String, FileContent> instead = new LinkedHashMap<>();
  private final List<FileContent> read = new ArrayList<>();

  /**
   * A folder.
   *
   * @param instead what is taken for files that are there, as if it had been written already
   */
  DecisionFolder(Path folder, Problems problems, List<FileContent> instead) {
    this.folder = folder;
    this.problems = problems;
    instead.forEach(file -> this.instead.put(file.path(), file));
  }

  /** Every file fetched so far. */
  List<FileContent> read() {
    return List.copyOf(read);
  }

  /** A file that has to be there; empty, with a problem told, if it is not or cannot be used. */
  Optional<InputText> required(String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      tell(Code.FILE_MISSING, name, new Message("`" + name + "` is missing", adviceOn(name)));
      return Optional.empty();
    }
    return fetch(file, name);
  }

  private String adviceOn(String name) throws IOException {
    String stem = name.substring(0, name.indexOf('.'));
    return names(folder).stream()
        .filter(other -> Names.key(other).startsWith(Names.key(stem)))
        .findFirst()
        .map(other -> "`" + other + "` is there: save or rename it as `" + name + "`")
        .orElse("add it to the folder");
  }

  /** The weights files by team id, in the order of the ids. */
  Map<String, InputText> weights() throws IOException {
    Map<String, InputText> files = new LinkedHashMap<>();
    Path weights = folder.resolve(WEIGHTS);
    if (!Files.isDirectory(weights) || leadsOut(weights)) {
      tell(Code.WEIGHTS_MISSING, WEIGHTS, noWeights());
      return files;
    }
    List<String> names = names(weights).stream().filter(this::isWeightsFile).toList();
    if (names.size() > Limit.TEAMS) {
      tell(
          Code.TOO_MANY_TEAMS,
          WEIGHTS,
          new Message("there are more than " + Limit.TEAMS + " teams", "keep to fewer"));
      return files;
    }
    if (names.isEmpty()) {
      tell(Code.WEIGHTS_MISSING, WEIGHTS, noWeights());
    }
    for (String name : names) {
      Path file = weights.resolve(name);
      fetch(file, WEIGHTS + "/" + name).ifPresent(text -> files.put(teamId(name), text));
    }
    return files;
  }

  private static Message noWeights() {
    return new Message(
        "no team has filled in weights", "add a file such as `weights/payments.csv` per team");
  }

  /** The ids of teams whose file is there, whether it can be read or not. */
  List<String> teamsWithFile() throws IOException {
    Path weights = folder.resolve(WEIGHTS);
    return Files.isDirectory(weights)
        ? names(weights).stream()
            .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(CSV))
            .map(DecisionFolder::teamId)
            .toList()
        : List.of();
  }

  /** The id of the team whose weights file this is. */
  static String teamOf(FileContent weights) {
    return teamId(weights.path().substring(WEIGHTS.length() + 1));
  }

  static String teamId(String fileName) {
    return fileName.substring(0, fileName.length() - CSV.length());
  }

  private boolean isWeightsFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (!lower.endsWith(CSV)) {
      if (WORKBOOK.matcher(lower).matches()) {
        tell(
            Code.FILE_IGNORED,
            WEIGHTS + "/" + name,
            new Message("this file is not read", "save it as `CSV UTF-8` beside"));
      }
      return false;
    }
    if (!TEAM_NAME.matcher(teamId(name)).matches()) {
      tell(
          Code.TEAM_FILE_NAME,
          WEIGHTS + "/" + name,
          new Message("this file name cannot name a team", "use letters, digits and hyphens"));
      return false;
    }
    return true;
  }

  /** Sorted, because disks list files in any order; without hidden and lock files. */
  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.startsWith(".") && !name.startsWith("~"))
          .sorted()
          .toList();
    }
  }

  private Optional<InputText> fetch(Path file, String path) throws IOException {
    if (leadsOut(file)) {
      tell(
          Code.FILE_OUTSIDE,
          path,
          new Message("this link leads out of the decision's folder", "put the file itself here"));
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      tell(Code.NOT_A_FILE, path, new Message("this is not a regular file", "put a file here"));
      return Optional.empty();
    }
    Optional<byte[]> bytes = bytes(file);
    if (bytes.isEmpty()) {
      tell(
          Code.FILE_TOO_LARGE,
          path,
          new Message("the file is larger than 16 MB", "drop what the decision does not need"));
      return Optional.empty();
    }
    FileContent content = instead.getOrDefault(path, new FileContent(path, bytes.get()));
    read.add(content);
    return Decoder.read(content, problems);
  }

  /** Empty beyond the limit, also for a file that grows while it is read. */
  private static Optional<byte[]> bytes(Path file) throws IOException {
    if (Files.size(file) > Limit.FILE_BYTES) {
      return Optional.empty();
    }
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] bytes = stream.readNBytes(Limit.FILE_BYTES + 1);
      return bytes.length > Limit.FILE_BYTES ? Optional.empty() : Optional.of(bytes);
    }
  }

  private boolean leadsOut(Path file) throws IOException {
    return !file.toRealPath().startsWith(folder.toRealPath());
  }

  private void tell(Code code, String path, Message message) {
    problems.add(
        new Problem(code, Place.ofFile(path), message.wrong(), message.help(), Optional.empty()));
  }
}
