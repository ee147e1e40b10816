package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Team;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private final Decision decision =
      aDecision().options("A", "B", "C").criteria("Any").team("Voter", 1.0).build();
  private final Option a = decision.options().get(0);
  private final Option b = decision.options().get(1);
  private final Option c = decision.options().get(2);
  private final List<TeamResult> voters = new ArrayList<>();

  /** So many voters with one ballot: {@code ABC}, or {@code A=BC} where A and B tie. */
  private void vote(int times, Option... best) {
    Map<Option, Double> scores = new LinkedHashMap<>();
    for (Option option : decision.options()) {
      scores.put(option, 0.0);
    }
    for (int place = 0; place < best.length; place++) {
      scores.put(best[place], 10.0 - place);
    }
    Team team = decision.teams().get(0);
    for (int i = 0; i < times; i++) {
      voters.add(new TeamResult(team, TeamWeights.of(team.raw()), Ranking.of(scores, Set.of())));
    }
  }

  private Agreement agreement() {
    return Agreement.of(decision, decision.options(), voters);
  }

  @Nested
  class ReproducesPublishedExamples {
    /** Borda counts 3, 2, 1 and gets 37, 42 and 47; 2, 1, 0 gives 21 less for each option. */
    @Test
    void borda1781TwentyOneVoters() {
      vote(1, a, b, c);
      vote(7, a, c, b);
      vote(7, b, c, a);
      vote(6, c, b, a);
      assertThat(agreement().borda())
          .containsExactly(Map.entry(a, 16.0), Map.entry(b, 21.0), Map.entry(c, 26.0));
      assertThat(agreement().majority().winner()).contains(c);
    }

    @Test
    void condorcet1785SixtyVotersGoInACircle() {
      vote(23, a, b, c);
      vote(17, b, c, a);
      vote(2, b, a, c);
      vote(10, c, a, b);
      vote(8, c, b, a);
      Majority majority = agreement().majority();
      assertThat(majority.ahead().get(0)).containsExactly(0, 33, 25);
      assertThat(majority.ahead().get(1)).containsExactly(27, 0, 42);
      assertThat(majority.ahead().get(2)).containsExactly(35, 18, 0);
      assertThat(majority.winner()).isEmpty();
      assertThat(majority.cycle()).containsExactly(a, b, c);
    }

    /** Condorcet's 81 voters: the winner in pairs is not the one that Borda's points find. */
    @Test
    void condorcet1788EightyOneVoters() {
      vote(30, a, b, c);
      vote(1, a, c, b);
      vote(29, b, a, c);
      vote(10, b, c, a);
      vote(10, c, a, b);
      vote(1, c, b, a);
      assertThat(agreement().majority().winner()).contains(a);
      assertThat(agreement().borda())
          .containsExactly(Map.entry(a, 101.0), Map.entry(b, 109.0), Map.entry(c, 33.0));
    }
  }

  @Nested
  class WhenABallotTies {
    @Test
    void theTiedOptionsShareItsPoints() {
      vote(1, a);
      assertThat(agreement().borda())
          .containsExactly(Map.entry(a, 2.0), Map.entry(b, 0.5), Map.entry(c, 0.5));
    }

    @Test
    void itsTeamAbstainsBetweenThem() {
      vote(1, a);
      assertThat(agreement().majority().ahead().get(1)).containsExactly(0, 0, 0);
    }
  }

  @Test
  void aTieOfTwoTeamsIsNeitherAWinnerNorACycle() {
    vote(1, a, b, c);
    vote(1, b, a, c);
    assertThat(agreement().majority().winner()).isEmpty();
    assertThat(agreement().majority().cycle()).isEmpty();
  }

  @Test
  void theMembersOfACircleAreToldFromTheFirstInFileOrderOn() {
    vote(1, a, c, b);
    vote(1, c, b, a);
    vote(1, b, a, c);
    Majority majority = agreement().majority();
    assertThat(majority.winner()).isEmpty();
    assertThat(majority.cycle()).containsExactly(a, c, b);
    assertThat(Majority.inWords(majority.cycle())).isEqualTo("A beats C beats B beats A");
    assertThat(majority.walk(4)).containsExactly(a, c, b, a, c);
    assertThat(majority.next(c)).contains(b);
    assertThat(majority.beatsAmongLeft(c, b)).isTrue();
    assertThat(majority.beatsAmongLeft(b, c)).isFalse();
    assertThat(majority.inWords(1)).isEqualTo("A beats C");
    assertThat(majority.inWords(3)).isEqualTo("A beats C beats B");
  }

  @Test
  void aCircleCanStandBelowAWinner() {
    Decision four = aDecision().options("A", "B", "C", "D").criteria("Any").build();
    List<Option> options = four.options();
    Team team = four.teams().get(0);
    List<TeamResult> ballots = new ArrayList<>();
    for (int[] order : new int[][] {{3, 0, 1, 2}, {3, 1, 2, 0}, {3, 2, 0, 1}}) {
      Map<Option, Double> scores = new LinkedHashMap<>();
      for (int place = 0; place < order.length; place++) {
        scores.put(options.get(order[place]), 10.0 - place);
      }
      ballots.add(new TeamResult(team, TeamWeights.of(team.raw()), Ranking.of(scores, Set.of())));
    }
    Majority majority = Agreement.of(four, options, ballots).majority();
    assertThat(majority.winner()).contains(options.get(3));
    assertThat(majority.cycle()).isEmpty();
    assertThat(majority.circle()).containsExactlyElementsOf(options.subList(0, 3));
    assertThat(majority.left(0)).isEqualTo(options);
    assertThat(majority.won(options.get(0))).hasValue(1);
    assertThat(majority.ahead(options.get(0), options.get(1))).hasValue(2);
    assertThat(majority.ahead(options.get(1), options.get(0))).hasValue(1);
  }

  @Test
  void roundsTakeOutThoseWhoBeatNobodyLeft() {
    vote(1, a, b, c);
    Majority majority = agreement().majority();
    assertThat(majority.left(1)).containsExactly(a, b);
    assertThat(majority.left(2)).containsExactly(a);
    assertThat(majority.left(3)).isEmpty();
    assertThat(majority.walk(0)).isEmpty();
  }

  @Test
  void aStrangerBeatsNobody() {
    vote(1, a, b, c);
    Option stranger = aDecision().options("Z").criteria("Any").build().options().get(0);
    Majority majority = agreement().majority();
    assertThat(majority.beats(stranger, c)).isFalse();
    assertThat(majority.beats(a, stranger)).isFalse();
    assertThat(majority.beats(a, c)).isTrue();
    assertThat(majority.ahead(stranger, c)).isEmpty();
    assertThat(majority.ahead(a, stranger)).isEmpty();
    assertThat(majority.won(stranger)).isEmpty();
    assertThat(majority.next(stranger)).isEmpty();
    assertThat(agreement().borda(a)).hasValue(2.0);
    assertThat(agreement().firstBy(a)).isEqualTo(1);
    assertThat(agreement().firstBy(b)).isZero();
  }

  @Test
  void nobodyIsLeftBelowAWinnerWithoutACircle() {
    vote(1, a, b, c);
    Majority majority = agreement().majority();
    assertThat(majority.walk(4)).isEmpty();
    assertThat(majority.next(a)).isEmpty();
    assertThat(majority.inWords(1)).isEmpty();
    assertThat(majority.won(a)).hasValue(2);
    assertThat(majority.ahead(a, c)).hasValue(1);
    assertThat(majority.ahead(a, a)).isEmpty();
  }

  @Test
  void ranksThatAreSharedStandInTheirMiddle() {
    Decision decision =
        aDecision()
            .options("A", "B")
            .criteria("One", "Two", "Three")
            .rated("One", 5, 1)
            .rated("Two", 1, 5)
            .rated("Three", 3, 3)
            .team("North", 2, 1, 1)
            .team("South", 1, 3, 2)
            .build();
    Agreement agreement = Analysis.of(decision).agreement();
    Team north = decision.teams().get(0);
    Criterion two = decision.criteria().get(1);
    assertThat(agreement.weights().figure(north, two)).hasValue(0.25);
    assertThat(agreement.weights().rank(north, two)).hasValue(2.5);
    assertThat(agreement.weights().rankSum(two)).hasValue(3.5);
    assertThat(agreement.ranks().rankSum(decision.options().get(0))).hasValue(3);
    assertThat(agreement.firstBy(decision.options().get(0))).isEqualTo(1);
  }

  @Test
  void aTeamWithMorePowerCountsOnce() {
    Decision powerful =
        aDecision()
            .options("A", "B")
            .criteria("One", "Two")
            .rated("One", 5, 1)
            .rated("Two", 1, 5)
            .teamOfPower("Mighty", 9, 3, 1)
            .team("Small", 1.0, 3.0)
            .build();
    Agreement agreement = Analysis.of(powerful).agreement();
    assertThat(agreement.borda().values()).containsExactly(1.0, 1.0);
    assertThat(agreement.kendallRanks().orElseThrow()).isCloseTo(0, within(1e-12));
  }

  @Test
  void theSpreadIsTheLowestAndTheHighestWeight() {
    Decision apart =
        aDecision()
            .options("A")
            .criteria("One", "Two")
            .team("North", 3, 1)
            .team("South", 1, 3)
            .build();
    assertThat(Analysis.of(apart).spreads().get(0))
        .isEqualTo(new Spread(apart.criteria().get(0), 0.25, 0.75));
  }

  @Test
  void anOptionThatIsKnockedOutIsOnNoBallot() {
    Decision demanding =
        aDecision().options("In", "Out").demanding("Licence", 3).rated("Licence", 3, 2).build();
    Agreement agreement = Analysis.of(demanding).agreement();
    Option out = demanding.options().get(1);
    assertThat(agreement.borda().keySet()).extracting(Option::name).containsExactly("In");
    assertThat(agreement.borda(out)).isEmpty();
    assertThat(agreement.ranks().rankSum(out)).isEmpty();
    assertThat(agreement.majority().won(out)).isEmpty();
    assertThat(agreement.firstBy(out)).isZero();
  }
}
