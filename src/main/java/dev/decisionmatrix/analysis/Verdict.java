package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How firmly the leader leads.
 *
 * @param leader empty on a tie for the first rank, or when every option is knocked out
 * @param margin points between the first two contenders; empty with fewer than two
 * @param share of the samples that the leader leads; empty without a leader
 * @param open a sentence on each option that missing evidence could bring before one in first
 *     place, the highest reach first; or on the only contender, where it could be knocked out
 * @param rest sentences on all else, the gravest first
 * @param poor the last of them, where no option is good enough
 */
public record Verdict(
    Kind kind,
    Optional<Option> leader,
    OptionalDouble margin,
    OptionalDouble share,
    Map<Option, String> open,
    List<String> rest,
    Optional<String> poor) {
  /** The least share of the samples around the weights in use that a firm lead holds in. */
  public static final double FIRM = 0.8;

  /** From the most to the least grave; when several hold, the first is told. */
  public enum Kind {
    /** Missing evidence could change the leader, or every option is knocked out. */
    OPEN,
    /** The margin is below the close call. */
    CLOSE,
    /** The lead does not hold often enough when the weights are a little off. */
    FRAGILE,
    /** None of the above. */
    CLEAR;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Verdict {
    open = Collections.unmodifiableMap(new LinkedHashMap<>(open));
    rest = List.copyOf(rest);
  }

  /** What keeps the result from being one to act on: all sentences but that of a clear lead. */
  public List<String> reservations() {
    return kind == Kind.CLEAR ? poor.stream().toList() : reasons();
  }

  /** All sentences, those of the kind first; at least one. */
  public List<String> reasons() {
    return Stream.concat(open.values().stream(), rest.stream()).toList();
  }
}
