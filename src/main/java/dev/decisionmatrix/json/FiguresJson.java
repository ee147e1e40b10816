package dev.decisionmatrix.json;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.ChangeWords;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.Spread;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.analysis.TeamResult;
import dev.decisionmatrix.analysis.WeightStability;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.problem.Problem;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Every figure of a decision under plain keys, in full precision and always in the same order; what
 * is missing or undefined is {@code null}, never 0.
 */
public final class FiguresJson {
  private final Analysis analysis;
  private final List<Problem> warnings;

  public FiguresJson(Analysis analysis, List<Problem> warnings) {
    this.analysis = analysis;
    this.warnings = List.copyOf(warnings);
  }

  /** The whole file. */
  public String text() {
    return JsonText.of(this::write);
  }

  private void write(JsonText json) {
    json.text("decision", analysis.decision().id());
    json.text("title", analysis.decision().subject().title());
    json.object("verdict", () -> verdict(json));
    json.objects("options", analysis.options(), option -> option(json, option));
    json.objects("criteria", analysis.spreads(), spread -> criterion(json, spread));
    json.object("ratings", () -> ratings(json));
    json.objects("teams", analysis.teams(), team -> team(json, team));
    DepthJson depth = new DepthJson(json, analysis.decision().options());
    json.object("agreement", () -> depth.agreement(analysis.agreement()));
    json.object("leaveOneOut", () -> depth.leaveOneOut(analysis.leaveOneOut()));
    json.object("robustness", () -> depth.robustness(analysis.robustness()));
    json.object("methods", () -> depth.methods(analysis.secondOpinions()));
    json.objects("warnings", warnings, warning -> warning(json, warning));
    json.object("stability", () -> depth.stability(analysis.stability()));
    DepthJson.decidedBy(json, analysis);
    json.object("settings", () -> settings(json));
    json.objects(
        "files",
        analysis.decision().files(),
        file -> {
          json.text("path", file.path());
          json.text("sha256", file.sha256());
        });
  }

  private void verdict(JsonText json) {
    json.text("kind", analysis.verdict().kind().word());
    json.text("leader", analysis.verdict().leader().map(Option::id));
    json.number("margin", analysis.verdict().margin());
    json.texts("reasons", analysis.verdict().reasons());
  }

  private void option(JsonText json, OptionResult result) {
    json.text("id", result.option().id());
    json.text("name", result.option().name());
    json.number("score", result.score());
    json.whole("rank", result.rank());
    json.number("lowest", result.lowest());
    json.number("highest", result.highest());
    json.number("disputedLowest", result.disputedLowest());
    json.number("disputedHighest", result.disputedHighest());
    json.number("coverage", result.coverage());
    json.number("leadShare", analysis.robustness().leadShare(result.option()));
    json.flag("knockedOut", result.knockedOut());
    json.texts("missing", result.missing().stream().map(Criterion::id).toList());
    json.texts("knockedOutBy", result.knockedOutBy().stream().map(Criterion::id).toList());
    json.texts("changes", ChangeWords.of(analysis, result.option()));
  }

  private void criterion(JsonText json, Spread spread) {
    json.text("id", spread.criterion().id());
    json.text("name", spread.criterion().name());
    json.number("weight", analysis.weights().of(spread.criterion()));
    WeightStability stability = analysis.stability().weight(spread.criterion());
    json.number("stableFrom", stability.stableFrom());
    json.number("stableTo", stability.stableTo());
    json.number("lowestTeamWeight", spread.lowest());
    json.number("highestTeamWeight", spread.highest());
  }

  private void ratings(JsonText json) {
    for (Criterion criterion : analysis.decision().criteria()) {
      json.object(
          criterion.id(),
          () -> {
            for (Option option : analysis.decision().options()) {
              Rating rating = analysis.ratings().at(criterion, option);
              json.object(option.id(), () -> rating(json, rating));
            }
          });
    }
  }

  private static void rating(JsonText json, Rating rating) {
    json.number("rating", rating.rating());
    json.number("value", rating.value());
    json.whole("claims", rating.claims().size());
    json.texts(
        "sources",
        rating.bySource().stream()
            .flatMap(each -> each.source().stream())
            .map(Source::id)
            .toList());
    json.whole(
        "ownAssumptions", rating.claims().stream().filter(c -> c.source().isEmpty()).count());
  }

  private void team(JsonText json, TeamResult result) {
    json.text("id", result.team().id());
    json.text("name", result.team().name());
    json.number("power", result.team().power());
    json.text("kind", result.team().raw().kind());
    json.number(
        "consistencyRatio",
        result
            .consistency()
            .map(consistency -> OptionalDouble.of(consistency.ratio()))
            .orElse(OptionalDouble.empty()));
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

  private void settings(JsonText json) {
    json.text("missingEvidence", analysis.scenario().missingEvidence().word());
    json.text("combine", analysis.scenario().combine().word());
    json.text("group", analysis.groupRule().word());
    json.number("closeCall", analysis.scenario().closeCall());
    json.number("offBy", analysis.scenario().offBy());
  }

  private static void warning(JsonText json, Problem warning) {
    json.text("code", warning.code().id());
    json.text("place", warning.place().toString());
    json.text("message", warning.message());
  }
}
