package dev.decisionmatrix.input;

import dev.decisionmatrix.model.AwaitedTeam;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.PercentWeights;
import dev.decisionmatrix.model.PointWeights;
import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.problem.Code;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The teams: those of decision.yaml in its order, then those that only have a file, by id. */
final class Teams {
  private final Map<String, InputText> files = new LinkedHashMap<>();
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final List<Team> all = new ArrayList<>();
  private final Blanks blanks = new Blanks();
  private boolean whole = true;

  private Teams() {}

  /**
   * Reads all that teams filled in.
   *
   * @param ofTable what the table of ratings says of weights, if it does
   */
  static Teams read(
      Map<String, InputText> files,
      Optional<WideWeights> ofTable,
      Catalogue catalogue,
      Optional<Settings> settings) {
    Teams teams = new Teams();
    files.forEach(teams::meet);
    Map<String, Settings.TeamEntry> entries = new LinkedHashMap<>();
    settings.stream()
        .flatMap(known -> known.teams().stream())
        .forEach(entry -> entries.put(Names.key(entry.id().value()), entry));
    List<String> order = new ArrayList<>(entries.keySet());
    teams.files.keySet().stream().filter(key -> !order.contains(key)).forEach(order::add);
    for (String key : order) {
      Optional.ofNullable(teams.files.get(key))
          .ifPresent(text -> teams.add(key, WeightsCsv.read(text, catalogue), entries));
    }
    ofTable.ifPresent(table -> teams.meet(table, entries));
    teams.checkCopies(entries.keySet());
    teams.tellAwaited();
    return teams;
  }

  private void checkCopies(Set<String> listed) {
    Map<String, InputText> weighed = new LinkedHashMap<>();
    for (Team team : all) {
      Optional.ofNullable(files.get(Names.key(team.id())))
          .ifPresent(text -> weighed.put(team.id(), text));
    }
    new Copies(weighed, listed).check();
  }

  private void meet(String id, InputText text) {
    InputText first = files.putIfAbsent(Names.key(id), text);
    ids.putIfAbsent(Names.key(id), id);
    if (first != null) {
      text.report(
          Code.TEAM_FILE_TWICE,
          new Message(
              "`" + first.path() + "` is for the same team",
              "keep one of the two files, or rename one if it is of another team"));
    }
  }

  /** The weights of a table of ratings are those of the one team that is listed, or of ours. */
  private void meet(WideWeights table, Map<String, Settings.TeamEntry> entries) {
    if (!all.isEmpty() || !whole) {
      table.check(all);
      return;
    }
    boolean isListed =
        entries.size() == 1 && entries.keySet().stream().noneMatch(files::containsKey);
    String key = isListed ? entries.keySet().iterator().next() : Names.key(WideWeights.TEAM);
    ids.put(
        key,
        Optional.ofNullable(entries.get(key))
            .map(entry -> entry.id().value())
            .orElse(WideWeights.TEAM));
    files.put(key, table.text());
    add(key, table.answer(), entries);
  }

  private void add(String key, Answer answer, Map<String, Settings.TeamEntry> entries) {
    String id = ids.getOrDefault(key, key);
    Optional<Settings.TeamEntry> entry = Optional.ofNullable(entries.get(key));
    String name = entry.map(Settings.TeamEntry::name).orElse(id);
    double power = entry.map(Settings.TeamEntry::power).orElse(1.0);
    whole &= !(answer instanceof Answer.Unusable);
    if (answer instanceof Answer.Weighed weighed) {
      all.add(new Team(id, name, power, weighed.weights()));
    } else if (answer instanceof Answer.NotYet blank) {
      blanks.add(new AwaitedTeam(id, name, power), blank);
    }
  }

  /** One that has not answered keeps nobody waiting; all of them do. */
  private void tellAwaited() {
    if (all.isEmpty() && whole) {
      blanks.tellAll();
    } else {
      blanks.tellEach(all.stream().map(Team::id).toList());
    }
  }

  List<Team> all() {
    return all;
  }

  List<AwaitedTeam> awaited() {
    return blanks.teams();
  }

  /** Tells teams without a file, and powers or zeros that leave the group without weights. */
  void check(InputText yaml, Settings settings, WeightsFolder weights) throws IOException {
    List<String> present = weights.teamsWithFile().stream().map(Names::key).toList();
    for (Settings.TeamEntry entry : settings.teams()) {
      String key = Names.key(entry.id().value());
      whole &= files.containsKey(key);
      if (!files.containsKey(key) && !isNobodyThere(present) && !present.contains(key)) {
        String id = entry.id().value();
        yaml.report(
            Code.TEAM_WITHOUT_FILE,
            entry.id().span(),
            new Message(
                "team `" + id + "` has no weights file",
                weights.insteadOf(id).orElseGet(() -> withoutFile(id))));
      }
    }
    if (whole && !all.isEmpty()) {
      checkPowers(yaml, settings);
    }
  }

  /** Which has been told. */
  private boolean isNobodyThere(List<String> present) {
    return present.isEmpty() && files.isEmpty();
  }

  private String withoutFile(String id) {
    return Names.nearest(id, List.copyOf(ids.values()))
        .map(near -> "a similar file is `weights/" + near + ".csv`")
        .orElse("add `weights/" + id + ".csv`, or delete the team here");
  }

  private void checkPowers(InputText yaml, Settings settings) {
    List<Team> powerful = all.stream().filter(team -> team.power() > 0).toList();
    if (powerful.isEmpty()) {
      yaml.report(
          Code.POWERS_ALL_ZERO,
          settings.teams().get(0).id().span(),
          new Message(
              awaited().isEmpty()
                  ? "every team has power 0, so nobody weighs"
                  : "every team that has weighed has power 0",
              "give at least one team a `power` above 0"));
    } else if (settings.policy().group() == GroupRule.GEOMETRIC) {
      checkGeometric(yaml, settings, powerful);
    }
  }

  private static void checkGeometric(InputText yaml, Settings settings, List<Team> powerful) {
    List<String> zero = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Criterion criterion : weighedByNumbers(powerful)) {
      boolean wiped = powerful.stream().anyMatch(team -> isZero(team.raw(), criterion));
      (wiped ? zero : others).add(criterion.id());
    }
    if (zero.isEmpty()) {
      return;
    }
    if (others.isEmpty()) {
      yaml.report(
          Code.GEOMETRIC_UNDEFINED,
          settings.group(),
          new Message(
              "every criterion has weight 0 from some team, so geometric group weights do not"
                  + " exist",
              "use `group: arithmetic`, or have the teams avoid zeros"));
    } else {
      yaml.report(
          Code.GEOMETRIC_ZERO,
          settings.group(),
          new Message(
              "a team's weight of 0 makes the geometric group weight 0 for " + Names.listed(zero),
              "use `group: arithmetic` if the other teams should still count there"));
    }
  }

  /** Every criterion, where any team gives numbers that could be 0. */
  private static List<Criterion> weighedByNumbers(List<Team> teams) {
    return teams.stream()
        .flatMap(team -> shares(team.raw()).keySet().stream())
        .distinct()
        .toList();
  }

  private static boolean isZero(RawWeights raw, Criterion criterion) {
    return shares(raw).getOrDefault(criterion, 1.0) == 0;
  }

  /** Only points and percent can be zero. */
  private static Map<Criterion, Double> shares(RawWeights raw) {
    if (raw instanceof PointWeights points) {
      return points.points();
    }
    return raw instanceof PercentWeights percent ? percent.percent() : Map.of();
  }
}
