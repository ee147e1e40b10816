package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Anchor;
import dev.decisionmatrix.model.Appendix;
import dev.decisionmatrix.model.Choice;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Paper;
import dev.decisionmatrix.model.People;
import dev.decisionmatrix.model.Policy;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.model.Status;
import dev.decisionmatrix.model.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What {@code decision.yaml} says, before it is known whether the options and teams exist.
 *
 * @param scale empty when it is in doubt
 * @param showAs how scores are to be shown, which depends on the criteria
 * @param subtotals what groups must come to, as soon as it is known which there are
 * @param group where the rule for the group is given, or the start of the file
 */
record Settings(
    Words words,
    Optional<Scale> scale,
    List<Anchor> anchors,
    Policy policy,
    Optional<ShowAsYaml> showAs,
    SubtotalsYaml subtotals,
    boolean asksForGood,
    Span group,
    List<TeamEntry> teams,
    Paper paper,
    List<Appendix> appendices) {

  /** What it says of the decision itself; prose is Markdown as it was written. */
  record Words(
      String title,
      String question,
      String context,
      Status status,
      Optional<String> successor,
      Optional<LocalDate> date,
      Optional<LocalDate> reviewBy,
      People people,
      Optional<Noted<String>> chosen,
      String because,
      String confirmation) {
    Subject with(Optional<Option> found) {
      return new Subject(
          title,
          question,
          context,
          status,
          successor,
          date,
          reviewBy,
          people,
          found.map(option -> new Choice(option, because)),
          confirmation);
    }
  }

  record TeamEntry(Noted<String> id, String name, double power) {}

  Settings {
    anchors = List.copyOf(anchors);
    teams = List.copyOf(teams);
    appendices = List.copyOf(appendices);
  }

  /** What ratings are read by, as far as the settings can be read. */
  static Anchors anchors(Optional<Settings> settings) {
    return new Anchors(
        settings.flatMap(Settings::scale), settings.map(Settings::anchors).orElse(List.of()));
  }
}
