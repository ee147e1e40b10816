package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds numbers that a decimal comma has torn in two, where commas part the columns: {@code 37,5}
 * is 37, and 5 in the next column.
 */
final class SplitNumbers {
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");
  private static final Pattern FRACTION =
      Pattern.compile(
          "\\d+\\s*([%\\uFF05]|percent|per cent|pct|points?|pts?)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern THOUSANDS = Pattern.compile("\\d{3}");
  private static final int NAMED = 8;

  private final Table table;
  private final List<Column> numbers;
  private final BiPredicate<Column, Cell> isMisplaced;

  /** The two halves of a number. */
  private record Torn(Row row, Cell whole, Cell fraction) {}

  private SplitNumbers(Table table, List<Column> numbers, BiPredicate<Column, Cell> isMisplaced) {
    this.table = table;
    this.numbers = numbers;
    this.isMisplaced = isMisplaced;
  }

  /**
   * The table without such rows, told once.
   *
   * @param numbers the columns that hold numbers
   * @param isMisplaced whether digits alone cannot be meant in a column
   */
  static Table without(Table table, List<Column> numbers, BiPredicate<Column, Cell> isMisplaced) {
    return table.raw().separator() == ','
        ? new SplitNumbers(table, numbers, isMisplaced).whole()
        : table;
  }

  private Table whole() {
    List<Torn> torn = new ArrayList<>();
    for (Row row : table.rows()) {
      torn(row).ifPresent(torn::add);
    }
    if (torn.isEmpty()) {
      return table;
    }
    tell(torn);
    return table.without(torn.stream().map(Torn::row).toList());
  }

  private Optional<Torn> torn(Row row) {
    for (Column column : numbers) {
      Optional<Torn> found =
          table
              .place(column)
              .map(place -> new Torn(row, row.cell(place), row.cell(place + 1)))
              .filter(SplitNumbers::isOneNumber)
              .filter(halves -> isMisplaced(halves, column));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Nothing but the comma lies between the halves: no space, and no quotation mark. */
  private static boolean isOneNumber(Torn torn) {
    return WHOLE.matcher(torn.whole().text()).matches()
        && FRACTION.matcher(torn.fraction().text()).matches()
        && torn.fraction().span().start() == torn.whole().span().end() + 1;
  }

  private boolean isMisplaced(Torn torn, Column column) {
    int next = table.place(column).orElseThrow() + 1;
    if (table.raw().heading().cell(next).isBlank() || isAlone(torn.row())) {
      return true;
    }
    return table
        .columnAt(next)
        .filter(neighbour -> isMisplaced.test(neighbour, torn.fraction()))
        .isPresent();
  }

  /** Whether it has more values than there are columns, which other rows have not. */
  private boolean isAlone(Row row) {
    int columns = table.raw().heading().width();
    return row.width() > columns
        && table.rows().stream().anyMatch(other -> other.width() <= columns);
  }

  private void tell(List<Torn> torn) {
    Torn first = torn.get(0);
    if (isAmongNumbers(first)) {
      tellTooMany(first, torn);
      return;
    }
    String number = first.whole().text() + "," + first.fraction().text();
    Span span = new Span(first.whole().span().start(), first.fraction().span().end());
    table.report(
        Code.DECIMAL_COMMA,
        new Cell(number, first.whole().name(), span),
        new Message(
            "the comma in `" + number + "` separates two columns of this file" + others(torn),
            help(first)));
  }

  /** Then it cannot be told which of them are halves. */
  private boolean isAmongNumbers(Torn torn) {
    return numbers.stream()
        .flatMap(column -> table.place(column).stream())
        .anyMatch(place -> torn.row().cell(place).equals(torn.fraction()));
  }

  private void tellTooMany(Torn first, List<Torn> torn) {
    table.report(
        Code.DECIMAL_COMMA,
        first.whole(),
        new Message(
            "this row has "
                + first.row().width()
                + " values for "
                + table.raw().heading().width()
                + " columns: a comma in a number separates two of them"
                + others(torn),
            "write a point, as in `2.5`, or put the number in double quotes, as in `\"2,5\"`"));
  }

  private static String others(List<Torn> torn) {
    if (torn.size() == 1) {
      return "";
    }
    String rows =
        torn.stream()
            .skip(1)
            .limit(NAMED)
            .map(other -> Integer.toString(other.row().number()))
            .collect(Collectors.joining(", "));
    return (torn.size() == 2 ? "; also in row " : "; also in rows ")
        + rows
        + (torn.size() > NAMED + 1 ? " and more" : "");
  }

  private static String help(Torn torn) {
    String point = torn.whole().text() + "." + torn.fraction().text();
    String help =
        THOUSANDS.matcher(torn.fraction().text()).matches()
            ? "write `" + torn.whole().text() + torn.fraction().text() + "`, or `" + point + "0`"
            : "write `" + point + "`";
    return help
        + " if it is one number; if `"
        + torn.fraction().text()
        + "` is a value of its own, put it in double quotes";
  }
}
