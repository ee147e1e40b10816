package dev.decisionmatrix.json;

import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.model.Policy;
import java.util.List;

/** What the criteria of a group must come to, and what they do; nothing where that is not asked. */
record SubtotalsJson(JsonText json, Policy policy) {
  void demanded() {
    if (!policy.mustReachSubtotals().isEmpty()) {
      json.objects(
          "mustReachSubtotals",
          List.copyOf(policy.mustReachSubtotals().entrySet()),
          one -> {
            json.text("group", one.getKey().text());
            json.number("points", one.getValue());
          });
    }
  }

  void of(OptionResult result) {
    if (!policy.mustReachSubtotals().isEmpty()) {
      json.objects(
          "subtotals",
          result.subtotals(),
          one -> {
            json.text("group", one.group().text());
            json.number("score", one.score());
            json.number("lowest", one.lowest());
            json.number("highest", one.highest());
            json.text("standing", one.standing().word());
          });
    }
  }
}
