package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.PairwiseWeights;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Place;
import dev.decisionmatrix.problem.Problem;
import dev.decisionmatrix.problem.Problems;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells what keeps within each limit of its own and is too much together: a workbook with so many
 * cells would take more memory than a small machine has, and more time than people wait.
 */
final class Together {
  private static final String SOURCES = "sources.csv";

  private record Counted(int number, String what) {}

  private record Spot(Option option, Criterion criterion) {}

  private final Problems problems;
  private final CatalogueReader known;
  private final Counted options;
  private final Counted criteria;
  private final Counted sources;

  Together(Problems problems, CatalogueReader known) {
    this.problems = problems;
    this.known = known;
    Catalogue catalogue = known.catalogue();
    options = new Counted(catalogue.options().all().size(), "options");
    criteria = new Counted(catalogue.criteria().known().all().size(), "criteria");
    sources = new Counted(catalogue.sources().all().size(), "sources");
  }

  void check(List<Claim> claims, List<Team> teams) {
    Counted all = new Counted(teams.size(), "teams");
    check(known.criteriaFile(), Limit.RATINGS, options, criteria);
    check(known.criteriaFile(), Limit.WEIGHTS_GIVEN, criteria, all);
    check(known.optionsFile(), Limit.SCORES, options, all);
    check(known.criteriaFile(), Limit.JUDGEMENTS, inPairs(teams), criteria, criteria);
    check(SOURCES, Limit.LEFT_OUT, options, sources);
    check(SOURCES, Limit.VOICES, options, criteria, sources);
    check(known.claimsFile(), Limit.SOUGHT, sources, new Counted(claims.size(), "claims"));
    checkSpots(claims);
  }

  private static Counted inPairs(List<Team> teams) {
    long many = teams.stream().filter(team -> team.raw() instanceof PairwiseWeights).count();
    return new Counted(
        (int) many, many == 1 ? "team that compares in pairs" : "teams that compare in pairs");
  }

  private void check(String file, Limit.Product limit, Counted... factors) {
    long product = 1;
    for (Counted factor : factors) {
      product *= factor.number();
    }
    if (product > limit.most()) {
      List<Counted> all = List.of(factors);
      String wrong =
          joined(all, " x ", factor -> factor.number() + " " + factor.what())
              + (": " + product + " " + limit.what())
              + (" are more than " + limit.most());
      tell(
          file,
          new Message(
              wrong,
              "keep to fewer " + joined(all.stream().distinct().toList(), " or ", Counted::what)));
    }
  }

  private static String joined(
      List<Counted> factors, String between, Function<Counted, String> words) {
    return factors.stream().map(words).collect(Collectors.joining(between));
  }

  /** Each rating names its sources in one cell, whose formula may not be longer. */
  private void checkSpots(List<Claim> claims) {
    Map<Spot, Set<Optional<Source>>> heard = new LinkedHashMap<>();
    for (Claim claim : claims) {
      heard
          .computeIfAbsent(
              new Spot(claim.option(), claim.criterion()), spot -> new LinkedHashSet<>())
          .add(claim.source());
    }
    heard.forEach(
        (spot, voices) -> {
          if (voices.size() > Limit.CITED) {
            String wrong =
                "`%s` on `%s`".formatted(spot.option().id(), spot.criterion().id())
                    + (" rests on " + voices.size() + " sources, more than " + Limit.CITED);
            tell(known.claimsFile(), new Message(wrong, "keep to the sources that say most"));
          }
        });
  }

  private void tell(String file, Message message) {
    problems.add(
        new Problem(
            Code.TOO_MUCH_TOGETHER,
            Place.ofFile(file),
            message.wrong(),
            message.help(),
            Optional.empty()));
  }
}
