package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** The options that VIKOR's conditions leave. */
  public static final Sentence COMPROMISE =
      new Sentence("By VIKOR's conditions no option stands alone: its compromise is {}.");

  /** Stands for the option where a method has several at its first rank. */
  public static final String SEVERAL = "several options";

  /** A method by name and the leader that it puts first as well. */
  public static final Sentence AGREES = new Sentence("{} agrees and puts {} first.");

  /** A method by name and what it puts first, where the weighted sum has no single leader. */
  public static final Sentence PUTS_FIRST = new Sentence("{} puts {} first.");

  /** A method by name and why. */
  public static final Sentence NO_FIGURES = new Sentence("{} gives no figures. {}");

  /** How many agree of how many that give figures, and on whom. */
  public static final Sentence AGREEMENT =
      new Sentence("Of the other methods that give figures, {} of {} put {} first as well.");

  public static final String NONE_DEFINED = "No other method gives figures here.";
  public static final String NO_LEADER =
      "The weighted sum has no single leader for other methods to agree on.";

  public static final String PRODUCT = "The weighted product";
  public static final String TOPSIS = "TOPSIS";
  public static final String VIKOR = "VIKOR";
  public static final String PROMETHEE = "PROMETHEE II";

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

  /** One sentence for each method, whether it agrees, and if not, why that can be. */
  public List<String> words(Optional<Option> leader) {
    return List.of(
        words(weightedProduct, PRODUCT, leader, PRODUCT_DIFFERS),
        words(topsis, TOPSIS, leader, TOPSIS_DIFFERS),
        words(vikor.q(), VIKOR, leader, VIKOR_DIFFERS),
        words(promethee2, PROMETHEE, leader, PROMETHEE_DIFFERS));
  }

  /** How many of the methods that give figures agree with the leader. */
  public String agreement(Optional<Option> leader) {
    List<Opinion> defined =
        Stream.of(weightedProduct, topsis, vikor.q(), promethee2)
            .filter(opinion -> opinion.undefined().isEmpty())
            .toList();
    if (leader.isEmpty()) {
      return NO_LEADER;
    }
    long agreeing = defined.stream().filter(one -> one.leader().equals(leader)).count();
    return defined.isEmpty()
        ? NONE_DEFINED
        : AGREEMENT.with(
            Long.toString(agreeing), Integer.toString(defined.size()), leader.get().name());
  }

  /** Whom VIKOR's conditions leave, where they leave several. */
  public Optional<String> compromise() {
    List<String> names = vikor.compromise().stream().map(Option::name).toList();
    return names.size() < 2
        ? Optional.empty()
        : Optional.of(
            COMPROMISE.with(
                String.join(", ", names.subList(0, names.size() - 1))
                    + " and "
                    + names.get(names.size() - 1)));
  }

  private static String words(
      Opinion opinion, String method, Optional<Option> leader, Sentence differs) {
    if (opinion.undefined().isPresent()) {
      return NO_FIGURES.with(method, opinion.undefined().get());
    }
    String first = opinion.leader().map(Option::name).orElse(SEVERAL);
    if (leader.isEmpty()) {
      return PUTS_FIRST.with(method, first);
    }
    return opinion.leader().equals(leader) ? AGREES.with(method, first) : differs.with(first);
  }

  private static void differs(
      Opinion opinion, Optional<Option> leader, Sentence sentence, List<String> sentences) {
    if (opinion.undefined().isEmpty() && !opinion.leader().equals(leader)) {
      sentences.add(sentence.with(opinion.leader().map(Option::name).orElse(SEVERAL)));
    }
  }
}
