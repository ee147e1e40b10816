package dev.decisionmatrix.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the name of a decision's folder may be: it is the decision's id. */
public final class DecisionId {
  /** The index of all decisions has that name. */
  public static final String RESERVED = "index";

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private DecisionId() {}

  /** All that keeps a name from being an id. */
  static List<Message> check(String id) {
    List<Message> wrong = new ArrayList<>();
    if (id.equals(RESERVED)) {
      wrong.add(
          new Message(
              "`%s` cannot be the id of a decision: the index of all decisions has that name"
                  .formatted(id),
              "rename the folder, such as `search-index`"));
    }
    if (id.length() > Limit.ID_CHARS) {
      wrong.add(
          new Message(
              "the folder's name has %s characters, and the id of a decision at most %s"
                  .formatted(id.length(), Limit.ID_CHARS),
              "rename the folder: the outputs bear its name, with more behind it"));
    }
    if (!ID.matcher(id).matches()) {
      wrong.add(
          new Message(
              "`%s` cannot be the id of a decision".formatted(id),
              "rename the folder: lower-case letters, digits and hyphens, such as"
                  + " `web-framework`"));
    }
    return wrong;
  }
}
