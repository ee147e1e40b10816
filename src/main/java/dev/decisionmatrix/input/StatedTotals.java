package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.PercentWeights;
import dev.decisionmatrix.model.PointWeights;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.problem.Code;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Compares the totals and ranks that a table of ratings states with what comes out, in whichever of
 * the usual ways they were added up, and tells those that no way gives.
 */
final class StatedTotals {
  private static final Pattern RANK =
      Pattern.compile(
          "(rank|ranking|place|position|rang|platz|classement|clasificaci\u00F3n|classifica).*");

  /** So near that the way was surely meant. */
  private static final double NEAR = 0.1;

  private static final int MOST_DIGITS = 6;

  private final WideTable wide;
  private final Catalogue catalogue;
  private final Map<String, Map<Criterion, Double>> weights;
  private final Sums sums;

  /**
   * Of a table that was read without errors: what could not be read would be missing in each sum.
   */
  StatedTotals(
      WideTable wide, Catalogue catalogue, List<RatingsCsv.Rated> rated, List<Team> teams) {
    this.wide = wide;
    this.catalogue = catalogue;
    this.weights = weights(wide, catalogue, teams);
    this.sums = Sums.of(catalogue.options().all(), rated);
  }

  /** A figure that the table states for an option. */
  private record Stated(Cell cell, int option, double figure, int digits) {
    boolean isMet(double ours) {
      double slack = Math.pow(10, -digits) / 2;
      return Math.abs(figure - ours) <= slack * (1 + 1e-9) + 1e-9 * Math.abs(ours);
    }

    String written(double ours) {
      String same = ScaleWords.number(figure);
      int shown = digits;
      String text = rounded(ours, shown);
      while (text.equals(same) && shown < MOST_DIGITS) {
        text = rounded(ours, ++shown);
      }
      return text;
    }

    private static String rounded(double ours, int digits) {
      BigDecimal rounded = BigDecimal.valueOf(ours).setScale(digits, RoundingMode.HALF_UP);
      return ScaleWords.number(rounded.doubleValue());
    }
  }

  void check() {
    List<Sums.Way> ways = new ArrayList<>();
    weights.forEach((whose, given) -> sums.ways(given).forEach(way -> ways.add(named(way, whose))));
    Map<Criterion, Double> even = new LinkedHashMap<>();
    catalogue.criteria().known().all().forEach(criterion -> even.put(criterion, 1.0));
    for (Sums.Way way : sums.ways(even)) {
      ways.add(new Sums.Way(way.words().replace("weighted ", ""), way.figures()));
    }
    for (Row row : wide.totals()) {
      if (WideColumns.isSubtotal(row.cell(0).text())) {
        continue;
      }
      checkWeights(row);
      boolean isRank = RANK.matcher(Names.key(row.cell(0).text())).matches();
      check(row, isRank ? ways.stream().flatMap(way -> Ranked.of(way).stream()).toList() : ways);
    }
  }

  private static Sums.Way named(Sums.Way way, String whose) {
    return whose.isEmpty() ? way : new Sums.Way(way.words() + " of " + whose, way.figures());
  }

  private void check(Row row, List<Sums.Way> ways) {
    List<Stated> stated = stated(row);
    if (stated.isEmpty() || ways.stream().anyMatch(way -> met(stated, way) == stated.size())) {
      return;
    }
    Comparator<Sums.Way> byMet = Comparator.comparingLong(way -> met(stated, way));
    Comparator<Sums.Way> byNear = Comparator.comparingDouble(way -> -farthest(stated, way));
    ways.stream()
        .max(byMet.thenComparing(byNear))
        .ifPresent(
            way -> {
              if (2 * met(stated, way) >= stated.size() || farthest(stated, way) < NEAR) {
                stated.stream()
                    .filter(one -> !one.isMet(way.figures().get(one.option())))
                    .forEach(one -> tell(one, way));
              } else {
                tellNone(row, stated, ways.get(0));
              }
            });
  }

  private static long met(List<Stated> stated, Sums.Way way) {
    return stated.stream().filter(one -> one.isMet(way.figures().get(one.option()))).count();
  }

  private static double farthest(List<Stated> stated, Sums.Way way) {
    return stated.stream()
        .mapToDouble(
            one ->
                Math.abs(one.figure() - way.figures().get(one.option()))
                    / Math.max(Math.abs(one.figure()), 1e-9))
        .max()
        .orElse(0);
  }

  private List<Stated> stated(Row row) {
    List<Stated> stated = new ArrayList<>();
    for (int place : wide.options()) {
      Cell cell = row.cell(place);
      int option =
          catalogue
              .options()
              .lookup()
              .find(wide.raw().heading().cell(place).text())
              .map(catalogue.options().all()::indexOf)
              .orElse(-1);
      if (option >= 0 && Amount.of(cell.text()) instanceof Amount.Given given) {
        stated.add(new Stated(cell, option, given.value(), digits(cell.text())));
      }
    }
    return stated;
  }

  /** Behind the point. */
  private static int digits(String text) {
    String[] parts = text.replaceAll("[^\\d.,]", "").split("[.,]", -1);
    return parts.length == 1 ? 0 : Math.min(MOST_DIGITS, parts[parts.length - 1].length());
  }

  private void checkWeights(Row row) {
    Map<Criterion, Double> given = weights.getOrDefault("", Map.of());
    if (given.isEmpty() || !wide.hasWeights() || WeightHeads.RANK.isCalled(wide.measure().text())) {
      return;
    }
    Cell cell = row.cell(wide.raw().heading().cells().indexOf(wide.measure()));
    double total = 0;
    for (double weight : given.values()) {
      total += weight;
    }
    if (Amount.of(cell.text()) instanceof Amount.Given one) {
      Stated stated = new Stated(cell, 0, one.value(), digits(cell.text()));
      if (!stated.isMet(total) && !stated.isMet(total / 100) && !stated.isMet(total * 100)) {
        tell(cell, "the weights total", stated.written(total));
      }
    }
  }

  private void tell(Stated one, Sums.Way way) {
    String option = catalogue.options().all().get(one.option()).name();
    tell(
        one.cell(),
        "the " + way.words() + " of `" + option + "` is",
        one.written(way.figures().get(one.option())));
  }

  private void tell(Cell cell, String what, String ours) {
    wide.text()
        .report(
            Code.TOTAL_DIFFERS,
            cell,
            new Message(
                "the table says `" + cell.text() + "`, " + what + " " + ours,
                "the tool reckons with the ratings and weights: mend them, or the total"));
  }

  private void tellNone(Row row, List<Stated> stated, Sums.Way way) {
    List<String> ours =
        stated.stream().map(one -> one.written(way.figures().get(one.option()))).toList();
    wide.text()
        .report(
            Code.TOTAL_DIFFERS,
            row.cell(0).isBlank() ? row.firstFilled() : row.cell(0),
            new Message(
                "no usual way to add up gives what this row says",
                "the tool reckons with the ratings and weights; the "
                    + way.words()
                    + " gives "
                    + Names.listed(ours)));
  }

  /** Those of the table, else those of each team that has given points or percent. */
  private static Map<String, Map<Criterion, Double>> weights(
      WideTable wide, Catalogue catalogue, List<Team> teams) {
    Map<String, Map<Criterion, Double>> weights = new LinkedHashMap<>();
    if (wide.hasWeights() && WeightHeads.WEIGHT.isCalled(wide.measure().text())) {
      weights.put("", new WideWeights(wide, catalogue).given());
      return weights;
    }
    for (Team team : teams) {
      Map<Criterion, Double> given = new LinkedHashMap<>();
      if (team.raw() instanceof PointWeights || team.raw() instanceof PercentWeights) {
        for (Criterion criterion : catalogue.criteria().known().all()) {
          Optional<Double> figure = team.raw().figure(criterion);
          figure.ifPresent(value -> given.put(criterion, value));
        }
        weights.put(teams.size() == 1 ? "" : "`" + team.id() + "`", given);
      }
    }
    return weights;
  }
}
