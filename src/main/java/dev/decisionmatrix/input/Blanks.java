package dev.decisionmatrix.input;

import dev.decisionmatrix.model.AwaitedTeam;
import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The teams whose tables nobody has begun to fill in. */
final class Blanks {
  private final Map<AwaitedTeam, Answer.NotYet> tables = new LinkedHashMap<>();

  void add(AwaitedTeam team, Answer.NotYet table) {
    tables.put(team, table);
  }

  List<AwaitedTeam> teams() {
    return List.copyOf(tables.keySet());
  }

  /** There is nobody else: an error, where there are any. */
  void tellAll() {
    List<Answer.NotYet> all = new ArrayList<>(tables.values());
    if (all.isEmpty()) {
      return;
    }
    Answer.NotYet first = all.get(0);
    List<String> others = all.stream().skip(1).map(table -> table.text().path()).toList();
    String also = others.isEmpty() ? "" : ", nor in " + Names.listed(others);
    first
        .text()
        .report(
            Code.WEIGHTS_MISSING,
            first.blank().heading(),
            new Message(
                "no team has weighed yet: nothing is filled in here" + also,
                first.blank().task() + "; one team is enough, the others may follow"));
  }

  /**
   * Each is left out.
   *
   * @param weighed ids of the teams that have weighed
   */
  void tellEach(List<String> weighed) {
    tables.forEach(
        (team, table) ->
            table
                .text()
                .report(
                    Code.TEAM_AWAITED,
                    table.blank().heading(),
                    new Message(
                        "`"
                            + team.name()
                            + "` has not weighed yet and is left out: its table is not filled in",
                        help(team, table.blank(), weighed))));
  }

  private static String help(AwaitedTeam team, Blank blank, List<String> weighed) {
    for (String other : weighed) {
      if (Copies.original(other, Set.of(team.id())).isPresent()) {
        return "`weights/%s.csv` looks like the table that it filled in: give that one the name of this"
            .formatted(other);
      }
    }
    String help = blank.task() + ", or delete the file if the team will not weigh";
    return blank.missing().isEmpty()
        ? help
        : help + "; it has no row for " + Names.listed(blank.missing()) + " yet";
  }
}
