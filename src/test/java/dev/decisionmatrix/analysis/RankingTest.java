package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.decisionmatrix.model.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who is first, who is second, and what ties and knock-outs make of it. */
class RankingTest {
  private static final List<Option> OPTIONS =
      aDecision().options("A", "B", "C", "D").criteria("Any").build().options();

  /** Of as many options as there are scores, those named knocked out. */
  private static Ranking ranking(List<Double> scores, String... out) {
    Map<Option, Double> byOption = new LinkedHashMap<>();
    for (int place = 0; place < scores.size(); place++) {
      byOption.put(OPTIONS.get(place), scores.get(place));
    }
    List<String> names = List.of(out);
    Stream<Option> knockedOut = OPTIONS.stream().filter(each -> names.contains(each.name()));
    return Ranking.of(byOption, Set.copyOf(knockedOut.toList()));
  }

  @Test
  void theSecondIsRightBehindTheLeader() {
    Ranking ranking = ranking(List.of(40.0, 70.0, 60.0));
    assertThat(ranking.leader()).map(Option::name).contains("B");
    assertThat(ranking.second()).extracting(Option::name).containsExactly("C");
    assertThat(ranking.runnerUp()).map(Option::name).contains("C");
    assertThat(ranking.margin()).hasValue(10);
  }

  @Test
  void severalCanBeSecond() {
    Ranking ranking = ranking(List.of(60.0, 40.0, 70.0, 60.0));
    assertThat(ranking.second()).extracting(Option::name).containsExactly("A", "D");
    assertThat(ranking.runnerUp()).isEmpty();
  }

  @Test
  void behindATieForTheFirstPlaceNobodyIsTheRunnerUp() {
    Ranking ranking = ranking(List.of(70.0, 60.0, 70.0, 50.0));
    assertThat(ranking.second()).extracting(Option::name).containsExactly("B");
    assertThat(ranking.of(OPTIONS.get(1)).rank()).hasValue(3);
    assertThat(ranking.runnerUp()).isEmpty();
    assertThat(ranking.margin()).hasValue(0);
  }

  @Test
  void whereAllShareTheFirstPlaceNobodyIsSecond() {
    assertThat(ranking(List.of(70.0, 70.0)).second()).isEmpty();
  }

  @Test
  void whoIsKnockedOutIsNeitherFirstNorSecond() {
    Ranking ranking = ranking(List.of(90.0, 70.0, 80.0, 60.0), "A", "C");
    assertThat(ranking.leader()).map(Option::name).contains("B");
    assertThat(ranking.runnerUp()).map(Option::name).contains("D");
    assertThat(ranking.contenders())
        .extracting(standing -> standing.option().name())
        .containsExactly("B", "D");
    assertThat(ranking.inOrder())
        .extracting(standing -> standing.option().name())
        .containsExactly("B", "D", "A", "C");
  }

  @Test
  void whatDiffersBeyondNineDecimalsIsATie() {
    assertThat(ranking(List.of(50.0000000004, 50.0)).first()).hasSize(2);
    assertThat(ranking(List.of(50.0000000005, 50.0)).first()).hasSize(1);
  }

  @Test
  void oneStandsAheadOfAnotherBesideOrBehind() {
    Ranking ranking = ranking(List.of(70.0, 60.0, 70.0, 90.0), "D");
    Option a = OPTIONS.get(0);
    Option b = OPTIONS.get(1);
    Option c = OPTIONS.get(2);
    Option out = OPTIONS.get(3);
    assertThat(ranking.compared(a, b)).hasValue(1);
    assertThat(ranking.compared(b, a)).hasValue(-1);
    assertThat(ranking.compared(a, c)).hasValue(0);
    assertThat(ranking.compared(a, out)).isEmpty();
    assertThat(ranking.compared(out, a)).isEmpty();
  }

  @Test
  void whoIsNotRankedIsAskedForInVain() {
    Ranking two = ranking(List.of(70.0, 60.0));
    assertThatThrownBy(() -> two.of(OPTIONS.get(2))).hasMessage("no such option: c");
  }
}
