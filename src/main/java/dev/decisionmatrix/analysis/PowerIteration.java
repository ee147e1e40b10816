package dev.decisionmatrix.analysis;

import java.util.Arrays;

/**
 * The principal eigenvector of a matrix by power iteration, kept step by step so that a sheet can
 * follow each.
 *
 * <p>A square matrix of entries of at least 0, positive on the diagonal and where things are
 * compared; each is compared with each other, if only through others. It is first multiplied by
 * itself a few times, so that a step with the result is worth many with the matrix; each square is
 * divided by its first entry, which keeps figures in range and changes no direction. Then {@link
 * #STEPS} steps follow from equal parts, each divided by its sum. There are as many squares, from
 * 3, or more if asked, to 16, as it takes for the last step to move no part by more than 1e-14;
 * after 16, by when 24 steps are worth more than a million with the matrix, the parts are taken as
 * they are. Von Mises and Pollaczek-Geiringer 1929.
 */
public final class PowerIteration {
  public static final int STEPS = 24;

  /** Decimals in which the last two steps agree once the weights have settled. */
  public static final int DIGITS = 12;

  private static final int LEAST_SQUARES = 3;
  private static final int MOST_SQUARES = 16;
  private static final double ENOUGH = 1e-14;

  /** Squares by number, rows, columns; the first is the matrix itself. */
  private final double[][][] squares;

  private final double[] divisors;

  /** Steps by number, then places; the first is the start. */
  private final double[][] steps;

  private PowerIteration(double[][][] squares, double[] divisors, double[][] steps) {
    this.squares = squares;
    this.divisors = divisors;
    this.steps = steps;
  }

  /**
   * The eigenvector of a matrix.
   *
   * @param least how many squares there are at least
   */
  static PowerIteration of(double[][] matrix, int least) {
    double[][][] squares = new double[MOST_SQUARES + 1][][];
    double[] divisors = new double[MOST_SQUARES + 1];
    squares[0] = matrix;
    double[][] steps = {};
    int fewest = Math.max(LEAST_SQUARES, least);
    int last = 0;
    while (last < MOST_SQUARES && (last < fewest || moved(steps) > ENOUGH)) {
      last++;
      squares[last] = squared(squares[last - 1]);
      divisors[last] = squares[last][0][0];
      divide(squares[last], divisors[last]);
      steps = last < fewest ? steps : steps(squares[last]);
    }
    return new PowerIteration(Arrays.copyOf(squares, last + 1), divisors, steps);
  }

  /**
   * How many squares are enough for a consistent matrix of which any pairs are missing: the slowest
   * is a chain, whose second eigenvalue is less than the first by 2 - 2 cos(pi / n). Fiedler 1973.
   */
  static int enough(int things) {
    double apart = (2 - 2 * StrictMath.cos(Math.PI / things)) / things;
    double steps = StrictMath.log(1 / ENOUGH) / apart;
    int squares = LEAST_SQUARES;
    while (squares < MOST_SQUARES && (STEPS << squares) < steps) {
      squares++;
    }
    return squares;
  }

  /** How often the matrix was multiplied by itself. */
  public int squares() {
    return squares.length - 1;
  }

  /** An entry of a square; of the matrix itself for square 0. */
  public double square(int square, int row, int column) {
    return squares[square][row][column];
  }

  /** What a square, from 1, was divided by. */
  public double divisor(int square) {
    return divisors[square];
  }

  /** The sum of a column of the last square. */
  public double columnSum(int column) {
    double sum = 0;
    for (double[] row : squares[squares()]) {
      sum += row[column];
    }
    return sum;
  }

  /** A part after a step; step 0 is the start. */
  public double step(int step, int place) {
    return steps[step][place];
  }

  /** The parts after the last step; they sum to 1. */
  double[] last() {
    return steps[STEPS].clone();
  }

  /** An entry of the matrix times the eigenvector. */
  public double times(int row) {
    double sum = 0;
    for (int j = 0; j < squares[0].length; j++) {
      sum += squares[0][row][j] * steps[STEPS][j];
    }
    return sum;
  }

  private static double moved(double[][] steps) {
    double moved = 0;
    for (int i = 0; i < steps[STEPS].length; i++) {
      moved = Math.max(moved, Math.abs(steps[STEPS][i] - steps[STEPS - 1][i]));
    }
    return moved;
  }

  private static double[][] steps(double[][] matrix) {
    double[][] steps = new double[STEPS + 1][matrix.length];
    Arrays.fill(steps[0], 1.0 / matrix.length);
    for (int step = 1; step <= STEPS; step++) {
      steps[step] = times(matrix, steps[step - 1]);
      double sum = Sum.of(Arrays.stream(steps[step]));
      for (int i = 0; i < matrix.length; i++) {
        steps[step][i] /= sum;
      }
    }
    return steps;
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

  private static double[][] squared(double[][] matrix) {
    double[][] product = new double[matrix.length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int k = 0; k < matrix.length; k++) {
        for (int j = 0; j < matrix.length; j++) {
          product[i][j] += matrix[i][k] * matrix[k][j];
        }
      }
    }
    return product;
  }

  private static void divide(double[][] matrix, double divisor) {
    for (double[] row : matrix) {
      for (int j = 0; j < row.length; j++) {
        row[j] /= divisor;
      }
    }
  }
}
