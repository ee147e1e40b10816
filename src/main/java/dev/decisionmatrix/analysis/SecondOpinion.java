package dev.decisionmatrix.analysis;

import dev.decisionmatrix.display.SetApart;
import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Another method on the same ratings and weights: how it is called, what it makes of the contenders
 * and what is told of it. A method is one class, which also carries the steps between the ratings
 * and its figures; {@link SecondOpinions} lists them all.
 */
public interface SecondOpinion {
  /** Stands for the option where a method has several at its first rank. */
  String SEVERAL = "several options";

  /** A method by name and the leader that it puts first as well. */
  Sentence AGREES = new Sentence("{} agrees and puts {name} first.");

  /** A method by name and what it puts first, set apart; the weighted sum has no single leader. */
  Sentence PUTS_FIRST = new Sentence("{} puts {} first.");

  /** A method by name and why. */
  Sentence NO_FIGURES = new Sentence("{} gives no figures. {}");

  /** {@code Weighted product}. */
  String name();

  /** The name at the beginning of a sentence. */
  default String subject() {
    return name();
  }

  /** The name over a column of its figures. */
  default String heading() {
    return name();
  }

  /** The name in the JSON. */
  String key();

  /** Who published it, and when. */
  String source();

  /** What its figure is, from where to where, and whether high or low is good; in ten words. */
  String means();

  /** What it says where it puts another option first; the blank is that option, set apart. */
  Sentence differs();

  /** The figure that is best when low, as a sentence calls it; empty where high is best. */
  default Optional<String> bestWhenLow() {
    return Optional.empty();
  }

  Opinion opinion();

  /** Figures by contender under their names in the JSON, whether or not the method is defined. */
  Map<String, Map<Option, Double>> figures();

  /** What it finds besides figures and ranks, whether or not the method is defined. */
  default List<Conclusion> conclusions() {
    return List.of();
  }

  /** What its conclusions are to those who look for one option; empty where they are nothing. */
  default Optional<String> remark() {
    return Optional.empty();
  }

  /** Whether it gives figures and puts the leader alone first. */
  default boolean agreesOn(Option leader) {
    return opinion().leader().filter(leader::equals).isPresent();
  }

  /** What it puts first, {@link #SEVERAL} on a tie; empty where it gives no figures. */
  default Optional<String> first() {
    return opinion().undefined().isPresent()
        ? Optional.empty()
        : Optional.of(opinion().leader().map(Option::name).orElse(SEVERAL));
  }

  /** One sentence: whether it agrees with the leader, and if not, why that can be. */
  default String words(Optional<Option> leader) {
    if (opinion().undefined().isPresent()) {
      return NO_FIGURES.with(subject(), opinion().undefined().get());
    }
    if (leader.isPresent() && agreesOn(leader.get())) {
      return AGREES.with(subject(), leader.get().name());
    }
    String first = opinion().leader().map(Option::name).map(SetApart::quoted).orElse(SEVERAL);
    return leader.isEmpty() ? PUTS_FIRST.with(subject(), first) : differs().with(first);
  }
}
