package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Overtake;
import dev.decisionmatrix.analysis.RatingChange;
import dev.decisionmatrix.analysis.Rivalry;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.analysis.Transfer;
import dev.decisionmatrix.analysis.WeightFlip;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.SensitivityPlaces.Take;
import dev.decisionmatrix.workbook.SensitivityWorking.Fact;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** What it takes each option to come first, and the steps by option. */
final class SensitivityFacts {
  private final Analysis analysis;
  private final SensitivityPlaces places;
  private final SensitivityOptions formulas;

  SensitivityFacts(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.places = layout.sensitivity();
    this.formulas = new SensitivityOptions(layout);
  }

  void addTo(SheetPlan.Builder sheet) {
    for (Fact fact : Fact.values()) {
      addFact(sheet, fact);
    }
    for (Take take : Take.values()) {
      for (Option option : places.options()) {
        Live cell =
            new Live(
                places.at(take, option),
                formulas.of(take, option),
                expected(take, option),
                shown(take));
        sheet.add(isText(take) ? cell.looking(Look.LIVE_TEXT) : cell);
      }
    }
  }

  static boolean isText(Take take) {
    return switch (take) {
      case FLIP_OF, MOVE_FROM, MOVE_TO, RATED, RATED_ON -> true;
      default -> false;
    };
  }

  private void addFact(SheetPlan.Builder sheet, Fact fact) {
    sheet.add(new Label(places.all(fact).from().below(-1), title(fact), Look.HEAD_FIGURE));
    for (Option option : places.options()) {
      sheet.add(
          new Live(
              places.at(fact, option),
              formulas.of(fact, option),
              fact == Fact.KIND
                  ? text(rating(option).map(way -> SensitivityOptions.word(way.kind())))
                  : Expected.number(figure(fact, option)),
              shown(fact)));
    }
  }

  private OptionalDouble figure(Fact fact, Option option) {
    Optional<Rivalry> rival = Rivalry.of(analysis, option);
    Optional<Rivalry> contender = rival.filter(Rivalry::contends);
    return switch (fact) {
      case UNROUNDED ->
          OptionalDouble.of(
              Sum.of(
                  places.criteria().stream()
                      .mapToDouble(criterion -> analysis.contribution(criterion, option))));
      case STANDS_BEHIND -> OptionalDouble.of(rival.isPresent() ? 1 : 0);
      case CONTENDS -> OptionalDouble.of(contender.isPresent() ? 1 : 0);
      case DISTANCE -> of(rival, Rivalry::distance);
      case FLIP_PLACE -> place(flip(option).map(WeightFlip::criterion));
      case TO_PLACE -> place(contender.map(Rivalry::gainsMost));
      case FROM_PLACE -> place(transfer(option).map(Transfer::from));
      case OWN_LEAST -> least(rival, Rivalry::own);
      case OWN_PLACE -> leastPlace(rival, Rivalry::own);
      case LOWERED_LEAST -> least(rival, Rivalry::lowered);
      case LOWERED_PLACE -> leastPlace(rival, Rivalry::lowered);
      case OUT_LEAST -> least(rival, Rivalry::leaderOut);
      case OUT_PLACE -> leastPlace(rival, Rivalry::leaderOut);
      case RATED_PLACE -> place(rating(option).map(RatingChange::criterion));
      case KIND -> OptionalDouble.empty();
      case NEW_VALUE -> of(rating(option), SensitivityFacts::newValue);
    };
  }

  private static double newValue(RatingChange way) {
    return way.criterion().scale().value(way.at());
  }

  private Expected expected(Take take, Option option) {
    Optional<WeightFlip> flip = flip(option);
    Optional<Transfer> transfer = transfer(option);
    Optional<RatingChange> rating = rating(option);
    return switch (take) {
      case BEHIND -> rounded(of(Rivalry.of(analysis, option), Rivalry::distance));
      case FLIP_OF -> text(flip.map(way -> way.criterion().name()));
      case FLIP_AT -> Expected.number(of(flip, WeightFlip::at));
      case FLIP_BY -> rounded(of(flip, WeightFlip::change));
      case MOVE_FROM -> text(transfer.map(way -> way.from().name()));
      case MOVE_TO -> text(transfer.map(way -> way.to().name()));
      case MOVE_SHARE -> rounded(of(transfer, Transfer::share));
      case RATED -> text(rating.map(way -> way.rated().name()));
      case RATED_ON -> text(rating.map(way -> way.criterion().name()));
      case RATED_NOW -> Expected.number(of(rating, RatingChange::now));
      case RATED_AT -> Expected.number(of(rating, RatingChange::at));
      case RATED_BY -> rounded(of(rating, RatingChange::share));
    };
  }

  private Optional<WeightFlip> flip(Option option) {
    return analysis.stability().overtake(option).flatMap(Overtake::weight);
  }

  private Optional<Transfer> transfer(Option option) {
    return analysis.stability().overtake(option).flatMap(Overtake::transfer);
  }

  private Optional<RatingChange> rating(Option option) {
    return analysis.stability().overtake(option).flatMap(Overtake::rating);
  }

  /** A way to come first on a criterion: how much must change. */
  private interface Way {
    OptionalDouble of(Rivalry rival, Criterion criterion);
  }

  private OptionalDouble least(Optional<Rivalry> rival, Way way) {
    return rival
        .map(
            found ->
                places.criteria().stream()
                    .flatMapToDouble(criterion -> way.of(found, criterion).stream())
                    .map(Rounding::rounded)
                    .min())
        .orElse(OptionalDouble.empty());
  }

  private OptionalDouble leastPlace(Optional<Rivalry> rival, Way way) {
    OptionalDouble least = least(rival, way);
    return least.isEmpty()
        ? least
        : place(
            places.criteria().stream()
                .filter(
                    criterion -> {
                      OptionalDouble found = way.of(rival.orElseThrow(), criterion);
                      return found.isPresent()
                          && Rounding.rounded(found.getAsDouble()) == least.getAsDouble();
                    })
                .findFirst());
  }

  private OptionalDouble place(Optional<Criterion> criterion) {
    return of(criterion, found -> (double) places.placeOf(found));
  }

  private static <T> OptionalDouble of(Optional<T> thing, Function<T, Double> figure) {
    return thing
        .map(found -> OptionalDouble.of(figure.apply(found)))
        .orElse(OptionalDouble.empty());
  }

  private static Expected rounded(OptionalDouble figure) {
    return figure.isPresent()
        ? Expected.number(Rounding.rounded(figure.getAsDouble()))
        : Expected.text(Expected.NONE);
  }

  private static Expected text(Optional<String> words) {
    return Expected.text(words.orElse(Expected.NONE));
  }

  private static Decimals shown(Take take) {
    return switch (take) {
      case BEHIND -> Decimals.ONE;
      case RATED_NOW, RATED_AT -> Decimals.TWO;
      default -> Decimals.PERCENT_ONE;
    };
  }

  private static Decimals shown(Fact fact) {
    return switch (fact) {
      case UNROUNDED, DISTANCE -> Decimals.ONE;
      case OWN_LEAST, LOWERED_LEAST, OUT_LEAST, NEW_VALUE -> Decimals.PERCENT_ONE;
      default -> Decimals.WHOLE;
    };
  }

  private static String title(Fact fact) {
    return switch (fact) {
      case UNROUNDED -> "Score before rounding";
      case STANDS_BEHIND -> "Stands behind a leader (1)";
      case CONTENDS -> "And contends (1)";
      case DISTANCE -> "Points behind";
      case FLIP_PLACE -> "Nearest flip: criterion";
      case TO_PLACE -> "Weight moves to criterion";
      case FROM_PLACE -> "Weight moves from criterion";
      case OWN_LEAST -> "Own rating: least change";
      case OWN_PLACE -> "On criterion";
      case LOWERED_LEAST -> "Leader's rating: least fall";
      case LOWERED_PLACE -> "On criterion";
      case OUT_LEAST -> "Leader out: least fall";
      case OUT_PLACE -> "On criterion";
      case KIND -> "The least of these: rating is";
      case RATED_PLACE -> "On criterion";
      case NEW_VALUE -> "Value then";
    };
  }
}
