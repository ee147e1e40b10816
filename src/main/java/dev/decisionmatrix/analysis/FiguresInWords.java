package dev.decisionmatrix.analysis;

import java.util.ArrayList;
import java.util.List;

/** How the figures come about, in words, in the order in which they follow from one another. */
public final class FiguresInWords {
  /** A figure by its name, and how it comes about. */
  public record Told(String figure, String how) {}

  private final Analysis analysis;
  private final List<Told> told = new ArrayList<>();

  private FiguresInWords(Analysis analysis) {
    this.analysis = analysis;
  }

  public static List<Told> of(Analysis analysis) {
    FiguresInWords words = new FiguresInWords(analysis);
    words.tellRatingsAndWeights();
    words.tellScores();
    words.tellRobustness();
    return List.copyOf(words.told);
  }

  private void tellRatingsAndWeights() {
    tell(
        "Rating",
        "By source: the mean over the sources of the mean of each source's claims in use, so that a"
            + " source that repeats itself counts once. By claim: the mean of the claims in use."
            + " Our own assumptions together weigh as much as one source.");
    tell(
        "Value",
        "How much of the way from worst to best a rating goes: (rating - worst) / (best - worst)."
            + " Where no claim is in use the midpoint, the worst or the best stands in, as the"
            + " control says.");
    tell(
        "Team weight",
        "Points and percent: divided by their sum. Ranks: the centre of all weights in that order"
            + " (rank-order centroid); criteria that tie share. Comparisons in pairs: the principal"
            + " eigenvector of the matrix; a consistency ratio above "
            + percent(Consistency.ACCEPTABLE)
            + " says that the judgements"
            + " contradict each other.");
    tell("Group weight", groupRule());
    tell(
        "What-if weight",
        "A typed share replaces the criterion's weight; the others share what is left in"
            + " proportion.");
  }

  private void tellScores() {
    tell("Contribution", "100 x weight x value: points of 100.");
    tell(
        "Score and rank",
        "The sum of an option's contributions, rounded to nine decimals; ties share the best rank"
            + " (1, 1, 3). An option that falls short of what must be reached is knocked out: it"
            + " keeps its score and has no rank.");
    if (analysis.decision().policy().mustReachTotal() > 0) {
      tell(
          "Score must reach",
          "An option whose score stays below it, missing evidence at its best, is knocked out; with"
              + " missing evidence at its worst it may be. It is held against the scores by the"
              + " weights in use: who is out by them is out for every team, in every sample and"
              + " without any one source, team or criterion. What-ifs ask anew.");
    }
    if (!analysis.decision().policy().mustReachSubtotals().isEmpty()) {
      tell(
          "Sub-total",
          "What the criteria of a group come to, of 100: the mean of their values by their weights"
              + " in use. An option of which one stays below what it must reach, missing evidence"
              + " at its best, is knocked out as by its score. A group without weight asks"
              + " nothing.");
    }
    OwnUnits.of(analysis).ifPresent(units -> tell(units.head(), units.how(analysis)));
    tell(
        "Lowest, highest",
        "The score with all missing evidence at its worst, and at its best; knocked out where the"
            + " worst falls short of what must be reached.");
    tell(
        "By the sources",
        "The score with every cell at its least, and at its most favourable source: how far the"
            + " sources themselves disagree.");
  }

  private void tellRobustness() {
    tell(
        "Samples led",
        analysis.robustness().samples()
            + " samples: points of Sobol's sequence (Joe and Kuo 2008), scrambled at random by a"
            + " fixed seed, whose numbers the criteria take in turn. In one model each weight in"
            + " use is off by up to the percentage that the control says, in the other the weights"
            + " may be anything; both are divided by their sum. What counts is the share of samples"
            + " in which an option takes each rank; options that share ranks split them. How far"
            + " groups of samples differ tells how exact the shares are: +/- points are twice the"
            + " standard error, at least one sample.");
    tell(
        "Sensitivity",
        "Each weight from 0% to 100%, the others in proportion: between which shares the leader"
            + " leads. For each option behind it the least that brings it ahead: a change of one"
            + " weight, weight moved from one criterion to another, or one rating. Worked out"
            + " exactly, not by trial.");
    tell(
        "Left out",
        "Without a source its claims are taken out of every rating and the rest recombined; without"
            + " a team the others' weights are joined; without a criterion the others keep their"
            + " proportions. Knock-outs are looked at anew.");
    tell(
        "Second opinions",
        analysis.secondOpinions().names()
            + " on the same ratings and weights, on the sheet Methods: where they put another"
            + " option first it is worth asking why. The weighted sum stays the method of this"
            + " workbook. "
            + analysis.secondOpinions().meanings());
    if (analysis.teams().size() > 1) {
      tell(
          "Kendall's W, Borda points",
          "W is how far the teams' orders agree: 0 not at all, 1 the same order. Borda: "
              + Agreement.BORDA_MEANS
              + ".");
    }
    tell(
        "Verdict",
        "open: missing evidence could change who is first, or every option is knocked out. close:"
            + " the lead is below the close call, or there is a tie. fragile: the leader leads in"
            + " fewer than "
            + percent(Verdict.FIRM)
            + " of the samples with each weight somewhat off. clear: none of these. Several may"
            + " hold; the first of them is the verdict, and each is told. That no option is good"
            + " enough, as the control says, is told beside it.");
  }

  private String groupRule() {
    return switch (analysis.decision().policy().group()) {
      case ARITHMETIC -> "The mean of the teams' weights, each by its power.";
      case GEOMETRIC ->
          "The geometric mean of the teams' weights, each by its power, divided by its sum. A"
              + " weight of 0 in any team with power makes it 0.";
    };
  }

  private void tell(String figure, String how) {
    told.add(new Told(figure, how));
  }

  private static String percent(double share) {
    return Math.round(100 * share) + "%";
  }
}
