package dev.decisionmatrix.cells;

import dev.decisionmatrix.display.Decimals;
import java.util.OptionalDouble;

/** What people may change: unlocked, validated, with a message that helps. */
public record Input(CellRef at, Content content, Decimals shown, Rule rule, Look look)
    implements Cell {
  public Input {
    if (!look.isInput()) {
      throw new IllegalArgumentException("does not look like an input: " + look);
    }
    shown = rule.takesText() ? Decimals.AS_TEXT : shown;
  }

  public Input(CellRef at, Content content, Decimals shown, Rule rule) {
    this(at, content, shown, rule, Look.INPUT);
  }

  /** What is in it at first. */
  public sealed interface Content {
    record Figure(double value) implements Content {}

    record Text(String text) implements Content {}

    record Blank() implements Content {}

    /** The figure, or blank. */
    static Content of(OptionalDouble figure) {
      return figure.isPresent() ? new Figure(figure.getAsDouble()) : new Blank();
    }
  }

  public static Input figure(CellRef at, double value, Decimals shown, Rule rule) {
    return new Input(at, new Content.Figure(value), shown, rule);
  }

  public static Input text(CellRef at, String text, Rule rule) {
    return new Input(at, new Content.Text(text), Decimals.AS_TEXT, rule);
  }

  public static Input blank(CellRef at, Decimals shown, Rule rule) {
    return new Input(at, new Content.Blank(), shown, rule);
  }

  public Input looking(Look other) {
    return new Input(at, content, shown, rule, other);
  }

  @Override
  public OptionalDouble figure() {
    return content instanceof Content.Figure figure
        ? OptionalDouble.of(figure.value())
        : OptionalDouble.empty();
  }
}
