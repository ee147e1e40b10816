package dev.decisionmatrix.cells;

import java.util.IdentityHashMap;
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

  /** What is copied down, told by itself and not by what it says: some have a thousand copies. */
  private final IdentityHashMap<Formula, Boolean> originals = new IdentityHashMap<>();

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
    return sheets.stream().map(lone::chosen).toList();
  }

  private Cell chosen(Cell cell) {
    return cell instanceof Live live && holdsLone(live.formula())
        ? live.with(chosen(live.formula()))
        : cell;
  }

  /** Nearly no formula does; those stay as they are. */
  private boolean holdsLone(Formula formula) {
    if (formula instanceof Copied copied) {
      Boolean known = originals.get(copied.original());
      boolean holds = known == null ? holdsLone(copied.original()) : known;
      if (known == null) {
        originals.put(copied.original(), holds);
      }
      return holds;
    }
    if (formula instanceof Infix infix) {
      return holdsLone(infix.left()) || holdsLone(infix.right());
    }
    if (formula instanceof Call call) {
      if (call.function() == Fn.INDEX && isLone(call.arguments().get(0))) {
        return true;
      }
      for (Formula argument : call.arguments()) {
        if (holdsLone(argument)) {
          return true;
        }
      }
    }
    return false;
  }

  private Formula chosen(Formula formula) {
    if (formula instanceof Copied copied) {
      return new Copied(chosen(copied.original()), copied.rows());
    }
    if (formula instanceof Infix infix) {
      return new Infix(chosen(infix.left()), infix.operator(), chosen(infix.right()));
    }
    if (formula instanceof Call call) {
      List<Formula> arguments = call.arguments().stream().map(this::chosen).toList();
      return call.function() == Fn.INDEX && isLone(arguments.get(0))
          ? Fn.CHOOSE.of(place(arguments), arguments.get(0))
          : new Call(call.function(), arguments);
    }
    return formula;
  }

  private boolean isLone(Formula formula) {
    return (formula instanceof RangeRef range && range.isSingle())
        || (formula instanceof NameRef name && names.contains(name.name()));
  }

  /** 1 where row and column, or the place along a line, are 1; row 0 is all rows. */
  private static Formula place(List<Formula> arguments) {
    Formula first = arguments.get(1);
    Formula last = arguments.get(arguments.size() - 1);
    if (first.equals(Constant.ONE) || first.equals(Constant.ZERO)) {
      return last;
    }
    return arguments.size() == 2 || last.equals(Constant.ONE) ? first : first.times(last);
  }

  /** The same sheet, each cell chosen. */
  private SheetPlan chosen(SheetPlan sheet) {
    return new SheetPlan(
        sheet.name(),
        sheet.kind(),
        sheet.cells().stream().map(this::chosen).toList(),
        sheet.names(),
        sheet.widths(),
        sheet.heights(),
        sheet.merged(),
        sheet.dressed(),
        sheet.frozen(),
        sheet.filter(),
        sheet.repeatedRows(),
        sheet.results(),
        sheet.highlights(),
        sheet.charts(),
        sheet.gridlines(),
        sheet.orientation());
  }
}
