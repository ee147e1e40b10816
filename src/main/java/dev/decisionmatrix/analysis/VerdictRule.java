package dev.decisionmatrix.analysis;

import dev.decisionmatrix.display.SetApart;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Decides how firmly the leader leads.
 *
 * <p>Open: missing evidence could knock out the leader (on a tie, any first-ranked option) or take
 * it below another contender's highest, or nothing contends at all. Close: a tie, or a margin below
 * the close call. Fragile: the leader leads in fewer than {@link Verdict#FIRM} of the samples
 * around the weights in use. Knocked-out options do not contend.
 */
final class VerdictRule {
  private VerdictRule() {}

  static Verdict of(
      List<OptionResult> options, Ranking ranking, Scenario scenario, Robustness robustness) {
    boolean contended = !ranking.first().isEmpty();
    Map<Option, String> open = open(options, ranking);
    List<String> close = close(ranking, scenario.closeCall());
    List<String> fragile = fragile(ranking.leader(), robustness);
    List<String> rest = new ArrayList<>(contended ? List.of() : List.of(VerdictWords.NONE));
    rest.addAll(close);
    rest.addAll(fragile);
    if (open.isEmpty() && rest.isEmpty()) {
      rest.add(clear(ranking, robustness));
    }
    Optional<String> poor = poor(ranking, scenario.goodEnough());
    poor.ifPresent(rest::add);
    Verdict.Kind kind = withoutSamples(options, ranking, scenario.closeCall());
    kind = kind == Verdict.Kind.CLEAR && !fragile.isEmpty() ? Verdict.Kind.FRAGILE : kind;
    OptionalDouble share =
        ranking.leader().map(robustness::leadShare).orElse(OptionalDouble.empty());
    return new Verdict(kind, ranking.leader(), ranking.margin(), share, open, rest, poor);
  }

  /** Open or close, or else clear as far as it shows without samples. */
  static Verdict.Kind withoutSamples(
      List<OptionResult> options, Ranking ranking, double closeCall) {
    if (ranking.first().isEmpty() || !open(options, ranking).isEmpty()) {
      return Verdict.Kind.OPEN;
    }
    return close(ranking, closeCall).isEmpty() ? Verdict.Kind.CLEAR : Verdict.Kind.CLOSE;
  }

  private static Map<Option, String> open(List<OptionResult> options, Ranking ranking) {
    Overtaking overtaking = new Overtaking(options, ranking);
    Map<Option, String> told = new LinkedHashMap<>();
    options.stream()
        .filter(overtaking::couldComeFirst)
        .sorted(Comparator.comparingDouble(OptionResult::highest).reversed())
        .forEach(option -> told.put(option.option(), open(option, overtaking, ranking)));
    if (told.isEmpty()) {
      options.stream()
          .filter(OptionResult::mayBeKnockedOut)
          .filter(option -> ranking.first().contains(option.option()))
          .forEach(
              option ->
                  told.put(
                      option.option(),
                      VerdictWords.OPEN_ALONE.with(option.option().name(), option.openDemand())));
    }
    return told;
  }

  private static String open(OptionResult option, Overtaking overtaking, Ranking ranking) {
    String highest = Rounding.points(option.highest());
    return overtaking
        .givingWay(option)
        .map(
            out ->
                VerdictWords.OPEN_OUT.with(
                    out.option().name(), out.openDemand(), option.option().name(), highest))
        .orElseGet(
            () ->
                VerdictWords.OPEN.with(
                    option.option().name(),
                    highest,
                    ranking
                        .leader()
                        .map(leader -> SetApart.quoted(leader.name()))
                        .orElse(VerdictWords.TIED_FIRST),
                    Rounding.points(overtaking.toPass(option).orElseThrow())));
  }

  private static List<String> close(Ranking ranking, double closeCall) {
    if (ranking.first().size() > 1) {
      return List.of(VerdictWords.TIE.with(String.valueOf(ranking.first().size())));
    }
    OptionalDouble margin = ranking.margin();
    return margin.isPresent() && margin.getAsDouble() < closeCall
        ? List.of(
            VerdictWords.CLOSE.with(
                Rounding.apart(margin.getAsDouble(), closeCall), Rounding.asTyped(closeCall)))
        : List.of();
  }

  private static List<String> fragile(Optional<Option> leader, Robustness robustness) {
    return leader
        .filter(option -> share(option, robustness) < Verdict.FIRM)
        .map(
            option ->
                VerdictWords.FRAGILE.with(
                    option.name(),
                    Rounding.apart(100 * share(option, robustness), 100 * Verdict.FIRM) + "%",
                    Rounding.asTyped(robustness.offBy()),
                    Rounding.asTyped(100 * Verdict.FIRM)))
        .map(List::of)
        .orElse(List.of());
  }

  private static String clear(Ranking ranking, Robustness robustness) {
    return ranking.margin().isEmpty()
        ? VerdictWords.ONLY_ONE
        : VerdictWords.CLEAR.with(
            Rounding.points(ranking.margin().getAsDouble()),
            Rounding.percent(share(ranking.leader().orElseThrow(), robustness)),
            Rounding.asTyped(robustness.offBy()));
  }

  private static Optional<String> poor(Ranking ranking, double goodEnough) {
    List<Standing> contenders = ranking.contenders();
    return contenders.isEmpty() || contenders.get(0).score() >= goodEnough
        ? Optional.empty()
        : Optional.of(
            VerdictWords.POOR.with(
                Rounding.apart(contenders.get(0).score(), goodEnough, VerdictWords.POOR_DIGITS),
                VerdictWords.poor(contenders.size()),
                Rounding.asTyped(goodEnough)));
  }

  private static double share(Option leader, Robustness robustness) {
    return robustness.leadShare(leader).orElseThrow();
  }
}
