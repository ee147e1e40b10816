package dev.decisionmatrix.sheet;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.Rule;
import dev.decisionmatrix.display.Decimals;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** What stands in the cell of a thing. */
@FunctionalInterface
public interface Content<T> {
  Cell cell(CellRef at, T thing);

  /** Whether anything stands there at all. */
  default boolean tells(T thing) {
    return true;
  }

  /** The same, and no cell at all for other things. */
  default Content<T> onlyFor(Predicate<T> those) {
    Content<T> content = this;
    return new Content<>() {
      @Override
      public Cell cell(CellRef at, T thing) {
        return content.cell(at, thing);
      }

      @Override
      public boolean tells(T thing) {
        return those.test(thing);
      }
    };
  }

  /** Formulas beside the figures that they must give. */
  static <T> Content<T> figures(
      Decimals shown, Function<T, Formula> formula, Function<T, Expected> expected) {
    return figures(thing -> shown, formula, expected);
  }

  /** The same, each shown in a way of its own. */
  static <T> Content<T> figures(
      Function<T, Decimals> shown, Function<T, Formula> formula, Function<T, Expected> expected) {
    return (at, thing) ->
        new Live(
            at,
            formula.apply(thing),
            expected.apply(thing),
            shown.apply(thing),
            Look.LIVE,
            Optional.empty());
  }

  /** Formulas beside the texts that they must give; no number format. */
  static <T> Content<T> texts(Function<T, Formula> formula, Function<T, Expected> expected) {
    return (at, thing) ->
        new Live(
            at,
            formula.apply(thing),
            expected.apply(thing),
            Decimals.AS_TYPED,
            Look.LIVE_TEXT,
            Optional.empty());
  }

  /** One figure, whatever it is about. */
  static Content<String> figure(
      Decimals shown, Supplier<Formula> formula, Supplier<Expected> expected) {
    return figures(shown, any -> formula.get(), any -> expected.get());
  }

  /** One text, whatever it is about. */
  static Content<String> text(Supplier<Formula> formula, Supplier<Expected> expected) {
    return texts(any -> formula.get(), any -> expected.get());
  }

  /** True or false, by formula. */
  static Content<String> truth(Supplier<Formula> formula, boolean expected) {
    return (at, any) ->
        new Live(
            at,
            formula.get(),
            Expected.truth(expected),
            Decimals.TRUTH,
            Look.LIVE,
            Optional.empty());
  }

  /** Texts that never change. */
  static <T> Content<T> labels(Function<T, String> text) {
    return (at, thing) -> new Label(at, text.apply(thing), Look.LABEL);
  }

  /** Numbers of ours, and why they are no formulas. */
  static <T> Content<T> numbers(Decimals shown, ToDoubleFunction<T> number, String why) {
    return numbers(thing -> shown, number, why);
  }

  /** The same, each shown in a way of its own. */
  static <T> Content<T> numbers(
      Function<T, Decimals> shown, ToDoubleFunction<T> number, String why) {
    return (at, thing) -> new Fixed(at, number.applyAsDouble(thing), shown.apply(thing), why);
  }

  /** What people may change. */
  static <T> Content<T> inputs(
      Decimals shown, Function<T, Input.Content> given, Function<T, Rule> rule) {
    return inputs(thing -> shown, given, rule);
  }

  /** The same, each shown in a way of its own. */
  static <T> Content<T> inputs(
      Function<T, Decimals> shown, Function<T, Input.Content> given, Function<T, Rule> rule) {
    return (at, thing) -> new Input(at, given.apply(thing), shown.apply(thing), rule.apply(thing));
  }
}
