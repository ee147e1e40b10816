package dev.decisionmatrix.adr;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.CostStep;
import dev.decisionmatrix.analysis.CostWords;
import dev.decisionmatrix.analysis.Costed;
import dev.decisionmatrix.analysis.Costs;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.display.SetApart;
import dev.decisionmatrix.display.Units;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the options cost, held against their scores, in a few sentences of the record. */
final class CostNotes {
  private CostNotes() {}

  /** Empty in a decision without costs. */
  static List<String> sentences(Analysis analysis) {
    Costs costs = analysis.costs();
    if (!costs.isAny()) {
      return List.of();
    }
    List<String> told = new ArrayList<>();
    CostWords.sentence(analysis, option -> SetApart.quoted(option.name())).ifPresent(told::add);
    named(costs, Costed.Kind.EFFICIENT, "Efficient, by score and cost: ", told);
    named(costs, Costed.Kind.OPEN, "Efficient unless an unknown cost turns out low: ", told);
    named(costs, Costed.Kind.UNKNOWN, "The cost is not known of ", told);
    for (CostStep step : costs.frontier()) {
      if (step.costPerPoint().isPresent()) {
        told.add(
            "%s costs %s for each point more than the one before."
                .formatted(
                    SetApart.quoted(step.option().name()),
                    Units.behind(
                        Decimals.MIXED.text(step.costPerPoint().getAsDouble()), costs.unit())));
      }
    }
    String notes = Markdown.told("Costs: " + String.join(" ", told), analysis.decision().names());
    return List.of(notes + demanded(analysis));
  }

  /** What costs may come to, with a space before it; empty where nothing is demanded of them. */
  private static String demanded(Analysis analysis) {
    Demands demands = new Demands(analysis);
    return analysis.decision().costs().stream()
        .filter(cost -> cost.mustReach().isPresent())
        .map(
            cost -> {
              String out = demands.knockedOut(cost);
              return " *%s* %s%s."
                  .formatted(
                      Markdown.text(cost.name()),
                      demands.of(cost),
                      out.isEmpty() ? "" : ", which knocks out " + out);
            })
        .collect(Collectors.joining());
  }

  private static void named(Costs costs, Costed.Kind kind, String words, List<String> told) {
    List<String> names =
        costs.options().stream()
            .filter(one -> one.kind() == kind)
            .map(Costed::option)
            .map(Option::name)
            .map(SetApart::quoted)
            .toList();
    if (!names.isEmpty()) {
      told.add(words + Phrases.list(names) + ".");
    }
  }
}
