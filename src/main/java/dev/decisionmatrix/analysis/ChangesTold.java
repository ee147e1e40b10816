package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What would bring an option to the lead, each sentence in its place; empty where there is none.
 *
 * @param demands why it is knocked out, by the criterion that does it, in file order
 * @param below which sub-totals, and that its score, do not reach what they must
 * @param back what would bring it back where something of that is too low
 * @param cheaper the costs that would where nothing else keeps it out
 * @param flip the least change of one weight
 * @param moved the least move of weight
 * @param rating the least change of one rating
 * @param evidence how far it could come with what is missing
 */
public record ChangesTold(
    Map<Criterion, String> demands,
    String below,
    String back,
    String cheaper,
    String flip,
    String moved,
    String rating,
    String evidence) {
  public ChangesTold {
    demands = Collections.unmodifiableMap(new LinkedHashMap<>(demands));
  }

  public static ChangesTold of(Analysis analysis, Option option) {
    return ChangeWords.told(analysis, option);
  }

  /** Why it is knocked out. */
  public String out() {
    return Stream.of(out(demands.keySet()), below)
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** As far as these criteria do it. */
  public String out(Collection<Criterion> criteria) {
    return demands.entrySet().stream()
        .filter(demand -> criteria.contains(demand.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining(" "));
  }

  /** One after the other. */
  public List<String> sentences() {
    return Stream.concat(
            demands.values().stream(),
            Stream.of(below, back, cheaper, flip, moved, rating, evidence))
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }
}
