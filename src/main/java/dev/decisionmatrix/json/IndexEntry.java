package dev.decisionmatrix.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What an index tells of a decision.
 *
 * @param title empty, as all else, unless it was built
 * @param date year-month-day
 * @param chosen name of the option that people chose
 * @param verdict the kind in a word
 * @param leaders names of the options in first place
 * @param lead points between the first two contenders
 * @param open sentences on what keeps the verdict from being clear
 * @param files names of what was built
 * @param notBuilt why it was not
 */
public record IndexEntry(
    String id,
    Optional<String> title,
    Optional<String> status,
    Optional<String> date,
    Optional<String> chosen,
    Optional<String> verdict,
    List<String> leaders,
    OptionalDouble lead,
    List<String> open,
    List<String> files,
    Optional<String> notBuilt) {
  public IndexEntry {
    leaders = List.copyOf(leaders);
    open = List.copyOf(open);
    files = List.copyOf(files);
  }

  /** One that could not be built. */
  public static IndexEntry notBuilt(String id, String why) {
    return new IndexEntry(
        id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        OptionalDouble.empty(),
        List.of(),
        List.of(),
        Optional.of(why));
  }
}
