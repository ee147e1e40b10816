package dev.decisionmatrix.cells;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What a formula must give, by the Java analysis: the cell's cached value. */
public sealed interface Expected {
  /** What a cell says where there is nothing to say: never a blank, never a zero. */
  String NONE = "-";

  static Expected number(double value) {
    return new Figure(value);
  }

  /** The figure, or {@link #NONE}. */
  static Expected number(OptionalDouble value) {
    return value.isPresent() ? new Figure(value.getAsDouble()) : new Text(NONE);
  }

  /** The figure, or {@link #NONE}. */
  static Expected number(OptionalInt value) {
    return value.isPresent() ? new Figure(value.getAsInt()) : new Text(NONE);
  }

  /** The figure, or {@link #NONE}. */
  static Expected number(Optional<? extends Number> value) {
    return value.<Expected>map(found -> new Figure(found.doubleValue())).orElseGet(Expected::none);
  }

  /** The figure of each thing. */
  static <T> Function<T, Expected> numbers(ToDoubleFunction<T> figure) {
    return thing -> new Figure(figure.applyAsDouble(thing));
  }

  /** 1 or 0. */
  static Expected oneIf(boolean truth) {
    return new Figure(truth ? 1 : 0);
  }

  static Expected none() {
    return new Text(NONE);
  }

  /** The text, or {@link #NONE}. */
  static Expected text(Optional<String> text) {
    return new Text(text.orElse(NONE));
  }

  static Expected text(String text) {
    return new Text(text);
  }

  static Expected truth(boolean truth) {
    return new Truth(truth);
  }

  /** A finite number. */
  record Figure(double value) implements Expected {
    public Figure {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("not a finite figure: " + value);
      }
    }
  }

  /** A text, at most 32,767 characters. */
  record Text(String text) implements Expected {}

  /** True or false. */
  record Truth(boolean truth) implements Expected {}
}
