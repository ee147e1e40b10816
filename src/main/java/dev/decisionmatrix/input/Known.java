package dev.decisionmatrix.input;

import java.util.List;

/**
 * What a file of options, criteria or sources says.
 *
 * @param isWhole false when the file could not be read: then nothing can be called unknown
 */
record Known<T>(List<T> all, Lookup<T> lookup, boolean isWhole) {
  Known {
    all = List.copyOf(all);
  }

  static <T> Known<T> nothing(Noun noun) {
    return new Known<>(List.of(), new Lookup<>(noun), false);
  }
}
