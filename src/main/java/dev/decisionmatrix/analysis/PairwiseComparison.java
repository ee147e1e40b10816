package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Judgements;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Weights from comparisons in pairs: the principal eigenvector of the matrix of judgements, found
 * by power iteration.
 *
 * <p>A reciprocal matrix of n things, entries positive; pairs may be missing as long as each thing
 * is compared with each other, if only through others. A missing entry is 0 and the diagonal 1 and
 * how many are missing in the row, which is as if each were the ratio of the two weights (Harker
 * 1987). Weights are positive and sum to 1, to 1e-12. The consistency index is (largest eigenvalue
 * - n) / (n - 1); the ratio divides it by the mean index of random matrices, for n up to 15 as
 * Saaty 1980 tabulates it, above by the line of Alonso and Lamata 2006, and in proportion less the
 * more pairs are missing. Where no judgement can contradict another the ratio is 0. Things that are
 * not connected are refused.
 *
 * @param weights the principal eigenvector, divided by its sum
 * @param judgements each pair once, row by row above the diagonal
 * @param iteration how the weights were found
 */
public record PairwiseComparison<T>(
    Map<T, Double> weights,
    Consistency<T> consistency,
    List<Judgement<T>> judgements,
    PowerIteration iteration) {
  /** By number of things, from none; Saaty 1980, table of the random index. */
  private static final List<Double> RANDOM_INDEX =
      List.of(
          0.0, 0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57,
          1.59);

  /** How many judgements are named as the least consistent, at most. */
  public static final int NAMED = 3;

  public PairwiseComparison {
    weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    judgements = List.copyOf(judgements);
  }

  public static <T> PairwiseComparison<T> of(Judgements<T> raw) {
    if (raw.parts().size() > 1) {
      throw new IllegalArgumentException("parts that are not compared: " + raw.parts());
    }
    List<T> things = raw.things();
    int missing = raw.missing().size();
    PowerIteration iteration =
        PowerIteration.of(
            matrix(raw, things), missing > 0 ? PowerIteration.enough(things.size()) : 0);
    Map<T, Double> vector = new LinkedHashMap<>();
    double eigenvalue = 0;
    for (int i = 0; i < things.size(); i++) {
      vector.put(things.get(i), iteration.last()[i]);
      eigenvalue += iteration.times(i);
    }
    List<Judgement<T>> judgements = judgements(raw, vector);
    return new PairwiseComparison<>(
        normalised(vector),
        new Consistency<>(
            eigenvalue,
            ratio(eigenvalue, things.size(), missing),
            leastConsistent(judgements).stream().limit(NAMED).toList()),
        judgements,
        iteration);
  }

  /** The mean consistency index of random matrices; 0 where none can be inconsistent. */
  public static double randomIndex(int things) {
    return things < RANDOM_INDEX.size()
        ? RANDOM_INDEX.get(things)
        : (1.7699 * things - 4.3513) / (things - 1);
  }

  /**
   * The same of matrices with missing pairs: it falls with each along a line (Agoston and Csato
   * 2022, equation 3), down to 0 where each thing is linked with each other in one way alone.
   */
  public static double randomIndex(int things, int missing) {
    return missing == 0
        ? randomIndex(things)
        : randomIndex(things) * (mostMissing(things) - missing) / mostMissing(things);
  }

  /** How many pairs may be missing before some things are not connected. */
  public static int mostMissing(int things) {
    return (things - 1) * (things - 2) / 2;
  }

  /** The pairs that nobody compared. */
  public List<Judgement<T>> missing() {
    return judgements.stream().filter(each -> each.given().isEmpty()).toList();
  }

  /** The consistency index; 0 with one thing. */
  public double index() {
    return index(consistency.eigenvalue(), weights.size());
  }

  /** The judgements that differ from what the weights imply, the worst first. */
  public List<Judgement<T>> leastConsistent() {
    return leastConsistent(judgements);
  }

  private static double index(double eigenvalue, int things) {
    return things < 2 ? 0 : Math.max(0, eigenvalue - things) / (things - 1);
  }

  private static double ratio(double eigenvalue, int things, int missing) {
    double random = things < 3 ? 0 : randomIndex(things, missing);
    return random > 0 ? index(eigenvalue, things) / random : 0;
  }

  private static <T> Map<T, Double> normalised(Map<T, Double> vector) {
    double sum = Sum.of(vector.values().stream().mapToDouble(part -> part));
    Map<T, Double> weights = new LinkedHashMap<>();
    vector.forEach((thing, part) -> weights.put(thing, part / sum));
    return weights;
  }

  /** Rows x columns in the order of the things. */
  private static <T> double[][] matrix(Judgements<T> raw, List<T> things) {
    double[][] matrix = new double[things.size()][things.size()];
    for (int i = 0; i < things.size(); i++) {
      int missing = 0;
      for (int j = 0; j < things.size(); j++) {
        double given = raw.of(things.get(i), things.get(j)).orElse(0.0);
        matrix[i][j] = given;
        missing += given > 0 ? 0 : 1;
      }
      matrix[i][i] = 1 + missing;
    }
    return matrix;
  }

  private static <T> List<Judgement<T>> judgements(Judgements<T> raw, Map<T, Double> vector) {
    List<Judgement<T>> judgements = new ArrayList<>();
    for (Judgements.Pair<T> pair : raw.pairs()) {
      OptionalDouble given =
          raw.of(pair.row(), pair.column()).stream().mapToDouble(times -> times).findFirst();
      double implied =
          vector.getOrDefault(pair.row(), 0.0) / vector.getOrDefault(pair.column(), 0.0);
      judgements.add(new Judgement<>(pair.row(), pair.column(), given, implied));
    }
    return judgements;
  }

  private static <T> List<Judgement<T>> leastConsistent(List<Judgement<T>> judgements) {
    return judgements.stream()
        .filter(judgement -> apart(judgement) > 1)
        .sorted(Comparator.comparingDouble((Judgement<T> each) -> apart(each)).reversed())
        .toList();
  }

  private static <T> double apart(Judgement<T> judgement) {
    return judgement.factor().stream().map(Rounding::rounded).findFirst().orElse(1);
  }
}
