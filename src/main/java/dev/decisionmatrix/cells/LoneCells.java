package dev.decisionmatrix.cells;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where there is one option, one criterion or one team, a range may be a single cell, and Gnumeric
 * 1.12 has {@code INDEX} of a single cell give {@code #REF!}. There {@code CHOOSE} takes its place:
 * it gives the cell for the place 1, and an error for others.
 */
public final class LoneCells {
  private final Set<String> names;

  private LoneCells(Set<String> names) {
    this.names = names;
  }

  /** The same sheets without {@code INDEX} of a single cell. */
  public static List<SheetPlan> chosen(List<SheetPlan> sheets) {
    LoneCells lone =
        new LoneCells(
            sheets.stream()
                .flatMap(sheet -> sheet.names().entrySet().stream())
                .filter(name -> name.getValue().isSingle())
                .map(name -> name.getKey())
                .collect(Collectors.toCollection(TreeSet::new)));
    return sheets.stream().map(sheet -> sheet.withEachCell(lone::chosen)).toList();
  }

  private Cell chosen(Cell cell) {
    if (cell instanceof Live live) {
      Formula chosen = chosen(live.formula());
      return chosen == live.formula() ? live : live.with(chosen);
    }
    return cell;
  }

  private Formula chosen(Formula formula) {
    if (formula instanceof Infix infix) {
      Formula left = chosen(infix.left());
      Formula right = chosen(infix.right());
      return left == infix.left() && right == infix.right()
          ? infix
          : new Infix(left, infix.operator(), right);
    }
    if (formula instanceof Call call) {
      List<Formula> arguments = call.arguments().stream().map(this::chosen).toList();
      if (call.function() == Fn.INDEX && isLone(arguments.get(0))) {
        return Fn.CHOOSE.of(place(arguments), arguments.get(0));
      }
      return areThose(arguments, call.arguments()) ? call : new Call(call.function(), arguments);
    }
    return formula;
  }

  /** The very same, so that what does not change, as nearly all does not, is not made anew. */
  private static boolean areThose(List<Formula> some, List<Formula> others) {
    for (int place = 0; place < some.size(); place++) {
      if (some.get(place) != others.get(place)) {
        return false;
      }
    }
    return true;
  }

  private boolean isLone(Formula formula) {
    return (formula instanceof RangeRef range && range.isSingle())
        || (formula instanceof NameRef name && names.contains(name.name()));
  }

  /** 1 where row and column, or the place along a line, are 1. */
  private static Formula place(List<Formula> arguments) {
    Formula first = arguments.get(1);
    Formula last = arguments.get(arguments.size() - 1);
    if (first.equals(Constant.ONE)) {
      return last;
    }
    return arguments.size() == 2 || last.equals(Constant.ONE) ? first : first.times(last);
  }
}
