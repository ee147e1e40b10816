package dev.decisionmatrix.pasted;

import dev.decisionmatrix.input.TableWords;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Finds tables whose cells are ratings times weights already, and makes ratings of them. */
final class Products {
  private static final double ROUNDED = 0.051;
  private static final double USUAL = 10;
  private static final double HUNDRED = 100;

  private Products() {}

  static Content divided(Content content) {
    List<Line> lines = new ArrayList<>();
    for (Line line : content.lines()) {
      OptionalDouble weight = weight(line);
      if (weight.isEmpty()
          || !(weight.getAsDouble() > 0)
          || !line.cells().stream().allMatch(cell -> isProduct(cell, weight.getAsDouble()))) {
        return content;
      }
      lines.add(
          line.withCells(
              line.cells().stream().map(cell -> rating(cell, weight.getAsDouble())).toList()));
    }
    boolean areWeighed =
        content.lines().stream().map(line -> line.fact("weight")).distinct().count() > 1;
    if (!areWeighed || !isUnlikeRatings(content) || !isAddedUp(content)) {
      return content;
    }
    List<String> notes = new ArrayList<>(content.notes());
    notes.add("the cells are ratings times weights, which the totals show: they are divided now");
    return new Content(content.options(), lines, content.totals(), notes);
  }

  private static OptionalDouble weight(Line line) {
    return TableWords.figure(line.fact("weight")).stream()
        .mapToDouble(one -> one.isPercent() ? one.value() / HUNDRED : one.value())
        .findFirst();
  }

  private static OptionalDouble figure(String cell) {
    return TableWords.figure(cell).stream().mapToDouble(TableWords.Figure::value).findFirst();
  }

  private static boolean isProduct(String cell, double weight) {
    OptionalDouble figure = figure(cell);
    double halves = 2 * figure.orElse(-1) / weight;
    return cell.isEmpty()
        || (halves >= 0 && halves <= 2 * USUAL && Math.abs(halves - Math.rint(halves)) < ROUNDED);
  }

  private static String rating(String cell, double weight) {
    return cell.isEmpty()
        ? ""
        : TableWords.number(Math.rint(2 * figure(cell).orElse(0) / weight) / 2);
  }

  private static boolean isUnlikeRatings(Content content) {
    return content.lines().stream()
        .flatMap(line -> line.rated().stream())
        .mapToDouble(cell -> figure(cell).orElse(0))
        .anyMatch(one -> one > USUAL || 2 * one != Math.rint(2 * one));
  }

  /** Whether a row of totals has the plain sums of the cells. */
  private static boolean isAddedUp(Content content) {
    return content.totals().stream()
        .filter(total -> !total.rated().isEmpty())
        .anyMatch(
            total -> {
              for (int option = 0; option < content.options().size(); option++) {
                int at = option;
                double sum =
                    content.lines().stream()
                        .mapToDouble(line -> figure(line.cells().get(at)).orElse(0))
                        .sum();
                if (Math.abs(sum - figure(total.cells().get(at)).orElse(-1)) > ROUNDED) {
                  return false;
                }
              }
              return true;
            });
  }
}
