package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Anchor;
import dev.decisionmatrix.model.Paper;
import dev.decisionmatrix.model.People;
import dev.decisionmatrix.model.Policy;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What {@code decision.yaml} says, before it is known whether the options and teams exist.
 *
 * @param scale empty when it is in doubt
 * @param group where the rule for the group is given, or the start of the file
 */
record Settings(
    Words words,
    Optional<Noted<String>> chosen,
    String because,
    Optional<Scale> scale,
    List<Anchor> anchors,
    Policy policy,
    Span group,
    List<TeamEntry> teams,
    Paper paper) {

  record Words(
      String title,
      String question,
      List<String> context,
      Status status,
      Optional<LocalDate> date,
      People people) {
    Words {
      context = List.copyOf(context);
    }
  }

  record TeamEntry(Noted<String> id, String name, double power) {}

  Settings {
    anchors = List.copyOf(anchors);
    teams = List.copyOf(teams);
  }
}
