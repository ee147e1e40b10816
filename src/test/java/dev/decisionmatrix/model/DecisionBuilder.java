package dev.decisionmatrix.model;

import static dev.decisionmatrix.model.ClaimBuilder.aClaim;
import static dev.decisionmatrix.model.ClaimBuilder.aClaimLike;
import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.SourceBuilder.aSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/** Decisions for tests, with sensible defaults: a test states only what matters to it. */
public final class DecisionBuilder {
  private static final Scale ONE_TO_FIVE = new Scale(1, 5);

  private final List<Option> options = new ArrayList<>();
  private final List<Criterion> criteria = new ArrayList<>();
  private final List<Criterion> costs = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Map<Criterion, Judgements<Option>> inPairs = new LinkedHashMap<>();
  private final List<Team> teams = new ArrayList<>();
  private final List<AwaitedTeam> awaited = new ArrayList<>();
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<InputFile> files = new ArrayList<>();
  private Subject subject = SubjectBuilder.aSubject().build();
  private Policy policy = Policy.DEFAULT;
  private List<Appendix> appendices = List.of(Appendix.values());

  private DecisionBuilder() {}

  public static DecisionBuilder aDecision() {
    return new DecisionBuilder();
  }

  /** Options whose id is their name in lower case. */
  public DecisionBuilder options(String... names) {
    for (String name : names) {
      options.add(new Option(id(name), name, ""));
    }
    return this;
  }

  public DecisionBuilder option(Option option) {
    options.add(option);
    return this;
  }

  /** Criteria on a scale from 1 to 5 whose id is their name in lower case. */
  public DecisionBuilder criteria(String... names) {
    for (String name : names) {
      criterion(aCriterion(name).build());
    }
    return this;
  }

  public DecisionBuilder criterion(Criterion criterion) {
    criteria.add(criterion);
    return this;
  }

  /** A criterion on a scale of its own; {@code best} below {@code worst}: less is better. */
  public DecisionBuilder criterion(String name, double worst, double best) {
    return criterion(aCriterion(name).scale(worst, best).build());
  }

  /** A cost, in a unit, for which {@code rated} gives a claim per option. */
  public DecisionBuilder cost(String name, String unit, double... given) {
    costs.add(
        new Criterion(id(name), name, "", "", unit, Criterion.OF_COSTS, OptionalDouble.empty()));
    return rated(name, given);
  }

  /** A cost that knocks out what costs more. */
  public DecisionBuilder costAtMost(double most, String name, String unit, double... given) {
    costs.add(
        new Criterion(id(name), name, "", "", unit, Criterion.OF_COSTS, OptionalDouble.of(most)));
    return rated(name, given);
  }

  /** The same, of which it is enough to be within one under the same word. */
  public DecisionBuilder costAtMost(
      double most, String eitherOr, String name, String unit, double... given) {
    costs.add(
        new Criterion(
            id(name),
            name,
            "",
            "",
            unit,
            Criterion.OF_COSTS,
            OptionalDouble.of(most),
            eitherOr,
            new ValueFunction.Linear()));
    return rated(name, given);
  }

  private Criterion rateable(String name) {
    return Stream.concat(criteria.stream(), costs.stream())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no criterion is called " + name));
  }

  /** Teams that have not weighed yet, whose id is their name in lower case. */
  public DecisionBuilder awaited(String... names) {
    for (String name : names) {
      awaited.add(new AwaitedTeam(id(name), name, 1));
    }
    return this;
  }

  /** A criterion on a scale from 1 to 5 that knocks out. */
  public DecisionBuilder demanding(String name, double mustReach) {
    return criterion(aCriterion(name).mustReach(mustReach).build());
  }

  /** A source of which only the title is known. */
  public DecisionBuilder source(String title) {
    return source(aSource(title).build());
  }

  public DecisionBuilder source(Source source) {
    sources.add(source);
    return this;
  }

  /** A claim by a source. */
  public DecisionBuilder claim(String option, String criterion, double rating, String source) {
    return claim(option, criterion, rating, source, option + " on " + criterion + ".");
  }

  /** A claim by a source; a blank source is an assumption of our own. */
  public DecisionBuilder claim(
      String option, String criterion, double rating, String source, String text) {
    int number = claims.size() + 1;
    ClaimBuilder claim =
        aClaim(find(options, Option::name, option), rateable(criterion))
            .number(number)
            .rating(rating)
            .text(text);
    if (!source.isEmpty()) {
      claim.from(find(sources, Source::title, source), "page " + number);
    }
    claims.add(claim.build());
    return this;
  }

  /** The last claim, switched off. */
  public DecisionBuilder switchedOff() {
    int last = claims.size() - 1;
    claims.set(last, aClaimLike(claims.get(last)).switchedOff().build());
    return this;
  }

  /** A claim per option, in their order, by a source called Survey; NaN for no claim. */
  public DecisionBuilder rated(String criterion, double... ratings) {
    if (sources.stream().noneMatch(source -> source.title().equals("Survey"))) {
      source("Survey");
    }
    for (int place = 0; place < ratings.length; place++) {
      if (!Double.isNaN(ratings[place])) {
        claim(options.get(place).name(), criterion, ratings[place], "Survey");
      }
    }
    return this;
  }

  /** A claim that is an assumption of our own. */
  public DecisionBuilder assumption(String option, String criterion, double rating) {
    return claim(option, criterion, rating, "", "We assume so.");
  }

  /** A rating that a team gives itself, on the last claim. */
  public DecisionBuilder by(String team) {
    int last = claims.size() - 1;
    claims.set(last, aClaimLike(claims.get(last)).by(new Rater(id(team), team)).build());
    return this;
  }

  /** A team of power 1 whose points stand in the order of the criteria. */
  public DecisionBuilder team(String name, double... points) {
    return teamOfPower(name, 1, points);
  }

  public DecisionBuilder teamOfPower(String name, double power, double... points) {
    Map<Criterion, Double> byCriterion = new LinkedHashMap<>();
    for (int place = 0; place < points.length; place++) {
      byCriterion.put(criteria.get(place), points[place]);
    }
    teams.add(new Team(id(name), name, power, new PointWeights(byCriterion, Map.of())));
    return this;
  }

  /**
   * Options compared in pairs on a criterion: the upper triangle of judgements, row by row; 0 for a
   * pair that nobody compared. The criterion has a scale from 0 to 1.
   */
  public DecisionBuilder inPairs(String name, double... upperTriangle) {
    criterion(name, 0, 1);
    inPairs.put(criteria.get(criteria.size() - 1), judgements(options, upperTriangle));
    return this;
  }

  private static <T> Judgements<T> judgements(List<T> things, double... upperTriangle) {
    Map<T, Map<T, Double>> rows = new LinkedHashMap<>();
    things.forEach(thing -> rows.put(thing, new LinkedHashMap<>()));
    int next = 0;
    for (T row : things) {
      rows.get(row).put(row, 1.0);
      for (T column : things.subList(things.indexOf(row) + 1, things.size())) {
        if (upperTriangle[next] > 0) {
          rows.get(row).put(column, upperTriangle[next]);
          rows.get(column).put(row, 1 / upperTriangle[next]);
        }
        next++;
      }
    }
    return new Judgements<>(rows);
  }

  /** A team of power 1 that put the criteria in an order, 1 for the most important. */
  public DecisionBuilder rankingTeam(String name, int... ranks) {
    Map<Criterion, Integer> byCriterion = new LinkedHashMap<>();
    for (int place = 0; place < ranks.length; place++) {
      byCriterion.put(criteria.get(place), ranks[place]);
    }
    return team(new Team(id(name), name, 1, new RankWeights(byCriterion, Map.of())));
  }

  /**
   * A team of power 1 that compared in pairs: the upper triangle of judgements, row by row; 0 for a
   * pair that it did not compare.
   */
  public DecisionBuilder pairwiseTeam(String name, double... upperTriangle) {
    return pairwiseTeamOfPower(name, 1, upperTriangle);
  }

  public DecisionBuilder pairwiseTeamOfPower(String name, double power, double... upperTriangle) {
    Judgements<Criterion> judgements = judgements(criteria, upperTriangle);
    return team(new Team(id(name), name, power, new PairwiseWeights(judgements, Map.of())));
  }

  public DecisionBuilder team(Team team) {
    teams.add(team);
    return this;
  }

  public DecisionBuilder anchor(double rating, String text) {
    anchors.add(new Anchor(rating, text));
    return this;
  }

  public DecisionBuilder file(String path, String sha256, long size) {
    files.add(new InputFile(path, sha256, size));
    return this;
  }

  public DecisionBuilder subject(Subject newSubject) {
    subject = newSubject;
    return this;
  }

  /** A choice that people made. */
  public DecisionBuilder chosen(String option, String because) {
    subject =
        SubjectBuilder.like(subject)
            .status(Status.ACCEPTED)
            .choice(new Choice(find(options, Option::name, option), because))
            .build();
    return this;
  }

  /** Where the record stands, whoever decides it. */
  public DecisionBuilder standing(Status status, String... decisionMakers) {
    subject =
        SubjectBuilder.like(subject)
            .status(status)
            .people(new People(List.of(decisionMakers), List.of(), List.of()))
            .build();
    return this;
  }

  /** Those that the report has; all of them unless said. */
  public DecisionBuilder appendices(Appendix... some) {
    appendices = List.of(some);
    return this;
  }

  public DecisionBuilder policy(Policy newPolicy) {
    policy = newPolicy;
    return this;
  }

  /** The decision; without a team, one that weighs all criteria alike. */
  public Decision build() {
    if (teams.isEmpty()) {
      double[] alike = new double[criteria.size()];
      Arrays.fill(alike, 1);
      team("Everyone", alike);
    }
    return new Decision(
        "test-decision",
        subject,
        policy,
        Paper.A4,
        appendices,
        ONE_TO_FIVE,
        anchors,
        options,
        criteria,
        costs,
        sources,
        claims,
        inPairs,
        teams,
        awaited,
        files);
  }

  static String id(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  private static <T> T find(List<T> among, Function<T, String> naming, String name) {
    return among.stream()
        .filter(thing -> naming.apply(thing).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such thing in this test: " + name));
  }
}
