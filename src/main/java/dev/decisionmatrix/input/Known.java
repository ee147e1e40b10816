package dev.decisionmatrix.input;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a file of options, criteria or sources says.
 *
 * @param isWhole false when the file could not be read: then nothing can be called unknown
 */
record Known<T>(List<T> all, Lookup<T> lookup, boolean isWhole) {
  Known {
    all = List.copyOf(all);
  }

  /** Some of these; what is not among them is unknown. */
  Known<T> only(Noun noun, Predicate<T> those, Function<T, String> id, Function<T, String> name) {
    Lookup<T> some = new Lookup<>(noun);
    List<T> kept = all.stream().filter(those).toList();
    kept.forEach(one -> some.add(id.apply(one), name.apply(one), one));
    return new Known<>(kept, some, isWhole);
  }

  static <T> Known<T> nothing(Noun noun) {
    return new Known<>(List.of(), new Lookup<>(noun), false);
  }
}
