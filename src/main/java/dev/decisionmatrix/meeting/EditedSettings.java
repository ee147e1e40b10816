package dev.decisionmatrix.meeting;

import dev.decisionmatrix.edit.KeyPath;
import dev.decisionmatrix.edit.YamlEdit;
import dev.decisionmatrix.input.FileContent;
import dev.decisionmatrix.input.FileYaml;
import dev.decisionmatrix.model.AwaitedTeam;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Policy;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes controls and the power of teams into {@code decision.yaml}. */
final class EditedSettings {
  private static final String FILE = "decision.yaml";
  private static final String SUBTOTAL = "must-reach-subtotal";
  private static final KeyPath SUBTOTALS = KeyPath.of(SUBTOTAL);
  private static final KeyPath TEAMS = KeyPath.of("teams");
  private static final String ID = "id";
  private static final String POWER = "power";

  private final YamlEdit edit;
  private final Policy policy;
  private final List<String> teams;
  private final List<String> raters;
  private final List<FileChange> changes = new ArrayList<>();

  EditedSettings(FileYaml yaml, Decision decision) {
    this.edit = new YamlEdit(yaml);
    this.policy = decision.policy();
    this.teams = decision.teams().stream().map(Team::id).toList();
    this.raters = decision.awaited().stream().filter(decision::rates).map(AwaitedTeam::id).toList();
  }

  void write(Change change) {
    if (change.spot() instanceof Spot.Control control) {
      setControl(control.control(), change);
    } else if (change.spot() instanceof Spot.Power power) {
      Team team = power.team();
      setPower(team.id(), team.power(), teams, change);
    } else if (change.spot() instanceof Spot.RaterPower power) {
      setPower(power.team().id(), power.team().power(), raters, change);
    } else if (change.spot() instanceof Spot.Subtotal subtotal) {
      setSubtotal(subtotal.group(), change);
    }
  }

  private void setControl(dev.decisionmatrix.workbook.Control control, Change change) {
    switch (control) {
      case MISSING_EVIDENCE ->
          set("missing-evidence", policy.missingEvidence().word(), change.word(), change);
      case COMBINE -> set("combine", policy.combine().word(), change.word(), change);
      case RATERS -> set("raters", policy.raters().word(), change.word(), change);
      case CLOSE_CALL -> setNumber("close-call", policy.closeCall(), change);
      case GOOD_ENOUGH -> setNumber("good-enough", policy.goodEnough(), change);
      case MUST_REACH_TOTAL -> setNumber("must-reach-total", policy.mustReachTotal(), change);
      case OFF_BY -> setNumber("weights-may-be-off-by", policy.offBy(), change);
      case WEIGHTS_OF, SCENARIO -> throw new IllegalStateException("in no file: " + control);
    }
  }

  private void setNumber(String key, double before, Change change) {
    set(key, NumberText.shortest(before), NumberText.shortest(change.figure()), change);
  }

  private void set(String key, String before, String after, Change change) {
    Place place = edit.yaml().place(key).orElse(Place.ofFile(FILE));
    edit.set(KeyPath.of(key), after);
    changes.add(new FileChange(place, key, before, after, WeightChanges.why(change)));
  }

  /** Under the name that the group has in the file. */
  private void setSubtotal(Group group, Change change) {
    KeyPath path = SUBTOTALS.key(edit.yaml().keyOf(SUBTOTAL, List.of(group.text(), group.name())));
    String before = NumberText.shortest(policy.mustReachSubtotals().getOrDefault(group, 0.0));
    String after = NumberText.shortest(change.figure());
    Place place = edit.place(path);
    edit.set(path, after);
    changes.add(new FileChange(place, path.toString(), before, after, WeightChanges.why(change)));
  }

  /**
   * Where the team stands in the list.
   *
   * @param alike those of its kind, in their order
   */
  private void setPower(String team, double before, List<String> alike, Change change) {
    String power = NumberText.shortest(change.figure());
    Optional<FileYaml.ListedTeam> listed = edit.yaml().team(team);
    if (listed.isEmpty()) {
      list(team, power, alike);
    } else if (listed.get().isText()) {
      edit.expand(TEAMS.item(listed.get().place()), ID, Map.of(POWER, power));
    } else {
      edit.set(TEAMS.item(listed.get().place()).key(POWER), power);
    }
    changes.add(
        new FileChange(
            listed.map(FileYaml.ListedTeam::where).orElse(Place.ofFile(FILE)),
            "power of " + team,
            NumberText.shortest(before),
            power,
            WeightChanges.why(change)));
  }

  /** Those listed come first, so whoever came before this team has to be listed as well. */
  private void list(String team, String power, List<String> alike) {
    for (String before : alike.subList(0, alike.indexOf(team))) {
      if (edit.yaml().team(before).isEmpty()) {
        edit.add(TEAMS, Map.of(ID, before));
        changes.add(
            new FileChange(
                Place.ofFile(FILE), TEAMS.toString(), "", before, "keeps the teams in order"));
      }
    }
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put(ID, team);
    keys.put(POWER, power);
    edit.add(TEAMS, keys);
  }

  List<FileChange> changes() {
    return changes;
  }

  Outcome<FileContent> file() {
    return edit.file();
  }
}
