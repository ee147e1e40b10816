package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.THREE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Robustness;
import dev.decisionmatrix.analysis.SampledScores;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Foot;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How exact the shares of samples are. The samples come in groups, each of which fills the range
 * evenly by itself: how far the groups differ gives the standard error of what they have in common.
 */
final class Exactness {
  private static final String MODELS = "Weights somewhat off on the left, any on the right";

  /** A rank, and a group of samples, from 0. */
  private record Counted(int rank, int group) {}

  private final List<Option> options;
  private final int groups;
  private final int each;
  private final Table<Integer> within;
  private final Table<Counted> counted;
  private final Foot shared;
  private final Sayings<String> samples;
  private final Sayings<String> quantile =
      Sayings.one(
          1,
          Content.numbers(
              THREE, any -> SampledScores.ERRORS, "Of a normal distribution, from tables"));

  Exactness(List<Option> options, Robustness robustness) {
    this.options = options;
    groups = robustness.drawn().groups();
    each = robustness.samples() / groups;
    samples =
        Sayings.one(
            1, Content.numbers(WHOLE, any -> robustness.samples(), "How many weights are tried"));
    List<Integer> ranks =
        Ties.ranks(options.size()).stream().filter(rank -> !Ties.isLower(rank)).toList();
    within = new Table<>(Names.of(ranks, MODELS, Ties::name));
    counted =
        new Table<>(
            Names.of(
                ranks.stream()
                    .flatMap(
                        rank ->
                            IntStream.range(0, groups).mapToObj(group -> new Counted(rank, group)))
                    .toList(),
                MODELS,
                this::name));
    shared = counted.foot("All samples in which it shares one of these ranks");
  }

  private String name(Counted counted) {
    int before = counted.group() * each;
    return Ties.name(counted.rank()) + ", samples " + (before + 1) + " to " + (before + each);
  }

  /** The columns of one model. */
  OfModel of(Model model) {
    return new OfModel(model);
  }

  /** An empty column between two models. */
  void gap() {
    within.gap();
    counted.gap();
  }

  void addTo(Flow workings) {
    workings
        .section(
            "Robustness: +/- points of each share: twice its standard error, at least one sample",
            within)
        .section(
            "Samples of each group in which it takes each rank, of shared ones the first in part."
                + " How far the groups differ gives the standard error",
            counted)
        .section("How many samples there are", samples)
        .section("Standard errors to either side that leave out 5%", quantile);
  }

  /** How many samples there are. */
  Formula samples() {
    return samples.cells().first().fixed();
  }

  /**
   * The least share that is likely, to a tenth of a percent below: the lower end of Wilson's
   * interval.
   *
   * @param led the share of samples
   */
  Formula least(Formula led) {
    Formula samples = samples();
    CellRef errors = quantile.cells().first().fixed();
    Formula squared = errors.times(errors);
    Formula spread = Formulas.times(4, samples).times(led).times(Constant.ONE.minus(led));
    Formula root = Fn.SQRT.of(squared.plus(spread));
    Formula above = Formulas.times(2, samples).times(led).plus(squared).minus(errors.times(root));
    Formula end = Guard.rounded(above.over(Formulas.times(2, samples.plus(squared))));
    return max(
        Constant.ZERO,
        Formulas.rounded(end.minus(SampledScores.TOLD / 2), SampledScores.TOLD_DIGITS));
  }

  static Expected points(OptionalDouble within) {
    return within.isEmpty() ? Expected.none() : Expected.number(100 * within.getAsDouble());
  }

  /** How often each rank is taken in each group, and what follows. */
  final class OfModel {
    private final Model model;
    final Ties ties;
    private final Body<Counted, Option> times;
    private final Body<Integer, Option> points;

    private OfModel(Model model) {
      this.model = model;
      times =
          counted.across(
              options,
              Option::name,
              ONE,
              this::times,
              (one, option) ->
                  Expected.number(model.scores.times(one.group(), one.rank(), option)));
      ties = new Ties(model, shared, times);
      points =
          within.across(
              options,
              Option::name,
              ONE,
              this::points,
              (rank, option) -> Exactness.points(model.scores.within(rank, option)));
    }

    /** The points of the least exact of an option's shares. */
    Formula most(Option option) {
      return max(points.column(option));
    }

    private Formula times(Counted one, Option option) {
      int before = one.group() * each;
      Standings.Stretch group = new Standings.Stretch(before, before + each);
      return Guard.rounded(ties.timesAsFirst(group, one.rank(), option));
    }

    /** Twice the standard error of the mean of the groups, and no less than one sample. */
    private Formula points(int rank, Option option) {
      RangeRef own =
          times
              .at(new Counted(rank, 0), option)
              .to(times.at(new Counted(rank, groups - 1), option));
      Formula many = Fn.ROWS.of(own);
      Formula spread = many.times(sumProduct(own, own)).minus(sum(own).times(sum(own)));
      Formula variance = max(Constant.ZERO, Guard.rounded(spread)).over(many.minus(1));
      Formula error = max(Constant.ONE, Formulas.times(2, Fn.SQRT.of(variance)));
      Formula share = error.over(samples.cells().first().fixed());
      return model.standings.whenSampled(option, Formulas.times(100, Guard.rounded(share)));
    }
  }
}
