package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Anchor;
import dev.decisionmatrix.model.Scale;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that a decision has for steps of its scale, as ratings.
 *
 * @param scale empty when it is in doubt
 */
record Anchors(Optional<Scale> scale, List<Anchor> all) {
  /** {@code 4 - good}, {@code 4 (good)}. */
  private static final Pattern NUMBERED =
      Pattern.compile("([-+\u2212]?\\d+(?:[.,]\\d+)?)\\s*[-\u2013\u2014:=.(]?\\s*(.+?)\\s*\\)?");

  /** {@code good (4)}. */
  private static final Pattern BEHIND =
      Pattern.compile("(.+?)\\s*[(:=]\\s*([-+\u2212]?\\d+(?:[.,]\\d+)?)\\s*\\)?");

  Anchors {
    all = List.copyOf(all);
  }

  /**
   * The step that a text stands for, alone or beside its number; empty where several have it, or
   * where the number is another.
   *
   * @param own of the criterion: one of its own has no words
   */
  Optional<Double> find(String text, Scale own) {
    if (!scale.equals(Optional.of(own))) {
      return Optional.empty();
    }
    Optional<Double> plain = step(text);
    if (plain.isPresent()) {
      return plain;
    }
    Matcher numbered = NUMBERED.matcher(text);
    if (numbered.matches()) {
      return step(numbered.group(2), numbered.group(1));
    }
    Matcher behind = BEHIND.matcher(text);
    return behind.matches() ? step(behind.group(1), behind.group(2)) : Optional.empty();
  }

  /** Whether a text stands for a step of the decision's scale. */
  boolean has(String text) {
    return scale.flatMap(own -> find(text, own)).isPresent();
  }

  private Optional<Double> step(String words, String number) {
    return Amount.of(number) instanceof Amount.Given given
        ? step(words).filter(step -> step == given.value())
        : Optional.empty();
  }

  private Optional<Double> step(String words) {
    List<Anchor> found = all.stream().filter(anchor -> isSame(anchor.text(), words)).toList();
    return found.size() == 1 ? Optional.of(found.get(0).rating()) : Optional.empty();
  }

  /** Signs alone have no key. */
  private static boolean isSame(String one, String other) {
    String key = Names.key(one);
    return key.isEmpty() ? one.equals(other) : key.equals(Names.key(other));
  }

  /** For a message: how a step may be named. */
  List<String> words(Scale own) {
    return scale.equals(Optional.of(own)) ? all.stream().map(Anchor::text).toList() : List.of();
  }
}
