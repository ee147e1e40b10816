package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.problem.Code;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code sources.csv}: what is cited. */
final class SourcesCsv {
  private static final Column ID = Column.required("id", "source", "source id", "key");
  private static final Column TITLE = Column.required("title", "name");
  private static final Column AUTHOR = Column.optional("author", "authors", "by");
  private static final Column PUBLISHER = Column.optional("publisher", "site", "journal");
  private static final Column PUBLISHED =
      Column.optional("published", "date", "year", "publication date", "published on");
  private static final Column URL = Column.optional("url", "link", "address", "web address", "uri");
  private static final Column ACCESSED =
      Column.optional("accessed", "accessed on", "retrieved", "access date", "last accessed");
  private static final Column NOTE =
      Column.optional("note", "notes", "comment", "comments", "remark", "remarks", "description");
  private static final List<Column> COLUMNS =
      List.of(ID, TITLE, AUTHOR, PUBLISHER, PUBLISHED, URL, ACCESSED, NOTE, Switch.COUNTS);
  private static final Register.Rules RULES =
      new Register.Rules(
          Noun.SOURCE, ID, TITLE, Register.Naming.SHARED, Code.SOURCE_TWICE, Code.SOURCE_ID);

  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Table table;

  private SourcesCsv(Table table) {
    this.table = table;
  }

  static Known<Source> read(InputText text) {
    return table(text)
        .map(table -> new SourcesCsv(table).read())
        .orElseGet(() -> Known.nothing(Noun.SOURCE));
  }

  /** What is read of the file, as rows. */
  static Optional<Table> table(InputText text) {
    return Table.read(text, Limit.SOURCES, COLUMNS)
        .map(table -> Swallowed.without(table, row -> Swallowed.isLikeRow(table, row)))
        .map(Table::withoutNotes);
  }

  private Known<Source> read() {
    Register<Source> register = new Register<>(table, RULES);
    table.tellBlanks();
    for (Row row : table.rows()) {
      checkUrl(table.cell(row, URL));
      checkDate(table.cell(row, PUBLISHED));
      checkDate(table.cell(row, ACCESSED));
      register.add(row, source(row));
    }
    if (table.rows().size() > Limit.LINKED_SOURCES) {
      String many = "the sheet Sources cannot link " + table.rows().size() + " sources";
      table
          .text()
          .report(Code.SOURCES_MANY, new Message(many, "leave out those that no claim cites"));
    }
    return register.known(Optional.empty());
  }

  private Source source(Row row) {
    return new Source(
        table.value(row, ID),
        table.value(row, TITLE),
        table.value(row, AUTHOR),
        table.value(row, PUBLISHER),
        table.value(row, PUBLISHED),
        table.value(row, URL),
        table.value(row, ACCESSED),
        table.value(row, NOTE),
        Switch.isOn(table, row));
  }

  private void checkUrl(Cell cell) {
    if (cell.isBlank()) {
      return;
    }
    if (isWebAddress(cell.text())) {
      checkLength(cell);
      return;
    }
    table.report(
        Code.SOURCE_URL,
        cell,
        new Message(
            "`" + cell.text() + "` is not a web address",
            "write it in full, from `https://` on, without spaces, or leave it blank"));
  }

  private void checkLength(Cell cell) {
    int length = cell.text().codePoints().map(SourcesCsv::stored).sum();
    if (length > Limit.ADDRESS_CHARS) {
      table.report(
          Code.ADDRESS_LONG,
          cell,
          new Message(
              "the workbook cannot lead to an address of " + length + " characters",
              "give one of " + Limit.ADDRESS_CHARS + " characters or fewer"));
    }
  }

  /** Characters that it takes where an address is stored: beyond ASCII three for each byte. */
  private static int stored(int point) {
    int bytes = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
    return bytes == 1 ? 1 : 3 * bytes;
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return (scheme.equals("http") || scheme.equals("https")) && uri.getRawAuthority() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private void tellSerial(Cell cell, LocalDate day) {
    table.report(
        Code.DATE_SERIAL,
        cell,
        new Message(
            "`" + cell.text() + "` is how spreadsheets count days, probably " + day,
            "write `" + day + "`, in a cell that is formatted as text"));
  }

  private void checkDate(Cell cell) {
    if (!ISO_DATE.matcher(cell.text()).matches()) {
      SpreadsheetDate.ofSerial(cell.text()).ifPresent(day -> tellSerial(cell, day));
      return;
    }
    try {
      LocalDate.parse(cell.text());
    } catch (DateTimeParseException e) {
      table.report(
          Code.SOURCE_DATE,
          cell,
          new Message("there is no day `" + cell.text() + "`", "write year-month-day, or a text"));
    }
  }
}
