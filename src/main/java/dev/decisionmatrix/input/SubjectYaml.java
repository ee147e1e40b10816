package dev.decisionmatrix.input;

import dev.decisionmatrix.model.People;
import dev.decisionmatrix.model.Status;
import dev.decisionmatrix.problem.Code;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what {@code decision.yaml} says of the question, its people and how far that has come. */
final class SubjectYaml {
  static final List<String> KEYS =
      List.of(
          "title",
          "question",
          "context",
          "status",
          "date",
          "review-by",
          "decision-makers",
          "consulted",
          "informed",
          "chosen",
          "because",
          "confirmation");

  private static final String SUPERSEDED_BY = "superseded by";

  private final InputText text;
  private final YamlMap map;

  SubjectYaml(InputText text, YamlMap map) {
    this.text = text;
    this.map = map;
  }

  Settings.Words read() {
    String title = title();
    Optional<Noted<String>> chosen = map.text("chosen");
    String because = map.prose("because");
    Optional<String> successor = successor();
    Status status = successor.isPresent() ? Status.SUPERSEDED : status();
    Settings.Words words =
        new Settings.Words(
            title,
            question(title),
            map.prose("context"),
            status,
            successor,
            date("date"),
            date("review-by"),
            new People(
                map.people("decision-makers"), map.people("consulted"), map.people("informed")),
            chosen,
            because,
            map.prose("confirmation"));
    tellChoice(words);
    return words;
  }

  private String title() {
    Optional<Noted<String>> title = map.sentence("title");
    if (title.isEmpty() && map.node("title").isEmpty() && !map.isMisspelt("title")) {
      tellMissing(Code.KEY_MISSING, "title", "add a line `title: ...`");
    }
    return title.map(Noted::value).orElse("");
  }

  private String question(String title) {
    Optional<Noted<String>> question = map.sentence("question");
    if (question.isEmpty() && map.node("question").isEmpty() && !map.isMisspelt("question")) {
      tellMissing(
          Code.QUESTION_MISSING,
          "question",
          "add a line `question: ...`; until then the title stands in");
    }
    return question.map(Noted::value).orElse(title);
  }

  private void tellMissing(Code code, String key, String help) {
    Optional<YamlValue.Mistake> comment = map.commentInsteadOf(key);
    if (map.isNull(key)) {
      text.report(
          code,
          map.span(key),
          new Message(
              "`" + key + "` is empty: YAML takes this word for nothing",
              "put it in quotes if it is meant as a text"));
      return;
    }
    if (comment.isPresent()) {
      text.report(code, comment.get().span(), comment.get().message());
    } else if (map.has(key)) {
      text.report(
          code, map.span(key), new Message("`" + key + "` is empty", "write it behind the colon"));
    } else {
      text.report(code, new Message("`" + key + "` is missing", help));
    }
  }

  /** As MADR writes it: {@code superseded by ADR-0009}. */
  private Optional<String> successor() {
    return map.node("status")
        .flatMap(node -> map.text("status"))
        .map(Noted::value)
        .filter(given -> given.toLowerCase(Locale.ROOT).startsWith(SUPERSEDED_BY + " "))
        .map(given -> given.substring(SUPERSEDED_BY.length()).strip())
        .filter(other -> !other.isEmpty());
  }

  private Status status() {
    Map<String, Status> words = new LinkedHashMap<>();
    for (Status status : Status.values()) {
      words.put(status.word(), status);
    }
    return map.word("status", words).orElse(Status.PROPOSED);
  }

  private Optional<LocalDate> date(String key) {
    Optional<Noted<String>> date = map.text(key);
    try {
      return date.map(Noted::value).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      text.report(
          Code.KEY_DATE,
          map.span(key),
          new Message(
              "`" + date.map(Noted::value).orElse("") + "` is not a date",
              DateMeant.help(date.map(Noted::value).orElse(""))));
      return Optional.empty();
    }
  }

  private void tellChoice(Settings.Words words) {
    if (words.chosen().isEmpty() && !words.because().isEmpty()) {
      text.report(
          Code.BECAUSE_ALONE,
          map.span("because"),
          new Message("`because` stands without `chosen`", "add `chosen` with the option's id"));
    }
    if (words.chosen().isEmpty() && words.status() == Status.ACCEPTED) {
      text.report(
          Code.CHOICE_MISSING,
          map.span("status"),
          new Message("accepted, but `chosen` is missing", "add `chosen` with the option's id"));
    }
    Optional<YamlValue.Mistake> comment = map.commentInsteadOf("because");
    if (comment.isPresent()) {
      text.report(Code.COMMENT, comment.get().span(), comment.get().message());
    } else if (words.chosen().isPresent() && words.because().isEmpty()) {
      text.report(
          Code.BECAUSE_MISSING,
          words.chosen().get().span(),
          new Message("`chosen` stands without `because`", "add `because` with the reason"));
    }
  }
}
