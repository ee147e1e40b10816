package dev.decisionmatrix.json;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.Readmission;
import dev.decisionmatrix.model.Policy;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What scores and groups of criteria must come to, and do; nothing where that is not asked. */
record SubtotalsJson(JsonText json, Analysis analysis) {
  void demanded() {
    Policy policy = analysis.decision().policy();
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
    Policy policy = analysis.decision().policy();
    if (policy.mustReachTotal() > 0) {
      json.text("total", result.total().word());
    }
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
    Readmission back = Readmission.of(analysis, result.option());
    if (back.isAsked()) {
      json.object("comesBack", () -> comesBack(back));
    }
  }

  private void comesBack(Readmission back) {
    member(
        "rating",
        back.rating(),
        way -> {
          json.text("criterion", way.criterion().id());
          json.number("now", way.now());
          json.number("at", way.at());
          json.number("shareOfScale", way.share());
        });
    member(
        "weight",
        back.weight(),
        way -> {
          json.text("criterion", way.criterion().id());
          json.number("now", way.now());
          json.number("at", way.at());
        });
  }

  private <T> void member(String key, Optional<T> way, Consumer<T> members) {
    way.ifPresentOrElse(
        found -> json.object(key, () -> members.accept(found)), () -> json.nothing(key));
  }
}
