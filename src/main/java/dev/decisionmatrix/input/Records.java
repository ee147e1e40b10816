package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The records of a text, read one after the other. Blank ones count, but are not given. */
final class Records {
  private final InputText text;
  private final int start;
  private final char separator;
  private final Iterator<CSVRecord> records;
  private int number;
  private boolean broken;

  /** Whether what is wrong with cells is told, or this is but a trial. */
  enum Telling {
    ALOUD,
    SILENT
  }

  private final Telling telling;

  Records(InputText text, int start, char separator, Telling telling) {
    this.text = text;
    this.start = start;
    this.separator = separator;
    this.telling = telling;
    this.records = parsed(text.text().substring(start), separator);
  }

  private static Iterator<CSVRecord> parsed(String text, char separator) {
    CSVFormat format =
        CSVFormat.Builder.create()
            .setDelimiter(separator)
            .setQuote('"')
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    try {
      return CSVParser.parse(text, format).iterator();
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail to be read", e);
    }
  }

  /** The next row with anything in it; empty at the end, or after quotes that do not match. */
  Optional<Row> next() {
    while (!broken && records.hasNext()) {
      Row row = row(records.next());
      if (!row.isBlank() && !broken) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** Whether quotes that do not match have ended the reading early. */
  boolean isBroken() {
    return broken;
  }

  private Row row(CSVRecord record) {
    number++;
    int from = start + (int) record.getCharacterPosition();
    CellSpans spans = CellSpans.of(text.text(), separator, from, record.size());
    spans.flaw().ifPresent(this::tell);
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < record.size() && !broken; column++) {
      cells.add(cell(record.get(column), column, spans.spans().get(column)));
    }
    while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
      cells.remove(cells.size() - 1);
    }
    return new Row(number, cells, spans.spans());
  }

  private void tell(CellSpans.Flaw flaw) {
    broken = true;
    if (telling == Telling.ALOUD) {
      text.report(Code.QUOTES, flaw.span(), flaw.message());
    }
  }

  private Cell cell(String value, int column, Span span) {
    Cell cell = new Cell(TextRules.tidy(value), Cell.columnName(column) + number, span);
    if (telling == Telling.ALOUD) {
      TextRules.breach(cell.text())
          .ifPresent(breach -> text.report(breach.code(), cell, breach.message()));
    }
    return cell;
  }
}
