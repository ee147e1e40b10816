package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.number;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.SampledScores;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Foot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Of two or three options: how far each pair is apart in each sample. Their signs say who takes
 * which rank, so that neither scores nor ranks need cells.
 */
final class Apart extends Standings {
  /** More would have more pairs than options, and too many ways in which they can stand. */
  static final int MOST_OPTIONS = 3;

  /** How far the first is ahead of the second. */
  record Pair(Option first, Option second) {}

  /** How the others stand to an option: -1 above it, 0 beside it, 1 below. */
  private record Case(List<Integer> signs) {
    int rank() {
      return 1 + count(-1);
    }

    int shared() {
      return 1 + count(0);
    }

    boolean takes(int rank) {
      return rank() <= rank && rank < rank() + shared();
    }

    private int count(int sign) {
      return (int) signs.stream().filter(each -> each == sign).count();
    }
  }

  private final Drawn<Pair> drawn;
  private final SampledScores scores;
  private final List<Option> options;
  private final Function<Option, Formula> sampled;
  private final Body<Integer, Pair> ahead;
  private @Nullable Cells<Pair> alone;

  /**
   * @param sampled whether weights are tried and the option is in contention
   */
  Apart(
      Drawn<Pair> drawn,
      SampledScores scores,
      List<Option> options,
      Function<Option, Formula> sampled) {
    super(drawn);
    this.drawn = drawn;
    this.scores = scores;
    this.options = options;
    this.sampled = sampled;
    List<Pair> pairs = new ArrayList<>();
    for (int first = 0; first < options.size(); first++) {
      for (Option second : options.subList(first + 1, options.size())) {
        pairs.add(new Pair(options.get(first), second));
      }
    }
    ahead =
        drawn.add(
            pairs,
            pair -> pair.first().name() + " less " + pair.second().name(),
            pair -> Objects.requireNonNull(alone).at(pair).anchored(Anchor.ROW),
            this::isAhead);
  }

  private Expected isAhead(int sample, Pair pair) {
    OptionalDouble ahead = scores.ahead(sample, pair.first(), pair.second());
    return ahead.isPresent() ? Expected.number(ahead) : isAlone(pair);
  }

  private Expected isAlone(Pair pair) {
    boolean first = isSampled(pair.first());
    boolean second = isSampled(pair.second());
    return first == second ? Expected.none() : Expected.number(first ? 1 : -1);
  }

  private boolean isSampled(Option option) {
    return scores.contenders().contains(option);
  }

  @Override
  Cells<Integer> column() {
    return ahead.of(ahead.others().get(0));
  }

  @Override
  void add(Foot row, OfOption points) {
    drawn.add(
        row,
        Content.figures(
            ONE,
            pair -> difference(points, pair),
            pair -> Expected.number(differenceOf(points, pair))));
  }

  private static Formula difference(OfOption points, Pair pair) {
    Formula first = points.formula().apply(pair.first());
    Formula second = points.formula().apply(pair.second());
    return onlyIf(all(isFigure(first), isFigure(second)), first.minus(second));
  }

  private static double differenceOf(OfOption points, Pair pair) {
    return points.expected().applyAsDouble(pair.first())
        - points.expected().applyAsDouble(pair.second());
  }

  @Override
  void start(Function<String, Foot> row, ToDoubleFunction<Option> start) {
    drawn.start(
        row.apply("Apart before that, where both are in contention"),
        Content.figures(
            ONE,
            pair -> onlyIf(bothSampled(pair), drawn.startOf(pair)),
            pair ->
                orNone(
                    isSampled(pair.first()) && isSampled(pair.second()),
                    start.applyAsDouble(pair.first()) - start.applyAsDouble(pair.second()))));
    alone =
        drawn.above(
            row.apply("Where one is: 1 the first, -1 the second"),
            Content.figures(WHOLE, this::alone, this::isAlone));
  }

  private Formula bothSampled(Pair pair) {
    return all(sampled.apply(pair.first()), sampled.apply(pair.second()));
  }

  private Formula alone(Pair pair) {
    Formula second = sampled.apply(pair.second());
    return ifThen(
        sampled.apply(pair.first()),
        ifThen(second, words(Expected.NONE), Constant.ONE),
        ifThen(second, number(-1), words(Expected.NONE)));
  }

  @Override
  Formula whenSampled(Option option, Formula then) {
    return onlyIf(sampled.apply(option), then);
  }

  @Override
  Formula shared(Option option) {
    return counted(whole(), option, one -> one.shared() > 1, one -> 1);
  }

  private Stretch whole() {
    return new Stretch(0, ahead.things().size());
  }

  /** An option out of contention is below all others, and takes no rank for that. */
  @Override
  Formula alone(Stretch samples, int rank, Option option) {
    Formula many =
        counted(samples, option, one -> one.shared() == 1 && one.rank() == rank, one -> 1);
    return orZero(sampled.apply(option), many);
  }

  @Override
  Formula together(Stretch samples, int rank, Option option) {
    return counted(samples, option, one -> one.shared() > 1 && one.takes(rank), Case::shared);
  }

  @Override
  Formula togetherAsFirst(Stretch samples, int rank, Option option) {
    return counted(samples, option, one -> one.shared() > 1 && one.rank() == rank, Case::shared);
  }

  /** The samples of some cases, each divided. */
  private Formula counted(
      Stretch samples, Option option, Predicate<Case> those, Function<Case, Integer> by) {
    return cases(options.size() - 1).stream()
        .filter(those)
        .map(
            one -> {
              Formula many = count(samples, option, one);
              return by.apply(one) == 1 ? many : many.over(number(by.apply(one)));
            })
        .reduce(Formula::plus)
        .orElse(Constant.ZERO);
  }

  /** All ways in which so many others can stand. */
  private static List<Case> cases(int others) {
    List<Case> cases = List.of(new Case(List.of()));
    for (int other = 0; other < others; other++) {
      List<Case> longer = new ArrayList<>();
      for (Case one : cases) {
        for (int sign = -1; sign <= 1; sign++) {
          List<Integer> signs = new ArrayList<>(one.signs());
          signs.add(sign);
          longer.add(new Case(List.copyOf(signs)));
        }
      }
      cases = longer;
    }
    return cases;
  }

  private Formula count(Stretch samples, Option option, Case one) {
    List<Formula> arguments = new ArrayList<>();
    int other = 0;
    for (Pair pair : ahead.others()) {
      if (pair.first().equals(option) || pair.second().equals(option)) {
        int sign = pair.first().equals(option) ? one.signs().get(other) : -one.signs().get(other);
        arguments.add(ahead.at(samples.from(), pair).to(ahead.at(samples.to() - 1, pair)).fixed());
        arguments.add(sign == 0 ? Constant.ZERO : words(sign > 0 ? ">0" : "<0"));
        other++;
      }
    }
    return Fn.COUNTIFS.of(arguments.toArray(Formula[]::new));
  }
}
