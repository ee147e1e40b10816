package dev.decisionmatrix.meeting;

import dev.decisionmatrix.model.AwaitedTeam;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Tab;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the powers of those who rate and do not weigh: in a row, below their names. */
final class RaterCells {
  private static final String POWER = "Power of each rater";

  private RaterCells() {}

  static void find(Locations locations, Map<Spot, Asked> asked) {
    Map<String, List<AwaitedTeam>> teams = new LinkedHashMap<>();
    List<Asked> powers = new ArrayList<>();
    for (Asked one : asked.values()) {
      if (one.spot() instanceof Spot.RaterPower power) {
        powers.add(one);
        teams
            .computeIfAbsent(Labels.tidy(power.team().name()), any -> new ArrayList<>())
            .add(power.team());
      }
    }
    if (powers.isEmpty()) {
      return;
    }
    for (Labels sheet : locations.sheets(Name.RATER_POWER, Tab.BY_RATER.sheet().text())) {
      if (find(sheet, teams, locations)) {
        break;
      }
    }
    locations.settle(Name.RATER_POWER, powers);
  }

  private static boolean find(
      Labels sheet, Map<String, List<AwaitedTeam>> teams, Locations locations) {
    for (int row = 1; row < sheet.sheet().rows(); row++) {
      for (int label : sheet.filled(row, -1)) {
        if (sheet.at(row, label).startsWith(POWER)) {
          put(sheet, row, label, teams, locations);
          return true;
        }
      }
    }
    return false;
  }

  /** Teams that weigh stand there too, and those of one name follow each other as in the files. */
  private static void put(
      Labels sheet, int row, int label, Map<String, List<AwaitedTeam>> teams, Locations locations) {
    List<Integer> heads = sheet.filled(row - 1, label);
    for (int place = heads.size() - 1; place >= 0; place--) {
      List<AwaitedTeam> called =
          teams.getOrDefault(sheet.at(row - 1, heads.get(place)), new ArrayList<>());
      if (!called.isEmpty()) {
        AwaitedTeam team = called.remove(called.size() - 1);
        locations.put(new Spot.RaterPower(team), new CellAt(sheet.sheet(), row, heads.get(place)));
      }
    }
  }
}
