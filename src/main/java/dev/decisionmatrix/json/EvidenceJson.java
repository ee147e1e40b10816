package dev.decisionmatrix.json;

import static dev.decisionmatrix.json.SubjectJson.known;

import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.Source;
import java.util.Map;

/** What the ratings rest on: the sources, and each claim under an id that stays. */
final class EvidenceJson {
  private final JsonText json;
  private final Decision decision;
  private final Citations citations;
  private final boolean rated;

  EvidenceJson(JsonText json, Decision decision) {
    this.json = json;
    this.decision = decision;
    this.citations = Citations.of(decision);
    rated = !decision.raters().isEmpty();
  }

  void write() {
    json.objects("sources", decision.sources(), this::source);
    Map<Claim, String> ids = ClaimIds.of(decision.claims());
    json.objects("claims", decision.claims(), claim -> claim(ids.getOrDefault(claim, ""), claim));
  }

  private void source(Source source) {
    json.text("id", source.id());
    json.whole("number", citations.number(source));
    json.text("title", source.title());
    json.text("author", known(source.author()));
    json.text("publisher", known(source.publisher()));
    json.text("published", known(source.published()));
    json.text("url", known(source.url()));
    json.text("accessed", known(source.accessed()));
    json.text("note", known(source.note()));
    json.flag("counts", source.counts());
  }

  private void claim(String id, Claim claim) {
    json.text("id", id);
    json.whole("number", claim.number());
    json.text("option", claim.option().id());
    json.text("criterion", claim.criterion().id());
    json.number("rating", claim.rating());
    json.text("source", claim.source().map(Source::id));
    json.text("locator", known(claim.locator()));
    json.text("text", claim.text());
    json.flag("counts", claim.takesPart());
    if (rated) {
      json.text("rater", claim.rater().map(Rater::id));
    }
  }
}
