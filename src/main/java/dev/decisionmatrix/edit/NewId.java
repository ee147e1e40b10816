package dev.decisionmatrix.edit;

import dev.decisionmatrix.input.DecisionFiles;
import dev.decisionmatrix.input.FileRatings;
import dev.decisionmatrix.input.FileWeights;
import dev.decisionmatrix.input.Names;
import dev.decisionmatrix.input.ReadDecision;
import dev.decisionmatrix.input.TeamRegister;
import dev.decisionmatrix.input.TextRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether something can be given another id, and why not. */
public final class NewId {
  private static final int LONGEST = 100;

  /** Windows takes no file of such a name. */
  private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private final ReadDecision read;
  private final Nameable what;

  public NewId(ReadDecision read, Nameable what) {
    this.read = read;
    this.what = what;
  }

  /**
   * What keeps it from being given.
   *
   * @param wrong lower case, no full stop
   */
  public record Objection(String wrong, String help) {}

  /** The id as the files have it, however somebody spells it; there must be one. */
  public String known(String old) {
    return what.id(read, old).orElseThrow();
  }

  /** Whether there is nothing of that id. */
  public Optional<Objection> unknown(String old) {
    if (what.id(read, old).isPresent()) {
      return Optional.empty();
    }
    Map<String, String> names = what.names(read);
    Optional<String> named =
        names.entrySet().stream()
            .filter(one -> Names.key(one.getValue()).equals(Names.key(old)))
            .map(Map.Entry::getKey)
            .findFirst();
    String wrong = "there is no " + what + " `" + old + "`";
    return Optional.of(
        named
            .map(
                id -> new Objection(wrong, "the " + what + " of that name has the id `" + id + "`"))
            .orElseGet(() -> new Objection(wrong, near(old, names))));
  }

  private String near(String old, Map<String, String> names) {
    List<String> spellings = new ArrayList<>(names.keySet());
    spellings.addAll(names.values());
    return Names.nearest(old, spellings)
        .flatMap(
            near ->
                names.entrySet().stream()
                    .filter(one -> one.getKey().equals(near) || one.getValue().equals(near))
                    .findFirst())
        .map(one -> "a similar " + what + " is `" + one.getKey() + "`")
        .orElseGet(() -> Names.advice(old, what.noun(), List.copyOf(names.keySet())));
  }

  /**
   * Why the new id cannot be given.
   *
   * @param old the id that it has, as the files have it
   */
  public Optional<Objection> objection(String old, String id) {
    return id.equals(old)
        ? Optional.of(new Objection("the " + what + " has that id already", "name another one"))
        : fixed(old).or(() -> malformed(id)).or(() -> taken(old, id));
  }

  /** An id that no file holds, as it comes of a name. */
  private Optional<Objection> fixed(String old) {
    DecisionFiles files = new DecisionFiles(read);
    Optional<FileRatings> wide = files.allRatings().stream().findFirst();
    if (wide.isEmpty() || what == Nameable.SOURCE) {
      return Optional.empty();
    }
    String file = wide.get().table().text().path();
    if (what == Nameable.TEAM) {
      boolean isHeld = files.teams().contains(old) || files.settings().team(old).isPresent();
      return isHeld
          ? Optional.empty()
          : Optional.of(
              new Objection(
                  "the team of the weights in " + file + " has no id of its own yet",
                  "list one team under `teams` in decision.yaml, with the id that it should have"));
    }
    boolean isNamed =
        wide.get().isNaming(what.noun())
            && Names.key(what.names(read).getOrDefault(old, "")).equals(Names.key(old));
    return isNamed
        ? Optional.of(
            new Objection(
                "the id `" + old + "` comes of the name in " + file,
                "change the name there; then `check` tells where it is used"))
        : Optional.empty();
  }

  private Optional<Objection> malformed(String id) {
    String example = "such as `" + what + "-1`";
    if (id.isBlank()) {
      return Optional.of(new Objection("the new id is blank", "name one, " + example));
    }
    if (Names.key(id).isEmpty() || !id.matches(".*[\\p{L}\\p{N}].*")) {
      return invalid(id, "it needs a letter or a digit, " + example);
    }
    if (!TextRules.tidy(id).equals(id) || TextRules.breach(id).isPresent()) {
      return invalid(id, "leave out spaces at its ends, double ones and what cannot be seen");
    }
    if (what != Nameable.TEAM && id.matches(".*[,;|\"\\[\\]].*")) {
      return invalid(id, "leave out commas, semicolons, bars, brackets and quotation marks");
    }
    if (id.length() > LONGEST) {
      return Optional.of(
          new Objection(
              "an id of " + id.length() + " characters is too long",
              "keep to " + LONGEST + "; its name may be longer"));
    }
    if (NewText.isFormula(id)) {
      return invalid(id, "a spreadsheet would take it for a formula: begin it with a letter");
    }
    if (what == Nameable.CRITERION && FileWeights.isHeading(id)) {
      return invalid(id, "tables of weights have a column of that name: choose another id");
    }
    return what == Nameable.TEAM ? noFileName(id) : Optional.empty();
  }

  private Optional<Objection> noFileName(String id) {
    boolean isBad =
        !TeamRegister.isFileName(id)
            || id.endsWith(".")
            || DEVICE.matcher(id.toLowerCase(Locale.ROOT)).matches();
    return isBad
        ? invalid(id, "it names the team's file: use letters, digits and hyphens")
        : Optional.empty();
  }

  private Optional<Objection> invalid(String id, String help) {
    String article = what == Nameable.OPTION ? "an " : "a ";
    return Optional.of(new Objection("`" + id + "` cannot be the id of " + article + what, help));
  }

  private Optional<Objection> taken(String old, String id) {
    String key = Names.key(id);
    for (Map.Entry<String, String> other : what.names(read).entrySet()) {
      if (!other.getKey().equals(old)) {
        if (Names.key(other.getKey()).equals(key)) {
          return Optional.of(taken(id, other.getKey(), "id"));
        }
        if (what != Nameable.TEAM && Names.key(other.getValue()).equals(key)) {
          return Optional.of(taken(id, other.getKey(), what == Nameable.SOURCE ? "title" : "name"));
        }
      }
    }
    return Optional.empty();
  }

  private Objection taken(String id, String other, String as) {
    String whose = as.equals("id") ? "of another " + what : "of the " + what + " `" + other + "`";
    String differently =
        as.equals("id") && !other.equals(id)
            ? "; `" + other + "` is the same but for case, spaces, `_` and `-`"
            : "";
    return new Objection(
        "`" + id + "` is the " + as + " " + whose + " already" + differently, "choose another id");
  }
}
