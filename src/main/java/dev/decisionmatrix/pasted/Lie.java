package dev.decisionmatrix.pasted;

import dev.decisionmatrix.input.TableWords;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which way a table lies, and what tells it.
 *
 * @param isTurned whether options stand one below the other
 * @param why for people: {@code the first column is headed Criterion}
 */
record Lie(boolean isTurned, String why) {
  /** What people compare by, whatever they decide. */
  private static final Pattern CRITERION =
      Pattern.compile(
          ".*\\b(costs?|price|pricing|quality|performance|security|safety|eas[ey]|reach|confidence|criticality|jobs?|weight|usability|support"
              + "|maint\\w+|scal\\w+|reliab\\w+|speed|time|risk|effort|flexib\\w+|availab\\w+"
              + "|community|docs?|document\\w+|learning|licen\\w+|fit|latency|throughput"
              + "|integration\\w*|compliance|location|salary|commute|design|features?|value"
              + "|experience|skills?|complexity|simplicity|battery|comfort|warranty|size|rent"
              + "|maturity|portability|durability|efficiency|impact)\\b.*");

  static Lie of(Grid table) {
    List<String> across = table.row(0).stream().skip(1).toList();
    List<String> down = table.column(0).stream().skip(1).toList();
    String corner = table.at(0, 0);
    boolean isBeside = isWeighed(table);
    boolean isBelow = isWeighed(table.turned());
    long wordsAcross = across.stream().filter(Lie::isCriterion).count();
    long wordsDown = down.stream().filter(Lie::isCriterion).count();
    boolean isCornerOfOptions = TableWords.isOfOptions(corner);
    if (TableWords.isOfCriteria(corner)
        && isBelow
        && !isBeside
        && isWeight(down.get(0))
        && wordsAcross > wordsDown - 1) {
      return new Lie(true, "the weights are a row");
    }
    if (isCornerOfOptions || TableWords.isOfCriteria(corner)) {
      return new Lie(isCornerOfOptions, "the first column is headed `" + corner + "`");
    }
    int label = first(table.row(0), TableWords::isOfCriteria);
    if (label > 0) {
      return new Lie(false, "a column is headed `" + table.at(0, label) + "`");
    }
    boolean isMeasured = isBeside && wordsAcross > 1 && wordsAcross * 2 >= across.size();
    if (isBeside != isBelow && !isMeasured) {
      return isBeside
          ? new Lie(false, "the weights are a column")
          : new Lie(true, "the weights are a row");
    }
    if (wordsAcross != wordsDown) {
      return new Lie(wordsAcross > wordsDown, "by what the names say");
    }
    boolean isSummedBeside = first(across, TableWords::isTotal) >= 0;
    boolean isSummedBelow = first(down, TableWords::isTotal) >= 0;
    return isSummedBeside && !isSummedBelow
        ? new Lie(true, "the totals are a column")
        : new Lie(false, isSummedBelow ? "the totals are a row" : "nothing says otherwise");
  }

  private interface Test {
    boolean holds(String text);
  }

  private static int first(List<String> texts, Test test) {
    return IntStream.range(0, texts.size())
        .filter(at -> test.holds(texts.get(at)))
        .findFirst()
        .orElse(-1);
  }

  /** Whether a column of weights holds any. */
  private static boolean isWeighed(Grid table) {
    return IntStream.range(1, table.width())
        .filter(column -> isWeight(table.at(0, column)))
        .anyMatch(
            column -> table.column(column).stream().skip(1).anyMatch(cell -> !cell.isEmpty()));
  }

  private static boolean isWeight(String heading) {
    return Heads.fact(heading).filter("weight"::equals).isPresent();
  }

  private static boolean isCriterion(String text) {
    return CRITERION.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }
}
