package dev.decisionmatrix.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Files that are there where another one is wanted: what they are, and how to come to that one. */
final class FoundInstead {
  private static final int HEAD = 1 << 16;

  /** Of a text that only bears another name. */
  private static final Pattern TEXT_NAME =
      Pattern.compile(
          "[^.]*|.*\\.(csv|tsv|tab|txt|text|dat|json|ya?ml|bak|old|orig|tmp|copy|csv~|yaml~)");

  private FoundInstead() {}

  /** What to say of a required file that is missing. */
  static Message of(Path folder, String wanted) throws IOException {
    String wrong = "`" + wanted + "` is missing";
    Path place = folder.resolve(wanted);
    if (FolderEntry.isBrokenLink(place)) {
      return brokenLink(place);
    }
    String stem = Names.key(wanted.substring(0, wanted.indexOf('.')));
    for (FolderEntry other : FolderEntry.in(folder)) {
      String name = unlocked(other.name());
      if (Names.key(name).startsWith(stem) || isNear(stem, name)) {
        Optional<String> help = help(other, wanted);
        if (help.isPresent()) {
          return new Message(wrong, help.get());
        }
      }
    }
    return new Message(wrong, elsewhere(folder, wanted).orElse("add it to the folder"));
  }

  static Message brokenLink(Path link) throws IOException {
    return new Message(
        "this link leads to `" + Files.readSymbolicLink(link) + "`, where nothing is",
        "put what it should lead to here");
  }

  private static boolean isNear(String stem, String name) {
    int dot = name.indexOf('.');
    return dot > 0 && EditDistance.of(stem, Names.key(name.substring(0, dot))) == 1;
  }

  /** Without what the lock of a file has before its name. */
  static String unlocked(String name) {
    return name.replaceFirst("^(\\.~lock\\.|~\\$)", "");
  }

  /** How the wanted file comes of this one; empty where it has nothing to do with it. */
  static Optional<String> help(FolderEntry other, String wanted) throws IOException {
    String named = "`" + other.name() + "` is ";
    if (other.isFolder()) {
      return Optional.empty();
    }
    if (FolderEntry.isBrokenLink(other.path())) {
      return Optional.of(named + "a link that leads nowhere: put the file itself here");
    }
    Optional<FileKind> kind = kind(other, wanted);
    if (kind.isPresent()) {
      String help = kind.get().help(wanted);
      return Optional.of(named + kind.get().words() + ": " + help + as(help, wanted));
    }
    String lower = other.name().toLowerCase(Locale.ROOT);
    return TEXT_NAME.matcher(lower).matches()
        ? Optional.of(named + "there: rename it to `" + wanted + "`")
        : Optional.empty();
  }

  private static String as(String help, String wanted) {
    return help.contains("save") || help.contains("write")
        ? " under the name `" + wanted + "`"
        : "";
  }

  /** By what is in it, else by its name. */
  static Optional<FileKind> kind(FolderEntry file, String wanted) throws IOException {
    if (!Files.isRegularFile(file.path())) {
      return FileKind.ofName(file.name());
    }
    byte[] head;
    try (InputStream stream = Files.newInputStream(file.path())) {
      head = stream.readNBytes(HEAD);
    }
    Optional<FileKind> named = FileKind.ofName(file.name());
    Optional<FileKind> held =
        FileKind.ofBytes(head)
            .or(() -> FileKind.ofText(new String(head, StandardCharsets.UTF_8), wanted));
    if (named.filter(kind -> kind == FileKind.JSON).isPresent() && !wanted.endsWith(".csv")) {
      return held;
    }
    if (named.filter(FileKind::isOfItsName).isPresent()) {
      return named;
    }
    boolean isVague = held.filter(kind -> kind == FileKind.ARCHIVE).isPresent();
    return held.isEmpty() || isVague ? named.or(() -> held) : held;
  }

  /** In a folder below, or with the folder in its name, as some programs unpack archives. */
  private static Optional<String> elsewhere(Path folder, String wanted) throws IOException {
    List<FolderEntry> entries = FolderEntry.in(folder);
    for (FolderEntry entry : entries) {
      if (entry.name().endsWith("\\" + wanted)) {
        return Optional.of("`" + entry.name() + "` is there: rename it to `" + wanted + "`");
      }
      if (entry.isFolder() && Files.exists(entry.path().resolve(wanted))) {
        return Optional.of(
            "`" + entry.name() + "/" + wanted + "` is there: move it out of that folder");
      }
    }
    return Optional.empty();
  }
}
