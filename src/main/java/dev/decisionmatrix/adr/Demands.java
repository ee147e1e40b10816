package dev.decisionmatrix.adr;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Demand;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.Optional;

/** What a criterion demands of every option, and whom it knocks out, in words. */
final class Demands {
  private final Analysis analysis;

  Demands(Analysis analysis) {
    this.analysis = analysis;
  }

  /** {@code must not exceed 500 EUR}, {@code must reach 4}; empty where nothing is demanded. */
  String of(Criterion criterion) {
    if (criterion.mustReach().isEmpty()) {
      return "";
    }
    String figure =
        analysis.ratings().figures(criterion).exactly(criterion.mustReach().getAsDouble());
    return (criterion.isLessBetter() ? "must not exceed " : "must reach ")
        + Markdown.within(figure)
        + Markdown.text(Demand.within(criterion));
  }

  /** The names of those that fall short; empty where none does. */
  String knockedOut(Criterion criterion) {
    return Phrases.list(
        analysis.options().stream()
            .filter(result -> result.knockedOutBy().contains(criterion))
            .map(OptionResult::option)
            .map(Option::name)
            .map(Markdown::name)
            .toList());
  }

  /** What knocks the option out, each as what follows {@code Bad, because}; none if it is in. */
  List<String> against(Option option) {
    return analysis.option(option).knockedOutBy().stream()
        .map(
            criterion ->
                "it is knocked out: *%s* %s, but is rated %s"
                    .formatted(
                        Markdown.text(criterion.name()), of(criterion), rated(criterion, option)))
        .toList();
  }

  /** That its score is too low, as a sentence. */
  Optional<String> againstTotal(Option option) {
    OptionResult result = analysis.option(option);
    double asked = analysis.scenario().mustReachTotal();
    return result.total() == OptionResult.Total.BELOW
        ? Optional.of(
            "Bad, because it is knocked out: it has %s of 100 points at most, and must reach %s."
                .formatted(
                    Decimals.ONE.apart(result.highest(), asked).text(result.highest()),
                    Decimals.AS_TYPED.text(asked)))
        : Optional.empty();
  }

  private String rated(Criterion criterion, Option option) {
    return Markdown.within(
        analysis
            .ratings()
            .figures(criterion)
            .rating(analysis.ratings().at(criterion, option).rating().orElseThrow()));
  }
}
