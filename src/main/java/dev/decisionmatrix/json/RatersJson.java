package dev.decisionmatrix.json;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Ranking;
import dev.decisionmatrix.analysis.RaterAgreement;
import dev.decisionmatrix.analysis.RaterResult;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Rater;

/** What those say who rate themselves; no key at all where nobody does. */
final class RatersJson {
  private final JsonText json;
  private final Analysis analysis;

  RatersJson(JsonText json, Analysis analysis) {
    this.json = json;
    this.analysis = analysis;
  }

  private boolean isAny() {
    return !analysis.raters().isEmpty();
  }

  void write() {
    if (isAny()) {
      json.objects("raters", analysis.raters(), this::rater);
      json.object("raterAgreement", this::agreement);
    }
  }

  /** What each makes of a cell. */
  void ratings(Rating rating) {
    if (isAny()) {
      json.object(
          "raters",
          () -> rating.byRater().forEach(one -> json.number(one.rater().id(), one.rating())));
    }
  }

  /** How they are joined. */
  void policy() {
    if (isAny()) {
      json.text("raters", analysis.decision().policy().raters().word());
    }
  }

  private void rater(RaterResult result) {
    json.text("id", result.rater().id());
    json.text("name", result.name());
    json.number("power", result.power());
    json.flag("weighs", result.team().isPresent());
    json.whole("rated", result.rated());
    ranking("own", result.own());
    ranking("byGroup", result.byGroup());
    json.flag(
        "supportsLeader",
        analysis.ranking().leader().filter(result.own().first()::contains).isPresent());
  }

  private void ranking(String key, Ranking ranking) {
    json.object(
        key,
        () -> {
          json.text("leader", ranking.leader().map(Option::id));
          json.object(
              "scores",
              () -> ranking.standings().forEach(s -> json.number(s.option().id(), s.score())));
          json.object(
              "ranks",
              () -> ranking.standings().forEach(s -> json.whole(s.option().id(), s.rank())));
        });
  }

  private void agreement() {
    RaterAgreement agreement = analysis.raterAgreement();
    for (Criterion criterion : analysis.decision().criteria()) {
      json.object(
          criterion.id(),
          () -> {
            json.texts("judges", agreement.judges(criterion).stream().map(Rater::id).toList());
            json.number("kendall", agreement.on(criterion));
          });
    }
  }
}
