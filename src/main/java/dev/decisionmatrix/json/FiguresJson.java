package dev.decisionmatrix.json;

import static dev.decisionmatrix.json.SubjectJson.known;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.ChangeWords;
import dev.decisionmatrix.analysis.Dominance;
import dev.decisionmatrix.analysis.FindingsNext;
import dev.decisionmatrix.analysis.GroupStability;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.OwnUnits;
import dev.decisionmatrix.analysis.PairwiseComparison;
import dev.decisionmatrix.analysis.Priorities;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.Spread;
import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.analysis.WeightStability;
import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Policy;
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
  private final Dominance dominance;
  private final List<Problem> warnings;

  public FiguresJson(Analysis analysis, List<Problem> warnings) {
    this.analysis = analysis;
    dominance = analysis.dominance();
    this.warnings = List.copyOf(warnings);
  }

  /** The whole file. */
  public String text() {
    return JsonText.of(this::write);
  }

  private void write(JsonText json) {
    RatersJson raters = new RatersJson(json, analysis);
    SubjectJson subject = new SubjectJson(json, analysis.decision());
    json.whole(Schema.VERSION_KEY, Schema.VERSION);
    json.text("decision", analysis.decision().id());
    subject.subject();
    json.object("verdict", () -> verdict(json));
    json.objects("options", analysis.options(), option -> option(json, option));
    json.objects("criteria", analysis.spreads(), spread -> criterion(json, spread));
    CriteriaTree tree = CriteriaTree.of(analysis.decision().criteria());
    json.objects("groups", tree.groups(), group -> group(json, tree, group));
    subject.scale();
    json.object("ratings", () -> ratings(json, raters));
    raters.write();
    json.objects("teams", analysis.teams(), team -> TeamJson.write(json, team));
    json.objects(
        "awaitedTeams", analysis.decision().awaited(), team -> TeamJson.awaited(json, team));
    DepthJson depth = new DepthJson(json, analysis.decision().options());
    json.object("agreement", () -> depth.agreement(analysis.agreement()));
    json.object("leaveOneOut", () -> depth.leaveOneOut(analysis.leaveOneOut()));
    json.object("robustness", () -> depth.robustness(analysis.robustness()));
    json.object("methods", () -> depth.methods(analysis.secondOpinions()));
    json.objects("warnings", warnings, warning -> warning(json, warning));
    json.object("stability", () -> depth.stability(analysis.stability()));
    DepthJson.decidedBy(json, analysis);
    depth.otherViews(analysis.otherViews());
    depth.findOutNext(FindingsNext.of(analysis));
    CostsJson.write(json, analysis);
    json.object("policy", () -> policy(json, raters));
    new EvidenceJson(json, analysis.decision()).write();
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
    json.text("description", known(result.option().description()));
    json.number("score", result.score());
    OwnUnits.of(analysis).ifPresent(units -> json.number("shown", units.of(result.score())));
    json.whole("rank", result.rank());
    json.number("lowest", result.atLeast());
    json.number("highest", result.highest());
    json.number("disputedLowest", result.disputedLowest());
    json.number("disputedHighest", result.disputedHighest());
    json.number("coverage", result.coverage());
    json.number("leadShare", analysis.robustness().leadShare(result.option()));
    json.flag("knockedOut", result.knockedOut());
    new SubtotalsJson(json, analysis).of(result);
    json.texts("missing", result.missing().stream().map(Criterion::id).toList());
    json.texts("knockedOutBy", result.knockedOutBy().stream().map(Criterion::id).toList());
    json.texts("oneSource", result.alone().stream().map(Criterion::id).toList());
    json.texts("mayBeKnockedOutBy", result.undecided().stream().map(Criterion::id).toList());
    json.texts("changes", ChangeWords.of(analysis, result.option()));
    List<Option> dominators = dominance.of(result.option());
    if (!dominators.isEmpty()) {
      json.texts("dominatedBy", dominators.stream().map(Option::id).toList());
    }
  }

  private void criterion(JsonText json, Spread spread) {
    Criterion criterion = spread.criterion();
    json.text("id", criterion.id());
    json.text("name", criterion.name());
    json.text("description", known(criterion.description()));
    json.text("group", known(criterion.group()));
    json.text("unit", known(criterion.unit()));
    json.object("scale", () -> SubjectJson.scale(json, criterion.scale()));
    new ValueJson(json, analysis).write(criterion);
    json.number("mustReach", criterion.mustReach());
    known(criterion.eitherOr()).ifPresent(word -> json.text("mustReachGroup", word));
    Priorities.of(analysis.decision(), criterion)
        .ifPresent(pairs -> json.object("inPairs", () -> inPairs(json, pairs)));
    json.number("weight", analysis.weights().of(criterion));
    WeightStability stability = analysis.stability().weight(criterion);
    json.number("stableFrom", stability.stableFrom());
    json.number("stableTo", stability.stableTo());
    json.number("lowestTeamWeight", spread.lowest());
    json.number("highestTeamWeight", spread.highest());
  }

  private void inPairs(JsonText json, PairwiseComparison<Option> pairs) {
    json.text("ratings", Priorities.isIdeal(analysis.decision()) ? "ideal" : "distributive");
    json.number("consistencyRatio", pairs.consistency().ratio());
    json.whole("notCompared", pairs.missing().size());
    json.object(
        "priorities",
        () -> pairs.weights().forEach((option, share) -> json.number(option.id(), share)));
  }

  private void group(JsonText json, CriteriaTree tree, Group group) {
    List<Criterion> criteria = tree.within(group);
    json.text("name", group.text());
    json.texts("criteria", criteria.stream().map(Criterion::id).toList());
    json.number("weight", Sum.of(criteria.stream().mapToDouble(analysis.weights()::of)));
    GroupStability.of(analysis).stream()
        .filter(stability -> stability.group().equals(group))
        .forEach(
            stability -> {
              json.number("stableFrom", stability.stableFrom());
              json.number("stableTo", stability.stableTo());
            });
    json.object(
        "points",
        () ->
            analysis
                .decision()
                .options()
                .forEach(option -> json.number(option.id(), points(criteria, option))));
  }

  private double points(List<Criterion> criteria, Option option) {
    return Sum.of(
        criteria.stream().mapToDouble(criterion -> analysis.contribution(criterion, option)));
  }

  private void ratings(JsonText json, RatersJson raters) {
    for (Criterion criterion : analysis.decision().criteria()) {
      json.object(
          criterion.id(),
          () -> {
            for (Option option : analysis.decision().options()) {
              Rating rating = analysis.ratings().at(criterion, option);
              json.object(
                  option.id(),
                  () -> {
                    rating(json, rating);
                    raters.ratings(rating);
                  });
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

  private void policy(JsonText json, RatersJson raters) {
    Policy policy = analysis.decision().policy();
    json.text("missingEvidence", policy.missingEvidence().word());
    json.text("combine", policy.combine().word());
    json.text("group", policy.group().word());
    json.text("groupUsed", analysis.groupRule().word());
    json.number("closeCall", policy.closeCall());
    json.number("goodEnough", policy.goodEnough());
    json.number("offBy", policy.offBy());
    if (policy.mustReachTotal() > 0) {
      json.number("mustReachTotal", policy.mustReachTotal());
    }
    new SubtotalsJson(json, analysis).demanded();
    raters.policy();
    OwnUnits.of(analysis).ifPresent(units -> json.object("showAs", () -> shown(json, units)));
  }

  private static void shown(JsonText json, OwnUnits units) {
    json.text("kind", units.isSum() ? "sum" : "mean");
    SubjectJson.scale(json, units.scale());
    json.number(
        "points", units.isSum() ? OptionalDouble.of(units.points()) : OptionalDouble.empty());
  }

  private static void warning(JsonText json, Problem warning) {
    json.text("code", warning.code().id());
    json.text("place", warning.place().toString());
    json.text("message", warning.message());
  }
}
