package dev.decisionmatrix.pasted;

import dev.decisionmatrix.input.TableWords;
import java.util.List;

/** Finds the column with the names of the criteria, and groups beside it. */
final class Labels {
  private Labels() {}

  /** The column with the names of the criteria. */
  static int of(Grid table) {
    for (int column = 0; column < table.width(); column++) {
      if (TableWords.isOfCriteria(table.at(0, column))) {
        return column;
      }
    }
    int first = TableWords.isNumbering(table.at(0, 0)) ? 1 : 0;
    return first == 0 && table.width() > 2 && areGroups(table, 0)
        ? 1
        : Math.min(first, table.width() - 1);
  }

  /** Names that stand once for several rows, beside names of which each row has one. */
  static boolean areGroups(Grid table, int column) {
    List<String> own = table.column(column).subList(1, table.height());
    List<String> beside = table.column(column + 1).subList(1, table.height());
    long blank = own.stream().filter(String::isEmpty).count();
    if (TableWords.isNumbering(table.at(0, column))) {
      return false;
    }
    boolean isHeaded = Heads.fact(table.at(0, column)).filter("group"::equals).isPresent();
    return (isHeaded || (blank > 0 && blank < own.size() && blank * 3 >= own.size()))
        && beside.stream().filter(Labels::isWord).count() * 4 > 3L * beside.size();
  }

  private static boolean isWord(String cell) {
    return cell.matches(".*\\p{L}{2}.*");
  }
}
