package dev.decisionmatrix.workbook.weights;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.AS_TYPED;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.LevelWeights;
import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.model.TreeWeights;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * How weights of groups are multiplied down to the criteria: for each level, which is what stands
 * directly in a group, its sum; for each part of it, its share of that, and its share of all.
 */
final class LevelSteps {
  /**
   * The parts of levels that are of one kind.
   *
   * @param level the number of the level that each is of
   */
  private record Parts<T>(
      Table<T> table,
      Cells<T> level,
      Body<T, Team> usable,
      Body<T, Team> share,
      Body<T, Team> product) {}

  private final CriteriaTree tree;
  private final WeightsGiven given;
  private final GroupsGiven groups;
  private final List<Group> numbered = new ArrayList<>(List.of(Group.ALL));
  private final RankedLevels ranked;
  private final Map<Team, LevelWeights> weights = new LinkedHashMap<>();
  private final Parts<Criterion> ofCriteria;
  private final Parts<Group> ofGroups;
  private final Table<Group> levels;
  private final Cells<Group> number;
  private final Cells<Group> size;
  private final Body<Group, Team> found;
  private final Body<Group, Team> sum;

  /** 1 where nothing of a level is above 0, though all of it can be used. */
  final Body<Group, Team> zero;

  LevelSteps(List<Team> teams, WeightsGiven given, GroupsGiven groups) {
    this.tree = groups.tree;
    this.given = given;
    this.groups = groups;
    numbered.addAll(tree.groups());
    teams.forEach(team -> weights.put(team, LevelWeights.of((TreeWeights) team.raw())));
    ranked = new RankedLevels(tree, teams);
    ofCriteria = parts(given.table.names().things(), Criterion::name, part -> part);
    ofGroups = parts(tree.groups(), Group::text, Group::weighed);
    levels = new Table<>(Names.of(numbered, "Within", LevelSteps::name).after(1));
    number = levels.add("Number", Look.HEAD_FIGURE, numbers(numbered::indexOf));
    size = levels.add("Parts", Look.HEAD_FIGURE, numbers(this::sizeOf));
    found =
        levels.across(
            teams,
            team -> "Usable, " + team.name(),
            WHOLE,
            this::found,
            (level, team) -> Expected.number(sizeOf(level)));
    sum =
        levels.across(teams, team -> "Sum, " + team.name(), AS_TYPED, this::sum, this::expectedSum);
    zero =
        levels.across(
            teams,
            team -> "All 0, " + team.name(),
            WHOLE,
            (level, team) -> oneIf(all(isFull(level, team), within(level, team).is(0))),
            (level, team) -> Expected.number(0));
  }

  private static <T> Content<T> numbers(ToDoubleFunction<T> number) {
    return Content.numbers(WHOLE, number, "The groups are as criteria.csv has them");
  }

  private static String name(Group group) {
    return group.isAll() ? "All" : group.text();
  }

  private int sizeOf(Group group) {
    return tree.parts(group).size();
  }

  private <T> Parts<T> parts(
      List<T> things, Function<T, String> name, Function<T, Criterion> part) {
    List<Team> teams = List.copyOf(weights.keySet());
    Table<T> table = new Table<>(Names.of(things, "Part", name).after(1));
    Cells<T> level =
        table.add(
            "Level",
            Look.HEAD_FIGURE,
            numbers(thing -> numbered.indexOf(Group.of(part.apply(thing).group()))));
    return new Parts<>(
        table,
        level,
        table.across(
            teams,
            team -> "Usable, " + team.name(),
            WHOLE,
            (thing, team) -> usable(part.apply(thing), team),
            (thing, team) -> Expected.number(1)),
        table.across(
            teams,
            team -> "Of its level, " + team.name(),
            PERCENT_ONE,
            (thing, team) -> share(part.apply(thing), team),
            (thing, team) -> Expected.number(of(team).share(part.apply(thing)))),
        table.across(
            teams,
            team -> "Of all, " + team.name(),
            PERCENT_ONE,
            (thing, team) -> product(part.apply(thing), team),
            (thing, team) -> Expected.number(of(team).product(part.apply(thing)))));
  }

  private LevelWeights of(Team team) {
    return Optional.ofNullable(weights.get(team)).orElseThrow();
  }

  private CellRef raw(Criterion part, Team team) {
    return tree.group(part)
        .map(group -> groups.raw.at(group, team))
        .orElseGet(() -> given.raw.at(part, team));
  }

  private Formula usable(Criterion part, Team team) {
    return WeightsGiven.usable(raw(part, team), given.filled.least(team, part));
  }

  private Formula share(Criterion part, Team team) {
    Group level = Group.of(part.group());
    CellRef total = sum.at(level, team).fixed();
    CellRef raw = raw(part, team);
    if (!given.filled.isRanked(team, part)) {
      return Guard.whenFigure(total, raw.over(total));
    }
    Formula ahead = counted(level, team, words("<").and(raw));
    Formula tied = counted(level, team, raw);
    return Guard.whenFigure(total, ranked.of(sizeOf(level)).share(ahead, tied));
  }

  private Formula counted(Group level, Team team, Formula condition) {
    Formula number = number(level);
    Formula criteria =
        Fn.COUNTIFS.of(ofCriteria.level().fixed(), number, given.raw.of(team).fixed(), condition);
    return criteria.plus(
        Fn.COUNTIFS.of(ofGroups.level().fixed(), number, groups.raw.of(team).fixed(), condition));
  }

  private CellRef number(Group level) {
    return number.at(level).fixed();
  }

  private Formula product(Criterion part, Team team) {
    Group above = Group.of(part.group());
    CellRef own =
        tree.group(part)
            .map(group -> ofGroups.share().at(group, team))
            .orElseGet(() -> ofCriteria.share().at(part, team));
    if (above.isAll()) {
      return own;
    }
    CellRef over = ofGroups.product().at(above, team).fixed();
    return Guard.whenFigure(own, Guard.whenFigure(over, over.times(own)));
  }

  private Formula found(Group level, Team team) {
    return within(level, ofCriteria.usable().of(team), ofGroups.usable().of(team));
  }

  private Formula sum(Group level, Team team) {
    Formula all = within(level, team);
    return onlyIf(isFull(level, team), Guard.whenPositive(all, all));
  }

  private Formula isFull(Group level, Team team) {
    return found.at(level, team).equalTo(size.at(level));
  }

  private Formula within(Group level, Team team) {
    return within(level, given.raw.of(team), groups.raw.of(team));
  }

  private Formula within(Group level, Cells<Criterion> criteria, Cells<Group> headings) {
    Formula number = number(level);
    return Fn.SUMIF
        .of(ofCriteria.level().fixed(), number, criteria.fixed())
        .plus(Fn.SUMIF.of(ofGroups.level().fixed(), number, headings.fixed()));
  }

  private Expected expectedSum(Group level, Team team) {
    return Expected.number(
        Sum.of(tree.parts(level).stream().mapToDouble(part -> given.filled.figure(team, part))));
  }

  /** Groups whose figure cannot be used. */
  void mark(SheetPlan.Builder sheet) {
    for (Team team : weights.keySet()) {
      WeightsGiven.warn(sheet, groups.raw.column(team), ofGroups.usable().of(team).first().is(0));
    }
  }

  /** What the criteria have of all, which is their weights. */
  Cells<Criterion> product(Team team) {
    return ofCriteria.product().of(team);
  }

  double expectedProducts(Team team) {
    return Sum.of(ofCriteria.table().names().things().stream().mapToDouble(of(team)::product));
  }

  void addTo(Flow flow) {
    flow.section("Weights level by level: what stands directly within each group", levels);
    flow.section("Groups: share of the level, and of all, which is the product", ofGroups.table());
    flow.section(
        "Criteria: share of the level, and of all, which is the product", ofCriteria.table());
    ranked.addTo(flow);
  }
}
