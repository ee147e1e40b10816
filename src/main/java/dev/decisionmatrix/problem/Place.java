package dev.decisionmatrix.problem;

import java.util.Comparator;
import java.util.Optional;

/**
 * Where in the input something is: a file, and within it a line, a column and, for tables, the cell
 * as a spreadsheet names it.
 *
 * @param file path from the decision's folder, with {@code /}, for example {@code
 *     weights/payments.csv}
 * @param line 1-based, 0 when the problem concerns the whole file
 * @param column 1-based, in characters (code points); 0 when the problem concerns the whole line
 * @param cell {@code B7}, where the file is a table
 */
public record Place(String file, int line, int column, Optional<String> cell)
    implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  public Place {
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("negative line or column: " + line + ":" + column);
    }
  }

  public static Place ofFile(String file) {
    return new Place(file, 0, 0, Optional.empty());
  }

  public static Place at(String file, int line, int column) {
    return new Place(file, line, column, Optional.empty());
  }

  /** {@code weights/payments.csv:7:9 (B7)}, without the parts that are unknown. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line);
    }
    if (line > 0 && column > 0) {
      text.append(':').append(column);
    }
    cell.ifPresent(name -> text.append(" (").append(name).append(')'));
    return text.toString();
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
