package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Robustness;
import dev.decisionmatrix.analysis.SampledScores;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.SetApart;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Whether the result survives other weights. */
final class RobustnessSection implements Section {
  private static final String WITHIN =
      "± is twice the standard error of the least exact share, at least one sample.";

  private static final String FIGURE = "rank-shares";

  private final Analysis analysis;

  RobustnessSection(Analysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public List<Block> blocks() {
    if (analysis.ranking().contenders().size() < 2) {
      return List.of();
    }
    Robustness robustness = analysis.robustness();
    String off = Decimals.AS_TYPED.text(robustness.offBy()) + "%";
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(3, "Robustness", "robustness"));
    Prose words =
        new Prose().told(introduction(robustness, off) + " ", analysis.decision()).shown(FIGURE);
    blocks.add(new Block.Paragraph(words.plain(" shows every rank.").text()));
    blocks.add(new Block.Shown(FIGURE, new RankShares(analysis).chart()));
    return blocks;
  }

  private String introduction(Robustness robustness, String off) {
    String drawn =
        "Two times %s sets of weights, the samples, were tried: points of Sobol's sequence scrambled at random by a fixed seed (%s): once with each weight off by up to %s, once with any weights at all."
            .formatted(
                Figures.thousands(robustness.samples()), Long.toString(robustness.seed()), off);
    return analysis
        .ranking()
        .leader()
        .map(
            leader ->
                "%s %s leads in %s of the first and in %s of the second."
                        .formatted(
                            drawn,
                            SetApart.quoted(leader.name()),
                            first(robustness.aroundScores(), leader),
                            first(robustness.anyScores(), leader))
                    + " "
                    + WITHIN)
        .orElse(drawn);
  }

  private static String first(SampledScores scores, Option option) {
    double share = scores.shares(option).map(ranks -> ranks.get(0)).orElse(0.0);
    return share == 1
        ? "all"
        : share == 0 ? "none" : Figures.share(share) + " (" + within(scores, option) + " points)";
  }

  private static String within(SampledScores scores, Option option) {
    OptionalDouble within = scores.within(option);
    return within.isEmpty() ? Figures.NONE : "±" + Decimals.ONE.text(100 * within.getAsDouble());
  }
}
