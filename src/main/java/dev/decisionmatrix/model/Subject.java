package dev.decisionmatrix.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is to be decided, by whom, and how far that has come.
 *
 * @param context paragraphs of prose
 */
public record Subject(
    String title,
    String question,
    List<String> context,
    Status status,
    Optional<LocalDate> date,
    People people,
    Optional<Choice> choice) {
  public Subject {
    context = List.copyOf(context);
  }
}
