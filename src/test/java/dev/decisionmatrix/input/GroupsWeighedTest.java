package dev.decisionmatrix.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.analysis.LevelWeights;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.PointWeights;
import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.model.TreeWeights;
import dev.decisionmatrix.problem.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Weights of groups and of what stands within each, in every form that people give them. */
class GroupsWeighedTest {
  private static final String CRITERIA =
      """
      id,name,group
      price,Price,Cost
      fuel,Fuel,Cost / Running
      repairs,Repairs,Cost / Running
      safety,Safety,Safety
      look,Look,
      """;

  /** 60, 30, 10; of Cost 2 to 1, of Running 3 to 1. */
  private static final double[] WEIGHTS = {0.4, 0.15, 0.05, 0.3, 0.1};

  @TempDir Path temp;

  private Outcome<ReadDecision> read(String weights) throws IOException {
    return DecisionReader.read(
        TestFolder.valid()
            .with("criteria.csv", CRITERIA)
            .with("decision.yaml", "title: T\nquestion: Q?\n")
            .with("evidence.csv", "option,criterion,rating,source,locator,claim\n" + claims())
            .without("weights/payments.csv")
            .with("weights/search.csv", weights)
            .in(temp));
  }

  private static String claims() {
    StringBuilder claims = new StringBuilder();
    for (String criterion : List.of("price", "fuel", "repairs", "safety", "look")) {
      for (String option : List.of("kafka", "rabbit")) {
        claims.append(option).append(',').append(criterion).append(",3,bench,p. 1,We saw it\n");
      }
    }
    return claims.toString();
  }

  private static List<String> told(Outcome<?> outcome) {
    return outcome.problems().stream()
        .map(problem -> problem.code().id() + ": " + problem.message())
        .toList();
  }

  private static Team team(Outcome<ReadDecision> outcome) {
    assertThat(outcome).as(told(outcome).toString()).isInstanceOf(Outcome.Ok.class);
    Decision decision = ((Outcome.Ok<ReadDecision>) outcome).value().decision();
    return decision.teams().get(0);
  }

  private static double[] weights(Outcome<ReadDecision> outcome) {
    RawWeights raw = team(outcome).raw();
    assertThat(raw).isInstanceOf(TreeWeights.class);
    LevelWeights levels = LevelWeights.of((TreeWeights) raw);
    return levels.tree().within(Group.ALL).stream().mapToDouble(levels::product).toArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "criterion,weight\nCost,60\nSafety,30\nlook,10\nprice,2\nRunning,1\nfuel,3\nrepairs,1\n",
        // percent of each level, and the word over the column
        """
        criterion;percent;rationale
        cost;60;mostly
        SAFETY;30;
        Look;10;
        Price;66,67;
        Cost / Running;33,33;
        Fuel;75;
        Repairs;25;
        total;100;
        """,
        // shares of all, with sub-totals
        """
        criterion,weight %
        Cost,60
        price,40
        Cost / Running,20
        fuel,15
        repairs,5
        Safety,30
        Look,10
        """,
        // the group in a column of its own, and a name that is both, once for each
        """
        group,criterion,weight
        Cost,,6
        Cost,price,2
        Cost / Running,,1
        Cost / Running,fuel,3
        Cost / Running,repairs,1
        Safety,,3
        Safety,safety,1
        ,look,1
        """,
        // a matrix above points
        """
        ,Cost,Safety,Look
        Cost,1,2,6
        Safety,,,3
        Look,,,

        Cost,Price,Running
        Price,,2
        Running,,

        criterion,weight
        fuel,3
        repairs,1
        """,
      })
  void comeToTheSameInEveryForm(String table) throws IOException {
    Outcome<ReadDecision> outcome = read(table);
    assertThat(weights(outcome)).containsExactly(WEIGHTS, within(1e-4));
    assertThat(told(outcome)).allMatch(line -> line.startsWith("T203"));
  }

  @Test
  void mayBeOfGroupsAlone() throws IOException {
    Outcome<ReadDecision> outcome = read("group,weight\nCost,6\nSafety,3\nlook,1\n");
    assertThat(weights(outcome))
        .containsExactly(new double[] {0.3, 0.15, 0.15, 0.3, 0.1}, within(1e-12));
    assertThat(told(outcome))
        .containsExactlyInAnyOrder(
            "W207: within group `Cost` nothing is weighed: `price`, `Running` count the same",
            "W207: within group `Cost / Running` nothing is weighed: `fuel`, `repairs` count the"
                + " same");
  }

  @Test
  void groupsThatAreOnlyHeadingsArePassedOver() throws IOException {
    Outcome<ReadDecision> outcome =
        read("criterion,weight\nCost,\nprice,1\nfuel,1\nrepairs,1\nSafety,\nsafety,1\nlook,1\n");
    assertThat(team(outcome).raw()).isInstanceOf(PointWeights.class);
    assertThat(told(outcome)).isEmpty();
  }

  @Test
  void criteriaAloneAreWeighedAgainstEachOther() throws IOException {
    Team team = team(read("criterion,weight\nprice,1\nfuel,1\nrepairs,1\nsafety,1\nlook,1\n"));
    assertThat(team.raw()).isInstanceOf(PointWeights.class);
    assertThat(((PointWeights) team.raw()).points().keySet())
        .extracting(Criterion::id)
        .containsExactly("price", "fuel", "repairs", "safety", "look");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "criterion,weight\nCost,60\nSafety,30\nprice,1\nRunning,1\n"
            + "|W105: no row for `look` on the highest level",
        "criterion,weight\nCost,60\nSafety,30\nlook,1\nprice,1\n"
            + "|W105: no row for `Cost / Running` within `Cost`",
        "criterion,percent\nCost,60\nSafety,30\nlook,5\n"
            + "|W108: the percent on the highest level total 95, not 100",
        "criterion,percent\nCost,60\nSafety,30\nlook,10\nprice,60\nRunning,30\n"
            + "|W108: the percent within `Cost` total 90, not 100",
        "criterion,weight\nCost,60\nSafety,30\nlook,10\nfuel,0\nrepairs,0\n"
            + "|W109: all weights within `Cost / Running` are zero",
        "criterion,weight\nCost,60\nSafety,30\nlook,10\nCost,20\n"
            + "|W102: group `Cost` is weighed twice",
        "criterion,weight\nCost,60\nSafety,30\nlook,10\nRuning,20\n"
            + "|W101: unknown criterion `Runing`",
        "criterion,weight,rank\nCost,60,1\nSafety,30,2\nlook,10,3\n"
            + "|W110: both weights and ranks are filled in",
      })
  void areToldWhereTheyAreAmiss(String tableAndMessage) throws IOException {
    String[] parts = tableAndMessage.split("\\|", -1);
    assertThat(told(read(parts[0]))).contains(parts[1]);
  }

  /** The examples of the page, in their order: the criteria, then weights. */
  @Test
  void areReadAsThePageShowsThem() throws IOException {
    String page = Files.readString(Path.of("docs/input.md"));
    int from = page.indexOf("## Groups that are weighed");
    List<String> tables =
        Pattern.compile("(?s)```csv\n(.*?)```")
            .matcher(page.substring(from, page.indexOf("\n## ", from)))
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList();
    assertThat(tables.get(0)).isEqualTo(CRITERIA);
    for (String table : tables.subList(1, tables.size())) {
      Outcome<ReadDecision> outcome = read(table);
      assertThat(told(outcome)).isEmpty();
      assertThat(weights(outcome)[1] / weights(outcome)[2]).isCloseTo(3, within(1e-9));
    }
  }
}
