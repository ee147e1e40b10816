package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Decides how firmly the leader leads.
 *
 * <p>Open: the leader's lowest score is below another contender's highest, where either has missing
 * evidence. Close: a tie, or a margin below the close call. Knocked-out options do not contend.
 */
final class VerdictRule {
  private VerdictRule() {}

  static Verdict of(List<OptionResult> options, Ranking ranking, Scenario scenario) {
    List<OptionResult> contenders =
        options.stream().filter(option -> !option.knockedOut()).toList();
    Optional<Option> leader = ranking.leader();
    OptionalDouble margin = ranking.margin();
    List<String> open = VerdictWords.open(contenders, ranking);
    List<String> reasons = new ArrayList<>(open);
    boolean close =
        margin.isPresent() && (margin.getAsDouble() < scenario.closeCall() || leader.isEmpty());
    if (close) {
      reasons.add(VerdictWords.close(margin.getAsDouble(), scenario.closeCall()));
    }
    Verdict.Kind kind =
        !open.isEmpty() ? Verdict.Kind.OPEN : close ? Verdict.Kind.CLOSE : Verdict.Kind.CLEAR;
    if (reasons.isEmpty()) {
      reasons.add(VerdictWords.clear(contenders.size(), margin));
    }
    return new Verdict(kind, leader, margin, reasons);
  }
}
