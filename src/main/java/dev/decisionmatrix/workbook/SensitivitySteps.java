package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.ChangeWords;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.Rivalry;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.WeightStability;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.SensitivityWorking.Part;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The steps by criterion and option, at the foot of the sheet. */
final class SensitivitySteps {
  private final Analysis analysis;
  private final SensitivityPlaces places;
  private final SensitivityParts formulas;

  SensitivitySteps(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.places = layout.sensitivity();
    this.formulas = new SensitivityParts(layout);
  }

  void addTo(SheetPlan.Builder sheet) {
    for (Part part : Part.values()) {
      int head = places.partHead(part);
      int column = places.partColumn(part);
      if (column == SensitivityPlaces.FIRST_FIGURE) {
        sheet.addAll(CriterionRows.of(analysis.decision(), Tab.SENSITIVITY, head));
      }
      sheet.add(new Label(Tab.SENSITIVITY.at(head - 1, column), title(part), Look.SECTION));
      for (Option option : places.options()) {
        CellRef at = Tab.SENSITIVITY.at(head, places.of(part, option).from().column());
        sheet.add(new Label(at, option.name(), Look.HEAD_FIGURE));
        addColumn(sheet, part, option);
      }
    }
  }

  private void addColumn(SheetPlan.Builder sheet, Part part, Option option) {
    Optional<Rivalry> rivalry = Rivalry.of(analysis, option);
    for (Criterion criterion : places.criteria()) {
      Live cell =
          new Live(
              places.at(part, criterion, option),
              formulas.of(part, criterion, option),
              part == Part.OUT
                  ? Expected.text(out(criterion, option))
                  : Expected.number(figure(part, criterion, option, rivalry)),
              shown(part));
      sheet.add(part == Part.OUT ? cell.looking(Look.NOTE) : cell);
    }
  }

  private OptionalDouble figure(
      Part part, Criterion criterion, Option option, Optional<Rivalry> rivalry) {
    Optional<Rivalry> contender = rivalry.filter(Rivalry::contends);
    WeightStability stability = analysis.stability().weight(criterion);
    double weight = stability.weight();
    return switch (part) {
      case WITHOUT ->
          stability.atNone().containsKey(option)
              ? OptionalDouble.of(stability.atNone().get(option))
              : OptionalDouble.empty();
      case AHEAD_WITHOUT -> of(contender, rival -> rival.distanceWithout(criterion));
      case AHEAD -> of(contender, rival -> OptionalDouble.of(rival.ahead(criterion)));
      case TIE_AT -> of(contender, rival -> rival.tieAt(criterion));
      case DOWN -> rounded(of(contender, rival -> change(rival, criterion, weight, false)));
      case UP -> rounded(of(contender, rival -> change(rival, criterion, weight, true)));
      case FIRST_DOWN ->
          rounded(of(contender, rival -> steepness(rival, criterion, weight, false)));
      case FIRST_UP -> rounded(of(contender, rival -> steepness(rival, criterion, weight, true)));
      case AHEAD_ROUNDED ->
          rounded(of(contender, rival -> OptionalDouble.of(rival.ahead(criterion))));
      case LOW -> swing(contender, stability, WeightStability.Swing::lowWeight);
      case HIGH -> swing(contender, stability, WeightStability.Swing::highWeight);
      case MOVED -> rounded(of(contender, rival -> rival.transfer(criterion, rival.gainsMost())));
      case NEEDED -> of(rivalry, rival -> needed(rival, criterion));
      case OWN -> rounded(of(rivalry, rival -> rival.own(criterion)));
      case LOWERED -> rounded(of(rivalry, rival -> rival.lowered(criterion)));
      case OUT -> OptionalDouble.empty();
    };
  }

  private static OptionalDouble of(
      Optional<Rivalry> rivalry, Function<Rivalry, OptionalDouble> figure) {
    return rivalry.map(figure).orElse(OptionalDouble.empty());
  }

  /** Beyond the scale, up or down, where no change makes up the distance. */
  private static OptionalDouble needed(Rivalry rival, Criterion criterion) {
    OptionalDouble needed = rival.needed(criterion);
    return needed.isPresent() ? needed : OptionalDouble.of(rival.distance() < 0 ? -2 : 2);
  }

  private static OptionalDouble rounded(OptionalDouble figure) {
    return figure.isPresent() ? OptionalDouble.of(Rounding.rounded(figure.getAsDouble())) : figure;
  }

  private static OptionalDouble change(
      Rivalry rival, Criterion criterion, double weight, boolean upward) {
    OptionalDouble tie = rival.tieAt(criterion);
    return tie.isPresent() && (tie.getAsDouble() >= weight) == upward
        ? OptionalDouble.of(Math.abs(tie.getAsDouble() - weight))
        : OptionalDouble.empty();
  }

  /** Where no other contender's change is smaller. */
  private OptionalDouble steepness(
      Rivalry rival, Criterion criterion, double weight, boolean upward) {
    OptionalDouble own = rounded(change(rival, criterion, weight, upward));
    OptionalDouble least = SensitivityCriteria.least(analysis, criterion, upward);
    return own.isPresent() && own.equals(least)
        ? rival.steepness(criterion)
        : OptionalDouble.empty();
  }

  private static OptionalDouble swing(
      Optional<Rivalry> contender,
      WeightStability stability,
      Function<WeightStability.Swing, Double> share) {
    return stability
        .swing()
        .map(
            swing ->
                of(contender, rival -> rival.distanceAt(stability.criterion(), share.apply(swing))))
        .orElse(OptionalDouble.empty());
  }

  private String out(Criterion criterion, Option option) {
    OptionResult result = analysis.option(option);
    List<String> sentences = ChangeWords.of(analysis, option);
    int missed =
        Math.toIntExact(
            result.knockedOutBy().stream()
                .filter(by -> places.placeOf(by) <= places.placeOf(criterion))
                .count());
    return String.join(" ", sentences.subList(0, missed));
  }

  private static Decimals shown(Part part) {
    return switch (part) {
      case WITHOUT, AHEAD_WITHOUT, FIRST_DOWN, FIRST_UP, LOW, HIGH -> Decimals.ONE;
      case OUT -> Decimals.AS_TYPED;
      default -> Decimals.PERCENT_ONE;
    };
  }

  private static String title(Part part) {
    return switch (part) {
      case WITHOUT -> "Score when the criterion weighs nothing";
      case AHEAD_WITHOUT -> "Behind the leader then, in points";
      case AHEAD -> "Behind the leader on the criterion alone";
      case TIE_AT -> "Weight at which it ties with the leader";
      case DOWN -> "So much less than the weight in use";
      case UP -> "So much more than the weight in use";
      case FIRST_DOWN -> "How fast the nearest below passes, in points";
      case FIRST_UP -> "How fast the nearest above passes, in points";
      case AHEAD_ROUNDED -> "Behind on the criterion alone, rounded";
      case LOW -> "Behind the leader at the low weight, in points";
      case HIGH -> "Behind the leader at the high weight, in points";
      case MOVED -> "Weight that has to leave the criterion";
      case NEEDED -> "Share of the scale that makes up the distance";
      case OWN -> "Change of its own rating, share of the scale";
      case LOWERED -> "Fall of the leader's rating, share of the scale";
      case OUT -> "Demands not reached, gathered downwards";
    };
  }
}
