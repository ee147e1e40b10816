package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.analysis.Comparison;
import dev.decisionmatrix.analysis.Comparison.Difference;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.ScaleWords;
import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.analysis.TellingClaim;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;

/**
 * What decided it: the criteria that part the option that is chosen, or leads, from its rival, with
 * the claim that says why.
 */
final class DecidedSection implements Section {
  /** Criteria told each way; fewer where a long ranking leaves little of page 1. */
  private static final int EACH_WAY = 2;

  private static final int LONG_RANKING = 4;

  /** A longer claim does not fit on page 1; the evidence has it. */
  private static final int LONGEST_CLAIM = 160;

  private final Analysis analysis;
  private final Citations citations;

  DecidedSection(Analysis analysis, Citations citations) {
    this.analysis = analysis;
    this.citations = citations;
  }

  @Override
  public List<Block> blocks() {
    return Comparison.ofDiscussed(analysis)
        .filter(comparison -> comparison.differences().stream().anyMatch(one -> one.points() != 0))
        .map(this::blocks)
        .orElse(List.of());
  }

  private List<Block> blocks(Comparison comparison) {
    List<Difference> told = new ArrayList<>();
    int eachWay = analysis.options().size() > LONG_RANKING ? 1 : EACH_WAY;
    comparison.inFavour().stream().limit(eachWay).forEach(told::add);
    comparison.against().stream().limit(eachWay).forEach(told::add);
    List<Text> items = new ArrayList<>();
    told.forEach(difference -> items.add(item(comparison, difference)));
    double rest =
        Sum.of(
            comparison.differences().stream()
                .filter(difference -> !told.contains(difference))
                .mapToDouble(Difference::points));
    int others = comparison.differences().size() - told.size();
    if (others > 0) {
      items.add(
          new Prose()
              .strong(
                  (others == 1
                          ? "The other criterion"
                          : "The other %s criteria together".formatted(Phrases.number(others)))
                      + ": "
                      + gain(comparison, Rounding.rounded(rest))
                      + ".")
              .text());
    }
    return List.of(new Block.Heading(3, heading(), "what-decided-it"), new Block.Bullets(items));
  }

  private String heading() {
    boolean outvoted =
        analysis.chosen().filter(one -> !analysis.ranking().first().contains(one)).isPresent();
    if (outvoted) {
      return "What sets the choice apart from the leader";
    }
    return analysis.ranking().leader().isEmpty() ? "What sets them apart" : "What decided it";
  }

  private Text item(Comparison comparison, Difference difference) {
    Criterion criterion = difference.criterion();
    Rating first = analysis.ratings().at(criterion, comparison.first());
    Rating second = analysis.ratings().at(criterion, comparison.second());
    Prose prose =
        new Prose()
            .strong(criterion.name() + ": " + gain(comparison, difference.points()) + ".")
            .plain(
                " Ratings%s: %s, %s; weight %s. "
                    .formatted(
                        ScaleWords.areNeeded(criterion, analysis.decision())
                            ? " (" + ScaleWords.of(criterion) + ")"
                            : "",
                        rated(comparison.first(), first),
                        rated(comparison.second(), second),
                        Decimals.PERCENT_ONE.text(analysis.weights().of(criterion))));
    claims(prose, TellingClaim.ofEither(first, second));
    return prose.text();
  }

  /** What stands for a rating; where sources disagree, both sides. */
  private void claims(Prose prose, List<Claim> claims) {
    List<Claim> told =
        claims.stream().filter(claim -> claim.text().length() <= LONGEST_CLAIM).toList();
    for (Claim claim : told) {
      prose
          .plain(told.indexOf(claim) == 0 ? claim.option().name() + ": " : " But: ")
          .claim(claim, citations);
    }
  }

  private String rated(Option option, Rating rating) {
    return option.name()
        + " "
        + (rating.missing()
            ? "none (the " + StandIn.of(analysis) + " stands in)"
            : Figures.rating(analysis, rating));
  }

  /** Whom it favours, and by how many points. */
  private static String gain(Comparison comparison, double points) {
    String size = Figures.table(Math.abs(points));
    if (Decimals.ONE.text(0).equals(size)) {
      return "no difference";
    }
    return (points > 0 ? comparison.first() : comparison.second()).name() + " +" + size + " points";
  }
}
