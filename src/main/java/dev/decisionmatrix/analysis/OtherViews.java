package dev.decisionmatrix.analysis;

import dev.decisionmatrix.analysis.OtherView.Kind;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Team;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who else is first, and by what: every figure of an analysis that names others than the weights in
 * use do. Looked through are each team's own weights, the own ratings of each that only rates,
 * Borda points, the majorities of the teams, any weights at all, each second opinion that gives
 * figures, and leaving out each source, our own assumptions, each team and each criterion. One that
 * shares the first place with the leader is named as well. What has nothing left to rank by names
 * nobody, nor does leaving out all evidence.
 *
 * @param views in that order, each kind in file order
 */
public record OtherViews(List<OtherView> views) {
  /** Those who are first, and every view that puts them there. */
  public record Side(List<Option> first, List<OtherView> views) {
    public Side {
      first = List.copyOf(first);
      views = List.copyOf(views);
    }

    /** The views of one kind. */
    public List<OtherView> of(Kind kind) {
      return views.stream().filter(view -> view.kind() == kind).toList();
    }
  }

  public OtherViews {
    views = List.copyOf(views);
  }

  static OtherViews of(Analysis analysis) {
    List<OtherView> all = new ArrayList<>();
    for (TeamResult team : analysis.teams()) {
      all.add(view(Kind.TEAM, team.team().id(), team.team().name(), team.ranking().first()));
    }
    for (RaterResult rater : analysis.raters()) {
      if (rater.team().isEmpty()) {
        all.add(view(Kind.RATER, rater.rater().id(), rater.name(), rater.own().first()));
      }
    }
    all.addAll(ofTheTeams(analysis.agreement()));
    all.add(view(Kind.ANY_WEIGHTS, "", "", ofAnyWeights(analysis.robustness())));
    for (SecondOpinion method : analysis.secondOpinions().defined()) {
      all.add(view(Kind.METHOD, method.key(), method.name(), method.opinion().first()));
    }
    if (analysis.decision().claims().stream().map(Claim::source).distinct().count() > 1) {
      all.addAll(withoutSources(analysis.leaveOneOut()));
    }
    add(all, Kind.WITHOUT_TEAM, analysis.leaveOneOut().teams(), Team::id, Team::name);
    add(
        all,
        Kind.WITHOUT_CRITERION,
        analysis.leaveOneOut().criteria(),
        Criterion::id,
        Criterion::name);
    List<Option> first = analysis.ranking().first();
    return new OtherViews(
        all.stream()
            .filter(view -> view.kind() == Kind.CIRCLE || !view.first().equals(first))
            .toList());
  }

  /**
   * By whom they put first: one option alone before several that share, those with most views
   * first, then by the first of their views.
   */
  public List<Side> sides() {
    Map<List<Option>, List<OtherView>> byFirst = new LinkedHashMap<>();
    views.stream()
        .filter(view -> view.kind() != Kind.CIRCLE)
        .forEach(view -> byFirst.computeIfAbsent(view.first(), key -> new ArrayList<>()).add(view));
    return byFirst.entrySet().stream()
        .map(side -> new Side(side.getKey(), side.getValue()))
        .sorted(
            Comparator.comparing((Side side) -> side.first().size() != 1)
                .thenComparingInt(side -> -side.views().size()))
        .toList();
  }

  /** Options whose majorities go in a circle, each beating the next; empty where none do. */
  public List<Option> circle() {
    return views.stream()
        .filter(view -> view.kind() == Kind.CIRCLE)
        .findFirst()
        .map(OtherView::first)
        .orElse(List.of());
  }

  private static List<OtherView> ofTheTeams(Agreement agreement) {
    List<OtherView> views = new ArrayList<>();
    double most = agreement.borda().values().stream().mapToDouble(each -> each).max().orElse(0);
    List<Option> borda =
        agreement.borda().entrySet().stream()
            .filter(points -> points.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    if (!borda.isEmpty()) {
      views.add(view(Kind.BORDA, "", "", borda));
    }
    Majority majority = agreement.majority();
    majority.winner().ifPresent(one -> views.add(view(Kind.CONDORCET, "", "", List.of(one))));
    if (!majority.cycle().isEmpty()) {
      views.add(view(Kind.CIRCLE, "", "", majority.cycle()));
    }
    return views;
  }

  /** Who takes the first rank in the most samples. */
  private static List<Option> ofAnyWeights(Robustness robustness) {
    double most =
        robustness.any().values().stream().mapToDouble(ranks -> ranks.get(0)).max().orElse(0);
    return robustness.any().entrySet().stream()
        .filter(ranks -> ranks.getValue().get(0) == most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<OtherView> withoutSources(LeaveOneOut left) {
    List<OtherView> views = new ArrayList<>();
    add(views, Kind.WITHOUT_SOURCE, left.sources(), Source::id, Source::title);
    left.ownAssumptions()
        .ifPresent(found -> views.add(view(Kind.WITHOUT_ASSUMPTIONS, "", "", found.first())));
    return views;
  }

  private static <T> void add(
      List<OtherView> views,
      Kind kind,
      List<Without<T>> left,
      Function<T, String> id,
      Function<T, String> name) {
    for (Without<T> without : left) {
      Optional<Ranking> found = without.ranking();
      found.ifPresent(
          ranking ->
              views.add(
                  view(
                      kind,
                      id.apply(without.thing()),
                      name.apply(without.thing()),
                      ranking.first())));
    }
  }

  private static OtherView view(Kind kind, String id, String name, List<Option> first) {
    return new OtherView(kind, id, name, first);
  }
}
