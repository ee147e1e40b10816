package dev.decisionmatrix.adr;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.CheaperWords;
import dev.decisionmatrix.analysis.Demand;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.ReadmissionWords;
import dev.decisionmatrix.analysis.Subtotal;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;

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
                "it is knocked out: *%s* %s, but %s %s"
                    .formatted(
                        Markdown.text(criterion.name()),
                        of(criterion),
                        criterion.isCost() ? "comes to" : "is rated",
                        rated(criterion, option)))
        .toList();
  }

  /** That sub-totals, or its score, are too low, as sentences. */
  List<String> againstTotals(Option option) {
    OptionResult result = analysis.option(option);
    List<String> sentences = new ArrayList<>();
    for (Subtotal one : result.tooLow()) {
      String on = "on *" + Markdown.text(one.group().text()) + "* together ";
      sentences.add(tooLow(on, one.highest(), one.mustReach()));
    }
    if (result.total() == OptionResult.Total.BELOW) {
      sentences.add(tooLow("", result.highest(), analysis.scenario().mustReachTotal()));
    }
    return sentences;
  }

  /** What would bring it back, as a sentence; empty where that is not known, or it is in. */
  String back(Option option) {
    return Markdown.told(
        ReadmissionWords.of(analysis, option) + CheaperWords.of(analysis, option),
        analysis.decision().names());
  }

  private static String tooLow(String on, double highest, double asked) {
    return "Bad, because it is knocked out: %sit has %s of 100 points at most, and must reach %s."
        .formatted(
            on, Decimals.ONE.apart(highest, asked).text(highest), Decimals.AS_TYPED.text(asked));
  }

  private String rated(Criterion criterion, Option option) {
    return Markdown.within(
        analysis
            .ratings()
            .figures(criterion)
            .rating(analysis.ratings().at(criterion, option).rating().orElseThrow()));
  }
}
