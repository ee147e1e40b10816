package dev.decisionmatrix.json;

import dev.decisionmatrix.analysis.Judgement;
import dev.decisionmatrix.analysis.LevelWeights;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.analysis.TeamResult;
import dev.decisionmatrix.model.AwaitedTeam;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.model.TreeWeights;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A team: how it weighs, and what its weights alone say. */
final class TeamJson {
  private TeamJson() {}

  static void write(JsonText json, TeamResult result) {
    json.text("id", result.team().id());
    json.text("name", result.team().name());
    json.number("power", result.team().power());
    json.text("kind", result.team().raw().kind());
    if (result.team().raw() instanceof TreeWeights tree) {
      LevelWeights shares = LevelWeights.of(tree);
      json.objects("levels", tree.tree().weighed(), group -> level(json, tree, shares, group));
    }
    json.number(
        "consistencyRatio",
        result
            .consistency()
            .map(consistency -> OptionalDouble.of(consistency.ratio()))
            .orElse(OptionalDouble.empty()));
    notCompared(
        json,
        result.comparisons().values().stream().flatMap(pairs -> pairs.missing().stream()).toList());
    json.object(
        "weights",
        () ->
            result
                .weights()
                .byCriterion()
                .forEach((criterion, weight) -> json.number(criterion.id(), weight)));
    List<Standing> standings = result.ranking().standings();
    json.object("scores", () -> standings.forEach(s -> json.number(s.option().id(), s.score())));
    json.object("ranks", () -> standings.forEach(s -> json.whole(s.option().id(), s.rank())));
    json.text("leader", result.ranking().leader().map(Option::id));
  }

  /** What stands directly in a group, and how that was weighed. */
  private static void level(JsonText json, TreeWeights tree, LevelWeights shares, Group group) {
    json.text("within", Optional.of(group.text()).filter(text -> !text.isEmpty()));
    json.text("kind", tree.level(group).map(RawWeights::kind));
    json.object(
        "shares",
        () -> tree.tree().parts(group).forEach(part -> json.number(part.id(), shares.share(part))));
  }

  /** Only where there are such pairs. */
  private static void notCompared(JsonText json, List<Judgement<Criterion>> missing) {
    if (missing.isEmpty()) {
      return;
    }
    json.objects(
        "notCompared",
        missing,
        pair -> {
          json.text("row", pair.row().id());
          json.text("column", pair.column().id());
          json.number("implied", pair.implied());
        });
  }

  static void awaited(JsonText json, AwaitedTeam team) {
    json.text("id", team.id());
    json.text("name", team.name());
    json.number("power", team.power());
  }
}
