package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.not;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.display.Decimals.ONE;

import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Hue;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.decision.ShortNames.Cut;
import dev.decisionmatrix.workbook.decision.ShortNames.OfOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * The bars of the ranking, a category for each row of the page that they stand on: what is sure of
 * a score, what stands in for missing evidence, and what evidence could add.
 */
final class Bars {
  private final Book book;
  private final Lead lead;
  private final Changed changed;
  private final Cut<Option> shortNames;
  private final Body body;
  private final Table<Slot> table;
  private final Cells<Slot> names;
  private final Map<Hue, Cells<Slot>> series = new EnumMap<>(Hue.class);
  private final Cells<Slot> down;
  private final Cells<Slot> up;

  Bars(Book book, Lead lead, ShortNames shortNames, Changed changed) {
    this.book = book;
    this.lead = lead;
    this.changed = changed;
    this.shortNames = shortNames.of(OfOption.RANKING);
    body = new Body(book.decision().options().size());
    table = new Table<>(Names.none(Slot.all(Placed.all(book.analysis()), body)));
    names =
        table.texts(
            "Option",
            slot -> this.shortNames.at(place(slot)),
            slot -> Expected.text(this.shortNames.of(slot.placed().option())));
    add(Hue.FIRST, slot -> ifFirst(slot, lowest(slot)), ofFirst(Bars::isLowest));
    add(Hue.OTHER, slot -> ifOther(slot, lowest(slot)), ofOthers(Bars::isLowest));
    add(Hue.FIRST_STAND_IN, slot -> ifFirst(slot, added(slot)), ofFirst(Bars::isAdded));
    add(Hue.OTHER_STAND_IN, slot -> ifOther(slot, added(slot)), ofOthers(Bars::isAdded));
    add(Hue.COULD_ADD, this::could, now(result -> result.highest() - result.score()));
    if (body.isTwoLined()) {
      figures(Hue.DELIVERED, this::then, this::isThen);
    }
    add(Hue.OUT, this::out, slot -> isOut(slot) ? slot.placed().result().score() : 0);
    down =
        whisker(
            "Down to the least favourable source",
            slot -> of(Name.SCORE, slot).minus(of(Name.DISPUTED_LOWEST, slot)),
            result -> result.score() - result.disputedLowest());
    up =
        whisker(
            "Up to the most favourable source",
            slot -> of(Name.DISPUTED_HIGHEST, slot).minus(of(Name.SCORE, slot)),
            result -> result.disputedHighest() - result.score());
    book.workings().section("Bars of the ranking", table);
  }

  /** A series of what is now; nothing on the rows of what was. */
  private void add(Hue hue, Function<Slot, Formula> formula, ToDoubleFunction<Slot> expected) {
    figures(
        hue,
        slot -> slot.isNow() ? formula.apply(slot) : Constant.ZERO,
        slot -> slot.isNow() ? Rounding.rounded(expected.applyAsDouble(slot)) : 0);
  }

  private void figures(Hue hue, Function<Slot, Formula> formula, ToDoubleFunction<Slot> expected) {
    series.put(
        hue,
        table.figures(
            title(hue), ONE, formula, slot -> Expected.number(expected.applyAsDouble(slot))));
  }

  private static String title(Hue hue) {
    return switch (hue) {
      case FIRST -> "First: sure";
      case OTHER -> "Others: sure";
      case FIRST_STAND_IN -> "First: stand-in for missing evidence";
      case OTHER_STAND_IN -> "Others: stand-in for missing evidence";
      case COULD_ADD -> "Evidence could add";
      case DELIVERED -> "As delivered";
      case OUT -> "Knocked out";
      default -> throw new IllegalArgumentException("no bar of the ranking: " + hue);
    };
  }

  /** Of options that contend, on the rows of what is now. */
  private Cells<Slot> whisker(
      String title, Function<Slot, Formula> formula, ToDoubleFunction<OptionResult> expected) {
    Content<Slot> reach =
        Content.figures(
            ONE,
            slot ->
                ifThen(
                    isFigure(of(Name.RANK, slot)),
                    Guard.rounded(formula.apply(slot)),
                    Guard.NOTHING),
            slot ->
                isOut(slot)
                    ? Expected.text("")
                    : Expected.number(
                        Rounding.rounded(expected.applyAsDouble(slot.placed().result()))));
    return table.add(title, Look.HEAD_FIGURE, reach.onlyFor(Slot::isNow));
  }

  private CellRef place(Slot slot) {
    return lead.at(slot.placed().place());
  }

  private Formula of(Name name, Slot slot) {
    return Guard.pick(name.ref(), place(slot));
  }

  private Formula ifFirst(Slot slot, Formula then) {
    return orZero(of(Name.RANK, slot).is(1), then);
  }

  private Formula ifOther(Slot slot, Formula then) {
    Formula rank = of(Name.RANK, slot);
    return orZero(all(isFigure(rank), not(rank.is(1))), then);
  }

  /** Nothing is sure of an option that missing evidence could knock out. */
  private Formula lowest(Slot slot) {
    return orZero(isFigure(of(Name.LOWEST, slot)), of(Name.LOWEST, slot));
  }

  private Formula added(Slot slot) {
    return Guard.rounded(of(Name.SCORE, slot).minus(lowest(slot)));
  }

  private static double isLowest(OptionResult result) {
    return result.atLeast().orElse(0);
  }

  private static double isAdded(OptionResult result) {
    return result.score() - isLowest(result);
  }

  private Formula could(Slot slot) {
    Formula more = Guard.rounded(of(Name.HIGHEST, slot).minus(of(Name.SCORE, slot)));
    return orZero(isFigure(of(Name.RANK, slot)), more);
  }

  private Formula then(Slot slot) {
    Formula was = changed.score(place(slot));
    return slot.isNow() ? Constant.ZERO : orZero(Name.INPUTS_CHANGED.ref().moreThan(0), was);
  }

  private double isThen(Slot slot) {
    return !slot.isNow() && changed.isAny()
        ? book.deliveredAnalysis().option(slot.placed().option()).score()
        : 0;
  }

  private Formula out(Slot slot) {
    Formula score = of(Name.SCORE, slot);
    return orZero(all(not(isFigure(of(Name.RANK, slot))), isFigure(score)), score);
  }

  private static boolean isOut(Slot slot) {
    return slot.placed().result().knockedOut();
  }

  private ToDoubleFunction<Slot> ofFirst(ToDoubleFunction<OptionResult> figure) {
    return slot -> isFirst(slot) ? figure.applyAsDouble(slot.placed().result()) : 0;
  }

  private ToDoubleFunction<Slot> ofOthers(ToDoubleFunction<OptionResult> figure) {
    return slot -> isFirst(slot) || isOut(slot) ? 0 : figure.applyAsDouble(slot.placed().result());
  }

  private static ToDoubleFunction<Slot> now(ToDoubleFunction<OptionResult> figure) {
    return slot -> isOut(slot) ? 0 : figure.applyAsDouble(slot.placed().result());
  }

  private boolean isFirst(Slot slot) {
    return book.analysis().ranking().first().contains(slot.placed().option());
  }

  /** What they are called, row by row. */
  RangeRef names() {
    return names.all();
  }

  /** The kinds of pieces, from the axis on. */
  List<Hue> hues() {
    return List.copyOf(series.keySet());
  }

  Cells<?> of(Hue hue) {
    return Objects.requireNonNull(series.get(hue));
  }

  /** From the score down to the least favourable source. */
  RangeRef down() {
    return down.all();
  }

  /** And up to the most favourable. */
  RangeRef up() {
    return up.all();
  }
}
