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
 * The decisions that come along, against figures that were worked out apart from this program when
 * the evidence was collected, and again when it was weeded. Those are printed with one decimal,
 * team scores with two.
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
    "python-web-framework, saas-four,     django,     4.47, 4.47, 1.00",
    "python-web-framework, saas-four,     flask,      2.36, 2.36, 1.00",
    "python-web-framework, saas-four,     pyramid,    2.79, 3.63, 0.79",
    "python-web-framework, logistics-six, django,     3.28, 3.28, 1.00",
    "python-web-framework, logistics-six, flask,      3.37, 3.37, 1.00",
    "python-web-framework, logistics-six, pyramid,    3.00, 3.99, 0.75",
    "python-web-framework, content-cms,   django,     4.37, 4.37, 1.00",
    "python-web-framework, content-cms,   flask,      2.45, 2.45, 1.00",
    "python-web-framework, content-cms,   pyramid,    3.01, 3.59, 0.85",
    "python-web-framework, microservices, django,     3.23, 3.23, 1.00",
    "python-web-framework, microservices, flask,      3.47, 3.47, 1.00",
    "python-web-framework, microservices, pyramid,    2.94, 4.11, 0.71",
    "python-orm,           saas-four,     django-orm, 3.99, 3.99, 1.00",
    "python-orm,           saas-four,     sqlalchemy, 3.02, 3.02, 1.00",
    "python-orm,           logistics-six, django-orm, 2.90, 2.90, 1.00",
    "python-orm,           logistics-six, sqlalchemy, 4.10, 4.10, 1.00",
    "python-orm,           content-cms,   django-orm, 3.92, 3.92, 1.00",
    "python-orm,           content-cms,   sqlalchemy, 3.12, 3.12, 1.00",
    "python-orm,           microservices, django-orm, 2.96, 2.96, 1.00",
    "python-orm,           microservices, sqlalchemy, 4.02, 4.02, 1.00"
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

  /**
   * The claims that favour no option are left out of these figures; docs/evidence.md names them.
   */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "python-web-framework, django,     70.638347934",
    "python-web-framework, flask,      47.123258222",
    "python-web-framework, pyramid,    59.529974890",
    "python-orm,           django-orm, 58.934305354",
    "python-orm,           sqlalchemy, 61.799249635"
  })
  void theGroupScoresTheOptionsAsWorkedOutApart(String id, String option, double score) {
    Decision decision = decision(id);
    assertThat(Analysis.of(decision).option(option(decision, option)).score())
        .isCloseTo(score, within(1e-9));
  }

  @Test
  void theOrmIsACloseCallThatSqlAlchemyLeads() {
    Verdict verdict = Analysis.of(ORM).verdict();
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.CLOSE);
    assertThat(verdict.leader()).contains(option(ORM, "sqlalchemy"));
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

  /**
   * By hand: weights of groups times weights within them, ratings on their scales, 74 and 80 of the
   * random bits worth 0.9 and a tenth of the way beyond 64 of 122.
   */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "platform, 56, 56, 65.672, 59.129",
    "security, 30, 78, 66.024, 61.635",
    "both,     43, 67, 65.848, 60.382",
  })
  void theKeysOfNewTablesAreAsWorkedOutByHand(
      String team, double sequence, double uuid4, double uuid7, double ulid) {
    Decision decision = read("database-keys");
    Scenario delivered = Scenario.delivered(decision);
    Scenario scenario =
        team.equals("both") ? delivered : delivered.withWeightsOf(team(decision, team));
    List<Double> scores =
        Analysis.of(decision, scenario, 10).options().stream().map(OptionResult::score).toList();
    assertThat(scores.get(0)).isCloseTo(sequence, within(TWO_DECIMALS));
    assertThat(scores.get(1)).isCloseTo(uuid4, within(TWO_DECIMALS));
    assertThat(scores.get(2)).isCloseTo(uuid7, within(TWO_DECIMALS));
    assertThat(scores.get(3)).isCloseTo(ulid, within(TWO_DECIMALS));
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
