package dev.decisionmatrix.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.input.DecisionReader;
import dev.decisionmatrix.input.ReadDecision;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.PairwiseWeights;
import dev.decisionmatrix.model.PercentWeights;
import dev.decisionmatrix.model.PointWeights;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.problem.Color;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Problem;
import dev.decisionmatrix.problem.ProblemText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to a folder, people get messages that point into it, and never an exception; and
 * what is accepted weighs what a second reader finds. {@code mvn -P fuzz} tries more of them,
 * {@code -Dfuzz.from=SEED} begins at another.
 */
class FuzzedReadingTest {
  private static final int FROM = Integer.getInteger("fuzz.from", 0);
  private static final int READINGS = Integer.getInteger("fuzz.readings", 1_000);
  private static final Pattern OURS =
      Pattern.compile("Exception|java\\.|org\\.|Optional\\[|\\[\\w+=|null pointer|@[0-9a-f]{6}");

  @TempDir Path temp;

  @Test
  void endsInMessagesOrInWhatASecondReaderFinds() throws IOException {
    int accepted = 0;
    List<String> failed = new ArrayList<>();
    for (int seed = FROM; seed < FROM + READINGS; seed++) {
      try {
        accepted += read(seed) instanceof Outcome.Ok ? 1 : 0;
      } catch (AssertionError | RuntimeException e) {
        failed.add("seed " + seed + ": " + e);
      }
    }
    assertThat(failed).isEmpty();
    assertThat(accepted).isGreaterThan(READINGS / 10).isLessThan(READINGS * 9 / 10);
  }

  private Outcome<ReadDecision> read(int seed) throws IOException {
    Map<String, byte[]> files = Mutator.spoilt(seed);
    try (WrittenFolder folder = WrittenFolder.of(files, temp.resolve("queue"))) {
      Outcome<ReadDecision> outcome = DecisionReader.read(folder.path());
      check(outcome);
      if (outcome instanceof Outcome.Ok<ReadDecision> ok) {
        compare(ok.value().decision(), new SecondReader(files));
      }
      return outcome;
    }
  }

  private static void check(Outcome<ReadDecision> outcome) {
    assertThat(outcome instanceof Outcome.Rejected)
        .as("refused with an error, or not at all")
        .isEqualTo(outcome.problems().stream().anyMatch(Problem::isError));
    for (Problem problem : outcome.problems()) {
      String told = new ProblemText(Color.NONE).of(problem);
      assertThat(problem.place().file()).as(told).isNotEmpty();
      assertThat(problem.message()).as(told).isNotBlank().doesNotEndWith(".");
      assertThat(problem.excerpt().isPresent()).as(told).isEqualTo(problem.place().line() > 0);
      assertThat(told).doesNotContain("\u0000", "\u0007", "\u202E");
      assertThat(OURS.matcher(problem.message() + problem.help()).find()).as(told).isFalse();
    }
  }

  private static void compare(Decision decision, SecondReader second) {
    Map<String, Double> powers = second.powers();
    for (Team team : decision.teams()) {
      String file =
          decision.files().stream()
              .map(each -> each.path())
              .filter(path -> path.startsWith("weights/"))
              .filter(path -> path.substring(8, path.length() - 4).equals(team.id()))
              .findFirst()
              .orElseThrow();
      Map<String, Double> found = second.weights(file);
      Map<String, Double> ours = weights(team.raw(), found);
      assertThat(ours.keySet()).as(file).isEqualTo(found.keySet());
      ours.forEach(
          (what, weight) ->
              assertThat(found.getOrDefault(what, Double.NaN))
                  .as("%s: %s", file, what)
                  .isCloseTo(weight, Offset.offset(1e-9 * Math.max(1, weight))));
      assertThat(powers.getOrDefault(SecondReader.key(team.id()), 1.0))
          .as("power of %s", team.id())
          .isEqualTo(team.power());
    }
  }

  private static Map<String, Double> weights(RawWeights raw, Map<String, Double> found) {
    Map<String, Double> weights = new TreeMap<>();
    if (raw instanceof PointWeights points) {
      points.points().forEach((criterion, given) -> weights.put(criterion.id(), given));
    } else if (raw instanceof PercentWeights percent) {
      percent.percent().forEach((criterion, given) -> weights.put(criterion.id(), given));
    } else if (raw instanceof RankWeights ranks) {
      ranks.ranks().forEach((criterion, rank) -> weights.put(criterion.id(), (double) rank));
    } else if (raw instanceof PairwiseWeights pairs) {
      pairs
          .judgements()
          .given()
          .forEach(
              (one, row) ->
                  row.forEach((other, times) -> compared(weights, one, other, times, found)));
    }
    return weights;
  }

  /** Where both halves are filled in, the one of at least 1 is taken. */
  private static void compared(
      Map<String, Double> weights,
      Criterion one,
      Criterion other,
      double times,
      Map<String, Double> found) {
    String pair = one.id() + " : " + other.id();
    String mirrored = other.id() + " : " + one.id();
    if (!one.equals(other) && found.containsKey(pair)) {
      boolean rounded = times < 1 && found.containsKey(mirrored);
      weights.put(pair, rounded ? found.getOrDefault(pair, times) : Double.valueOf(times));
    }
  }
}
