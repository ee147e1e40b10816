package dev.decisionmatrix.json;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.ValueFunction.Curve;
import dev.decisionmatrix.model.ValueFunction.Limit;
import dev.decisionmatrix.model.ValueFunction.Ratio;

/** How ratings become values where that is not a straight line. */
record ValueJson(JsonText json, Analysis analysis) {
  /** Nothing where it is one. */
  void write(Criterion criterion) {
    if (!criterion.isLinear()) {
      json.object("value", () -> tell(criterion));
    }
  }

  private void tell(Criterion criterion) {
    if (criterion.value() instanceof Curve curve) {
      json.text("kind", "points");
      json.objects(
          "points",
          curve.points(),
          point -> {
            json.number("rating", point.rating());
            json.number("value", point.worth());
          });
    } else if (criterion.value() instanceof Limit limit) {
      json.text("kind", limit.side() == Limit.Side.AT_LEAST ? "at-least" : "at-most");
      json.number("at", limit.at());
    } else if (criterion.value() instanceof Ratio ratio) {
      json.text("kind", ratio.form().text());
      json.number("heldAgainst", analysis.ratings().standard(criterion));
    }
    json.flag("open", criterion.isOpen());
  }
}
