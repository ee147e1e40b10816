package dev.decisionmatrix.json;

import dev.decisionmatrix.model.Choice;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.People;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.model.Subject;
import java.time.LocalDate;
import java.util.Optional;

/** What people wrote about the decision as a whole. */
final class SubjectJson {
  private final JsonText json;
  private final Decision decision;

  SubjectJson(JsonText json, Decision decision) {
    this.json = json;
    this.decision = decision;
  }

  void subject() {
    Subject subject = decision.subject();
    json.text("title", subject.title());
    json.text("question", subject.question());
    json.text("context", known(subject.context()));
    json.text("status", subject.status().word());
    json.text("supersededBy", subject.successor());
    json.text("date", subject.date().map(LocalDate::toString));
    json.text("reviewBy", subject.reviewBy().map(LocalDate::toString));
    json.object("people", () -> people(subject.people()));
    json.text("chosen", subject.choice().map(choice -> choice.option().id()));
    json.text("because", subject.choice().map(Choice::because).flatMap(SubjectJson::known));
    json.text("confirmation", known(subject.confirmation()));
  }

  /** The ends of a scale, and which way is better. */
  static void scale(JsonText json, Scale scale) {
    json.number("worst", scale.worst());
    json.number("best", scale.best());
  }

  /** The scale of criteria without one of their own. */
  void scale() {
    json.object(
        "scale",
        () -> {
          scale(json, decision.scale());
          json.objects(
              "anchors",
              decision.anchors(),
              anchor -> {
                json.number("rating", anchor.rating());
                json.text("text", anchor.text());
              });
        });
  }

  /** A blank text says that nothing is known. */
  static Optional<String> known(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }

  private void people(People people) {
    json.texts("decisionMakers", people.decisionMakers());
    json.texts("consulted", people.consulted());
    json.texts("informed", people.informed());
  }
}
