package dev.decisionmatrix.input;

import dev.decisionmatrix.model.AwaitedTeam;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.problem.Code;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The teams: those of decision.yaml in its order, then those that only have a file, by id. */
final class Teams {
  private final Map<String, InputText> files = new LinkedHashMap<>();
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final List<Team> all = new ArrayList<>();
  private final Map<String, Settings.TeamEntry> entries = new LinkedHashMap<>();
  private final List<AwaitedTeam> rating = new ArrayList<>();
  private final Blanks blanks = new Blanks();
  private final Map<String, WideWeights> tables = new LinkedHashMap<>();
  private final Map<String, WideWeights> both = new LinkedHashMap<>();
  private boolean isNobodyNamed;
  private boolean whole = true;

  private Teams() {}

  /**
   * Reads all that teams filled in.
   *
   * @param tables what the tables of ratings say of weights
   */
  static Teams read(
      Map<String, InputText> files,
      TableWeights tables,
      Catalogue catalogue,
      Optional<Settings> settings) {
    Teams teams = new Teams();
    files.forEach(teams::meet);
    settings.stream()
        .flatMap(known -> known.teams().stream())
        .forEach(entry -> teams.entries.put(Names.key(entry.id().value()), entry));
    Map<String, Settings.TeamEntry> entries = teams.entries;
    teams.isNobodyNamed = entries.isEmpty() && files.isEmpty();
    List<String> weighing = List.copyOf(teams.ids.values());
    tables.ofTeams().forEach((name, table) -> teams.meet(name, table, weighing));
    List<String> order = new ArrayList<>(entries.keySet());
    teams.files.keySet().stream().filter(key -> !order.contains(key)).forEach(order::add);
    for (String key : order) {
      Optional.ofNullable(teams.files.get(key))
          .ifPresent(text -> teams.add(key, teams.answer(key, text, catalogue), Optional.empty()));
    }
    tables.common().ifPresent(table -> teams.meet(table));
    teams.checkBoth();
    teams.checkCopies(entries.keySet());
    teams.tellAwaited();
    return teams;
  }

  private Answer answer(String key, InputText text, Catalogue catalogue) {
    Answer own =
        Optional.ofNullable(tables.get(key))
            .map(WideWeights::answer)
            .orElseGet(() -> WeightsCsv.read(text, catalogue));
    return own instanceof Answer.NotYet && both.containsKey(key)
        ? Optional.ofNullable(both.get(key)).orElseThrow().answer()
        : own;
  }

  private void checkCopies(Set<String> listed) {
    Map<String, InputText> weighed = new LinkedHashMap<>();
    Map<String, InputText> rated = new LinkedHashMap<>();
    for (Team team : all) {
      String key = Names.key(team.id());
      Optional.ofNullable(files.get(key))
          .ifPresent(text -> (tables.containsKey(key) ? rated : weighed).put(team.id(), text));
    }
    new Copies(WeightsFolder.NAME, weighed, listed).check();
    new Copies(RatingsFolder.NAME, rated, listed).check();
  }

  /**
   * The weights in a team's own table of ratings stand for a file of them; where its name is nearly
   * another team's, it is told as a stranger's.
   */
  private void meet(String name, WideWeights table, List<String> weighing) {
    TeamNames names = new TeamNames(entries);
    String key = names.key(name);
    if (files.containsKey(key)) {
      both.put(key, table);
    } else if (entries.containsKey(key) || names.isNew(name, weighing)) {
      files.put(key, table.text());
      ids.putIfAbsent(
          key, Optional.ofNullable(entries.get(key)).map(entry -> entry.id().value()).orElse(name));
      tables.put(key, table);
    }
  }

  private void checkBoth() {
    for (Team team : all) {
      Optional.ofNullable(both.get(Names.key(team.id())))
          .ifPresent(table -> table.check(List.of(team)));
    }
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
  private void meet(WideWeights table) {
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
    add(key, table.answer(), Optional.of(WideWeights.NAME));
  }

  private void add(String key, Answer answer, Optional<String> unlisted) {
    String id = ids.getOrDefault(key, key);
    Optional<Settings.TeamEntry> entry = Optional.ofNullable(entries.get(key));
    String name = entry.map(Settings.TeamEntry::name).or(() -> unlisted).orElse(id);
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
    return Stream.concat(blanks.teams().stream(), rating.stream()).toList();
  }

  /**
   * Those who may rate: the teams of {@code decision.yaml}, and those that only have a file.
   *
   * @param whole whether all that are listed are known
   * @param unlisted what tables of ratings are named, for where nobody says how teams are called
   */
  Known<Rater> raters(boolean whole, Set<String> unlisted) {
    Map<String, Rater> byKey = new LinkedHashMap<>();
    entries.forEach(
        (key, entry) ->
            byKey.put(key, new Rater(ids.getOrDefault(key, entry.id().value()), entry.name())));
    files.keySet().forEach(key -> byKey.computeIfAbsent(key, this::rater));
    if (isNobodyNamed) {
      unlisted.forEach(
          name -> byKey.computeIfAbsent(Names.key(name), key -> new Rater(name, name)));
    }
    Lookup<Rater> lookup = new Lookup<>(Noun.TEAM);
    byKey.values().forEach(rater -> lookup.add(rater.id(), rater.name(), rater));
    return new Known<>(List.copyOf(byKey.values()), lookup, whole);
  }

  private Rater rater(String key) {
    String id = ids.getOrDefault(key, key);
    return new Rater(id, id);
  }

  /** Those that rate, or are about to, and have no table of weights need none. */
  void meetRaters(Iterable<Rater> raters) {
    for (Rater rater : raters) {
      String key = Names.key(rater.id());
      if (!files.containsKey(key)) {
        double power =
            Optional.ofNullable(entries.get(key)).map(Settings.TeamEntry::power).orElse(1.0);
        rating.add(new AwaitedTeam(rater.id(), rater.name(), power));
      }
    }
    List<String> order = List.copyOf(entries.keySet());
    rating.sort(Comparator.comparingInt(team -> order.indexOf(Names.key(team.id()))));
  }

  private boolean rates(String key) {
    return rating.stream().anyMatch(team -> Names.key(team.id()).equals(key));
  }

  /** Tells teams without a file, and powers or zeros that leave the group without weights. */
  void check(InputText yaml, Settings settings, WeightsFolder weights) throws IOException {
    List<String> present = weights.teamsWithFile().stream().map(Names::key).toList();
    for (Settings.TeamEntry entry : settings.teams()) {
      String key = Names.key(entry.id().value());
      whole &= files.containsKey(key) || rates(key);
      if (!files.containsKey(key)
          && !rates(key)
          && !isNobodyThere(present)
          && !present.contains(key)) {
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
      new TeamPowers(all, blanks.teams()).check(yaml, settings);
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
}
