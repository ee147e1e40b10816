package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.PairwiseWeights;
import java.util.ArrayList;
import java.util.Arrays;
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
 */
record PairwiseComparison(Weights weights, Consistency consistency) {
  /** By number of criteria, from none; Saaty 1980, table of the random index. */
  private static final List<Double> RANDOM_INDEX =
      List.of(
          0.0, 0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57,
          1.59);

  private static final double ENOUGH = 1e-15;
  private static final int MOST_STEPS = 10_000;
  private static final int NAMED = 3;

  static PairwiseComparison of(PairwiseWeights raw) {
    List<Criterion> criteria = List.copyOf(raw.judgements().keySet());
    double[][] matrix = matrix(raw, criteria);
    double[] vector = principal(matrix);
    Map<Criterion, Double> weights = new LinkedHashMap<>();
    for (int i = 0; i < criteria.size(); i++) {
      weights.put(criteria.get(i), vector[i]);
    }
    double eigenvalue = 0;
    for (double part : times(matrix, vector)) {
      eigenvalue += part;
    }
    return new PairwiseComparison(
        Weights.normalised(weights),
        new Consistency(
            eigenvalue,
            ratio(eigenvalue, criteria.size()),
            leastConsistent(criteria, matrix, vector)));
  }

  /** The mean consistency index of random matrices; 0 where none can be inconsistent. */
  static double randomIndex(int criteria) {
    return criteria < RANDOM_INDEX.size()
        ? RANDOM_INDEX.get(criteria)
        : (1.7699 * criteria - 4.3513) / (criteria - 1);
  }

  private static double ratio(double eigenvalue, int criteria) {
    return criteria < 3
        ? 0
        : Math.max(0, eigenvalue - criteria) / (criteria - 1) / randomIndex(criteria);
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

  private static double[] principal(double[][] matrix) {
    double[] vector = new double[matrix.length];
    Arrays.fill(vector, 1.0 / matrix.length);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] next = times(matrix, vector);
      double sum = 0;
      for (double part : next) {
        sum += part;
      }
      double moved = 0;
      for (int i = 0; i < next.length; i++) {
        next[i] /= sum;
        moved = Math.max(moved, Math.abs(next[i] - vector[i]));
      }
      vector = next;
      if (moved <= ENOUGH) {
        break;
      }
    }
    return vector;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[vector.length];
    for (int i = 0; i < vector.length; i++) {
      for (int j = 0; j < vector.length; j++) {
        product[i] += matrix[i][j] * vector[j];
      }
    }
    return product;
  }

  private static List<Judgement> leastConsistent(
      List<Criterion> criteria, double[][] matrix, double[] vector) {
    List<Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < criteria.size(); i++) {
      for (int j = i + 1; j < criteria.size(); j++) {
        Judgement judgement =
            new Judgement(criteria.get(i), criteria.get(j), matrix[i][j], vector[i] / vector[j]);
        if (Rounding.rounded(judgement.factor()) > 1) {
          judgements.add(judgement);
        }
      }
    }
    return judgements.stream()
        .sorted(
            Comparator.comparingDouble((Judgement each) -> Rounding.rounded(each.factor()))
                .reversed())
        .limit(NAMED)
        .toList();
  }
}
