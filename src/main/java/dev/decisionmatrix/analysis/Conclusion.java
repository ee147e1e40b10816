package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.List;

/** What a method finds besides figures and ranks. */
public sealed interface Conclusion {
  /** Its name in the JSON. */
  String key();

  /** Some of the options, in file order. */
  record Chosen(String key, List<Option> options) implements Conclusion {
    public Chosen {
      options = List.copyOf(options);
    }
  }

  /** Whether a condition holds. */
  record Condition(String key, boolean holds) implements Conclusion {}
}
