package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.place;

import dev.decisionmatrix.analysis.Majority;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Who stands in the circle in which the majorities go: a walk among those left after all rounds,
 * each step to the first whom the one before beats, until it must go round; then the circle once
 * more from its first option on, in words.
 */
final class AgreementCircle {
  private final AgreementPlaces places;
  private final Majority majority;
  private final List<Option> options;
  private final List<Option> left;

  AgreementCircle(Majority majority, List<Option> options, AgreementPlaces places) {
    this.places = places;
    this.majority = majority;
    this.options = options;
    this.left = majority.left(options.size());
  }

  void addTo(SheetPlan.Builder sheet) {
    head(sheet, places.circleHead(), "Who is left, and beats whom who is left (1)");
    head(sheet, places.walkHead(), "Walk from each to the first whom it beats, and the circle");
    addLabel(sheet, places.circleHead(), AgreementPlaces.WON_COLUMN, "Next");
    addLabel(sheet, places.walkHead(), AgreementPlaces.BORDA_COLUMN, "Walk");
    addLabel(sheet, places.walkHead(), AgreementPlaces.WON_COLUMN, "Circle");
    for (Option option : options) {
      addLabel(
          sheet,
          places.circleHead(),
          TeamsPlaces.FIRST_TEAM + options.indexOf(option),
          option.name());
      addOption(sheet, option);
    }
    List<OptionalInt> walk = walked();
    for (int step = 0; step < walk.size(); step++) {
      sheet
          .add(
              new Label(Tab.TEAMS.at(places.walk(step).row(), 1), "After step " + step, Look.LABEL))
          .add(
              new Live(
                  places.walk(step),
                  step == 0 ? start() : following(places.walk(step - 1)),
                  expected(walk.get(step)),
                  Decimals.WHOLE));
    }
    for (int step = 0; step <= options.size(); step++) {
      addCircle(sheet, step);
    }
  }

  private static void head(SheetPlan.Builder sheet, int head, String title) {
    sheet.add(new Label(Tab.TEAMS.at(head - 1, 1), title, Look.SECTION));
  }

  private static void addLabel(SheetPlan.Builder sheet, int row, int column, String text) {
    sheet.add(new Label(Tab.TEAMS.at(row, column), text, Look.HEAD_FIGURE));
  }

  private void addOption(SheetPlan.Builder sheet, Option option) {
    sheet
        .add(new Label(Tab.TEAMS.at(places.next(option).row(), 1), option.name(), Look.LABEL))
        .add(
            new Live(
                places.next(option),
                orNone(place(Constant.ONE, places.leftBeats().row(option))),
                expected(next(option)),
                Decimals.WHOLE));
    for (Option other : options) {
      sheet.add(
          new Live(
              places.leftBeats().at(option, other),
              Guard.oneIf(
                  all(
                      places.beats().at(option, other).equalTo(Constant.ONE),
                      places.left(options.size(), option).equalTo(Constant.ONE),
                      places.left(options.size(), other).equalTo(Constant.ONE))),
              left.contains(option) && left.contains(other) && majority.beats(option, other)
                  ? 1
                  : 0,
              Decimals.WHOLE));
    }
  }

  private Formula start() {
    return orNone(place(Constant.ONE, places.left(options.size())));
  }

  private Formula following(CellRef before) {
    return orNone(itemOf(places.nexts(), before, Constant.ONE));
  }

  /** Twice as many steps as there are options: the second half goes round. */
  private List<OptionalInt> walked() {
    List<OptionalInt> walk = new ArrayList<>();
    OptionalInt here =
        left.isEmpty() ? OptionalInt.empty() : OptionalInt.of(1 + options.indexOf(left.get(0)));
    for (int step = 0; step <= 2 * options.size(); step++) {
      walk.add(here);
      here = here.isEmpty() ? here : next(options.get(here.getAsInt() - 1));
    }
    return walk;
  }

  private OptionalInt next(Option option) {
    return left.stream()
        .filter(other -> left.contains(option) && majority.beats(option, other))
        .mapToInt(other -> 1 + options.indexOf(other))
        .findFirst();
  }

  private void addCircle(SheetPlan.Builder sheet, int step) {
    CellRef here = places.circle(step);
    List<Option> circle = majority.circle();
    OptionalInt expected =
        step < circle.size()
            ? OptionalInt.of(1 + options.indexOf(circle.get(step)))
            : OptionalInt.empty();
    sheet
        .add(
            new Live(here, step == 0 ? first() : onwards(step), expected(expected), Decimals.WHOLE))
        .add(
            new Live(places.circleWords(step), words(step), told(circle, step))
                .looking(Look.LIVE_TEXT));
  }

  private Formula first() {
    Formula rounds = places.walk(options.size()).to(places.walk(2 * options.size()));
    return onlyIf(Fn.COUNT.of(rounds).moreThan(Constant.ZERO), Fn.MIN.of(rounds));
  }

  private Formula onwards(int step) {
    Formula next = itemOf(places.nexts(), places.circle(step - 1), Constant.ONE);
    return orNone(onlyIf(Formulas.not(next.equalTo(places.circle(0).fixed())), next));
  }

  /** The last step closes the circle. */
  private Formula words(int step) {
    CellRef at = step == options.size() ? places.circle(0) : places.circle(step);
    Formula name = itemOf(places.options(1), at, Constant.ONE);
    if (step == 0) {
      return ifThen(isFigure(at), name, Guard.NOTHING);
    }
    CellRef before = places.circleWords(step - 1);
    return ifThen(isFigure(at), before.and(Majority.BEATS).and(name), before);
  }

  private String told(List<Option> circle, int step) {
    return step == options.size()
        ? Majority.inWords(circle)
        : String.join(Majority.BEATS, circle.stream().limit(step + 1L).map(Option::name).toList());
  }

  private static Expected expected(OptionalInt place) {
    return place.isPresent() ? Expected.number(place.getAsInt()) : Expected.text(Expected.NONE);
  }
}
