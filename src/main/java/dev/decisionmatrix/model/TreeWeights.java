package dev.decisionmatrix.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Weights of groups, and of what stands within each, level by level.
 *
 * @param levels what was filled in of the parts of a group; where a group is absent, its parts
 *     count the same
 */
public record TreeWeights(CriteriaTree tree, Map<Group, RawWeights> levels) implements RawWeights {
  public TreeWeights {
    levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
  }

  @Override
  public String kind() {
    return "groups";
  }

  /** Of a criterion, or of a group as {@link Group#weighed()}. */
  @Override
  public Optional<Double> figure(Criterion part) {
    return levelOf(part).flatMap(level -> level.figure(part));
  }

  @Override
  public Optional<RawWeights> levelOf(Criterion part) {
    return level(Group.of(part.group()));
  }

  @Override
  public Stream<RawWeights> kinds() {
    return Stream.concat(Stream.of(this), levels.values().stream());
  }

  /** Empty where its parts count the same. */
  public Optional<RawWeights> level(Group group) {
    return Optional.ofNullable(levels.get(group));
  }

  @Override
  public Map<Criterion, String> rationales() {
    Map<Criterion, String> all = new LinkedHashMap<>();
    levels.values().forEach(level -> all.putAll(level.rationales()));
    return all;
  }
}
