package dev.decisionmatrix.json;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.SecondOpinion;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.model.Policy;
import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Place;
import dev.decisionmatrix.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FiguresJsonTest {
  private static final double NONE = Double.NaN;

  private final Decision decision =
      aDecision()
          .options("Left", "Right", "Out")
          .criteria("Speed")
          .demanding("Licence", 3)
          .rated("Speed", 4, NONE, 5)
          .rated("Licence", 5, 3, 2)
          .assumption("Left", "Speed", 2)
          .team("North", 1.0, 3.0)
          .team("South", 3.0, 1.0)
          .file("options.csv", "ab".repeat(32), 812)
          .build();

  private final JsonTree json = tree(decision);

  private static JsonTree tree(Decision decision) {
    return JsonTree.of(new FiguresJson(Analysis.of(decision), List.of()).text());
  }

  @Test
  void keysStandInTheOrderOfTheContract() {
    assertThat(json.keys(""))
        .containsExactly(
            "schemaVersion",
            "decision",
            "title",
            "question",
            "context",
            "status",
            "supersededBy",
            "date",
            "reviewBy",
            "people",
            "chosen",
            "because",
            "confirmation",
            "verdict",
            "options",
            "criteria",
            "groups",
            "scale",
            "ratings",
            "teams",
            "awaitedTeams",
            "agreement",
            "leaveOneOut",
            "robustness",
            "methods",
            "warnings",
            "stability",
            "decidedBy",
            "otherViews",
            "findOutNext",
            "policy",
            "sources",
            "claims",
            "files");
    assertThat(json.keys("options.0"))
        .containsExactly(
            "id",
            "name",
            "description",
            "score",
            "rank",
            "lowest",
            "highest",
            "disputedLowest",
            "disputedHighest",
            "coverage",
            "leadShare",
            "knockedOut",
            "missing",
            "knockedOutBy",
            "oneSource",
            "mayBeKnockedOutBy",
            "changes");
    assertThat(json.keys("criteria.0"))
        .containsExactly(
            "id",
            "name",
            "description",
            "group",
            "unit",
            "scale",
            "mustReach",
            "weight",
            "stableFrom",
            "stableTo",
            "lowestTeamWeight",
            "highestTeamWeight");
    assertThat(json.keys("policy"))
        .containsExactly(
            "missingEvidence", "combine", "group", "groupUsed", "closeCall", "goodEnough", "offBy");
    assertThat(json.keys("teams.0"))
        .containsExactly(
            "id",
            "name",
            "power",
            "kind",
            "consistencyRatio",
            "weights",
            "scores",
            "ranks",
            "leader");
    assertThat(json.keys("methods"))
        .startsWith("weightedProduct", "topsis", "vikor", "promethee2")
        .containsExactlyElementsOf(
            Analysis.of(decision).secondOpinions().all().stream().map(SecondOpinion::key).toList());
    assertThat(json.keys("methods.vikor")).startsWith("s", "r", "q", "ranks", "compromise");
    assertThat(json.keys("verdict")).containsExactly("kind", "leader", "margin", "reasons");
  }

  @Test
  void figuresMatchThoseWorkedOutByHand() {
    // North 1/4, 3/4 and South 3/4, 1/4 of the weight make a half each.
    // Left: speed 3 of 1..5 is 0.5, licence 1 -> 75. Right: stand-in 0.5, licence 0.5 -> 50.
    assertThat(json.number("options.0.score")).isEqualTo(75.0);
    assertThat(json.number("options.1.score")).isEqualTo(50.0);
    assertThat(json.number("options.1.lowest")).isEqualTo(25.0);
    assertThat(json.number("options.1.highest")).isEqualTo(75.0);
    assertThat(json.number("options.1.coverage")).isEqualTo(0.5);
    assertThat(json.number("options.0.disputedLowest")).isEqualTo(62.5);
    assertThat(json.number("options.0.disputedHighest")).isEqualTo(87.5);
    assertThat(json.number("verdict.margin")).isEqualTo(25.0);
    assertThat(json.number("teams.0.scores.left")).isEqualTo(87.5);
    assertThat(json.at("ratings.speed.left.sources")).isEqualTo(List.of("survey"));
    assertThat(json.number("ratings.speed.left.claims")).isEqualTo(2);
    assertThat(json.number("ratings.speed.left.ownAssumptions")).isEqualTo(1);
  }

  @Test
  void whatAnOptionLacksIsNamed() {
    assertThat(json.at("options.0.missing")).isEqualTo(List.of());
    assertThat(json.at("options.1.missing")).isEqualTo(List.of("speed"));
    assertThat(json.at("options.2.knockedOutBy")).isEqualTo(List.of("licence"));
    assertThat((List<?>) json.at("options.2.changes"))
        .first()
        .isEqualTo(
            "\u201cOut\u201d is knocked out: on \u201cLicence\u201d it is rated 2 and must reach"
                + " 3.");
  }

  @Test
  void teamsComeWithTheirWeightsAndWhatFollowsFromThem() {
    assertThat(json.at("teams.1.id")).isEqualTo("south");
    assertThat(json.number("teams.1.weights.speed")).isEqualTo(0.75);
    assertThat(json.number("criteria.0.lowestTeamWeight")).isEqualTo(0.25);
    assertThat(json.number("criteria.0.highestTeamWeight")).isEqualTo(0.75);
    // speed 1/2 and 1/2, licence 1 and 1/2
    assertThat(json.number("teams.1.scores.left")).isEqualTo(62.5);
    assertThat(json.number("teams.1.scores.right")).isEqualTo(50.0);
    assertThat(json.number("teams.1.ranks.left")).isEqualTo(1);
    assertThat(json.number("teams.1.ranks.right")).isEqualTo(2);
    assertThat(json.at("teams.1.ranks.out")).isNull();
  }

  @Test
  void aTeamThatComparedInPairsHasAConsistencyRatio() {
    Decision compared =
        aDecision()
            .options("Left", "Right")
            .criteria("A", "B", "C")
            .rated("A", 4, 2)
            .pairwiseTeam("North", 2, 4, 2)
            .build();
    assertThat(tree(compared).at("teams.0.kind")).isEqualTo("pairwise");
    assertThat(tree(compared).number("teams.0.consistencyRatio")).isZero();
  }

  @Test
  void policyIsTheOneThatADecisionHasWithoutAWord() {
    assertThat(json.at("policy.missingEvidence")).isEqualTo("midpoint");
    assertThat(json.at("policy.combine")).isEqualTo("by-source");
    assertThat(json.at("policy.group")).isEqualTo("arithmetic");
    assertThat(json.number("policy.closeCall")).isEqualTo(5);
    assertThat(json.number("policy.offBy")).isEqualTo(25);
  }

  @Test
  void policyIsTheOneThatSomebodySet() {
    Policy policy =
        new Policy(MissingEvidence.WORST, Combine.BY_CLAIM, GroupRule.GEOMETRIC, 12.5, 50, 40);
    Decision decision = aDecision().options("Left").criteria("A").policy(policy).build();
    JsonTree set = JsonTree.of(new FiguresJson(Analysis.of(decision), List.of()).text());
    assertThat(set.at("policy.missingEvidence")).isEqualTo("worst");
    assertThat(set.at("policy.combine")).isEqualTo("by-claim");
    assertThat(set.at("policy.group")).isEqualTo("geometric");
    assertThat(set.number("policy.closeCall")).isEqualTo(12.5);
    assertThat(set.number("policy.offBy")).isEqualTo(40);
  }

  @Test
  void filesComeWithTheirChecksum() {
    assertThat(json.keys("files.0")).containsExactly("path", "sha256");
    assertThat(json.at("files.0.path")).isEqualTo("options.csv");
    assertThat(json.at("files.0.sha256")).isEqualTo("ab".repeat(32));
  }

  @Nested
  class WhatIsMissingOrUndefinedIsNull {
    @Test
    void theRatingOfACellWithoutClaims() {
      assertThat(json.at("ratings.speed.right.rating")).isNull();
      assertThat(json.number("ratings.speed.right.value")).isEqualTo(0.5);
    }

    @Test
    void theRankOfAnOptionThatIsKnockedOut() {
      assertThat(json.at("options.2.rank")).isNull();
      assertThat(json.at("options.2.knockedOut")).isEqualTo(true);
      assertThat(json.number("options.2.score")).isEqualTo(62.5);
    }

    @Test
    void theMarginOfASingleOption() {
      Decision single = aDecision().options("Only").criteria("One").rated("One", 3).build();
      assertThat(tree(single).at("verdict.margin")).isNull();
      assertThat(tree(single).at("verdict.leader")).isEqualTo("only");
    }
  }

  @Nested
  class HowFirmTheResultIs {
    private final Analysis analysis = Analysis.of(decision);

    @Test
    void isToldInTheFiguresOfTheAnalysis() {
      assertThat(json.number("methods.topsis.scores.left"))
          .isEqualTo(
              analysis
                  .secondOpinions()
                  .topsis()
                  .opinion()
                  .figures()
                  .get(decision.options().get(0)));
      assertThat(json.number("criteria.0.stableTo"))
          .isEqualTo(analysis.stability().weights().get(0).stableTo().orElseThrow());
      assertThat(json.at("robustness.any.left"))
          .isEqualTo(analysis.robustness().any().get(decision.options().get(0)));
      assertThat(json.number("agreement.kendallRanks"))
          .isEqualTo(analysis.agreement().kendallRanks().orElseThrow());
      assertThat(json.at("leaveOneOut.teams.north.leader")).isEqualTo("left");
      assertThat(json.number("decidedBy.0.points")).isEqualTo(25.0);
    }

    @Test
    void isNullForAnOptionThatDoesNotContend() {
      assertThat(json.at("options.2.leadShare")).isNull();
      assertThat(json.at("agreement.borda.out")).isNull();
      assertThat(json.at("robustness.around.out")).isNull();
      assertThat(json.at("methods.topsis.ranks.out")).isNull();
    }

    @Test
    void isNullWithANoteWhereAMethodIsUndefined() {
      JsonTree alike =
          tree(aDecision().options("A", "B").criteria("One").rated("One", 3, 3).build());
      assertThat(alike.at("methods.topsis.scores")).isNull();
      assertThat(alike.at("methods.vikor.s")).isNull();
      assertThat((String) alike.at("methods.topsis.note")).endsWith(".");
      assertThat(alike.at("methods.weightedProduct.note")).isNull();
      assertThat(alike.at("leaveOneOut.teams.everyone")).isNull();
      assertThat(alike.at("stability.nearestFlip")).isNull();
      assertThat(alike.at("teams.0.consistencyRatio")).isNull();
    }
  }

  @Test
  void warningsComeWithCodeAndPlace() {
    Problem warning =
        new Problem(
            Code.JUDGEMENTS_INCONSISTENT,
            Place.at("weights/north.csv", 3, 2),
            "a \"quoted\" word",
            "",
            Optional.empty());
    JsonTree warned = JsonTree.of(new FiguresJson(Analysis.of(decision), List.of(warning)).text());
    assertThat(warned.at("warnings.0.code")).isEqualTo("W201");
    assertThat(warned.at("warnings.0.place")).isEqualTo("weights/north.csv:3:2");
    assertThat(warned.at("warnings.0.message")).isEqualTo("a \"quoted\" word");
  }

  @Test
  void linesEndInLineFeedsAndTheLastOneToo() {
    String text = new FiguresJson(Analysis.of(decision), List.of()).text();
    assertThat(text)
        .startsWith("{\n  \"schemaVersion\": 1,\n  \"decision\": \"test-decision\",\n")
        .endsWith("\n}\n");
    assertThat(text).doesNotContain("\r");
  }
}
