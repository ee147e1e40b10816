package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Place;
import dev.decisionmatrix.problem.Problem;
import dev.decisionmatrix.problem.Problems;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Warns of options and criteria that no claim speaks of, and of sources that none cites. */
final class Coverage {
  private static final String STAND_IN = "`missing-evidence` in decision.yaml says what stands in";

  private static final String THAT_COUNT = " that count";

  private final Problems problems;
  private final Catalogue catalogue;
  private final String evidence;
  private final OptionsInPairs inPairs;

  Coverage(Problems problems, CatalogueReader known, OptionsInPairs inPairs) {
    this.inPairs = inPairs;
    this.problems = problems;
    this.catalogue = known.catalogue();
    this.evidence = known.claimsFile();
  }

  /** Says nothing while there are errors: claims that could not be read may be the missing ones. */
  void check(List<Claim> claims) {
    if (problems.hasErrors()) {
      return;
    }
    List<Claim> counted = claims.stream().filter(Claim::takesPart).toList();
    if (counted.isEmpty() && inPairs.isAny()) {
      checkCriteria(claims, Set.of());
    } else if (counted.isEmpty()) {
      String wrong =
          claims.isEmpty() ? "there are no claims at all" : "every claim is switched off";
      warn(Code.CLAIMS_MISSING, evidence, new Message(wrong, STAND_IN));
    } else {
      checkOptions(
          claims,
          inPairs.isAny()
              ? distinct(catalogue.options().all().stream())
              : distinct(counted.stream().map(Claim::option)));
      checkCriteria(claims, distinct(counted.stream().map(Claim::criterion)));
      checkCosts(distinct(counted.stream().map(Claim::criterion)));
    }
    checkSources(distinct(claims.stream().flatMap(claim -> claim.source().stream())));
  }

  private static <T> Set<T> distinct(Stream<T> things) {
    return things.collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void checkOptions(List<Claim> claims, Set<Option> rated) {
    for (Option option : catalogue.options().all()) {
      if (!rated.contains(option)) {
        boolean off = claims.stream().anyMatch(claim -> claim.option().equals(option));
        String wrong = "option `" + option.id() + "` has no claims" + (off ? THAT_COUNT : "");
        warn(Code.OPTION_UNRATED, evidence, new Message(wrong, STAND_IN));
      }
    }
  }

  private void checkCriteria(List<Claim> claims, Set<Criterion> rated) {
    for (Criterion criterion : catalogue.criteria().known().all()) {
      if (!rated.contains(criterion) && !inPairs.isCompared(criterion)) {
        boolean off = claims.stream().anyMatch(claim -> claim.criterion().equals(criterion));
        String wrong = "criterion `" + criterion.id() + "` has no claims" + (off ? THAT_COUNT : "");
        warn(Code.CRITERION_UNRATED, evidence, new Message(wrong, STAND_IN));
      }
    }
  }

  /** Nothing stands in for a cost. */
  private void checkCosts(Set<Criterion> rated) {
    for (Criterion cost : catalogue.criteria().costs().all()) {
      if (!rated.contains(cost)) {
        warn(
            Code.CRITERION_UNRATED,
            evidence,
            new Message(
                "cost `" + cost.id() + "` has no claims that count",
                "add a row for what each option costs; without it no option has a cost"));
      }
    }
  }

  private void checkSources(Set<Source> cited) {
    for (Source source : catalogue.sources().all()) {
      if (!cited.contains(source)) {
        warn(
            Code.SOURCE_UNCITED,
            "sources.csv",
            new Message(
                "no claim cites source `" + source.id() + "`",
                "cite it in evidence.csv, or delete its row"));
      }
    }
  }

  private void warn(Code code, String file, Message message) {
    problems.add(
        new Problem(code, Place.ofFile(file), message.wrong(), message.help(), Optional.empty()));
  }
}
