package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * VIKOR: a compromise between the utility of the group and the regret of the individual.
 *
 * <p>On each criterion an option loses weight x (best - own) / (best - worst) among the contenders,
 * nothing where all are alike. S is the sum of its losses, R the largest; Q = v (S - S*) / (S- -
 * S*) + (1 - v) (R - R*) / (R- - R*) with v = 0.5, where a part whose range is zero is zero. All
 * three 0 to 1, lower is better; ranks are by Q. Acceptable advantage: the second's Q exceeds the
 * first's by at least 1 / (n - 1); acceptable stability: the first is also best by S or by R.
 * Without advantage the compromise set holds every option whose Q is less than 1 / (n - 1) above
 * the first's; with advantage but no stability the first and the second; else the first alone. One
 * option, or all alike: undefined. Opricovic and Tzeng 2004.
 *
 * @param s by contender, in file order; empty when undefined
 * @param r likewise
 * @param q Q with its ranks
 * @param advantage whether the first has an acceptable advantage
 * @param stability whether it is acceptably stable
 * @param compromise in file order
 */
public record Vikor(
    Map<Option, Double> s,
    Map<Option, Double> r,
    Opinion q,
    boolean advantage,
    boolean stability,
    List<Option> compromise) {
  public static final String ALIKE =
      "All options are alike on the criteria that count, so there is nothing to regret.";
  public static final String TOO_FEW = "A compromise needs at least two options.";

  /** The weight of group utility against individual regret. */
  public static final double V = 0.5;

  public Vikor {
    s = Collections.unmodifiableMap(new LinkedHashMap<>(s));
    r = Collections.unmodifiableMap(new LinkedHashMap<>(r));
    compromise = List.copyOf(compromise);
  }

  /** Whether an option is first, and also by S or by R. */
  public boolean isStable(Option option) {
    Integer rank = q.ranks().get(option);
    return rank != null && rank == 1 && (isLeast(s, option) || isLeast(r, option));
  }

  private static boolean isLeast(Map<Option, Double> figures, Option option) {
    double least = figures.values().stream().mapToDouble(figure -> figure).min().orElse(0);
    return Rounding.rounded(figures.getOrDefault(option, 1.0)) == Rounding.rounded(least);
  }

  static Vikor of(ValueMatrix contenders, double[] weights) {
    int n = contenders.options().size();
    if (n < 2) {
      return undefined(TOO_FEW);
    }
    double[] s = new double[n];
    double[] r = new double[n];
    for (int k = 0; k < weights.length; k++) {
      double[] losses = losses(contenders, k, weights[k]);
      for (int o = 0; o < n; o++) {
        s[o] += losses[o];
        r[o] = Math.max(r[o], losses[o]);
      }
    }
    if (Rounding.rounded(Arrays.stream(s).max().orElse(0)) == 0) {
      return undefined(ALIKE);
    }
    double[] sParts = parts(s);
    double[] rParts = parts(r);
    double[] q = new double[n];
    for (int o = 0; o < n; o++) {
      q[o] = V * sParts[o] + (1 - V) * rParts[o];
    }
    return conclude(contenders.options(), s, r, q);
  }

  private static Vikor undefined(String why) {
    return new Vikor(Map.of(), Map.of(), Opinion.undefined(why), false, false, List.of());
  }

  /** On values, which gives the same as on ratings. */
  private static double[] losses(ValueMatrix contenders, int criterion, double weight) {
    double best = Double.NEGATIVE_INFINITY;
    double worst = Double.POSITIVE_INFINITY;
    double[] losses = new double[contenders.options().size()];
    for (int o = 0; o < losses.length; o++) {
      best = Math.max(best, contenders.value(criterion, o));
      worst = Math.min(worst, contenders.value(criterion, o));
    }
    boolean differ = Rounding.rounded(best - worst) > 0;
    for (int o = 0; o < losses.length; o++) {
      losses[o] = differ ? weight * (best - contenders.value(criterion, o)) / (best - worst) : 0;
    }
    return losses;
  }

  private static double[] parts(double[] figures) {
    double least = Arrays.stream(figures).min().orElse(0);
    double range = Arrays.stream(figures).max().orElse(0) - least;
    return Arrays.stream(figures)
        .map(figure -> Rounding.rounded(range) > 0 ? (figure - least) / range : 0)
        .toArray();
  }

  private static Vikor conclude(List<Option> options, double[] s, double[] r, double[] q) {
    double threshold = 1.0 / (options.size() - 1);
    double[] sorted = Arrays.stream(q).map(Rounding::rounded).sorted().toArray();
    boolean advantage = Rounding.rounded(sorted[1] - sorted[0]) >= Rounding.rounded(threshold);
    boolean stability =
        IntStream.range(0, q.length)
            .filter(o -> Rounding.rounded(q[o]) == sorted[0])
            .anyMatch(o -> isLeast(s, o) || isLeast(r, o));
    List<Option> compromise =
        IntStream.range(0, q.length)
            .filter(
                o ->
                    advantage
                        ? Rounding.rounded(q[o]) <= (stability ? sorted[0] : sorted[1])
                        : Rounding.rounded(Rounding.rounded(q[o]) - sorted[0])
                            < Rounding.rounded(threshold))
            .mapToObj(options::get)
            .toList();
    return new Vikor(
        byOption(options, s),
        byOption(options, r),
        Opinion.lowestFirst(options, q),
        advantage,
        stability,
        compromise);
  }

  private static boolean isLeast(double[] figures, int option) {
    return Rounding.rounded(figures[option])
        == Rounding.rounded(Arrays.stream(figures).min().orElse(0));
  }

  private static Map<Option, Double> byOption(List<Option> options, double[] figures) {
    Map<Option, Double> byOption = new LinkedHashMap<>();
    for (int o = 0; o < figures.length; o++) {
      byOption.put(options.get(o), figures[o]);
    }
    return byOption;
  }
}
