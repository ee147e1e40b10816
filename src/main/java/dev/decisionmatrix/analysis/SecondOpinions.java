package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What other methods make of the same ratings and weights: a cross-check of the weighted sum, not a
 * menu. Only contenders take part; a missing rating is the one that stands in for it.
 */
public record SecondOpinions(
    Opinion weightedProduct, Opinion topsis, Vikor vikor, Opinion promethee2) {
  /** A method whose first option is not the leader; what sets it apart is told by its sentence. */
  public static final Sentence PRODUCT_DIFFERS =
      new Sentence(
          "The weighted product puts {} first: a product punishes one poor rating more than a sum"
              + " does, and it depends on where zero lies.");

  public static final Sentence TOPSIS_DIFFERS =
      new Sentence(
          "TOPSIS puts {} first: it measures distances to the best and the worst rating among these"
              + " options, so a criterion counts by how far they differ on it.");

  public static final Sentence VIKOR_DIFFERS =
      new Sentence(
          "VIKOR puts {} first: half of its figure is the largest single loss, which a sum can make"
              + " up for elsewhere.");

  public static final Sentence PROMETHEE_DIFFERS =
      new Sentence(
          "PROMETHEE II puts {} first: it counts on which criteria an option is ahead, not by how"
              + " much.");

  /** Stands for the option where a method has several at its first rank. */
  public static final String SEVERAL = "several options";

  static SecondOpinions of(ValueMatrix contenders, Ratings ratings, Weights weights) {
    double[] inOrder = contenders.inOrder(weights);
    return new SecondOpinions(
        WeightedProduct.of(contenders, ratings, inOrder),
        Topsis.of(contenders, ratings, inOrder),
        Vikor.of(contenders, inOrder),
        Promethee2.of(contenders, inOrder));
  }

  /** One sentence per method that does not put the leader alone first, and why that can be. */
  public List<String> disagreements(Optional<Option> leader) {
    List<String> sentences = new ArrayList<>();
    if (leader.isPresent()) {
      differs(weightedProduct, leader, PRODUCT_DIFFERS, sentences);
      differs(topsis, leader, TOPSIS_DIFFERS, sentences);
      differs(vikor.q(), leader, VIKOR_DIFFERS, sentences);
      differs(promethee2, leader, PROMETHEE_DIFFERS, sentences);
    }
    return sentences;
  }

  private static void differs(
      Opinion opinion, Optional<Option> leader, Sentence sentence, List<String> sentences) {
    if (opinion.undefined().isEmpty() && !opinion.leader().equals(leader)) {
      sentences.add(sentence.with(opinion.leader().map(Option::name).orElse(SEVERAL)));
    }
  }
}
