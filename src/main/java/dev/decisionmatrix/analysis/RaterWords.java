package dev.decisionmatrix.analysis;

import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.display.SetApart;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Says which raters' own evaluations do not put the leader first. */
public final class RaterWords {
  /** Of more the first are named. */
  private static final int NAMED = 3;

  private RaterWords() {}

  /** As a sentence, the names in quotes; empty where all support the leader, or nobody leads. */
  public static Optional<String> dissent(Analysis analysis) {
    return dissent(analysis, SetApart::quoted);
  }

  /** The same with each name as it is to be shown. */
  public static Optional<String> dissent(Analysis analysis, UnaryOperator<String> shown) {
    List<RaterResult> others = dissenting(analysis);
    if (others.isEmpty()) {
      return Optional.empty();
    }
    int named = others.size() > NAMED + 1 ? NAMED : others.size();
    List<String> voices = new ArrayList<>();
    others.subList(0, named).forEach(one -> voices.add(voice(one, shown)));
    if (named < others.size()) {
      voices.add(others.size() - named + " more raters put another option first");
    }
    String whose = others.size() == 1 ? "its own evaluation" : "their own evaluations";
    return Optional.of("Not every rater agrees: by " + whose + ", " + Phrases.list(voices) + ".");
  }

  /** {@code 1 of 3 raters puts another option first}; empty likewise. */
  public static Optional<String> counted(Analysis analysis) {
    int others = dissenting(analysis).size();
    return others == 0
        ? Optional.empty()
        : Optional.of(
            "%s of %s %s another option first"
                .formatted(
                    others,
                    Phrases.figures(analysis.raters().size(), "rater", "raters"),
                    others == 1 ? "puts" : "put"));
  }

  private static List<RaterResult> dissenting(Analysis analysis) {
    Optional<Option> leader = analysis.ranking().leader();
    return leader.isEmpty()
        ? List.of()
        : analysis.raters().stream()
            .filter(rater -> !rater.own().first().contains(leader.get()))
            .toList();
  }

  private static String voice(RaterResult rater, UnaryOperator<String> shown) {
    List<String> first =
        rater.own().first().stream().map(option -> shown.apply(option.name())).toList();
    return shown.apply(rater.name())
        + (first.isEmpty() ? " puts no option first" : " puts " + Phrases.list(first) + " first");
  }
}
