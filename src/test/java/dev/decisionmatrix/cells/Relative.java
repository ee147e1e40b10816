package dev.decisionmatrix.cells;

import java.util.stream.Collectors;

/** A formula as seen from its cell: two cells' are alike where one is the other, copied. */
final class Relative {
  private Relative() {}

  static String of(Formula formula, CellRef home) {
    if (formula instanceof CellRef cell) {
      Anchor anchor = cell.anchor();
      boolean fixedRow = anchor == Anchor.ROW || anchor == Anchor.BOTH;
      boolean fixedColumn = anchor == Anchor.COLUMN || anchor == Anchor.BOTH;
      return cell.sheet().quoted()
          + (fixedRow ? " row " + cell.row() : " down " + (cell.row() - home.row()))
          + (fixedColumn
              ? " column " + cell.column()
              : " right " + (cell.column() - home.column()));
    }
    if (formula instanceof RangeRef range) {
      return of(range.from(), home) + ":" + of(range.to(), home);
    }
    if (formula instanceof Infix infix) {
      return "(" + of(infix.left(), home) + infix.operator() + of(infix.right(), home) + ")";
    }
    return formula instanceof Call call
        ? call.arguments().stream()
            .map(argument -> of(argument, home))
            .collect(Collectors.joining(",", call.function() + "(", ")"))
        : formula.textOn(home.sheet());
  }
}
