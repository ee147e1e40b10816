package dev.decisionmatrix.workbook.binding;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.analysis.TriedRating;
import dev.decisionmatrix.analysis.WhatIfSet;
import dev.decisionmatrix.analysis.WhatIfs;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.model.AwaitedTeam;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Judgements;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.PairwiseWeights;
import dev.decisionmatrix.model.PercentWeights;
import dev.decisionmatrix.model.PointWeights;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.RaterRule;
import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.model.TreeWeights;
import dev.decisionmatrix.model.ValueFunction;
import dev.decisionmatrix.model.ValueFunction.Curve;
import dev.decisionmatrix.model.ValueFunction.Limit;
import dev.decisionmatrix.model.ValueFunction.Point;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Compared;
import dev.decisionmatrix.workbook.Control;
import dev.decisionmatrix.workbook.Knot;
import dev.decisionmatrix.workbook.PairwiseCells;
import dev.decisionmatrix.workbook.WeightChoices;
import dev.decisionmatrix.xlsx.Changes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * One input typed into the workbook, and the analysis had it been so from the start.
 *
 * @param what for the name of a failing case
 * @param swept the criterion chosen for the sweep
 */
record Nudge(String what, Changes changes, Analysis after, Optional<Criterion> swept) {
  Nudge(String what, Changes changes, Analysis after) {
    this(what, changes, after, Optional.empty());
  }

  private static final double[] TOTALS = {0, 30, 55, 100};

  /** Enough to see every formula; a thousand would take their time with each nudge. */
  private static final int SAMPLES = 20;

  /** Many engines are asked about the same decisions. */
  private static final Map<Decision, Analysis> DELIVERED = new HashMap<>();

  private static final List<RaterRule> RULES = List.of(RaterRule.values());

  /** Lines at the end of the list of ratings that are blank in every decision. */
  private static final int FREE = 3;

  /** At least one of every kind of input. */
  static List<Nudge> of(Decision decision) {
    return new Nudges(decision, SAMPLES).all();
  }

  /** Only those of weights, of what-ifs beside groups, and of the sweep. */
  static List<Nudge> ofWeights(Decision decision) {
    Nudges some = new Nudges(decision, SAMPLES);
    some.weights();
    some.levels();
    decision.weighedTree().ifPresent(some::whatIfGroups);
    some.sweep();
    return some.nudges;
  }

  static List<Nudge> ofOptionsInPairs(Decision decision) {
    Nudges some = new Nudges(decision, SAMPLES);
    some.optionsInPairs();
    return some.nudges;
  }

  /** One that moves ratings, weights and noise at once, with all samples. */
  static Nudge ofAllSamples(Decision decision) {
    Claim claim = decision.claims().get(0);
    Book book = DecisionWorkbook.book(delivered(decision));
    Criterion criterion = decision.criteria().get(0);
    Scenario trying =
        Scenario.delivered(decision).trying(WhatIfSet.percent(Map.of(criterion, 25.0)));
    return new Nudge(
        "all samples",
        Tried.changes(book, trying.whatIfs())
            .with(book.evidence().counts().at(claim), "no")
            .with(book.decisionSheet().controls().at(Control.OFF_BY), 60),
        Analysis.of(decision, trying.withoutClaims(Set.of(claim.number())).withOffBy(60)));
  }

  /** The decision as delivered, with as many samples as the nudges have. */
  static Analysis delivered(Decision decision) {
    return DELIVERED.computeIfAbsent(
        decision, one -> Analysis.of(one, Scenario.delivered(one), SAMPLES));
  }

  /** A decision looked at in some way, with as many samples. */
  static Analysis looked(Decision decision, Scenario scenario) {
    return Analysis.of(decision, scenario, SAMPLES);
  }

  private static final class Nudges {
    private final Decision decision;
    private final Scenario delivered;
    private final int samples;
    private final Book book;
    private final List<Nudge> nudges = new ArrayList<>();

    Nudges(Decision decision, int samples) {
      this.decision = decision;
      this.samples = samples;
      this.delivered = Scenario.delivered(decision);
      this.book = DecisionWorkbook.book(delivered(decision));
    }

    List<Nudge> all() {
      controls();
      weights();
      kindsOfWeights();
      optionsInPairs();
      levels();
      values();
      evidence();
      sources();
      demands();
      whatIf();
      sweep();
      return nudges;
    }

    /** Criteria from the first to the last chosen for the sweep, one with a weight it rests on. */
    private void sweep() {
      List<Criterion> all = decision.criteria();
      Criterion middle = all.get(all.size() / 2);
      for (Criterion criterion :
          new LinkedHashSet<>(List.of(all.get(0), middle, all.get(all.size() - 1)))) {
        nudges.add(
            new Nudge(
                "sweep of " + criterion.name(),
                Changes.none().with(book.sensitivity().choice().first(), criterion.name()),
                Analysis.of(decision, delivered, samples),
                Optional.of(criterion)));
      }
      Criterion first = decision.criteria().get(0);
      WhatIfSet tried = WhatIfSet.percent(Map.of(first, 35.0));
      if (leaves(tried)) {
        Scenario trying = delivered.trying(tried);
        nudges.add(
            new Nudge(
                "sweep of a weight that is tried out",
                Tried.changes(book, trying.whatIfs())
                    .with(book.sensitivity().choice().first(), first.name()),
                Analysis.of(decision, trying, samples),
                Optional.of(first)));
      }
    }

    private void add(String what, Changes changes, Scenario scenario) {
      nudges.add(new Nudge(what, changes, Analysis.of(decision, scenario, samples)));
    }

    private void add(String what, Changes changes, Decision edited) {
      nudges.add(
          new Nudge(
              what,
              changes,
              Analysis.of(edited, Tried.asDelivered(edited, delivered.whatIfs()), samples)));
    }

    private void controls() {
      for (Team team : decision.teams()) {
        add(
            "weights of " + team.name(),
            control(Control.WEIGHTS_OF, new WeightChoices(decision.teams()).of(team)),
            delivered.withWeightsOf(team));
      }
      for (MissingEvidence rule : MissingEvidence.values()) {
        add(
            "missing " + rule,
            control(Control.MISSING_EVIDENCE, rule.word()),
            delivered.withMissingEvidence(rule));
      }
      for (Combine rule : Combine.values()) {
        add("combine " + rule, control(Control.COMBINE, rule.word()), delivered.withCombine(rule));
      }
      for (RaterRule rule : decision.raters().isEmpty() ? List.<RaterRule>of() : RULES) {
        add("raters " + rule, control(Control.RATERS, rule.word()), delivered.withRaters(rule));
      }
      for (double points : new double[] {0, 2.5, 40}) {
        add(
            "close call " + points,
            Changes.none().with(book.decisionSheet().controls().at(Control.CLOSE_CALL), points),
            delivered.withCloseCall(points));
      }
      for (double points : decision.policy().mustReachTotal() > 0 ? TOTALS : new double[0]) {
        add(
            "score must reach " + points,
            Changes.none()
                .with(book.decisionSheet().controls().at(Control.MUST_REACH_TOTAL), points),
            delivered.withMustReachTotal(points));
      }
      for (Group group : decision.policy().mustReachSubtotals().keySet()) {
        for (double points : TOTALS) {
          add(
              group.text() + " must reach " + points,
              Changes.none().with(book.weights().subtotals().orElseThrow().at(group), points),
              delivered.withMustReachSubtotal(group, points));
        }
      }
      for (double points : new double[] {0, 60, 100}) {
        add(
            "good enough " + points,
            Changes.none().with(book.decisionSheet().controls().at(Control.GOOD_ENOUGH), points),
            delivered.withGoodEnough(points));
      }
      for (double percent : new double[] {0, 10, 100}) {
        add(
            "off by " + percent,
            Changes.none().with(book.decisionSheet().controls().at(Control.OFF_BY), percent),
            delivered.withOffBy(percent));
      }
    }

    private Changes control(Control control, String word) {
      return Changes.none().with(book.decisionSheet().controls().at(control), word);
    }

    private void weights() {
      Team first = decision.teams().get(0);
      Criterion last = decision.criteria().get(decision.criteria().size() - 1);
      if (first.raw().levelOf(last).filter(Nudges::isOfFigures).isPresent()) {
        figures(first, last);
      }
      Team strong = decision.teams().get(decision.teams().size() - 1);
      add(
          "power",
          Changes.none().with(book.weights().power().at(strong), 3.5),
          Edited.power(decision, strong, 3.5));
      for (Team team : decision.raters().isEmpty() ? List.<Team>of() : decision.teams()) {
        add(
            "other power of " + team.name(),
            Changes.none().with(book.weights().power().at(team), team.power() > 1 ? 0 : 3),
            Edited.power(decision, team, team.power() > 1 ? 0 : 3));
      }
      powersOfRaters();
    }

    /** Of those who rate and do not weigh. */
    private void powersOfRaters() {
      for (AwaitedTeam team : decision.awaited()) {
        if (decision.rates(team)) {
          CellRef at = book.byRater().orElseThrow().power().at(new Rater(team.id(), team.name()));
          for (double power : new double[] {0, 4.5}) {
            add(
                "rater's power " + power,
                Changes.none().with(at, power),
                Edited.power(decision, team, power));
          }
        }
      }
    }

    private void figures(Team team, Criterion criterion) {
      for (double weight : new double[] {0, 7.25, 1000}) {
        if (weight > 0 || othersWeigh(team, criterion)) {
          add(
              "raw weight " + weight,
              Changes.none().with(book.weights().raw().at(criterion, team), weight),
              Edited.weight(decision, team, criterion, weight));
        }
      }
    }

    /** Whether something is left of its level without it. */
    private boolean othersWeigh(Team team, Criterion one) {
      return decision.criteria().stream()
          .filter(other -> !other.equals(one))
          .filter(other -> team.raw().levelOf(other).equals(team.raw().levelOf(one)))
          .anyMatch(other -> team.raw().figure(other).orElse(0.0) > 0);
    }

    private void kindsOfWeights() {
      for (Team team : decision.teams()) {
        if (team.raw() instanceof RankWeights) {
          for (int rank : new int[] {1, 2, 9}) {
            Criterion last = decision.criteria().get(decision.criteria().size() - 1);
            add(
                "rank " + rank + " by " + team.name(),
                Changes.none().with(book.weights().raw().at(last, team), rank),
                Edited.weight(decision, team, last, rank));
          }
        }
        Optional.ofNullable(book.pairwise().get(new Compared(team, Group.ALL)))
            .filter(any -> team.raw() instanceof PairwiseWeights)
            .ifPresent(pairs -> judgements(team, pairs));
      }
    }

    private void levels() {
      for (Team team : decision.teams()) {
        if (team.raw() instanceof TreeWeights tree) {
          levels(team, tree);
        }
      }
    }

    /** One of each level: a group where there is one, what people may type. */
    private void levels(Team team, TreeWeights tree) {
      tree.levels()
          .forEach(
              (group, level) -> {
                Criterion part = tree.tree().parts(group).get(0);
                if (level instanceof PairwiseWeights) {
                  Criterion other = tree.tree().parts(group).get(1);
                  CellRef at =
                      book.pairwise().get(new Compared(team, group)).judgements().at(part, other);
                  add(
                      "judgement of " + group + " by " + team.name(),
                      Changes.none().with(at, 7),
                      Edited.level(decision, team, group, Edited.judged(level, part, other, 7)));
                } else {
                  CellRef at =
                      tree.tree()
                          .group(part)
                          .map(heading -> book.weights().ofGroups().get().at(heading, team))
                          .orElseGet(() -> book.weights().raw().at(part, team));
                  add(
                      part.name() + " within " + group + " by " + team.name(),
                      Changes.none().with(at, 1),
                      Edited.level(decision, team, group, Edited.weight(level, part, 1)));
                }
              });
    }

    private void judgements(Team team, PairwiseCells<Criterion> pairs) {
      Criterion row = decision.criteria().get(0);
      Criterion column = decision.criteria().get(decision.criteria().size() - 1);
      for (double times : new double[] {0.25, 1, 7}) {
        add(
            "judgement " + times + " by " + team.name(),
            Changes.none().with(pairs.judgements().at(row, column), times),
            Edited.judgement(decision, team, row, column, times));
      }
      Judgements<Criterion> given = ((PairwiseWeights) team.raw()).judgements();
      if (mayBeLeftOut(given, row, column)) {
        add(
            "no judgement by " + team.name(),
            Changes.none().without(pairs.judgements().at(row, column)),
            Edited.judgement(decision, team, row, column, 0));
      }
    }

    /** Whether all are still compared with each other, if only through others. */
    private static <T> boolean mayBeLeftOut(Judgements<T> given, T row, T column) {
      return !row.equals(column) && Edited.judged(given, row, column, 0).parts().size() == 1;
    }

    private void optionsInPairs() {
      List<Option> options = decision.options();
      Option row = options.get(0);
      Option column = options.get(options.size() - 1);
      for (Criterion criterion : decision.inPairs().keySet()) {
        CellRef at = book.inPairs(criterion).orElseThrow().judgements().at(row, column);
        for (double times : new double[] {0.25, 7}) {
          add(
              times + " times as good on " + criterion.name(),
              Changes.none().with(at, times),
              Edited.judgement(decision, criterion, row, column, times));
        }
        if (mayBeLeftOut(decision.inPairs().get(criterion), row, column)) {
          add(
              "not compared on " + criterion.name(),
              Changes.none().without(at),
              Edited.judgement(decision, criterion, row, column, 0));
        }
      }
    }

    private static boolean isOfFigures(RawWeights raw) {
      return raw instanceof PointWeights || raw instanceof PercentWeights;
    }

    /** A point in the middle of each curve, and each rating from which on values jump. */
    private void values() {
      for (Criterion criterion : decision.criteria()) {
        if (criterion.value() instanceof Curve curve && curve.points().size() > 2) {
          Point first = curve.first();
          Point middle = curve.points().get(1);
          double worth = (middle.worth() + first.worth()) / 2;
          double rating = (middle.rating() + first.rating()) / 2;
          Knot knot = new Knot(criterion, 1);
          value(
              Changes.none().with(book.values().worth().at(knot), worth),
              criterion,
              moved(curve, new Point(middle.rating(), worth)));
          value(
              Changes.none().with(book.values().rating().at(knot), rating),
              criterion,
              moved(curve, new Point(rating, middle.worth())));
        }
        if (criterion.value() instanceof Limit limit) {
          double at = (limit.at() + criterion.scale().best()) / 2;
          value(
              Changes.none().with(book.values().rating().at(new Knot(criterion, 0)), at),
              criterion,
              new Limit(limit.side(), at, limit.open()));
        }
      }
    }

    private static Curve moved(Curve curve, Point second) {
      List<Point> points = new ArrayList<>(curve.points());
      points.set(1, second);
      return new Curve(points);
    }

    private void value(Changes changes, Criterion criterion, ValueFunction value) {
      add(
          "value of " + criterion.name() + ": " + value,
          changes,
          Edited.value(decision, criterion, value));
    }

    private void evidence() {
      List<Claim> rows =
          book.evidence().claims().inOrder().stream()
              .filter(claim -> book.inPairs(claim.criterion()).isEmpty())
              .toList();
      for (int place = 0; place < rows.size(); place += Math.max(1, rows.size() / 5)) {
        Claim claim = rows.get(place);
        double rating = (claim.criterion().scale().best() + claim.rating()) / 2;
        add(
            "rating of claim " + claim.number(),
            Changes.none().with(book.evidence().rating().at(claim), rating),
            Edited.rating(decision, claim.number(), rating));
        add(
            "without claim " + claim.number(),
            Changes.none().with(book.evidence().counts().at(claim), "no"),
            delivered.withoutClaims(with(delivered.claimsOff(), claim.number())));
      }
      Changes none = Changes.none();
      Set<Integer> numbers = new LinkedHashSet<>(delivered.claimsOff());
      for (Claim claim : rows) {
        none = none.with(book.evidence().counts().at(claim), "no");
        numbers.add(claim.number());
      }
      add("without any claim", none, delivered.withoutClaims(numbers));
    }

    /** One that some options miss, one that every rating reaches, and what was demanded dropped. */
    private void demands() {
      decision.criteria().stream()
          .filter(criterion -> !criterion.hasPeak())
          .findFirst()
          .ifPresent(
              criterion -> {
                for (double value : new double[] {0.6, 0}) {
                  demand(criterion, OptionalDouble.of(typed(criterion.scale().rating(value))));
                }
              });
      decision.criteria().stream()
          .filter(criterion -> criterion.mustReach().isPresent())
          .findFirst()
          .ifPresent(criterion -> demand(criterion, OptionalDouble.empty()));
      for (Criterion cost : decision.costs()) {
        double most =
            decision.claims().stream()
                .filter(claim -> claim.criterion().equals(cost))
                .mapToDouble(Claim::rating)
                .max()
                .orElse(0);
        for (double demanded : new double[] {0, most / 2, most}) {
          demand(cost, OptionalDouble.of(typed(demanded)));
        }
        demand(cost, OptionalDouble.empty());
      }
    }

    /** As somebody may type it: 38.4, not 38.400000000000006. */
    private static double typed(double rating) {
      return Math.rint(rating * 1e6) / 1e6;
    }

    private void demand(Criterion criterion, OptionalDouble mustReach) {
      CellRef at =
          criterion.isCost()
              ? book.cost().orElseThrow().demands().typed().at(criterion)
              : book.weights().mustReach().at(criterion);
      add(
          "demand of " + mustReach + " on " + criterion.name(),
          mustReach.isPresent()
              ? Changes.none().with(at, mustReach.getAsDouble())
              : Changes.none().without(at),
          Edited.demand(decision, criterion, mustReach));
    }

    private void sources() {
      Changes none = Changes.none();
      for (Source source : book.sources().counts().things()) {
        var counts = book.sources().counts().at(source);
        add(
            "without " + source.id(),
            Changes.none().with(counts, "no"),
            delivered.withoutSources(with(delivered.sourcesOff(), source)));
        none = none.with(counts, "no");
      }
      add(
          "without any source",
          none,
          delivered.withoutSources(new LinkedHashSet<>(decision.sources())));
    }

    private static <T> Set<T> with(Set<T> some, T one) {
      Set<T> more = new LinkedHashSet<>(some);
      more.add(one);
      return more;
    }

    private void whatIf() {
      if (decision.criteria().size() < 2) {
        return;
      }
      Criterion first = decision.criteria().get(0);
      Criterion second = decision.criteria().get(1);
      trying("percent of one", WhatIfSet.percent(Map.of(first, 30.0)));
      trying("percent, all of it", WhatIfSet.percent(Map.of(first, 100.0)));
      if (decision.criteria().size() > 2) {
        trying("percent of two", WhatIfSet.percent(two(first, 30, second, 15)));
      }
      trying("nothing times one", WhatIfSet.times(Map.of(first, 0.0)));
      trying("times", WhatIfSet.times(two(first, 2, second, 0.5)).named("a half and twice"));
      trying("each alike", WhatIfSet.percent(each(100.0 / decision.criteria().size())));
      whatIf("none in use", mixed().using(Optional.empty()));
      for (Letter letter : Letter.values()) {
        whatIf("side by side, in use " + letter, mixed().using(Optional.of(letter)));
      }
      WhatIfs broken =
          mixed()
              .with(Letter.B, WhatIfSet.percent(two(first, 90, second, 60)))
              .with(Letter.C, WhatIfSet.times(each(0)));
      whatIf("two of no use beside it", broken.using(Optional.of(Letter.A)));
      trying("a percent below 1", WhatIfSet.percent(Map.of(first, 0.25)));
      decision.weighedTree().ifPresent(this::whatIfGroups);
    }

    /** Figures of groups, of groups within groups, and of criteria within either. */
    private void whatIfGroups(CriteriaTree tree) {
      List<Group> groups = tree.groups();
      Group outer = groups.get(0);
      Group inner =
          groups.stream()
              .filter(group -> group.isWithin(outer) && !group.equals(outer))
              .findFirst()
              .orElse(outer);
      Group last = groups.get(groups.size() - 1);
      Criterion member = tree.within(inner).get(0);
      Map<Criterion, Double> none = Map.of();
      Map<String, WhatIfSet> sets = new LinkedHashMap<>();
      sets.put("times", WhatIfSet.times(none).withGroups(Map.of(outer, 3.0)));
      sets.put("percent", WhatIfSet.percent(none).withGroups(Map.of(outer, 60.0)));
      sets.put(
          "times within",
          WhatIfSet.times(Map.of(member, 0.5)).withGroups(ofGroups(outer, 2, inner, 4)));
      sets.put(
          "percent within",
          WhatIfSet.percent(Map.of(member, 10.0)).withGroups(ofGroups(inner, 25, outer, 40)));
      sets.put("nothing times", WhatIfSet.times(Map.of(member, 2.0)).withGroups(Map.of(last, 0.0)));
      sets.put("too much within", WhatIfSet.percent(each(20)).withGroups(Map.of(outer, 5.0)));
      sets.put("nothing left within", WhatIfSet.times(each(0)).withGroups(Map.of(outer, 2.0)));
      List<String> names = List.copyOf(sets.keySet());
      sets.forEach((what, set) -> whatIfGroups(what, set, letter(names.indexOf(what))));
    }

    private static Letter letter(int turn) {
      List<Letter> letters = List.of(Letter.values());
      return letters.get(turn % letters.size());
    }

    private void whatIfGroups(String what, WhatIfSet set, Letter letter) {
      Optional<Letter> used = leaves(set) ? Optional.of(letter) : Optional.empty();
      whatIf("group, " + what, delivered.whatIfs().with(letter, set).using(used));
    }

    private static Map<Group, Double> ofGroups(Group one, double figure, Group other, double more) {
      Map<Group, Double> figures = new LinkedHashMap<>();
      figures.put(one, figure);
      figures.put(other, more);
      return figures;
    }

    /** Where it does not, it is no nudge but bad input. */
    private boolean leaves(WhatIfSet set) {
      return Analysis.of(
              decision, delivered.withWhatIfs(delivered.whatIfs().with(Letter.B, set)), 1)
          .whatIf(Letter.B)
          .weights()
          .isPresent();
    }

    /** Weights, names and ratings in all three, one cell listed twice. */
    private WhatIfs mixed() {
      Criterion first = decision.criteria().get(0);
      Criterion last = decision.criteria().get(decision.criteria().size() - 1);
      Option option = decision.options().get(decision.options().size() - 1);
      WhatIfs all =
          delivered
              .whatIfs()
              .with(Letter.A, WhatIfSet.times(two(first, 3, last, 0.25)).named("more of it"))
              .with(Letter.B, WhatIfSet.NOTHING.named("best"))
              .with(Letter.C, WhatIfSet.percent(Map.of(last, 40.0)).named("two fifths"));
      int lines = all.ratings().size();
      TriedRating line = TriedRating.of(option, last).with(Letter.A, worst(last));
      all =
          all.with(lines - 1, line.with(Letter.B, best(last)))
              .with(lines - 2, TriedRating.of(option, last).with(Letter.B, middle(last)))
              .with(
                  lines - 3,
                  TriedRating.of(decision.options().get(0), first).with(Letter.C, worst(first)));
      for (int place = 0; place < lines - FREE; place++) {
        TriedRating gap = all.ratings().get(place);
        if (gap.criterion().isPresent()) {
          all = all.with(place, gap.with(Letter.B, best(gap.criterion().get())));
        }
      }
      return all;
    }

    private static double worst(Criterion criterion) {
      return acceptable(criterion, criterion.scale().worst());
    }

    private static double best(Criterion criterion) {
      return acceptable(criterion, criterion.scale().best());
    }

    private static double middle(Criterion criterion) {
      return (criterion.scale().worst() + criterion.scale().best()) / 2;
    }

    /** A price of nothing is none. */
    private static double acceptable(Criterion criterion, double rating) {
      return criterion.accepts(rating) ? rating : middle(criterion);
    }

    private Map<Criterion, Double> each(double figure) {
      Map<Criterion, Double> each = new LinkedHashMap<>();
      decision.criteria().forEach(criterion -> each.put(criterion, figure));
      return each;
    }

    private static Map<Criterion, Double> two(
        Criterion first, double figure, Criterion second, double other) {
      Map<Criterion, Double> figures = new LinkedHashMap<>();
      figures.put(first, figure);
      figures.put(second, other);
      return figures;
    }

    private void trying(String what, WhatIfSet set) {
      whatIf(what, delivered.trying(set).whatIfs());
    }

    private void whatIf(String what, WhatIfs now) {
      if (now.inUse().map(now::set).filter(set -> !leaves(set)).isEmpty()) {
        add("what if " + what, Tried.changes(book, now), delivered.withWhatIfs(now));
      }
    }
  }
}
