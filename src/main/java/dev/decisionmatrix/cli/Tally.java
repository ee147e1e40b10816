package dev.decisionmatrix.cli;

import dev.decisionmatrix.display.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts what became of the decisions of a run, and says it in a line. */
final class Tally {
  /** What a command does to a decision. */
  enum Deed {
    BUILT("built"),
    CHECKED("checked"),
    COMPARED("compared");

    private final String word;

    Deed(String word) {
      this.word = word;
    }
  }

  /** What is told of a decision besides that it was dealt with, in the order of telling. */
  private static final List<String> NOTES =
      List.of("open", "close", "fragile", "not usable", "never built", "stale", "refused");

  private final Deed deed;
  private final Map<String, Integer> noted = new LinkedHashMap<>();
  private int done;
  private int undone;

  Tally(Deed deed) {
    this.deed = deed;
    NOTES.forEach(note -> noted.put(note, 0));
  }

  void add(DecisionResult result) {
    if (isDone(result)) {
      done++;
      note(result).ifPresent(note -> noted.computeIfPresent(note, (key, count) -> count + 1));
    } else {
      undone++;
    }
  }

  /** Bad input is checked all the same; it is neither built nor compared. */
  private boolean isDone(DecisionResult result) {
    return deed == Deed.CHECKED ? result.failure().isEmpty() : result.summary().isPresent();
  }

  private Optional<String> note(DecisionResult result) {
    if (deed == Deed.BUILT) {
      return result.headline().map(Headline::kind);
    }
    if (result.isBroken()) {
      return Optional.of("not usable");
    }
    if (!result.staleness().isNone()) {
      return Optional.of(result.isNeverBuilt() ? "never built" : "stale");
    }
    return result.objections().isEmpty() ? Optional.empty() : Optional.of("refused");
  }

  /** {@code 3 decisions built, 1 of them open, 1 close; 1 not built}. */
  String words() {
    if (done == 0) {
      return decisions(undone) + " not " + deed.word;
    }
    List<String> parts = new ArrayList<>(List.of(decisions(done) + " " + deed.word));
    noted.forEach(
        (note, count) -> {
          if (count > 0) {
            parts.add(part(note, count, parts.size()));
          }
        });
    return String.join(", ", parts) + (undone == 0 ? "" : "; " + undone + " not " + deed.word);
  }

  /** Whether there is nothing to tell but what was done. */
  boolean isPlain() {
    return undone == 0 && noted.values().stream().allMatch(count -> count == 0);
  }

  private String part(String note, int count, int place) {
    if (done == 1) {
      return deed == Deed.BUILT ? "its verdict is " + note : note;
    }
    String share = count == done ? "all" : String.valueOf(count);
    return share + (place == 1 ? " of them " : " ") + note;
  }

  private static String decisions(int number) {
    return Phrases.figures(number, "decision", "decisions");
  }
}
