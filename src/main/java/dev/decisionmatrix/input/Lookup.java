package dev.decisionmatrix.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds options, criteria or sources by id or name, however people spell them. */
final class Lookup<T> {
  /** Enough suggestions; beyond, a file is not mistyped but for another decision. */
  private static final int MOST_SUGGESTIONS = 200;

  /** Enough words to compare for them; each takes a thousandth of a millisecond. */
  private static final int MOST_COMPARED = 500_000;

  private final Noun noun;
  private final String beside;
  private final Map<String, T> byId = new LinkedHashMap<>();
  private final Map<String, List<T>> byName = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final Spellings spellings = new Spellings();
  private final Map<String, String> looks = new HashMap<>();
  private final Map<String, String> advice = new HashMap<>();

  Lookup(Noun noun) {
    this(noun, "");
  }

  /**
   * Of some things.
   *
   * @param beside what else to say where a text is likely mistyped
   */
  Lookup(Noun noun, String beside) {
    this.noun = noun;
    this.beside = beside;
  }

  void add(String id, String name, T item) {
    byId.putIfAbsent(Names.key(id), item);
    byName.computeIfAbsent(Names.key(name), key -> new ArrayList<>()).add(item);
    ids.add(id);
    spellings.add(id);
    spellings.add(name);
    looks.putIfAbsent(Lookalikes.key(id), id);
    looks.putIfAbsent(Lookalikes.key(name), name);
  }

  /** By id, else by a name that only one bears, also where an apostrophe keeps it harmless. */
  Optional<T> find(String text) {
    Optional<T> found = asWritten(text);
    return found.isPresent() ? found : Harmless.guarded(text).flatMap(this::asWritten);
  }

  private Optional<T> asWritten(String text) {
    String key = Names.key(text);
    return Optional.ofNullable(byId.get(key))
        .or(() -> Optional.of(named(key)).filter(all -> all.size() == 1).map(all -> all.get(0)));
  }

  /** Whether several bear this name. */
  boolean isShared(String text) {
    String key = Names.key(text);
    return !byId.containsKey(key) && named(key).size() > 1;
  }

  private List<T> named(String key) {
    return byName.getOrDefault(key, List.of());
  }

  List<String> ids() {
    return ids;
  }

  /** An id or a name that looks like the text, but for letters of another script. */
  Optional<String> alike(String text) {
    return Optional.ofNullable(looks.get(Lookalikes.key(text)))
        .filter(known -> Lookalikes.areAlike(text, known));
  }

  /** What was probably meant by an unknown text. */
  String advice(String text) {
    String known = Names.known(noun, ids);
    return advice.size() < MOST_SUGGESTIONS
            && (long) advice.size() * spellings.size() < MOST_COMPARED
        ? advice.computeIfAbsent(text, this::suggestion)
        : advice.getOrDefault(text, known);
  }

  private String suggestion(String text) {
    return spellings
        .nearest(text)
        .map(near -> "a similar " + noun.one() + " is `" + near + "`" + beside)
        .orElseGet(() -> Names.known(noun, ids));
  }
}
