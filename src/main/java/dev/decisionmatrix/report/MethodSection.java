package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Literature;
import dev.decisionmatrix.analysis.PriorityWords;
import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.analysis.SecondOpinion;
import dev.decisionmatrix.analysis.ValueWords;
import dev.decisionmatrix.analysis.Verdict;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Block.Entry;
import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.PairwiseWeights;
import dev.decisionmatrix.model.PercentWeights;
import dev.decisionmatrix.model.PointWeights;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.model.TreeWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the figures come about, in words. */
final class MethodSection implements Section {
  private final Analysis analysis;
  private final Decision decision;

  MethodSection(Analysis analysis) {
    this.analysis = analysis;
    this.decision = analysis.decision();
  }

  @Override
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Bullets(points()));
    if (!decision.anchors().isEmpty()) {
      blocks.add(new Block.Paragraph(Text.of("What a rating means:")));
      blocks.add(
          new Block.Entries(
              decision.anchors().stream()
                  .map(
                      anchor ->
                          new Entry(
                              Span.plain(RatingFigures.exact(anchor.rating()))
                                  .spokenAs("rating " + RatingFigures.exact(anchor.rating())),
                              Text.of(Phrases.sentence(anchor.text()))))
                  .toList()));
    }
    blocks.add(new Block.Paragraph(Text.of("Literature:")));
    blocks.add(new Block.Bullets(Literature.of(analysis).stream().map(Text::of).toList()));
    return blocks;
  }

  private List<Text> points() {
    List<Text> points =
        new ArrayList<>(List.of(ratings(), missing(), weights(), scores(), verdict()));
    PriorityWords.of(analysis).ifPresent(told -> points.add(1, point("Options in pairs.", told)));
    values().ifPresent(told -> points.add(1, told));
    if (decision.teams().size() > 1) {
      points.add(
          point(
              "Agreement.",
              "Kendall's W, corrected for ties (Kendall and Babington Smith 1939), Borda points and"
                  + " comparisons in pairs count each team once."));
    }
    if (analysis.ranking().contenders().size() > 1) {
      points.addAll(depth());
    }
    return points;
  }

  private List<Text> depth() {
    return List.of(
        point(
            "Sensitivity.",
            "When one weight moves, the others keep their proportions, so that every score is a"
                + " straight line and the weight at which two options tie is exact."),
        point(
            "Robustness.",
            "The share of weights with which an option takes each rank (Lahdelma and Salminen"
                + " 2001); options that tie share their ranks. The weights are points of Sobol's"
                + " sequence (Joe and Kuo 2008), scrambled at random by the same seed each time;"
                + " how far groups of them differ tells how exact the shares are."),
        point(
            "Second opinions.",
            Phrases.list(otherMethods()) + " on the same ratings and weights."));
  }

  /** By name; those that one publication brought follow each other, the last with it. */
  private List<String> otherMethods() {
    List<String> names = new ArrayList<>();
    List<SecondOpinion> methods = analysis.secondOpinions().all();
    for (int i = 0; i < methods.size(); i++) {
      SecondOpinion method = methods.get(i);
      boolean shared =
          i + 1 < methods.size() && methods.get(i + 1).source().equals(method.source());
      names.add(shared ? method.name() : method.name() + " (" + method.source() + ")");
    }
    return names;
  }

  private Text ratings() {
    String combined =
        analysis.scenario().combine() == Combine.BY_SOURCE
            ? "A source's claims in a cell are averaged, then the sources: each source counts once."
                + (assumed() ? " Our own assumptions together weigh as much as one." : "")
            : "The claims in a cell are averaged: each claim counts once.";
    return point(
        "Ratings.",
        combined
            + " A rating becomes a value from 0 at the worst to 1 at the best end of its scale"
            + " (Keeney and Raiffa 1976).");
  }

  /** Of the criteria on which a rating is worth something else; empty where there is none. */
  private Optional<Text> values() {
    List<Criterion> bent =
        decision.criteria().stream().filter(criterion -> !criterion.isLinear()).toList();
    Prose told = new Prose().strong("Values.").plain(" Worth is no straight line on ");
    for (Criterion criterion : bent) {
      told.emphasis(criterion.name())
          .plain(": " + ValueWords.of(criterion))
          .plain(criterion.equals(bent.get(bent.size() - 1)) ? "." : "; ");
    }
    return bent.isEmpty() ? Optional.empty() : Optional.of(told.text());
  }

  private boolean assumed() {
    return decision.claims().stream()
        .filter(analysis.scenario()::counts)
        .anyMatch(claim -> claim.source().isEmpty());
  }

  private Text missing() {
    return point(
        "Missing evidence.",
        "Where no claim counts, the %s stands in, and is marked. The lowest and the highest score put every such cell at its worst and at its best."
            .formatted(StandIn.of(analysis)));
  }

  private Text weights() {
    List<String> words = new ArrayList<>();
    if (weighs(PointWeights.class) || weighs(PercentWeights.class)) {
      words.add("Points and percent are divided by the team's sum.");
    }
    if (weighs(RankWeights.class)) {
      words.add("Ranks become weights by the rank-order centroid (Barron and Barrett 1996).");
    }
    if (weighs(PairwiseWeights.class)) {
      words.add("Comparisons in pairs become weights by the principal eigenvector (Saaty 1980).");
    }
    if (Literature.completes(analysis)) {
      words.add(
          "A pair that nobody compared counts as the ratio of the two weights (Harker 1987).");
    }
    if (weighs(TreeWeights.class)) {
      words.add(
          "Where groups are weighed, a criterion's weight is the product of the shares from its"
              + " group down to it (Saaty 1980; von Winterfeldt and Edwards 1986).");
    }
    if (decision.teams().size() > 1) {
      words.add(
          decision.policy().group() == GroupRule.ARITHMETIC
              ? "The group's weights are the mean of the teams', by their power."
              : "The group's weights are the geometric mean of the teams', by their power,"
                  + " divided by their sum (Forman and Peniwati 1998).");
    }
    return point("Weights.", String.join(" ", words));
  }

  private boolean weighs(Class<? extends RawWeights> kind) {
    return decision.teams().stream()
        .anyMatch(team -> team.raw().kinds().anyMatch(kind::isInstance));
  }

  private Text scores() {
    return point(
        "Scores.",
        "A score is 100 times the sum of weight times value: 0 if an option is at its worst"
            + " everywhere, 100 if at its best. Options with equal scores share the better rank.");
  }

  private Text verdict() {
    return point(
        "Verdict.",
        "Open if missing evidence could change the leader or every option is knocked out; close if the first two are less than %s apart; fragile if the leader leads in fewer than %s of the samples with each weight off by up to %s%%; clear otherwise.%s"
            .formatted(
                Decimals.AS_TYPED.text(analysis.scenario().closeCall())
                    + (analysis.scenario().closeCall() == 1 ? " point" : " points"),
                Decimals.PERCENT.text(Verdict.FIRM),
                Decimals.AS_TYPED.text(analysis.scenario().offBy()),
                goodEnough()));
  }

  private String goodEnough() {
    double points = analysis.scenario().goodEnough();
    double least = analysis.scenario().mustReachTotal();
    return (points > 0
            ? " Below %s of 100 points no option is called good."
                .formatted(Decimals.AS_TYPED.text(points))
            : "")
        + (least > 0
            ? " An option that cannot reach %s of 100 points by the weights in use is knocked out."
                .formatted(Decimals.AS_TYPED.text(least))
            : "")
        + subtotals();
  }

  private String subtotals() {
    List<String> asked = new ArrayList<>();
    analysis
        .scenario()
        .policy()
        .mustReachSubtotals()
        .forEach(
            (group, points) ->
                asked.add("%s on %s".formatted(Decimals.AS_TYPED.text(points), group.text())));
    return asked.isEmpty()
        ? ""
        : " Nor does one contend that cannot reach so many of 100 points within a group of"
            + " criteria: "
            + Phrases.list(asked)
            + ".";
  }

  private static Text point(String name, String words) {
    return new Prose().strong(name).plain(" " + words).text();
  }
}
