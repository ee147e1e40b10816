package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What to tell a team whose comparisons in pairs contradict each other. */
public final class ConsistencyWords {
  /** The consistency ratio, its limit, and the judgements to look at again. */
  public static final Sentence CONTRADICTORY = new Sentence("consistency ratio {} is above {}: {}");

  /** The row's criterion, the column's, how many times as given, how many by the weights. */
  public static final Sentence JUDGEMENT =
      new Sentence("`{}` is {} times as important as `{}`, the weights say {}");

  /** The same of options. */
  public static final Sentence OF_OPTIONS =
      new Sentence("`{}` is {} times as good as `{}`, the priorities say {}");

  private ConsistencyWords() {}

  /** Lower case, without a full stop; none where the judgements are consistent enough. */
  public static List<String> of(TeamResult team) {
    List<String> told = new ArrayList<>();
    team.comparisons()
        .forEach(
            (group, comparison) -> {
              if (!comparison.consistency().acceptable()) {
                told.add(words(group, comparison.consistency()));
              }
            });
    return told;
  }

  /** Of options compared on a criterion; empty where the judgements are consistent enough. */
  public static Optional<String> ofOptions(PairwiseComparison<Option> comparison) {
    return Optional.of(comparison.consistency())
        .filter(found -> !found.acceptable())
        .map(found -> contradictory(found, OF_OPTIONS, Option::name));
  }

  private static <T> String contradictory(
      Consistency<T> consistency, Sentence sentence, Function<T, String> name) {
    return CONTRADICTORY.with(
        Rounding.text(consistency.ratio(), 2),
        Rounding.text(Consistency.ACCEPTABLE, 2),
        String.join(
            "; ",
            consistency.leastConsistent().stream()
                .map(judgement -> judgement(judgement, sentence, name))
                .toList()));
  }

  private static String words(Group group, Consistency<Criterion> consistency) {
    String told = contradictory(consistency, JUDGEMENT, Criterion::name);
    return group.isAll() ? told : "within group `" + group.text() + "`, " + told;
  }

  /** Turned, where needed, so that the row's is the more important one. */
  private static <T> String judgement(
      Judgement<T> judgement, Sentence sentence, Function<T, String> name) {
    double given = judgement.given().orElseThrow();
    boolean turned = given < 1;
    return sentence.with(
        name.apply(turned ? judgement.column() : judgement.row()),
        Rounding.text(turned ? 1 / given : given, 2),
        name.apply(turned ? judgement.row() : judgement.column()),
        Rounding.text(turned ? 1 / judgement.implied() : judgement.implied(), 2));
  }
}
