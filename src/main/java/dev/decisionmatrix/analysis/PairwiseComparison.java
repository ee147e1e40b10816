package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.PairwiseWeights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Weights from comparisons in pairs: the principal eigenvector of the matrix of judgements, found
 * by power iteration.
 *
 * <p>A full reciprocal matrix of n criteria, entries positive. Weights are positive and sum to 1,
 * to 1e-12. The consistency index is (largest eigenvalue - n) / (n - 1); the ratio divides it by
 * the mean index of random matrices, for n up to 15 as Saaty 1980 tabulates it, above by the line
 * of Alonso and Lamata 2006. One or two criteria cannot be inconsistent: ratio 0.
 *
 * @param weights the principal eigenvector, divided by its sum
 * @param judgements each pair once, row by row above the diagonal
 * @param iteration how the weights were found
 */
public record PairwiseComparison(
    Weights weights,
    Consistency consistency,
    List<Judgement> judgements,
    PowerIteration iteration) {
  /** By number of criteria, from none; Saaty 1980, table of the random index. */
  private static final List<Double> RANDOM_INDEX =
      List.of(
          0.0, 0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57,
          1.59);

  /** How many judgements are named as the least consistent, at most. */
  public static final int NAMED = 3;

  public PairwiseComparison {
    judgements = List.copyOf(judgements);
  }

  public static PairwiseComparison of(PairwiseWeights raw) {
    List<Criterion> criteria = List.copyOf(raw.judgements().keySet());
    double[][] matrix = matrix(raw, criteria);
    PowerIteration iteration = PowerIteration.of(matrix);
    double[] vector = iteration.last();
    Map<Criterion, Double> weights = new LinkedHashMap<>();
    for (int i = 0; i < criteria.size(); i++) {
      weights.put(criteria.get(i), vector[i]);
    }
    double eigenvalue = 0;
    for (int i = 0; i < criteria.size(); i++) {
      eigenvalue += iteration.times(i);
    }
    List<Judgement> judgements = judgements(criteria, matrix, vector);
    return new PairwiseComparison(
        Weights.normalised(weights),
        new Consistency(
            eigenvalue,
            ratio(eigenvalue, criteria.size()),
            leastConsistent(judgements).stream().limit(NAMED).toList()),
        judgements,
        iteration);
  }

  /** The mean consistency index of random matrices; 0 where none can be inconsistent. */
  public static double randomIndex(int criteria) {
    return criteria < RANDOM_INDEX.size()
        ? RANDOM_INDEX.get(criteria)
        : (1.7699 * criteria - 4.3513) / (criteria - 1);
  }

  /** The consistency index; 0 with one criterion. */
  public double index() {
    return index(consistency.eigenvalue(), weights.byCriterion().size());
  }

  /** The judgements that differ from what the weights imply, the worst first. */
  public List<Judgement> leastConsistent() {
    return leastConsistent(judgements);
  }

  private static double index(double eigenvalue, int criteria) {
    return criteria < 2 ? 0 : Math.max(0, eigenvalue - criteria) / (criteria - 1);
  }

  private static double ratio(double eigenvalue, int criteria) {
    return criteria < 3 ? 0 : index(eigenvalue, criteria) / randomIndex(criteria);
  }

  /** Rows x columns in the order of the criteria. */
  private static double[][] matrix(PairwiseWeights raw, List<Criterion> criteria) {
    double[][] matrix = new double[criteria.size()][criteria.size()];
    for (int i = 0; i < criteria.size(); i++) {
      Map<Criterion, Double> row = raw.judgements().getOrDefault(criteria.get(i), Map.of());
      for (int j = 0; j < criteria.size(); j++) {
        matrix[i][j] = row.getOrDefault(criteria.get(j), 1.0);
      }
    }
    return matrix;
  }

  private static List<Judgement> judgements(
      List<Criterion> criteria, double[][] matrix, double[] vector) {
    List<Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < criteria.size(); i++) {
      for (int j = i + 1; j < criteria.size(); j++) {
        judgements.add(
            new Judgement(criteria.get(i), criteria.get(j), matrix[i][j], vector[i] / vector[j]));
      }
    }
    return judgements;
  }

  private static List<Judgement> leastConsistent(List<Judgement> judgements) {
    return judgements.stream()
        .filter(judgement -> Rounding.rounded(judgement.factor()) > 1)
        .sorted(
            Comparator.comparingDouble((Judgement each) -> Rounding.rounded(each.factor()))
                .reversed())
        .toList();
  }
}
