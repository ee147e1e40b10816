package dev.decisionmatrix.analysis;

import dev.decisionmatrix.display.SetApart;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

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
 */
public final class Vikor implements SecondOpinion {
  public static final Sentence DIFFERS =
      new Sentence(
          "VIKOR puts {} first: half of its figure is the largest single loss, which a sum can make"
              + " up for elsewhere.");

  /** The options that its conditions leave. */
  public static final Sentence COMPROMISE =
      new Sentence("By VIKOR's conditions no option stands alone: its compromise is {}.");

  public static final String ALIKE =
      "All options are alike on the criteria that count, so there is nothing to regret.";

  public static final String TOO_FEW = "A compromise needs at least two options.";

  /** The weight of group utility against individual regret. */
  public static final double V = 0.5;

  private final ValueMatrix contenders;

  /** The values, which give the same as ratings. */
  private final Step values;

  private final Step losses;
  private final double[] s;
  private final double[] r;
  private final Opinion opinion;

  /** Q as it is compared, the lowest first; empty when undefined. */
  private final double[] sorted;

  private Vikor(ValueMatrix contenders, double[] weights) {
    this.contenders = contenders;
    this.values = Step.of(contenders, contenders::value);
    this.losses = Step.of(contenders, (k, o) -> loss(k, o, weights[k]));
    this.s = contenders.positions().mapToDouble(o -> Sum.of(losses.ofContender(o))).toArray();
    this.r =
        contenders.positions().mapToDouble(o -> losses.ofContender(o).max().orElse(0)).toArray();
    this.opinion = conclude();
    this.sorted =
        opinion.figures().values().stream().mapToDouble(Rounding::rounded).sorted().toArray();
  }

  static Vikor of(ValueMatrix contenders, Weights weights) {
    return new Vikor(contenders, contenders.inOrder(weights));
  }

  @Override
  public String name() {
    return "VIKOR";
  }

  @Override
  public String heading() {
    return "VIKOR (Q)";
  }

  @Override
  public String key() {
    return "vikor";
  }

  @Override
  public String source() {
    return "Opricovic and Tzeng 2004";
  }

  @Override
  public String means() {
    return "regret against the best ratings, 0 to 1; low is good";
  }

  @Override
  public Sentence differs() {
    return DIFFERS;
  }

  @Override
  public Optional<String> bestWhenLow() {
    return Optional.of("VIKOR's Q");
  }

  /** Q and the ranks by it. */
  @Override
  public Opinion opinion() {
    return opinion;
  }

  @Override
  public Map<String, Map<Option, Double>> figures() {
    Map<String, Map<Option, Double>> figures = new LinkedHashMap<>();
    figures.put("s", contenders.byOption(s));
    figures.put("r", contenders.byOption(r));
    figures.put("q", opinion.figures());
    return figures;
  }

  @Override
  public List<Conclusion> conclusions() {
    return List.of(
        new Conclusion.Chosen("compromise", compromise()),
        new Conclusion.Condition("acceptableAdvantage", advantage()),
        new Conclusion.Condition("acceptableStability", stability()));
  }

  @Override
  public Optional<String> remark() {
    List<String> names = compromise().stream().map(Option::name).map(SetApart::quoted).toList();
    int last = names.size() - 1;
    return last < 1
        ? Optional.empty()
        : Optional.of(
            COMPROMISE.with(String.join(", ", names.subList(0, last)) + " and " + names.get(last)));
  }

  /** The highest value among the contenders; 0 without any. */
  public double highest(Criterion criterion) {
    return values.highest(contenders.position(criterion));
  }

  /** The lowest value among the contenders; 0 without any. */
  public double lowest(Criterion criterion) {
    return values.lowest(contenders.position(criterion));
  }

  /** The weight times the share of the way down; empty for an option that does not contend. */
  public Optional<Double> loss(Criterion criterion, Option option) {
    return losses.at(criterion, option);
  }

  /** All losses; empty for an option that does not contend. */
  public Optional<Double> s(Option option) {
    return contenders.find(option).map(o -> s[o]);
  }

  /** The largest loss; empty for an option that does not contend. */
  public Optional<Double> r(Option option) {
    return contenders.find(option).map(o -> r[o]);
  }

  /** 1 / (n - 1); empty with fewer than two contenders. */
  public OptionalDouble threshold() {
    return s.length < 2 ? OptionalDouble.empty() : OptionalDouble.of(1.0 / (s.length - 1));
  }

  /** Whether the first has an acceptable advantage; not when undefined. */
  public boolean advantage() {
    return sorted.length > 1
        && Rounding.rounded(sorted[1] - sorted[0]) >= Rounding.rounded(threshold().orElseThrow());
  }

  /** Whether the first is acceptably stable; not when undefined. */
  public boolean stability() {
    return contenders.options().stream().anyMatch(this::isStable);
  }

  /** Whether an option is first, and also by S or by R. */
  public boolean isStable(Option option) {
    return opinion.rank(option).filter(rank -> rank == 1).isPresent()
        && contenders.find(option).filter(o -> isLeast(s, o) || isLeast(r, o)).isPresent();
  }

  /** What the conditions leave, in file order; empty when undefined. */
  public List<Option> compromise() {
    return contenders.options().stream().filter(this::isCompromise).toList();
  }

  private boolean isCompromise(Option option) {
    if (sorted.length < 2) {
      return false;
    }
    double q = opinion.compared(option).orElseThrow();
    if (advantage()) {
      return q <= (stability() ? sorted[0] : sorted[1]);
    }
    return Rounding.rounded(q - sorted[0]) < Rounding.rounded(threshold().orElseThrow());
  }

  private double loss(int criterion, int contender, double weight) {
    double best = values.highest(criterion);
    double range = best - values.lowest(criterion);
    return Rounding.rounded(range) > 0
        ? weight * (best - values.at(criterion, contender)) / range
        : 0;
  }

  private Opinion conclude() {
    if (s.length < 2) {
      return Opinion.undefined(TOO_FEW);
    }
    if (Rounding.rounded(Arrays.stream(s).max().orElse(0)) == 0) {
      return Opinion.undefined(ALIKE);
    }
    double[] sParts = parts(s);
    double[] rParts = parts(r);
    double[] q =
        contenders.positions().mapToDouble(o -> V * sParts[o] + (1 - V) * rParts[o]).toArray();
    return Opinion.lowestFirst(contenders.options(), q);
  }

  /** How far each is from the least to the most; 0 where all are alike. */
  private static double[] parts(double[] figures) {
    double least = Arrays.stream(figures).min().orElse(0);
    double range = Arrays.stream(figures).max().orElse(0) - least;
    return Arrays.stream(figures)
        .map(figure -> Rounding.rounded(range) > 0 ? (figure - least) / range : 0)
        .toArray();
  }

  private static boolean isLeast(double[] figures, int contender) {
    return Rounding.rounded(figures[contender])
        == Rounding.rounded(Arrays.stream(figures).min().orElse(0));
  }
}
