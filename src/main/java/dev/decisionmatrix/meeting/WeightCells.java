package dev.decisionmatrix.meeting;

import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Tab;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds weights, powers and demands on the sheet of weights: a row for each criterion, a column for
 * each team.
 */
final class WeightCells {
  private static final String CRITERION = "Criterion";
  private static final String MUST_REACH = "Must reach";
  private static final String GIVEN_AS = "Given as";
  private static final String POWER = "Power";
  private static final String SUM = "Sum";
  private static final String GROUP = "Group";

  private final Locations locations;
  private final Map<String, Criterion> criteria = new LinkedHashMap<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<String, List<Team>> teams = new LinkedHashMap<>();

  private WeightCells(Locations locations, Decision decision) {
    this.locations = locations;
    decision.criteria().forEach(one -> criteria.put(Labels.tidy(one.name()), one));
    CriteriaTree.of(decision.criteria())
        .groups()
        .forEach(one -> groups.put(Labels.tidy(one.text()), one));
    decision
        .teams()
        .forEach(
            team ->
                teams
                    .computeIfAbsent(Labels.tidy(team.name()), any -> new ArrayList<>())
                    .add(team));
  }

  static void find(Locations locations, Decision decision, Map<Spot, Asked> asked) {
    new WeightCells(locations, decision).find();
    settle(locations, asked, Name.RAW_WEIGHT, Spot.Weight.class);
    settle(locations, asked, Name.TEAM_POWER, Spot.Power.class);
    locations.settle(
        Name.MUST_REACH,
        asked.values().stream()
            .filter(one -> one.spot() instanceof Spot.Demand on && !on.criterion().isCost())
            .toList());
    settle(locations, asked, Name.MUST_REACH_SUBTOTAL, Spot.Subtotal.class);
  }

  private static void settle(
      Locations locations, Map<Spot, Asked> asked, Name name, Class<? extends Spot> kind) {
    locations.settle(
        name, asked.values().stream().filter(one -> kind.isInstance(one.spot())).toList());
  }

  private void find() {
    for (Labels sheet : locations.sheets(Name.RAW_WEIGHT, Tab.WEIGHTS.sheet().text())) {
      Optional<Labels.Heads> heads = sheet.heads(CRITERION, MUST_REACH);
      Optional<Labels.Heads> kinds = heads.flatMap(found -> sheet.heads(found.row() + 1, GIVEN_AS));
      if (kinds.isPresent()) {
        find(sheet, heads.get(), kinds.get());
        return;
      }
    }
  }

  private void find(Labels sheet, Labels.Heads heads, Labels.Heads kinds) {
    int names = heads.column(CRITERION);
    Map<Integer, Team> columns = columns(sheet, heads, sheet.filled(kinds.row(), names));
    for (int row = kinds.row() + 1; row < sheet.sheet().rows(); row++) {
      String label = sheet.at(row, names);
      if (label.equals(SUM)) {
        sheet
            .heads(row, GROUP)
            .filter(heading -> heading.find(MUST_REACH).isEmpty())
            .ifPresent(heading -> findGroups(sheet, heading, columns));
        sheet.heads(row, GROUP, MUST_REACH).ifPresent(heading -> findSubtotals(sheet, heading));
        return;
      }
      if (label.startsWith(POWER) && !criteria.containsKey(label)) {
        putPowers(sheet, row, columns);
      }
      Criterion criterion = criteria.get(label);
      if (criterion != null) {
        put(sheet, row, columns, criterion);
        locations.put(
            new Spot.Demand(criterion), new CellAt(sheet.sheet(), row, heads.column(MUST_REACH)));
      }
    }
  }

  /** In the columns of the teams, below what they filled in of criteria. */
  private void findGroups(Labels sheet, Labels.Heads heads, Map<Integer, Team> columns) {
    for (int row = heads.row() + 1; row < sheet.sheet().rows(); row++) {
      Group group = groups.get(sheet.at(row, heads.column(GROUP)));
      if (group == null) {
        return;
      }
      for (Map.Entry<Integer, Team> of : columns.entrySet()) {
        locations.put(
            new Spot.Weight(of.getValue(), group.weighed()),
            new CellAt(sheet.sheet(), row, of.getKey()));
      }
    }
  }

  private void findSubtotals(Labels sheet, Labels.Heads heads) {
    for (int row = heads.row() + 1; row < sheet.sheet().rows(); row++) {
      Group group = groups.get(sheet.at(row, heads.column(GROUP)));
      if (group == null) {
        return;
      }
      locations.put(
          new Spot.Subtotal(group), new CellAt(sheet.sheet(), row, heads.column(MUST_REACH)));
    }
  }

  /** Teams of one name follow each other as in the files. */
  private Map<Integer, Team> columns(Labels sheet, Labels.Heads heads, List<Integer> filled) {
    Map<Integer, Team> columns = new LinkedHashMap<>();
    Map<String, List<Team>> left = new LinkedHashMap<>();
    teams.forEach((name, all) -> left.put(name, new ArrayList<>(all)));
    for (int column : filled) {
      List<Team> called = left.getOrDefault(sheet.at(heads.row(), column), List.of());
      if (!called.isEmpty()) {
        columns.put(column, called.remove(0));
      }
    }
    return columns;
  }

  private void putPowers(Labels sheet, int row, Map<Integer, Team> columns) {
    columns.forEach(
        (column, team) ->
            locations.put(new Spot.Power(team), new CellAt(sheet.sheet(), row, column)));
  }

  private void put(Labels sheet, int row, Map<Integer, Team> columns, Criterion criterion) {
    columns.forEach(
        (column, team) ->
            locations.put(
                new Spot.Weight(Objects.requireNonNull(team), criterion),
                new CellAt(sheet.sheet(), row, column)));
  }
}
