package dev.decisionmatrix.pasted;

import dev.decisionmatrix.input.TableWords;
import dev.decisionmatrix.model.Scale;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a table says to be a must: where options have it or not, they must have it. */
final class Mandatory {
  /** Over what is a must, as Kepner and Tregoe have it. */
  private static final Pattern GROUP = Pattern.compile("(?i)musts?([ -]haves?)?( \\w+)?");

  private Mandatory() {}

  static boolean isGroup(String text) {
    return GROUP.matcher(text).matches();
  }

  /** The criteria with what they must reach, where the table leaves no doubt. */
  static List<Line> demanded(List<Line> lines, Scale common) {
    return lines.stream()
        .map(
            line ->
                isMust(line) && isEitherWay(line) && line.fact("must_reach").isEmpty()
                    ? line.with("must_reach", TableWords.number(common.best()))
                    : line)
        .toList();
  }

  /** For people: the criteria that are a must, while nothing says which rating is enough. */
  static Optional<String> note(List<Line> lines) {
    List<String> open =
        lines.stream()
            .filter(line -> isMust(line) && !isEitherWay(line))
            .map(line -> "`" + line.name() + "`")
            .toList();
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.join(", ", open)
                + (open.size() == 1 ? " is" : " are")
                + " a must, but nothing says which rating is enough: write it in `must_reach`");
  }

  private static boolean isMust(Line line) {
    String said = line.fact(Heads.MANDATORY);
    return said.equalsIgnoreCase("x")
        || Directed.isMust(said)
        || GROUP.matcher(line.fact("group")).matches()
        || (!said.isEmpty()
            && Ladder.of(List.of(said))
                .filter(ladder -> ladder.steps().size() == 2 && ladder.step(said) == 1)
                .isPresent());
  }

  private static boolean isEitherWay(Line line) {
    return Ladder.of(line.rated()).filter(ladder -> ladder.steps().size() == 2).isPresent();
  }
}
