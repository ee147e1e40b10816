package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What other methods make of the same ratings and weights: a cross-check of the weighted sum, not a
 * menu. Only contenders take part; a missing rating is the one that stands in for it.
 */
public record SecondOpinions(
    WeightedProduct weightedProduct, Topsis topsis, Vikor vikor, Promethee2 promethee2) {
  /** How many agree of how many that give figures, and on whom. */
  public static final Sentence AGREEMENT =
      new Sentence("Of the other methods that give figures, {} of {} put {name} first as well.");

  public static final String NONE_DEFINED = "No other method gives figures here.";
  public static final String NO_LEADER =
      "The weighted sum has no single leader for other methods to agree on.";

  static SecondOpinions of(ValueMatrix contenders, Weights weights) {
    return new SecondOpinions(
        WeightedProduct.of(contenders, weights),
        Topsis.of(contenders, weights),
        Vikor.of(contenders, weights),
        Promethee2.of(contenders, weights));
  }

  /** All of them, in the order in which they are told. */
  public List<SecondOpinion> all() {
    return List.of(weightedProduct, topsis, vikor, promethee2);
  }

  /** {@code TOPSIS, VIKOR and PROMETHEE II}. */
  public String names() {
    List<String> names = all().stream().map(SecondOpinion::name).toList();
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** Those that give figures. */
  public List<SecondOpinion> defined() {
    return all().stream().filter(one -> one.opinion().undefined().isEmpty()).toList();
  }

  /** One sentence per method that does not put the leader alone first, and why that can be. */
  public List<String> disagreements(Optional<Option> leader) {
    return leader.isEmpty()
        ? List.of()
        : defined().stream()
            .filter(one -> !one.agreesOn(leader.get()))
            .map(one -> one.words(leader))
            .toList();
  }

  /** How many of the methods that give figures agree with the leader. */
  public String agreement(Optional<Option> leader) {
    if (leader.isEmpty()) {
      return NO_LEADER;
    }
    List<SecondOpinion> defined = defined();
    long agreeing = defined.stream().filter(one -> one.agreesOn(leader.get())).count();
    return defined.isEmpty()
        ? NONE_DEFINED
        : AGREEMENT.with(
            Long.toString(agreeing), Integer.toString(defined.size()), leader.get().name());
  }

  /** What the methods say besides whom they put first. */
  public List<String> remarks() {
    return all().stream().flatMap(one -> one.remark().stream()).toList();
  }

  /** What the figure of each method is, one after the other. */
  public String meanings() {
    return all().stream()
        .map(method -> method.name() + ": " + method.means() + ".")
        .collect(Collectors.joining(" "));
  }
}
