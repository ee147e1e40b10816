package dev.decisionmatrix.input;

/**
 * What to tell the person who filled in a file.
 *
 * @param wrong lower case, no full stop
 * @param help the fix; may be empty
 */
public record Message(String wrong, String help) {
  public static Message of(String wrong) {
    return new Message(wrong, "");
  }
}
