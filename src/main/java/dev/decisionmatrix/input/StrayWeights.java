package dev.decisionmatrix.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files of teams that are not read, because of their kind, their name or their place. */
final class StrayWeights {
  static final Message NONE =
      new Message(
          "no team has filled in weights", "add a file such as `weights/payments.csv` per team");

  private static final int DEEPEST = 3;
  private static final int MOST = 20;
  private static final Pattern OF_OURS =
      Pattern.compile("decision\\.yaml|(options|criteria|sources|evidence|ratings)\\.csv");
  private static final Pattern TEXT =
      Pattern.compile(".*(\\.(tsv|tab|txt|dat|ya?ml)|csv[^\\\\/]*)");

  private final Path folder;
  private final Path weights;

  StrayWeights(Path folder) {
    this.folder = folder;
    this.weights = folder.resolve(WeightsFolder.NAME);
  }

  /**
   * A file that is not read.
   *
   * @param path from the decision's folder
   */
  record Stray(String path, Message message) {
    /** The same where no team has a table. */
    Stray alone() {
      return new Stray(
          path, new Message(message.wrong() + ", and no team has a table yet", message.help()));
    }
  }

  /** What stands where the folder {@code weights} should be; the usual advice if nothing does. */
  Optional<Stray> insteadOfFolder() throws IOException {
    List<FolderEntry> entries = FolderEntry.in(folder);
    for (FolderEntry entry : entries) {
      if (entry.isFolder() && !entry.isHidden() && isMeant(entry)) {
        return Optional.of(new Stray(entry.name(), renamed(entry.name())));
      }
    }
    if (Files.exists(weights)) {
      return Optional.of(
          new Stray(
              WeightsFolder.NAME,
              new Message(
                  "this is a file, and a folder is needed",
                  "make a folder `weights`, and put it there under the name of its team, such as"
                      + " `payments.csv`")));
    }
    return inRoot(entries).or(() -> Optional.of(new Stray(WeightsFolder.NAME, NONE)));
  }

  private static boolean isMeant(FolderEntry entry) throws IOException {
    return isNearly(entry.name())
        || FolderEntry.in(entry.path()).stream()
            .anyMatch(file -> WeightsFolder.isTable(file.name()));
  }

  private static boolean isNearly(String name) {
    String key = Names.key(name);
    return key.startsWith("weight") || EditDistance.of(key, WeightsFolder.NAME) <= 2;
  }

  private static Message renamed(String name) {
    return new Message(
        "this folder is not read: the one with the teams' tables is called `weights`",
        "rename `" + name + "` to `weights`" + (isNearly(name) ? "" : " if it is that one"));
  }

  /** A table that lies beside the decision, or whose name holds that of the folder. */
  private static Optional<Stray> inRoot(List<FolderEntry> entries) {
    return entries.stream()
        .filter(entry -> !entry.isHidden() && WeightsFolder.isTable(entry.name()))
        .filter(entry -> !OF_OURS.matcher(entry.name()).matches())
        .findFirst()
        .map(entry -> new Stray(entry.name(), moved(entry.name())));
  }

  private static Message moved(String name) {
    int backslash = name.lastIndexOf('\\');
    String bare = name.substring(backslash + 1);
    if (backslash < 0 && isNearly(bare.substring(0, bare.indexOf('.')))) {
      return new Message(
          "this file is not read: each team has a table of its own, in the folder `weights`",
          "move it there under the name of the team, such as `weights/payments.csv`");
    }
    return backslash < 0
        ? new Message(
            "this file is not read: teams' tables lie in the folder `weights`",
            "move it to `weights/" + bare + "` if it is one")
        : new Message(
            "`" + name + "` is the name of one file here, and not a file in a folder",
            "move it to `weights/" + bare + "`");
  }

  /** Those in the folder, below it and, with a backslash, beside it. */
  List<Stray> beside(List<FolderEntry> tables) throws IOException {
    List<Stray> strays = new ArrayList<>();
    for (FolderEntry entry : FolderEntry.in(weights)) {
      if (tables.contains(entry) || strays.size() == MOST) {
        continue;
      }
      if (entry.isFolder()) {
        strays.addAll(below(entry));
      } else if (!entry.isHidden() || tables.isEmpty()) {
        stray(entry, tables).ifPresent(strays::add);
      }
    }
    FolderEntry.in(folder).stream()
        .filter(entry -> entry.name().matches("(?i)weights?\\\\.*\\.csv"))
        .forEach(entry -> strays.add(new Stray(entry.name(), moved(entry.name()))));
    if (tables.isEmpty() && strays.isEmpty()) {
      inRoot(FolderEntry.in(folder)).ifPresent(strays::add);
    }
    return strays;
  }

  private static List<Stray> below(FolderEntry sub) throws IOException {
    try (Stream<Path> files = Files.walk(sub.path(), DEEPEST)) {
      return files
          .filter(file -> WeightsFolder.isTable(FileNames.of(file)) && Files.isRegularFile(file))
          .limit(MOST)
          .sorted()
          .map(file -> below(sub, file))
          .toList();
    }
  }

  private static Stray below(FolderEntry sub, Path file) {
    List<String> names = new ArrayList<>();
    for (Path part : sub.path().relativize(file)) {
      names.add(FileNames.of(part));
    }
    String path = "weights/" + sub.name() + "/" + String.join("/", names);
    return new Stray(
        path,
        new Message(
            "this file is in a folder below `weights`, where none is read",
            "move it to `weights/" + FileNames.of(file) + "`"));
  }

  private static Optional<Stray> stray(FolderEntry entry, List<FolderEntry> tables)
      throws IOException {
    String wanted = stem(entry.name()) + ".csv";
    boolean isBeside = tables.stream().anyMatch(table -> table.name().equals(wanted));
    Optional<String> help = FoundInstead.help(entry, wanted);
    boolean isMeant =
        FileKind.ofName(entry.name()).isPresent()
            || TEXT.matcher(entry.name().toLowerCase(Locale.ROOT)).matches();
    if (help.isEmpty() || !(isMeant || tables.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new Stray(
            "weights/" + entry.name(),
            new Message(
                "this file is not read",
                isBeside ? "`" + wanted + "` is, which lies beside it" : help.get())));
  }

  /** {@code payments} of {@code payments.csv.txt}, of {@code ~$payments.xlsx} and so on. */
  private static String stem(String name) {
    String bare = FoundInstead.unlocked(name);
    int dot = bare.indexOf('.');
    return dot > 0 ? bare.substring(0, dot) : bare;
  }

  /** What to do with a file that bears the name of a team and is not read. */
  Optional<String> insteadOf(String team) throws IOException {
    for (FolderEntry entry : FolderEntry.in(weights)) {
      if (entry.isFolder()) {
        Optional<Stray> below =
            below(entry).stream().filter(one -> isOf(team, one.path())).findFirst();
        if (below.isPresent()) {
          return below.map(one -> "`" + one.path() + "` is there: " + one.message().help());
        }
      } else if (isOf(team, entry.name())) {
        return FoundInstead.help(entry, team + ".csv");
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(String team, String path) {
    return Names.key(stem(path.substring(path.lastIndexOf('/') + 1))).equals(Names.key(team));
  }
}
