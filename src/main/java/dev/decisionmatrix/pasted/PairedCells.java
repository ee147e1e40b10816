package dev.decisionmatrix.pasted;

import dev.decisionmatrix.input.TableWords;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells that hold a rating and what it comes to by its weight: {@code 4 (20)}, {@code 5x4=20}. */
final class PairedCells {
  private static final double ROUNDED = 0.051;
  private static final double HUNDRED = 100;
  private static final String NUMBER = "([-+]?\\d+(?:[.,]\\d+)?)";

  private static final Pattern TWO =
      Pattern.compile(
          NUMBER + "\\s*(?:[(\\[]|[/|=:\u2192]|->|=>)\\s*=?\\s*" + NUMBER + "\\s*[)\\]]?");

  private static final Pattern THREE =
      Pattern.compile(
          NUMBER
              + "\\s*[(\\[]?\\s*[x\u00D7*\u00B7]\\s*"
              + NUMBER
              + "\\s*%?\\s*=\\s*"
              + NUMBER
              + "\\s*[)\\]]?");

  private PairedCells() {}

  /** As it is unless each cell is such a pair. */
  static Content read(Content content) {
    List<Line> lines = new ArrayList<>();
    int cells = 0;
    for (Line line : content.lines()) {
      OptionalDouble weight = figure(line.fact("weight").replace("%", ""));
      List<String> ratings = new ArrayList<>();
      for (String cell : line.cells()) {
        String rating =
            cell.isEmpty() || weight.isEmpty() ? "" : rating(cell, weight.getAsDouble());
        if (rating.isEmpty() != cell.isEmpty()) {
          return content;
        }
        cells += cell.isEmpty() ? 0 : 1;
        ratings.add(rating);
      }
      lines.add(line.withCells(ratings));
    }
    if (cells < 2) {
      return content;
    }
    List<String> notes = new ArrayList<>(content.notes());
    notes.add("each cell holds a rating and what it comes to by its weight, which is left out");
    return new Content(content.options(), lines, content.totals(), notes);
  }

  /** Empty where the cell says anything else. */
  private static String rating(String cell, double weight) {
    Matcher three = THREE.matcher(cell);
    if (three.matches()) {
      double first = number(three.group(1));
      return isProduct(first, number(three.group(2)), number(three.group(3)))
          ? first == weight ? three.group(2) : three.group(1)
          : "";
    }
    Matcher two = TWO.matcher(cell);
    if (!two.matches()) {
      return "";
    }
    double first = number(two.group(1));
    double second = number(two.group(2));
    return isProduct(first, weight, second)
        ? two.group(1)
        : isProduct(second, weight, first) ? two.group(2) : "";
  }

  private static boolean isProduct(double one, double other, double product) {
    double exact = one * other;
    return Math.abs(exact - product) < ROUNDED || Math.abs(exact / HUNDRED - product) < ROUNDED;
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace(',', '.'));
  }

  private static OptionalDouble figure(String cell) {
    return TableWords.figure(cell).stream().mapToDouble(TableWords.Figure::value).findFirst();
  }
}
