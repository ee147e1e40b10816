package dev.decisionmatrix.input;

import java.util.Optional;

/** What to say of a line of {@code decision.yaml} that has no key and belongs to nothing. */
final class YamlStray {
  private YamlStray() {}

  /**
   * What was probably meant.
   *
   * @param all the line
   * @param above the key that was met last
   */
  static Message of(String all, Optional<String> above) {
    Optional<String> key =
        DecisionYaml.ALL_KEYS.stream().filter(one -> isMeant(one, all)).findFirst();
    if (key.isPresent()) {
      return noColon(key.get(), all);
    }
    if (all.startsWith("-") && all.length() > 1 && all.charAt(1) != ' ') {
      return new Message("a space is missing after the hyphen", "write `- ` and the item");
    }
    String of = above.map(one -> " of `" + one + "`").orElse("");
    return new Message(
        "this line has no key, and is not indented as a text" + of + " would be",
        "indent it, or begin it with a key and a colon");
  }

  private static Message noColon(String key, String all) {
    String help = "write `" + key + ": ` and then the value";
    int after = all.indexOf(':') + 1;
    return after > 0 && after < all.length() && OddSpace.is(all.codePointAt(after))
        ? new Message(OddSpace.name(all.codePointAt(after)) + " follows the colon", help)
        : new Message("`" + key + "` is not followed by a colon and a space", help);
  }

  private static boolean isMeant(String key, String all) {
    return all.startsWith(key)
        && all.length() > key.length()
        && all.substring(key.length()).strip().matches("(?s)[=:;\\uFF1A\\uFE55\\u2236].*");
  }
}
