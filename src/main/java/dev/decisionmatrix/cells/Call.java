package dev.decisionmatrix.cells;

import java.util.List;

/** A function applied to arguments. */
public record Call(Fn function, List<Formula> arguments) implements Formula {
  public Call {
    arguments = List.copyOf(arguments);
    if (function == Fn.SUMPRODUCT) {
      requirePlainRanges(arguments);
    }
  }

  @Override
  public void write(StringBuilder text, SheetName home) {
    text.append(function.name()).append('(');
    for (int i = 0; i < arguments.size(); i++) {
      if (i > 0) {
        text.append(',');
      }
      arguments.get(i).write(text, home);
    }
    text.append(')');
  }

  private static void requirePlainRanges(List<Formula> arguments) {
    boolean plain =
        arguments.size() == 2
            && arguments.get(0) instanceof RangeRef first
            && arguments.get(1) instanceof RangeRef second
            && first.height() == second.height()
            && first.width() == second.width();
    if (!plain) {
      throw new IllegalArgumentException("SUMPRODUCT takes two ranges of one shape: " + arguments);
    }
  }
}
