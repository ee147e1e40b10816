package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** One step of a method: a figure for each criterion and contender. */
final class Step {
  /** How the figure of a cell comes about, by the positions of criterion and contender. */
  interface Rule {
    double figure(int criterion, int contender);
  }

  private final ValueMatrix contenders;

  /** Criteria x contenders. */
  private final double[][] figures;

  private Step(ValueMatrix contenders, double[][] figures) {
    this.contenders = contenders;
    this.figures = figures;
  }

  static Step of(ValueMatrix contenders, Rule rule) {
    double[][] figures = new double[contenders.criteria().size()][contenders.options().size()];
    for (int k = 0; k < figures.length; k++) {
      for (int o = 0; o < figures[k].length; o++) {
        figures[k][o] = rule.figure(k, o);
      }
    }
    return new Step(contenders, figures);
  }

  /** Empty for an option that does not contend. */
  Optional<Double> at(Criterion criterion, Option option) {
    int k = contenders.position(criterion);
    return contenders.find(option).map(o -> figures[k][o]);
  }

  double at(int criterion, int contender) {
    return figures[criterion][contender];
  }

  /** Of one criterion, in the order of the contenders. */
  DoubleStream of(int criterion) {
    return Arrays.stream(figures[criterion]);
  }

  /** Of one contender, in the order of the criteria. */
  DoubleStream ofContender(int contender) {
    return Arrays.stream(figures).mapToDouble(row -> row[contender]);
  }

  /** 0 without contenders. */
  double highest(int criterion) {
    return of(criterion).max().orElse(0);
  }

  /** 0 without contenders. */
  double lowest(int criterion) {
    return of(criterion).min().orElse(0);
  }
}
