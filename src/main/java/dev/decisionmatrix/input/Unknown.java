package dev.decisionmatrix.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What to say of a text that names no option, criterion or source: most often it is mistyped, but
 * it may name several, stand between marks, or hold a letter of another script.
 */
final class Unknown<T> {
  private static final Pattern MARKS_BETWEEN = Pattern.compile("\\s*[;,/&+|\\u2022]\\s*");

  /** The weaker ones, in this order: a title may hold them. */
  private static final List<Pattern> BETWEEN =
      List.of(
          MARKS_BETWEEN,
          Pattern.compile("\\s+(?:and|und|et|y|e|en|i|og|och)\\s+"),
          Pattern.compile("\\s+"));

  private static final Pattern SEPARATOR = Pattern.compile("[;,|\\t]");

  private final Noun noun;
  private final Lookup<T> lookup;
  private final char separator;

  Unknown(Noun noun, Lookup<T> lookup, char separator) {
    this.noun = noun;
    this.lookup = lookup;
    this.separator = separator;
  }

  Message message(String text) {
    return several(text)
        .or(() -> otherwiseParted(text))
        .or(() -> marked(text))
        .or(() -> alike(text))
        .orElseGet(() -> new Message(unknown(text), lookup.advice(text)));
  }

  private String unknown(String text) {
    return "unknown " + noun.one() + " `" + text + "`";
  }

  private boolean isKnown(String text) {
    return lookup.find(text).isPresent();
  }

  /** A row speaks of one: to name the nearest would lose the other. */
  private Optional<Message> several(String text) {
    return BETWEEN.stream()
        .map(between -> parts(text, between))
        .filter(parts -> parts.size() > 1 && parts.stream().allMatch(this::isKnown))
        .findFirst()
        .map(parts -> several(text, parts))
        .or(() -> some(text));
  }

  private static List<String> parts(String text, Pattern between) {
    return between
        .splitAsStream(text)
        .map(Unknown::unbracketed)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private Message several(String text, List<String> parts) {
    return new Message(
        "`" + text + "` names " + parts.size() + " " + noun.many() + " in one cell",
        "write the row once for each: with " + String.join(", with ", quoted(parts)));
  }

  private Optional<Message> some(String text) {
    List<String> parts = parts(text, MARKS_BETWEEN);
    List<String> strange = parts.stream().filter(part -> !isKnown(part)).toList();
    boolean isList =
        strange.size() < parts.size()
            && strange.stream().noneMatch(part -> Amount.of(part) instanceof Amount.Given);
    return isList && !strange.isEmpty()
        ? Optional.of(
            new Message(
                unknown(text),
                "write the row once for each "
                    + noun.one()
                    + "; there is no "
                    + Names.listed(strange)))
        : Optional.empty();
  }

  private static String unbracketed(String part) {
    return part.replaceAll("^[\\[(]+|[\\])]+$", "");
  }

  private static List<String> quoted(List<String> parts) {
    List<String> quoted = new ArrayList<>();
    parts.forEach(part -> quoted.add("`" + part + "`"));
    return quoted;
  }

  /** The cell holds more of its row. */
  private Optional<Message> otherwiseParted(String text) {
    String first = SEPARATOR.split(text, 2)[0];
    return !first.equals(text) && isKnown(first)
        ? Optional.of(
            new Message(
                "`" + text + "` is read as one cell",
                "put " + Sample.name(separator) + " between the values, as in the first line"))
        : Optional.empty();
  }

  private Optional<Message> marked(String text) {
    return Marks.inside(text)
        .filter(this::isKnown)
        .map(inside -> new Message(unknown(text), "drop the marks: `" + inside + "`"));
  }

  private Optional<Message> alike(String text) {
    return lookup
        .alike(text)
        .map(
            known ->
                Lookalikes.foreign(text)
                    .map(
                        letter ->
                            new Message(unknown(text) + ": " + letter, "type `" + known + "` anew"))
                    .orElseGet(
                        () ->
                            new Message(
                                unknown(text),
                                "it looks like the "
                                    + noun.one()
                                    + " `"
                                    + known
                                    + "`, of which "
                                    + Lookalikes.foreign(known).orElse("a letter differs")
                                    + ": type that one anew")));
  }
}
