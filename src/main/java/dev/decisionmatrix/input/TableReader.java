package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into rows and cells that know their place. */
final class TableReader {
  /** Excel's way of telling the separator, on a line of its own above the table. */
  private static final Pattern TOLD_SEPARATOR =
      Pattern.compile(
          "\"?sep=([^\"\\r\\n])\"?[,;|\\t]*(\\r\\n|\\r|\\n|$)", Pattern.CASE_INSENSITIVE);

  private final InputText text;
  private final Limit limit;
  private int start;

  private TableReader(InputText text, Limit limit) {
    this.text = text;
    this.limit = limit;
  }

  /**
   * The separator is the one that makes most of our headings appear.
   *
   * @param isOurs whether a heading is one that we know
   * @return empty, with a problem told, for a file without a heading or with too many rows
   */
  static Optional<RawTable> read(InputText text, Limit limit, Predicate<String> isOurs) {
    return new TableReader(text, limit).read(isOurs);
  }

  private Optional<RawTable> read(Predicate<String> isOurs) {
    start = start(text.text());
    Sample sample = Sample.of(text, start, isOurs);
    char separator = separator(sample);
    if (isMisshapen(sample, separator)) {
      return Optional.empty();
    }
    Records records = new Records(text, start, separator, Records.Telling.ALOUD);
    Optional<Row> heading = records.next();
    if (heading.isEmpty() && records.isBroken()) {
      return Optional.empty();
    }
    if (heading.isEmpty()) {
      text.report(
          Code.TABLE_EMPTY, new Message("the table is empty", "the first line names the columns"));
      return Optional.empty();
    }
    List<Row> rows = new ArrayList<>();
    for (Optional<Row> row = records.next(); row.isPresent(); row = records.next()) {
      rows.add(row.get());
      if (rows.size() > limit.rows()) {
        tellTooMany(row.get());
        return Optional.empty();
      }
    }
    return Optional.of(new RawTable(text, separator, heading.get(), rows, !records.isBroken()));
  }

  private void tellTooMany(Row row) {
    text.report(
        limit.code(),
        row.cell(0),
        new Message(
            "there are more than " + limit.rows() + " " + limit.what(),
            "keep to " + limit.rows() + " at most"));
  }

  /** Where the first record begins: behind a line that tells the separator. */
  static int start(String text) {
    Matcher told = TOLD_SEPARATOR.matcher(text);
    return told.lookingAt() ? told.end() : 0;
  }

  private char separator(Sample sample) {
    Matcher told = TOLD_SEPARATOR.matcher(text.text());
    if (told.lookingAt()) {
      return told.group(1).charAt(0);
    }
    return Sample.SEPARATORS.stream()
        .max(
            Comparator.comparingLong(sample::oursInHeading)
                .thenComparingLong(sample::oursAtBest)
                .thenComparingInt(sample::cellsInHeading))
        .orElseThrow();
  }

  /** Whether the table as a whole is not what a reader of columns could understand. */
  private boolean isMisshapen(Sample sample, char separator) {
    return WrongSeparator.isTold(sample, separator)
        || MarkedCells.isTold(sample, separator)
        || isHeadedBelow(sample, separator);
  }

  private boolean isHeadedBelow(Sample sample, char separator) {
    Optional<Row> heading = sample.headingBelow(separator);
    heading.ifPresent(
        row ->
            text.report(
                Code.COLUMN_MISSING,
                sample.rows(separator).get(0).firstFilled(),
                new Message(
                    "the columns are named in row " + row.number() + ", not in the first",
                    "delete what stands above them")));
    return heading.isPresent();
  }
}
