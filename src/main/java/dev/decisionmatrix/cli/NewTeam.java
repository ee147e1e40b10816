package dev.decisionmatrix.cli;

import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.input.TeamRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A team that is to have a table, which {@code decision.yaml} may know already.
 *
 * @param id names its file
 * @param told what to say of it besides
 */
record NewTeam(String id, List<String> told) {
  NewTeam {
    told = List.copyOf(told);
  }

  /**
   * The team that is meant.
   *
   * @param words as they were typed: an id or a name
   * @throws WrongUse if it has a table, or none could be called so
   */
  static NewTeam of(String words, TeamRegister teams) {
    String slug = Slug.of(words);
    if (slug.isEmpty()) {
      throw new WrongUse(
          "`" + words + "` has neither letter nor digit", "name the team, such as `Payments`");
    }
    Optional<TeamRegister.Entry> listed = teams.find(words).or(() -> teams.find(slug));
    String id = listed.map(TeamRegister.Entry::id).orElse(slug);
    if (!TeamRegister.isFileName(id)) {
      throw new WrongUse(
          "decision.yaml lists `" + words + "` with the id `" + id + "`, which cannot name a file",
          "use letters, digits and hyphens there");
    }
    Optional<String> table = teams.table(id);
    if (table.isPresent()) {
      throw new WrongUse(
          "`weights/" + table.get() + "` is there already, and is not overwritten",
          "have the team fill it in; to begin anew, move it away first");
    }
    return new NewTeam(id, listed.map(NewTeam::known).orElseGet(() -> unknown(words, id, teams)));
  }

  private static List<String> known(TeamRegister.Entry team) {
    String power =
        team.power() == 0
            ? "power 0: its weights will be shown and count for nothing"
            : "power " + Decimals.AS_TYPED.text(team.power());
    return List.of("", "decision.yaml lists it as `" + team.name() + "`, with " + power + ".");
  }

  private static List<String> unknown(String words, String id, TeamRegister teams) {
    List<String> told = new ArrayList<>();
    teams
        .near(words)
        .ifPresent(
            near ->
                told.addAll(
                    List.of(
                        "",
                        "decision.yaml lists a team `%s`, whose table is missing:"
                            .formatted(near.id()),
                        "if that one is meant, rename the file to `%s.csv`."
                            .formatted(near.id()))));
    if (!id.equals(words)) {
      told.addAll(
          List.of(
              "",
              "To show the team by its name, list it in decision.yaml under `teams`:",
              "  - id: " + id,
              "    name: \"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\""));
    }
    return told;
  }
}
