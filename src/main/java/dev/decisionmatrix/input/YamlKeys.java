package dev.decisionmatrix.input;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What to tell of a key of {@code decision.yaml} that is none. */
final class YamlKeys {
  private YamlKeys() {}

  /**
   * What was probably meant.
   *
   * @param keys those that may stand there
   */
  static Message unknown(String key, List<String> keys) {
    OptionalInt odd = OddSpace.in(key);
    if (odd.isPresent() && DecisionYaml.ALL_KEYS.stream().anyMatch(one -> isAlike(one, key))) {
      return new Message(
          OddSpace.name(odd.getAsInt()) + " stands in or before this key",
          "type the line again, indented with plain spaces");
    }
    Optional<String> home =
        home(key).filter(one -> keys.contains(one) && Names.nearest(key, keys).isEmpty());
    if (keys.equals(ScaleYaml.KEYS) && key.matches("[-+]?[0-9.,]+")) {
      return new Message("unknown key `" + key + "`", "it belongs to `anchors`: indent it below");
    }
    return new Message(
        "unknown key `" + key + "`",
        home.map(one -> "it belongs to `" + one + "`: indent it below")
            .orElseGet(() -> Names.advice(key, Noun.KEY, keys)));
  }

  private static boolean isAlike(String one, String other) {
    return Names.key(one).equals(Names.key(other));
  }

  private static Optional<String> home(String key) {
    if (ScaleYaml.KEYS.contains(key)) {
      return Optional.of("scale");
    }
    if (DecisionYaml.TEAM_KEYS.contains(key)) {
      return Optional.of("teams");
    }
    return ReportYaml.KEYS.contains(key) ? Optional.of("report") : Optional.empty();
  }
}
