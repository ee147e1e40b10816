package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Scale;
import java.util.Optional;

/** What the readers make of headings and cells, for a table that is still being understood. */
public final class TableWords {
  private TableWords() {}

  /** The name of the column that a heading stands for: {@code must_reach} for {@code Minimum}. */
  public static Optional<String> fact(String heading) {
    return WideColumns.FACTS.stream()
        .filter(column -> column.isCalled(heading))
        .map(Column::name)
        .findFirst();
  }

  public static boolean isOfCriteria(String heading) {
    return WideColumns.CRITERION.isCalled(heading);
  }

  public static boolean isOfOptions(String heading) {
    return WideColumns.OPTION.isCalled(heading);
  }

  public static boolean isTotal(String label) {
    return WideColumns.isTotal(label);
  }

  /** Of a part of the criteria. */
  public static boolean isSubtotal(String label) {
    return WideColumns.isSubtotal(label);
  }

  public static boolean isNumbering(String heading) {
    return WideReader.isNumbering(heading);
  }

  /** A number as people write it. */
  public record Figure(double value, boolean isPercent) {}

  /** Empty for what is none, and for what could be two. */
  public static Optional<Figure> figure(String text) {
    return Amount.of(text) instanceof Amount.Given given
        ? Optional.of(new Figure(given.value(), given.isPercent()))
        : Optional.empty();
  }

  public static boolean isAmbiguous(String text) {
    return Amount.of(text) instanceof Amount.Ambiguous;
  }

  /** Whether a sign, or a part of a whole, is a rating on such a scale. */
  public static boolean isMark(String text, Scale scale) {
    return RatingMark.of(text, scale).filter(mark -> mark instanceof RatingMark.Given).isPresent();
  }

  /** Without needless zeros. */
  public static String number(double value) {
    return ScaleWords.number(value);
  }
}
