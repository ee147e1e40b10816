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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Fetches the files of a decision: regular ones inside its folder, none too large. */
final class DecisionFolder {
  private final Path folder;
  private final Problems problems;
  private final Map<String, FileContent> instead = new LinkedHashMap<>();
  private final Map<String, String> renamed;
  private final List<FileContent> read = new ArrayList<>();

  /**
   * A folder as it is to be read.
   *
   * @param instead what is taken for files that are there, as if it had been written already
   * @param renamed paths that files have, and those that they are to have
   */
  record Given(Path folder, List<FileContent> instead, Map<String, String> renamed) {
    Given {
      instead = List.copyOf(instead);
      renamed = Collections.unmodifiableMap(new LinkedHashMap<>(renamed));
    }
  }

  DecisionFolder(Given given, Problems problems) {
    this.folder = given.folder();
    this.renamed = given.renamed();
    this.problems = problems;
    given.instead().forEach(file -> this.instead.put(file.path(), file));
  }

  /** The path that a file is to have. */
  String renamed(String path) {
    return renamed.getOrDefault(path, path);
  }

  /** Every file fetched so far. */
  List<FileContent> read() {
    return List.copyOf(read);
  }

  /** A file that has to be there; empty, with a problem told, if it is not or cannot be used. */
  Optional<InputText> required(String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      Code code = FolderEntry.isBrokenLink(file) ? Code.LINK_BROKEN : Code.FILE_MISSING;
      tell(code, name, FoundInstead.of(folder, name));
      return Optional.empty();
    }
    return fetch(file, name);
  }

  /** The files that say what the decision is about; with ratings, the others may be missing. */
  Texts texts() throws IOException {
    Optional<InputText> ratings = ifThere(RatingsCsv.FILE);
    Map<String, InputText> teams = new RatingsFolder(this).read();
    boolean compared = PairwiseFolder.isIn(this);
    boolean rated = ratings.isPresent() || RatingsFolder.isIn(folder);
    return new Texts(
        rated ? ifThere("options.csv") : required("options.csv"),
        rated ? ifThere("criteria.csv") : required("criteria.csv"),
        ifThere("sources.csv"),
        rated || compared ? ifThere("evidence.csv") : required("evidence.csv"),
        ratings,
        teams,
        compared,
        Files.exists(folder.resolve("sources.csv"))
                || FolderEntry.isBrokenLink(folder.resolve("sources.csv"))
            ? Optional.empty()
            : Optional.of(FoundInstead.of(folder, "sources.csv")));
  }

  /** A file that need not be there. */
  Optional<InputText> ifThere(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.exists(file) || FolderEntry.isBrokenLink(file)
        ? fetch(file, name)
        : Optional.empty();
  }

  /** What a file holds; empty, with a problem told, where it cannot be used. */
  Optional<InputText> fetch(Path file, String path) throws IOException {
    if (FolderEntry.isBrokenLink(file)) {
      tell(Code.LINK_BROKEN, path, FoundInstead.brokenLink(file));
      return Optional.empty();
    }
    if (leadsOut(file)) {
      tell(
          Code.FILE_OUTSIDE,
          path,
          new Message("this link leads out of the decision's folder", "put the file itself here"));
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      String what = Files.isDirectory(file) ? "a folder" : "not a regular file";
      tell(Code.NOT_A_FILE, path, new Message("this is " + what, "put a file of that name here"));
      return Optional.empty();
    }
    Optional<byte[]> bytes = bytes(file);
    if (bytes.isEmpty()) {
      tell(
          Code.FILE_TOO_LARGE,
          path,
          new Message(
              "the file is larger than 16 MB", "leave out what the decision does not need"));
      return Optional.empty();
    }
    FileContent content = instead.getOrDefault(path, new FileContent(path, bytes.get()));
    read.add(content);
    return Decoder.read(content, problems).filter(this::isWanted);
  }

  /** Whether it is none of the texts that are something else, as web pages are. */
  private boolean isWanted(InputText text) {
    Optional<FileKind> kind =
        text.path().endsWith(".md")
            ? Optional.empty()
            : FileKind.ofText(text.text(), text.path().toLowerCase(Locale.ROOT));
    kind.ifPresent(other -> tell(Code.NOT_TEXT, text.path(), other.told(text.path())));
    return kind.isEmpty() && !MergeConflict.isIn(text);
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

  boolean leadsOut(Path file) throws IOException {
    return !file.toRealPath().startsWith(folder.toRealPath());
  }

  Path path() {
    return folder;
  }

  void tell(Code code, String path, Message message) {
    problems.add(
        new Problem(code, Place.ofFile(path), message.wrong(), message.help(), Optional.empty()));
  }
}
