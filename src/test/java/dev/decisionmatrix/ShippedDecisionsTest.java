package dev.decisionmatrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.analysis.Verdict;
import dev.decisionmatrix.input.DecisionReader;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Team;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The decisions that come along, against the figures that were worked out by hand when the evidence
 * was collected. Those are printed with one decimal, team scores with two.
 */
class ShippedDecisionsTest {
  private static final double ONE_DECIMAL = 0.05 + 1e-9;
  private static final double TWO_DECIMALS = 0.005 + 1e-9;

  private static final Decision FRAMEWORK = read("python-web-framework");
  private static final Decision ORM = read("python-orm");

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvFileSource(resources = "/dossier/cells.csv", numLinesToSkip = 1)
  void everyCellHasTheClaimsAndMeansOfTheDossier(
      String id, String criterion, String option, int claims, Double mean, Double balanced) {
    Decision decision = decision(id);
    Rating bySource = rating(decision, Combine.BY_SOURCE, criterion, option);
    Rating byClaim = rating(decision, Combine.BY_CLAIM, criterion, option);
    assertThat(bySource.claims()).hasSize(claims);
    if (claims == 0) {
      assertThat(bySource.rating()).isEmpty();
    } else {
      assertThat(byClaim.rating().getAsDouble()).isCloseTo(mean, within(ONE_DECIMAL));
      assertThat(bySource.rating().getAsDouble()).isCloseTo(balanced, within(ONE_DECIMAL));
    }
  }

  /** Lowest and highest stand for the bounds with missing cells at 1 and at 5. */
  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource({
    "python-web-framework, saas-four,     django,     4.43, 4.43, 1.00",
    "python-web-framework, saas-four,     flask,      2.37, 2.37, 1.00",
    "python-web-framework, saas-four,     pyramid,    2.79, 3.63, 0.79",
    "python-web-framework, logistics-six, django,     3.27, 3.27, 1.00",
    "python-web-framework, logistics-six, flask,      3.37, 3.37, 1.00",
    "python-web-framework, logistics-six, pyramid,    3.00, 3.99, 0.75",
    "python-web-framework, content-cms,   django,     4.34, 4.34, 1.00",
    "python-web-framework, content-cms,   flask,      2.46, 2.46, 1.00",
    "python-web-framework, content-cms,   pyramid,    3.01, 3.59, 0.85",
    "python-web-framework, microservices, django,     3.21, 3.21, 1.00",
    "python-web-framework, microservices, flask,      3.47, 3.47, 1.00",
    "python-web-framework, microservices, pyramid,    2.94, 4.11, 0.71",
    "python-orm,           saas-four,     django-orm, 4.04, 4.04, 1.00",
    "python-orm,           saas-four,     sqlalchemy, 2.95, 2.95, 1.00",
    "python-orm,           logistics-six, django-orm, 3.00, 3.00, 1.00",
    "python-orm,           logistics-six, sqlalchemy, 3.97, 3.97, 1.00",
    "python-orm,           content-cms,   django-orm, 3.97, 3.97, 1.00",
    "python-orm,           content-cms,   sqlalchemy, 3.04, 3.04, 1.00",
    "python-orm,           microservices, django-orm, 3.05, 3.05, 1.00",
    "python-orm,           microservices, sqlalchemy, 3.89, 3.89, 1.00"
  })
  void everyTeamScoresTheOptionsAsTheDossierDoes(
      String id, String team, String option, double lowest, double highest, double coverage) {
    Decision decision = decision(id);
    Scenario scenario =
        Scenario.delivered(decision)
            .withCombine(Combine.BY_CLAIM)
            .withWeightsOf(team(decision, team));
    OptionResult result = Analysis.of(decision, scenario).option(option(decision, option));
    assertThat(onScale(result.lowest())).isCloseTo(lowest, within(TWO_DECIMALS));
    assertThat(onScale(result.highest())).isCloseTo(highest, within(TWO_DECIMALS));
    assertThat(result.coverage()).isCloseTo(coverage, within(TWO_DECIMALS));
  }

  @Nested
  class WithThreeCellsOfPyramidWithoutEvidence {
    @Test
    void theVerdictIsOpenAndNamesPyramid() {
      Verdict verdict = Analysis.of(FRAMEWORK).verdict();
      assertThat(verdict.kind()).isEqualTo(Verdict.Kind.OPEN);
      assertThat(verdict.reasons().get(0)).contains("Missing evidence").contains("Pyramid");
    }

    @Test
    void theCellsAreTheOnesOfTheDossier() {
      OptionResult pyramid = Analysis.of(FRAMEWORK).option(option(FRAMEWORK, "pyramid"));
      assertThat(pyramid.missing())
          .extracting(Criterion::id)
          .containsExactly("delivery-speed", "services-fit", "skill-growth");
    }
  }

  @Test
  void allClaimsOfTheDossierAreThere() {
    assertThat(FRAMEWORK.claims()).hasSize(139);
    assertThat(ORM.claims()).hasSize(215);
  }

  private static double onScale(double score) {
    return 1 + 4 * score / 100;
  }

  private static Rating rating(
      Decision decision, Combine combine, String criterion, String option) {
    Scenario scenario = Scenario.delivered(decision).withCombine(combine);
    return Analysis.of(decision, scenario)
        .ratings()
        .at(criterion(decision, criterion), option(decision, option));
  }

  private static Decision decision(String id) {
    return List.of(FRAMEWORK, ORM).stream()
        .filter(decision -> decision.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Option option(Decision decision, String id) {
    return decision.options().stream()
        .filter(option -> option.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Criterion criterion(Decision decision, String id) {
    return decision.criteria().stream()
        .filter(criterion -> criterion.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Team team(Decision decision, String id) {
    return decision.teams().stream().filter(team -> team.id().equals(id)).findFirst().orElseThrow();
  }

  private static Decision read(String id) {
    try {
      return DecisionReader.read(Path.of("input", id))
          .fold(
              ok -> ok.value().decision(),
              rejected -> {
                throw new AssertionError(rejected.problems());
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
