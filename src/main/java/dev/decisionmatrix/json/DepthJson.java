package dev.decisionmatrix.json;

import dev.decisionmatrix.analysis.Agreement;
import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Comparison;
import dev.decisionmatrix.analysis.Conclusion;
import dev.decisionmatrix.analysis.FindingsNext;
import dev.decisionmatrix.analysis.LeaveOneOut;
import dev.decisionmatrix.analysis.OtherViews;
import dev.decisionmatrix.analysis.Ranking;
import dev.decisionmatrix.analysis.Robustness;
import dev.decisionmatrix.analysis.SampledScores;
import dev.decisionmatrix.analysis.SecondOpinion;
import dev.decisionmatrix.analysis.SecondOpinions;
import dev.decisionmatrix.analysis.Stability;
import dev.decisionmatrix.analysis.Without;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Team;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The part of the figures that asks how firm the result is. */
final class DepthJson {
  private interface Member<T> {
    void write(String key, T figure);
  }

  private final JsonText json;
  private final List<Option> options;

  DepthJson(JsonText json, List<Option> options) {
    this.json = json;
    this.options = List.copyOf(options);
  }

  void agreement(Agreement agreement) {
    json.number("kendallWeights", agreement.kendallWeights());
    json.number("kendallRanks", agreement.kendallRanks());
    numbers("borda", agreement.borda());
    json.text("condorcet", agreement.majority().winner().map(Option::id));
    json.texts("cycle", agreement.majority().cycle().stream().map(Option::id).toList());
  }

  void leaveOneOut(LeaveOneOut left) {
    without("sources", left.sources(), Source::id);
    without("teams", left.teams(), Team::id);
    without("criteria", left.criteria(), Criterion::id);
    ranking("ownAssumptions", left.ownAssumptions());
  }

  void robustness(Robustness robustness) {
    json.whole("samples", robustness.samples());
    json.whole("seed", robustness.seed());
    json.number("offBy", robustness.offBy());
    shares("around", robustness.around());
    shares("any", robustness.any());
    json.object(
        "within",
        () -> {
          within("around", robustness.aroundScores());
          within("any", robustness.anyScores());
        });
  }

  /** How exact the least exact of each option's shares is. */
  private void within(String key, SampledScores scores) {
    json.object(
        key,
        () ->
            scores.contenders().forEach(option -> json.number(option.id(), scores.within(option))));
  }

  void methods(SecondOpinions opinions) {
    opinions.all().forEach(method -> json.object(method.key(), () -> method(method)));
  }

  void stability(Stability stability) {
    member(
        "nearestFlip",
        stability.nearestFlip(),
        flip -> {
          json.text("criterion", flip.criterion().id());
          json.number("now", flip.now());
          json.number("at", flip.at());
          json.text("passedBy", flip.passing().id());
        });
    member(
        "smallestTransfer",
        stability.smallestTransfer(),
        transfer -> {
          json.text("from", transfer.from().id());
          json.text("to", transfer.to().id());
          json.number("share", transfer.share());
          json.text("passedBy", transfer.passing().id());
        });
    member(
        "smallestRatingChange",
        stability.smallestRatingChange(),
        change -> {
          json.text("kind", change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
          json.text("criterion", change.criterion().id());
          json.text("option", change.rated().id());
          json.number("now", change.now());
          json.number("at", change.at());
          json.number("shareOfScale", change.share());
          json.text("passedBy", change.passing().id());
        });
  }

  /** The criteria that make the difference between the first two contenders. */
  static void decidedBy(JsonText json, Analysis analysis) {
    json.objects(
        "decidedBy",
        Comparison.ofFirstTwo(analysis).map(Comparison::differences).orElse(List.of()),
        difference -> {
          json.text("criterion", difference.criterion().id());
          json.number("points", difference.points());
        });
  }

  void otherViews(OtherViews others) {
    json.objects(
        "otherViews",
        others.views(),
        view -> {
          json.text("kind", view.kind().word());
          json.text("id", SubjectJson.known(view.id()));
          json.texts("first", view.first().stream().map(Option::id).toList());
        });
  }

  /** The cells that move the lead, and the lead at both of their ends. */
  void findOutNext(FindingsNext next) {
    json.objects(
        "findOutNext",
        next.all(),
        finding -> {
          json.text("option", finding.option().id());
          json.text("criterion", finding.criterion().id());
          json.text("evidence", finding.cell().missing() ? "missing" : "disputed");
          json.number("leadAtWorst", finding.worst().points());
          json.number("leadAtBest", finding.best().points());
        });
  }

  private <T> void without(String key, List<Without<T>> left, Function<T, String> id) {
    json.object(key, () -> left.forEach(each -> ranking(id.apply(each.thing()), each.ranking())));
  }

  private void ranking(String key, Optional<Ranking> ranking) {
    member(
        key,
        ranking,
        found -> {
          json.text("leader", found.leader().map(Option::id));
          json.object(
              "scores",
              () -> found.standings().forEach(s -> json.number(s.option().id(), s.score())));
        });
  }

  private void shares(String key, Map<Option, List<Double>> shares) {
    json.object(
        key,
        () ->
            options.forEach(
                option ->
                    Optional.ofNullable(shares.get(option))
                        .ifPresentOrElse(
                            ranks -> json.numbers(option.id(), ranks),
                            () -> json.nothing(option.id()))));
  }

  private void method(SecondOpinion method) {
    if (method.opinion().undefined().isEmpty()) {
      method.figures().forEach(this::numbers);
      byOption("ranks", method.opinion().ranks(), json::whole);
      method.conclusions().forEach(this::conclusion);
    } else {
      method.figures().keySet().forEach(json::nothing);
      json.nothing("ranks");
      method.conclusions().forEach(conclusion -> json.nothing(conclusion.key()));
    }
    json.text("note", method.opinion().undefined());
  }

  private void conclusion(Conclusion conclusion) {
    if (conclusion instanceof Conclusion.Chosen chosen) {
      json.texts(chosen.key(), chosen.options().stream().map(Option::id).toList());
    } else if (conclusion instanceof Conclusion.Condition condition) {
      json.flag(condition.key(), condition.holds());
    }
  }

  private void numbers(String key, Map<Option, Double> figures) {
    byOption(key, figures, json::number);
  }

  /** A member per option; null for those that do not contend. */
  private <T> void byOption(String key, Map<Option, T> figures, Member<T> member) {
    json.object(
        key,
        () ->
            options.forEach(
                option ->
                    Optional.ofNullable(figures.get(option))
                        .ifPresentOrElse(
                            figure -> member.write(option.id(), figure),
                            () -> json.nothing(option.id()))));
  }

  private <T> void member(String key, Optional<T> thing, Consumer<T> members) {
    thing.ifPresentOrElse(
        found -> json.object(key, () -> members.accept(found)), () -> json.nothing(key));
  }
}
