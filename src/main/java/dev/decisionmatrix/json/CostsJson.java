package dev.decisionmatrix.json;

import static dev.decisionmatrix.json.SubjectJson.known;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.CostStep;
import dev.decisionmatrix.analysis.Costed;
import dev.decisionmatrix.analysis.Costs;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.List;

/** What options cost, which of them are efficient, and what each point more costs. */
final class CostsJson {
  private CostsJson() {}

  /** Nothing in a decision without costs. */
  static void write(JsonText json, Analysis analysis) {
    Costs costs = analysis.costs();
    if (costs.isAny()) {
      json.object(
          "costs",
          () -> {
            json.text("unit", known(costs.unit()));
            json.objects("criteria", analysis.decision().costs(), one -> criterion(json, one));
            json.objects("options", costs.options(), one -> option(json, analysis, one));
            json.objects("frontier", costs.frontier(), step -> step(json, step));
          });
    }
  }

  private static void criterion(JsonText json, Criterion cost) {
    json.text("id", cost.id());
    json.text("name", cost.name());
    json.text("description", known(cost.description()));
    if (cost.mustReach().isPresent()) {
      json.number("mustReach", cost.mustReach());
    }
    known(cost.eitherOr()).ifPresent(word -> json.text("mustReachGroup", word));
  }

  private static void option(JsonText json, Analysis analysis, Costed one) {
    json.text("id", one.option().id());
    json.number("cost", one.cost());
    json.number("least", one.least());
    json.number("most", one.most());
    json.object(
        "costs",
        () ->
            analysis
                .decision()
                .costs()
                .forEach(
                    cost ->
                        json.number(
                            cost.id(), analysis.ratings().at(cost, one.option()).rating())));
    json.number("pointsPerCost", one.pointsPerCost());
    json.text("kind", one.kind().words());
    json.texts("by", ids(one.by()));
  }

  private static void step(JsonText json, CostStep step) {
    json.text("option", step.option().id());
    json.number("cost", step.cost());
    json.number("score", step.score());
    json.number("extraCost", step.extraCost());
    json.number("extraPoints", step.extraPoints());
    json.number("costPerPoint", step.costPerPoint());
  }

  private static List<String> ids(List<Option> options) {
    return options.stream().map(Option::id).toList();
  }
}
