package dev.decisionmatrix.pasted;

import dev.decisionmatrix.input.TableWords;
import dev.decisionmatrix.model.Scale;
import java.util.Optional;

/** Tells ratings that may be ranks, where nothing says whether 1 is best. */
final class LikeRanks {
  private LikeRanks() {}

  /** For people; empty unless each criterion has each number from 1 on once. */
  static Optional<String> note(Content content, Scale common) {
    int options = content.options().size();
    boolean areRanks =
        options > 2
            && content.lines().size() > 1
            && common.worst() < common.best()
            && content.lines().stream().allMatch(line -> isOrder(line, options));
    return areRanks
        ? Optional.of(
            "each criterion has 1 to %1$s once, and %1$s is read as best: where these are ranks, write `scale: {worst: %1$s, best: 1}` in decision.yaml"
                .formatted(options))
        : Optional.empty();
  }

  private static boolean isOrder(Line line, int options) {
    long distinct =
        line.rated().stream()
            .flatMap(cell -> TableWords.figure(cell).stream())
            .mapToDouble(TableWords.Figure::value)
            .filter(one -> one >= 1 && one <= options && one == Math.rint(one))
            .distinct()
            .count();
    return line.rated().size() == options && distinct == options;
  }
}
