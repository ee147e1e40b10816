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
    write(text, home, 0);
  }

  @Override
  public void write(StringBuilder text, SheetName home, int down) {
    text.append(function.name()).append('(');
    for (int i = 0; i < arguments.size(); i++) {
      if (i > 0) {
        text.append(',');
      }
      arguments.get(i).write(text, home, down);
    }
    text.append(')');
  }

  @Override
  public boolean staysOn(SheetName home) {
    for (Formula argument : arguments) {
      if (!argument.staysOn(home)) {
        return false;
      }
    }
    return true;
  }

  private static void requirePlainRanges(List<Formula> arguments) {
    boolean plain =
        arguments.size() == 2
            && arguments.get(1) instanceof RangeRef second
            && (isOfShape(arguments.get(0), second) || isColumnOf(arguments.get(0), second));
    if (!plain) {
      throw new IllegalArgumentException("SUMPRODUCT takes two ranges of one shape: " + arguments);
    }
  }

  private static boolean isOfShape(Formula first, RangeRef second) {
    return first instanceof RangeRef range
        && range.height() == second.height()
        && range.width() == second.width();
  }

  /** Of what an index is taken of. */
  private static int firstRow(Formula index) {
    return index instanceof Call call && call.arguments().get(0) instanceof RangeRef range
        ? range.from().row()
        : -1;
  }

  /** A whole column, found by its number. */
  private static boolean isColumnOf(Formula first, RangeRef second) {
    return first instanceof Infix infix
        && infix.operator() == Infix.Operator.TO
        && firstRow(infix.right()) - firstRow(infix.left()) == second.height() - 1
        && second.width() == 1;
  }

  /** As a record would by itself, which takes Java long at a start. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Call that
            && function == that.function
            && arguments.equals(that.arguments));
  }

  @Override
  public int hashCode() {
    return arguments.hashCode();
  }
}
