package dev.decisionmatrix.workbook.teams;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Majority;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Stack;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who stands in the circle in which the majorities go: a walk among those left after all rounds,
 * each step to the first whom the one before beats, until it must go round; then the circle once
 * more from its first option on, in words. An option is told by its place, counted from 1.
 */
final class Circle {
  private final Majority majority;
  private final List<Option> options;
  private final Cells<Option> names;
  private final Body<Option, Option> beats;
  private final Body<Duels.Round, Option> left;
  private final Duels.Round last;
  private final Cells<Option> next;
  private final Body<Option, Option> leftBeats;
  private final Cells<Integer> walk;
  private final Cells<Integer> circle;
  private final Cells<Integer> words;

  /**
   * The circle among the options.
   *
   * @param left 1 where an option is left after a round
   * @param steps to which it adds its own
   */
  Circle(
      Majority majority,
      Cells<Option> names,
      Body<Option, Option> beats,
      Body<Duels.Round, Option> left,
      Stack steps) {
    this.majority = majority;
    this.names = names;
    this.beats = beats;
    this.left = left;
    options = names.things();
    last = left.things().get(options.size());
    Table<Option> beating = new Table<>(Names.of(options, "", Option::name)).gap();
    next = beating.figures("Next", WHOLE, this::next, option -> told(majority.next(option)));
    leftBeats =
        beating.across(
            options,
            Option::name,
            WHOLE,
            this::leftBeats,
            (one, other) -> Expected.oneIf(majority.beatsAmongLeft(one, other)));
    List<Integer> all = IntStream.rangeClosed(0, 2 * options.size()).boxed().toList();
    Table<Integer> walking = new Table<>(Names.of(all, "", step -> "After step " + step));
    walk = walking.figures("Walk", WHOLE, this::walk, step -> told(majority.walk(step), step));
    Content<Integer> round =
        Content.figures(WHOLE, this::circle, step -> told(majority.circle(), step));
    circle = walking.add("Circle", Look.HEAD_FIGURE, round.onlyFor(this::isTold));
    Content<Integer> said = Content.texts(this::words, this::areWords);
    words = walking.add("", Look.HEAD, said.onlyFor(this::isTold));
    steps
        .gap(1)
        .section("Who is left, and beats whom who is left (1)", beating)
        .gap(1)
        .section("Walk from each to the first whom it beats, and the circle", walking);
  }

  /** The whole circle in words. */
  CellRef words() {
    return words.at(options.size());
  }

  private Formula next(Option option) {
    return orNone(place(Constant.ONE, leftBeats.row(option)));
  }

  private Formula leftBeats(Option option, Option other) {
    return Formulas.oneIf(
        all(
            beats.at(option, other).is(1),
            left.at(last, option).is(1),
            left.at(last, other).is(1)));
  }

  /** The second half of the walk goes round. */
  private Formula walk(int step) {
    return orNone(
        step == 0
            ? place(Constant.ONE, left.row(last))
            : itemOf(next.all(), walk.at(step - 1), Constant.ONE));
  }

  /** Each once, from the first in file order on. */
  private Formula circle(int step) {
    if (step == 0) {
      RangeRef round = walk.at(options.size()).to(walk.all().to());
      return onlyIf(Formulas.count(round).moreThan(0), Formulas.min(round));
    }
    Formula following = itemOf(next.all(), circle.at(step - 1), Constant.ONE);
    return orNone(onlyIf(Formulas.not(following.equalTo(circle.first().fixed())), following));
  }

  private boolean isTold(int step) {
    return step <= options.size();
  }

  /** The last step closes the circle. */
  private Formula words(int step) {
    CellRef at = circle.at(step == options.size() ? 0 : step);
    Formula name = itemOf(names.all(), at, Constant.ONE);
    if (step == 0) {
      return ifThen(isFigure(at), name, Guard.NOTHING);
    }
    CellRef before = words.at(step - 1);
    return ifThen(isFigure(at), before.and(Majority.BEATS).and(name), before);
  }

  private Expected areWords(int step) {
    return Expected.text(
        step == options.size() ? Majority.inWords(majority.circle()) : majority.inWords(step));
  }

  private Expected told(List<Option> stops, int step) {
    return told(stops.stream().skip(step).findFirst());
  }

  private Expected told(Optional<Option> option) {
    return Expected.number(option.map(found -> 1 + options.indexOf(found)));
  }
}
