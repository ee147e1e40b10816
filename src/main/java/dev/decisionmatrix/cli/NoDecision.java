package dev.decisionmatrix.cli;

import dev.decisionmatrix.input.FileNames;
import dev.decisionmatrix.input.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What to say of a path that is named as a decision and is none: which one was probably meant. */
final class NoDecision {
  private final Path input;
  private final Called called;

  private NoDecision(Path input, Called called) {
    this.input = input;
    this.called = called;
  }

  /** Of a path that is no folder. */
  static WrongUse noFolder(Path input, Called called) throws IOException {
    return new NoDecision(input, called).noFolder();
  }

  /** Of a folder in which no decision lies. */
  static WrongUse empty(Path input, Called called) throws IOException {
    return new NoDecision(input, called).empty();
  }

  private WrongUse noFolder() throws IOException {
    Optional<Path> owner = owner();
    if (Files.exists(input)) {
      return owner.isPresent()
          ? new WrongUse(
              "`" + input + "` is a file of a decision, which is named by its folder",
              "name `" + owner.get() + "`")
          : new WrongUse("`" + input + "` is a file, and a folder is needed", other());
    }
    if (Files.isSymbolicLink(input)) {
      String target = Files.readSymbolicLink(input).toString();
      return new WrongUse(
          "`" + input + "` is a link to `" + target + "`, where nothing is",
          "name the folder itself");
    }
    String wrong = "there is no folder `" + input + "`";
    return owner.isPresent()
        ? new WrongUse(wrong, "name the decision's folder, `" + owner.get() + "`")
        : new WrongUse(wrong, near().map(path -> "did you mean `" + path + "`?").orElse(start()));
  }

  /** The decision that a path leads into. */
  private Optional<Path> owner() {
    Path folder = input.toAbsolutePath().normalize().getParent();
    for (int up = 0; up < 2 && folder != null; up++) {
      if (DecisionFolders.isDecision(folder)) {
        return Optional.of(input.isAbsolute() ? folder : fromHere(folder));
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  private static Path fromHere(Path folder) {
    Path path = Path.of("").toAbsolutePath().relativize(folder);
    return path.toString().isEmpty() ? Path.of(".") : path;
  }

  private String other() {
    return input.toString().endsWith(".xlsx")
        ? "`" + called.with("import", input.toString()) + "` carries a workbook's changes back"
        : "name the decision's folder";
  }

  private String start() {
    return "name a decision's folder, or start one with `"
        + called.with("init", "input/my-decision")
        + "`";
  }

  /** A folder beside whose name is similar, or the same path in the spelling of this system. */
  private Optional<Path> near() throws IOException {
    Path turned = Path.of(input.toString().replace('\\', '/'));
    if (Files.isDirectory(turned)) {
      return Optional.of(turned);
    }
    Path parent = input.toAbsolutePath().normalize().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      return Optional.empty();
    }
    List<String> names = folders(parent).stream().map(FileNames::of).toList();
    return Names.nearest(FileNames.of(input.normalize()), names).map(input::resolveSibling);
  }

  private WrongUse empty() throws IOException {
    String wrong = "no decisions found in `" + input + "`";
    if (owner().isPresent()) {
      return new WrongUse(wrong, "it is a part of the decision `" + owner().get() + "`: name that");
    }
    Optional<String> flat = flat();
    if (flat.isPresent()) {
      return new WrongUse(
          wrong,
          "`"
              + flat.get()
              + "` is the name of one file here: unpack the archive again, with a program that"
              + " makes folders of `\\`");
    }
    for (Path child : folders(input)) {
      if (folders(child).stream().anyMatch(DecisionFolders::isDecision)) {
        return new WrongUse(wrong, "there are some in `" + child + "`: name that");
      }
    }
    return new WrongUse(
        wrong,
        "a decision is a folder with `decision.yaml` and its tables; `"
            + called.with("init", input.resolve("my-decision").toString())
            + "` starts one");
  }

  /** A file whose name holds the folders that it should lie in. */
  private Optional<String> flat() throws IOException {
    try (Stream<Path> files = Files.list(input)) {
      return files
          .map(FileNames::of)
          .filter(name -> name.matches("(?s).*\\\\[^\\\\]+\\.(csv|yaml)"))
          .min(String::compareTo);
    }
  }

  private static List<Path> folders(Path parent) throws IOException {
    try (Stream<Path> files = Files.list(parent)) {
      return files.filter(Files::isDirectory).sorted().toList();
    }
  }
}
