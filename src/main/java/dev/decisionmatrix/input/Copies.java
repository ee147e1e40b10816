package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells weights files that are copies: a team that has two of them counts twice. */
final class Copies {
  /** What programs and people add to the name of a copy. */
  private static final String MARK = "(copy|kopie|copie|copia|kopi|kopia|old|alt|backup|bak|orig)";

  private static final Pattern BEHIND =
      Pattern.compile("(.+?)[ ._-]+(" + MARK + "[ ._-]*\\d*|\\(\\d+\\))", Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE =
      Pattern.compile(MARK + " (of|von|de|di|av|van) (.+)", Pattern.CASE_INSENSITIVE);

  /** By team id. */
  private final Map<String, InputText> files;

  private final String folder;
  private final Set<String> listed;

  /**
   * The files of teams that weigh.
   *
   * @param folder in which they are
   * @param files by the id that the name of the file gives
   * @param listed keys of the teams that decision.yaml lists: those are meant
   */
  Copies(String folder, Map<String, InputText> files, Set<String> listed) {
    this.folder = folder;
    this.files = new LinkedHashMap<>(files);
    this.listed = listed;
  }

  void check() {
    Map<String, String> first = new HashMap<>();
    files.forEach(
        (id, text) -> {
          String other = first.putIfAbsent(content(text), id);
          if (other != null) {
            boolean isOriginal = original(other).isPresent() && original(id).isEmpty();
            tellSame(isOriginal ? other : id, isOriginal ? id : other);
          } else if (!listed.contains(Names.key(id))) {
            original(id)
                .filter(known -> !isSame(known, text))
                .ifPresent(known -> tellLike(id, known));
          }
        });
  }

  /** What it says, however the lines end. */
  private static String content(InputText text) {
    return text.text().replaceAll("[ \\t]*(\\r\\n|\\r|\\n)", "\n").strip();
  }

  private boolean isSame(String id, InputText text) {
    InputText other = files.get(id);
    return other != null && content(other).equals(content(text));
  }

  /** The team whose file this seems to be a copy of. */
  private Optional<String> original(String id) {
    return original(id, files.keySet());
  }

  /** The one of several teams whose file has the name of which this one is a copy's. */
  static Optional<String> original(String id, Set<String> ids) {
    Matcher behind = BEHIND.matcher(id);
    Matcher before = BEFORE.matcher(id);
    String stem = before.matches() ? before.group(3) : behind.matches() ? behind.group(1) : "";
    String key = Names.key(stem);
    return key.isEmpty()
        ? Optional.empty()
        : ids.stream().filter(other -> Names.key(other).equals(key)).findFirst();
  }

  private void tellSame(String copy, String original) {
    tell(
        copy,
        "this file says the same as `" + path(original) + "`, and both count as teams",
        "delete one of them, unless both teams did weigh exactly alike");
  }

  private void tellLike(String copy, String original) {
    tell(
        copy,
        "this looks like a copy of `" + path(original) + "`, and both count as teams",
        "delete the one that is out of date; a team of its own needs another name");
  }

  private void tell(String copy, String wrong, String help) {
    Optional.ofNullable(files.get(copy))
        .ifPresent(text -> text.report(Code.FILE_COPIED, new Message(wrong, help)));
  }

  private String path(String id) {
    return folder + "/" + id + ".csv";
  }
}
