package dev.decisionmatrix.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a decision is about, for tests: a test states only what matters to it. */
public final class SubjectBuilder {
  private String title = "Choose a broker";
  private String question = "Which broker carries our events?";
  private String context = "Events get lost today.";
  private Status status = Status.PROPOSED;
  private Optional<String> successor = Optional.empty();
  private Optional<LocalDate> date = Optional.of(LocalDate.of(2026, 11, 20));
  private Optional<LocalDate> reviewBy = Optional.empty();
  private People people = new People(List.of(), List.of(), List.of());
  private Optional<Choice> choice = Optional.empty();
  private String confirmation = "";

  private SubjectBuilder() {}

  public static SubjectBuilder aSubject() {
    return new SubjectBuilder();
  }

  public static SubjectBuilder like(Subject subject) {
    SubjectBuilder builder = new SubjectBuilder();
    builder.title = subject.title();
    builder.question = subject.question();
    builder.context = subject.context();
    builder.status = subject.status();
    builder.successor = subject.successor();
    builder.date = subject.date();
    builder.reviewBy = subject.reviewBy();
    builder.people = subject.people();
    builder.choice = subject.choice();
    builder.confirmation = subject.confirmation();
    return builder;
  }

  public SubjectBuilder title(String newTitle) {
    title = newTitle;
    return this;
  }

  public SubjectBuilder question(String newQuestion) {
    question = newQuestion;
    return this;
  }

  public SubjectBuilder context(String newContext) {
    context = newContext;
    return this;
  }

  public SubjectBuilder status(Status newStatus) {
    status = newStatus;
    return this;
  }

  public SubjectBuilder supersededBy(String other) {
    successor = Optional.of(other);
    return status(Status.SUPERSEDED);
  }

  public SubjectBuilder undated() {
    date = Optional.empty();
    return this;
  }

  public SubjectBuilder reviewBy(String day) {
    reviewBy = Optional.of(LocalDate.parse(day));
    return this;
  }

  public SubjectBuilder people(People newPeople) {
    people = newPeople;
    return this;
  }

  public SubjectBuilder choice(Choice newChoice) {
    choice = Optional.of(newChoice);
    return this;
  }

  public SubjectBuilder confirmation(String newConfirmation) {
    confirmation = newConfirmation;
    return this;
  }

  public Subject build() {
    return new Subject(
        title, question, context, status, successor, date, reviewBy, people, choice, confirmation);
  }
}
