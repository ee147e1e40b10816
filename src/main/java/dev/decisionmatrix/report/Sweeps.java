package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.WeightStability;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Chart;
import dev.decisionmatrix.blocks.Chart.Stress;
import dev.decisionmatrix.blocks.Chart.SweepLine;
import dev.decisionmatrix.blocks.Chart.SweepPanel;
import dev.decisionmatrix.blocks.Chart.SweepPoint;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** The scores over the weight of each criterion that can change the leader. */
final class Sweeps {
  private static final int MOST_PANELS = 6;

  /** So many lines can be named; of more only those that lead, the others are a crowd. */
  private static final int FEW_LINES = 4;

  private final Analysis analysis;
  private final Option leader;

  Sweeps(Analysis analysis, Option leader) {
    this.analysis = analysis;
    this.leader = leader;
  }

  /** Empty where no single weight can change the leader. */
  Optional<Block> chart() {
    List<WeightStability> flips =
        analysis.stability().weights().stream()
            .filter(weight -> weight.below().isPresent() || weight.above().isPresent())
            .sorted(Comparator.comparingDouble(Sweeps::distance))
            .toList();
    if (flips.isEmpty()) {
      return Optional.empty();
    }
    List<WeightStability> shown = flips.subList(0, Math.min(MOST_PANELS, flips.size()));
    return Optional.of(
        new Chart.SweepChart(
            Text.of(caption(shown.size(), flips.size())),
            told(shown),
            shown.stream().map(this::panel).toList(),
            100,
            Decimals.ONE));
  }

  /** How far the weight is from where the lead changes hands. */
  private static double distance(WeightStability weight) {
    return DoubleStream.of(
            weight.below().isPresent()
                ? weight.weight() - weight.stableFrom().orElse(0)
                : Double.MAX_VALUE,
            weight.above().isPresent()
                ? weight.stableTo().orElse(1) - weight.weight()
                : Double.MAX_VALUE)
        .min()
        .orElseThrow();
  }

  private String caption(int shown, int all) {
    String which =
        all > shown
            ? " The %s criteria whose weights have to move least.".formatted(Phrases.number(shown))
            : "";
    String crowd =
        lines() > FEW_LINES ? " Thin lines: options that lead on neither side of it." : "";
    return "Score of each option over the weight of one criterion, from 0% to 100%. Dashed: the"
        + " weight now. Ring: the lead changes hands."
        + crowd
        + which;
  }

  private int lines() {
    return analysis.ranking().contenders().size();
  }

  private SweepPanel panel(WeightStability weight) {
    List<SweepLine> lines = new ArrayList<>();
    analysis
        .ranking()
        .contenders()
        .forEach(
            standing -> {
              Option option = standing.option();
              lines.add(
                  new SweepLine(
                      option.name(),
                      weight.atNone().getOrDefault(option, 0.0),
                      weight.atAll().getOrDefault(option, 0.0),
                      stress(option, weight)));
            });
    List<SweepPoint> crossings = new ArrayList<>();
    weight.below().ifPresent(below -> crossing(weight, weight.stableFrom(), crossings));
    weight.above().ifPresent(above -> crossing(weight, weight.stableTo(), crossings));
    return new SweepPanel(weight.criterion().name(), weight.weight(), lines, crossings);
  }

  private void crossing(WeightStability weight, OptionalDouble at, List<SweepPoint> crossings) {
    double share = at.orElseThrow();
    crossings.add(new SweepPoint(share, weight.scoreAt(leader, share).orElseThrow()));
  }

  private Stress stress(Option option, WeightStability weight) {
    if (option.equals(leader)) {
      return Stress.LEADER;
    }
    boolean leads =
        weight.below().filter(option::equals).isPresent()
            || weight.above().filter(option::equals).isPresent();
    return leads || lines() <= FEW_LINES ? Stress.RIVAL : Stress.OTHER;
  }

  private String told(List<WeightStability> shown) {
    List<String> told = new ArrayList<>();
    for (WeightStability weight : shown) {
      List<String> flips = new ArrayList<>();
      weight.below().ifPresent(by -> flips.add(flip(by, "below", weight.stableFrom())));
      weight.above().ifPresent(by -> flips.add(flip(by, "above", weight.stableTo())));
      told.add(
          "%s, now %s: %s"
              .formatted(
                  weight.criterion().name(),
                  Decimals.PERCENT_ONE.text(weight.weight()),
                  Phrases.list(flips)));
    }
    return "Weights at which the lead of %s ends. %s."
        .formatted(leader.name(), String.join("; ", told));
  }

  private static String flip(Option by, String side, OptionalDouble at) {
    return "%s leads %s %s".formatted(by.name(), side, Decimals.PERCENT_ONE.text(at.orElseThrow()));
  }
}
